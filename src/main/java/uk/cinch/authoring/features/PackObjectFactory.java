package uk.cinch.authoring.features;

import io.cucumber.core.backend.ObjectFactory;
import java.util.HashMap;
import java.util.Map;
import uk.cinch.Cinch;
import uk.cinch.catalog.BrokenPackException;

/**
 * Makes the steps of a scenario and hands them the pack, which is loaded once for all scenarios of
 * a run. Not thread-safe, as Cucumber gives each of its threads a factory of its own.
 */
public final class PackObjectFactory implements ObjectFactory {
  private final Map<Class<?>, Object> made = new HashMap<>();
  private FeatureWorld world;
  private BrokenPackException broken;

  /** A factory for the pack the program was built with; Cucumber asks for it by name. */
  public PackObjectFactory() {}

  /** A factory for the pack of a world. */
  PackObjectFactory(FeatureWorld world) {
    this.world = world;
  }

  @Override
  public boolean addClass(Class<?> type) {
    return true;
  }

  @Override
  public <T> T getInstance(Class<T> type) {
    return type.cast(made.computeIfAbsent(type, this::make));
  }

  private Object make(Class<?> type) {
    if (broken != null) {
      throw new IllegalStateException("the pack is broken, as the first scenario says");
    }
    if (world == null) {
      try {
        world = new FeatureWorld(Cinch.embedded());
      } catch (BrokenPackException e) {
        broken = e;
        throw e;
      }
    }
    try {
      return type.getDeclaredConstructor(FeatureWorld.class).newInstance(world);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }

  @Override
  public void start() {
    made.clear();
  }

  @Override
  public void stop() {
    made.clear();
  }
}
