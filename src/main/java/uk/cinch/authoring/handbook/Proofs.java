package uk.cinch.authoring.handbook;

import java.util.List;
import java.util.Optional;

/** How well examples pin rules down, where that has been tried. */
interface Proofs {
  /** Nothing has been tried. */
  Proofs NONE = stem -> Optional.empty();

  /** What came of changing a DRL file; empty when it has not been tried. */
  Optional<Proof> of(String stem);

  /**
   * What came of changing one thing at a time.
   *
   * @param tried how many changes
   * @param kinds how many of each kind, in words; empty where that is not known
   * @param caught how many an example noticed
   * @param equivalents changes that no return can show
   * @param survivors changes that no example noticed: each an example that is missing
   * @param current whether rule, examples and code lists are still those that were tried
   */
  record Proof(
      int tried,
      String kinds,
      int caught,
      List<Equivalent> equivalents,
      List<String> survivors,
      boolean current) {}

  /** A change without effect, and why. */
  record Equivalent(String change, String reason) {}
}
