package uk.cinch.authoring.mutation;

import java.util.List;
import uk.cinch.catalog.CensusYear;

/**
 * A rule with one thing changed.
 *
 * @param rule name of the DRL file, without ending
 * @param file its path within the pack
 * @param line where the change is, from 1
 * @param operator what kind of change it is
 * @param before what is there; for a code of a code set that code
 * @param after what is there instead; empty when nothing does
 * @param number from 1; more than 1 for a change that reads like an earlier one of the same rule
 * @param missing the scenario that would notice, in a sentence
 * @param effect what is changed
 */
public record Mutant(
    String rule,
    String file,
    int line,
    Operator operator,
    String before,
    String after,
    int number,
    String missing,
    Effect effect) {

  /** What is changed in the pack. */
  public sealed interface Effect {
    /** The DRL file has this text. */
    record Text(String drl) implements Effect {}

    /**
     * The code set lacks this code.
     *
     * @param ends the first year of a code that has not always been valid, the last of one that is
     *     no longer: a scenario of each has to notice; empty where any scenario may
     */
    record DroppedCode(String codeSet, String code, List<CensusYear> ends) implements Effect {}
  }

  /** The change in words that hold no line number, each different among those of a rule. */
  public String change() {
    String words = operator.word() + ": " + before + " → " + (after.isEmpty() ? "dropped" : after);
    return number > 1 ? words + " #" + number : words;
  }
}
