package uk.cinch.authoring.diff;

import java.util.function.Function;
import uk.cinch.catalog.RuleEntry;

/** What of a rule can differ, the parts that change what a return is told first. */
public enum Aspect {
  /** The official text. */
  MESSAGE("message", RuleEntry::message),
  /** Error or query. */
  SEVERITY("severity", RuleEntry::severity),
  /** When it fails and where: its DRL. */
  LOGIC("logic", null),
  /** What its findings point at. */
  ELEMENTS("elements", RuleEntry::elements),
  /** Whether it is about a child or the return. */
  SCOPE("scope", RuleEntry::scope),
  /** The data module it belongs to. */
  MODULE("module", RuleEntry::module),
  /** Whether its text is DfE's final one. */
  PROVISIONAL("provisional", RuleEntry::provisional),
  /** The title in plain words. */
  TITLE("title", RuleEntry::title),
  /** The automatic-OK wording. */
  NOTE("note", RuleEntry::note),
  /** How an open text is read. */
  READING("reading", RuleEntry::reading),
  /** How sure the reading is. */
  CONFIDENCE("confidence", RuleEntry::confidence),
  /** Where the official guide treats it. */
  SOURCE("source", RuleEntry::source),
  /** How to put it right. */
  HELP("help", RuleEntry::help);

  private final String word;
  private final Function<RuleEntry, Object> value;

  Aspect(String word, Function<RuleEntry, Object> value) {
    this.word = word;
    this.value = value;
  }

  /** What it is called in the catalog. */
  public String word() {
    return word;
  }

  /** Its value in an entry; null where there is none, and for logic, which no entry holds. */
  public Object in(RuleEntry entry) {
    return value == null ? null : value.apply(entry);
  }
}
