package uk.cinch.authoring.features;

import io.cucumber.core.backend.ObjectFactory;
import uk.cinch.Fixture;

/** Hands Cucumber fresh steps for each scenario, over the pack that the program is built with. */
public final class PackObjectFactory implements ObjectFactory {
  private ReturnSteps steps;

  @Override
  public boolean addClass(Class<?> type) {
    return true;
  }

  @Override
  public <T> T getInstance(Class<T> type) {
    return type.cast(steps);
  }

  @Override
  public void start() {
    steps = new ReturnSteps(Fixture.embedded());
  }

  @Override
  public void stop() {
    steps = null;
  }
}
