package uk.cinch.authoring.handbook;

import java.util.List;
import uk.cinch.authoring.mutation.ProofRecord.RuleProof;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.Years;

/**
 * A version of a rule for readers.
 *
 * @param id of its place in the page
 * @param entry the version as the catalog has it
 * @param statement what the rule asks for, as its examples are headed
 * @param provisional where its text comes from when that is not the final one; empty when it is
 * @param shared examples that are about every version
 * @param drl its rule text; empty when there is none
 * @param proof null where nothing has been tried
 */
record VersionView(
    String id,
    RuleEntry entry,
    String statement,
    String description,
    String provisional,
    SeverityView severity,
    String scope,
    String confidence,
    List<ElementView> elements,
    List<CodeSetView> codeSets,
    List<ExampleView> examples,
    List<ExampleView> shared,
    Count count,
    Legend legend,
    Drl drl,
    ProofView proof,
    String fingerprint,
    String newIn) {

  /** The id of the place where a version is described. */
  static String id(Years years) {
    return HandbookModel.anchor("version-" + years);
  }

  /** A severity and what it asks of the reader. */
  record SeverityView(String word, String css, String meaning) {}

  /**
   * An element or record that a finding points at.
   *
   * @param label what it is called
   * @param name its name in the message
   * @param number its data set number; empty where there is none
   * @param record what it belongs to
   * @param type how it is given
   * @param link to it in the page of the message; empty where the message has none such
   */
  record ElementView(
      String label, String name, String number, String record, String type, String link) {}

  /** A code list that a rule uses. */
  record CodeSetView(String label, String link, String codes) {}

  /** How many examples there are, and how they went. */
  record Count(int all, int failed, int notRun) {
    boolean any() {
      return all > 0;
    }

    boolean fine() {
      return all > 0 && failed == 0 && notRun == 0;
    }
  }

  /** Which words about values occur, so that only those are explained. */
  record Legend(boolean leftOut, boolean empty, boolean spaces, boolean space, boolean rows) {
    boolean any() {
      return leftOut || empty || spaces || space || rows;
    }
  }

  /** A rule file. */
  record Drl(String path, String text) {}

  /**
   * What came of changing the rule.
   *
   * @param tried how many changes could be made
   * @param kinds how many were made of each kind, in words
   */
  record ProofView(RuleProof proof, int tried, String kinds, int equivalent, int missed) {}
}
