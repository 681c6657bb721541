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
import uk.cinch.authoring.handbook.YearPages.News;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.RuleEntry;

/** What became of rules from one census year to the next. Immutable and thread-safe. */
final class History {

  /**
   * A census year of a rule.
   *
   * @param state what became of the rule, in a few words
   * @param changes what is different from the year before; empty when nothing is
   * @param anchor where the version in force is described; empty when none is in force
   * @param news the page of what else was new in the year; empty for the first year
   */
  record RuleYear(CensusYear year, String state, String changes, String anchor, String news) {}

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
  List<RuleYear> of(String code) {
    return book.years().stream().map(year -> year(code, year)).toList();
  }

  private RuleYear year(String code, CensusYear year) {
    Optional<RuleEntry> now = book.version(code, year);
    String anchor = now.map(entry -> VersionView.id(entry.years())).orElse("");
    YearDiff diff = diffs.get(year);
    if (diff == null) {
      String state = now.isPresent() ? "In force; the first year here" : "Not in force";
      return new RuleYear(year, state, "", anchor, "");
    }
    Optional<RuleChange> change =
        diff.rules().stream().filter(rule -> rule.code().equals(code)).findFirst();
    List<String> changes = new ArrayList<>();
    String state = "Not in force";
    if (change.isPresent() && !change.get().changed()) {
      state = change.get().added() ? "New" : "Withdrawn";
    } else if (now.isPresent()) {
      change.ifPresent(rule -> changes.addAll(changes(rule)));
      diff.codeSets().stream()
          .filter(set -> set.rules().contains(code))
          .forEach(set -> changes.add(change(set)));
      state = changes.isEmpty() ? "Unchanged" : "Changed";
    }
    return new RuleYear(year, state, String.join("; ", changes), anchor, News.file(year));
  }

  /** What of a rule changed. */
  static List<String> changes(RuleChange change) {
    return change.aspects().stream().map(History::name).toList();
  }

  private static String name(Aspect aspect) {
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

  private static String change(CodeSetChange set) {
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
