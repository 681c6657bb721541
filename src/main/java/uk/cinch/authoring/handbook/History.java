package uk.cinch.authoring.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cinch.authoring.diff.Aspect;
import uk.cinch.authoring.diff.CodeSetChange;
import uk.cinch.authoring.diff.RuleChange;
import uk.cinch.authoring.diff.YearDiff;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.RuleEntry;

/** What became of rules from one census year to the next. Immutable and thread-safe. */
final class History {

  /**
   * A census year of a rule.
   *
   * @param year the census year
   * @param state what became of the rule, in a few words
   * @param changes what is different from the year before; empty when nothing is
   * @param anchor where the version in force is described; empty when none is in force
   */
  record Year(CensusYear year, String state, List<String> changes, String anchor) {}

  private final HandbookModel book;
  private final Map<CensusYear, YearDiff> diffs;

  History(HandbookModel book) {
    this.book = book;
    this.diffs = YearDiff.each(book.pack());
  }

  /** What each year after the first brought. */
  Map<CensusYear, YearDiff> diffs() {
    return diffs;
  }

  /** A rule's years, one for each of the pack. */
  List<Year> of(String code) {
    return book.years().stream().map(year -> year(code, year)).toList();
  }

  private Year year(String code, CensusYear year) {
    Optional<RuleEntry> now = book.version(code, year);
    String anchor = now.map(entry -> VersionView.id(entry.years())).orElse("");
    YearDiff diff = diffs.get(year);
    if (diff == null) {
      String state = now.isPresent() ? "in force; the first year here" : "not in force";
      return new Year(year, state, List.of(), anchor);
    }
    Optional<RuleChange> change =
        diff.rules().stream().filter(rule -> rule.code().equals(code)).findFirst();
    if (change.isPresent() && (change.get().added() || change.get().withdrawn())) {
      return new Year(year, change.get().added() ? "new" : "withdrawn", List.of(), anchor);
    }
    if (now.isEmpty()) {
      return new Year(year, "not in force", List.of(), anchor);
    }
    List<String> changes = new ArrayList<>();
    change.ifPresent(rule -> changes.addAll(words(rule)));
    diff.codeSets().stream()
        .filter(set -> set.rules().contains(code))
        .forEach(set -> changes.add(words(set)));
    return new Year(year, changes.isEmpty() ? "unchanged" : "changed", changes, anchor);
  }

  /** What of a rule changed. */
  static List<String> words(RuleChange change) {
    return change.aspects().stream().map(History::words).toList();
  }

  private static String words(Aspect aspect) {
    return switch (aspect) {
      case MESSAGE -> "official message";
      case LOGIC -> "how it is worked out";
      case ELEMENTS -> "what a finding points at";
      case SCOPE -> "what it looks at";
      case PROVISIONAL -> "whether it is provisional";
      case TITLE -> "plain title";
      case NOTE -> "note that COLLECT accepts";
      case READING -> "our reading";
      case CONFIDENCE -> "confidence in our reading";
      case SOURCE -> "source in the guide";
      case HELP -> "how to put it right";
      case SEVERITY, MODULE -> aspect.word();
    };
  }

  private static String words(CodeSetChange set) {
    List<String> words = new ArrayList<>();
    if (!set.added().isEmpty()) {
      words.add("new: " + codes(set.added()));
    }
    if (!set.removed().isEmpty()) {
      words.add("no longer: " + codes(set.removed()));
    }
    return "code list " + set.label() + " (" + String.join("; ", words) + ")";
  }

  private static String codes(List<CodeSet.Code> codes) {
    return codes.stream().map(CodeSet.Code::code).collect(Collectors.joining(", "));
  }
}
