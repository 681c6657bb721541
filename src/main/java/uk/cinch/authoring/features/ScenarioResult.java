package uk.cinch.authoring.features;

/**
 * How a scenario of a pack's features went.
 *
 * @param code of the rule whose feature it is in
 * @param path of the feature within the pack
 * @param line of the scenario, from 1; for a row of an outline the row's
 * @param name of the scenario
 * @param cause what went otherwise than the scenario says; null when it passed
 */
public record ScenarioResult(String code, String path, int line, String name, String cause) {

  /** Whether everything was as the scenario says. */
  public boolean passed() {
    return cause == null;
  }
}
