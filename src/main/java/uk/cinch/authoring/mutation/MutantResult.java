package uk.cinch.authoring.mutation;

/**
 * What became of a change.
 *
 * @param mutant the change
 * @param state what became of it
 * @param why the scenario that noticed it, or the reason why none could; empty otherwise
 */
public record MutantResult(Mutant mutant, State state, String why) {

  /** What can become of a change. */
  public enum State {
    /** A scenario noticed it. */
    KILLED,
    /** It does not compile. */
    STILLBORN,
    /** No scenario noticed it, and the pack says why no return could. */
    EQUIVALENT,
    /** No scenario noticed it. */
    SURVIVED
  }
}
