package uk.cinch.authoring.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.cinch.authoring.features.MessageRecords;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Scope;
import uk.cinch.catalog.Spelling;
import uk.cinch.catalog.UnfilledPlaceholders;

/** Writes the three parts of a new rule, with marks wherever something is still to be said. */
final class RuleStubs {
  private final NewRule rule;
  private final boolean counts;
  private final List<String> elements;
  private final RuleParts parts;

  RuleStubs(RulePack pack, NewRule rule) {
    this.rule = rule;
    MessageRecords records = new MessageRecords(pack, rule.from());
    Optional<GroupItem> group = records.of(rule.module());
    // a rule over the return counts, unless all it looks at is the header
    this.counts =
        rule.scope() == Scope.RETURN && !group.map(GroupItem::name).orElse("").equals("Header");
    this.elements =
        rule.elements() != null
            ? rule.elements()
            : counts ? List.of() : List.of(group.map(records::firstElement).orElse("LAchildID"));
    this.parts = new RuleParts(pack, records, group.orElse(null), elements);
  }

  private static String blank(String what) {
    return UnfilledPlaceholders.MARK + ": " + what + ")";
  }

  private static String or(String given, String what) {
    return given == null ? blank(what) : given;
  }

  String title() {
    return or(rule.title(), "in plain words, what is wrong when it is reported");
  }

  List<String> entry() {
    String marked = rule.elements() == null ? "  # " + blank("what its findings point at") : "";
    List<String> lines =
        new ArrayList<>(
            List.of(
                "  - code: " + rule.code(),
                "    from: " + rule.from(),
                "    severity: " + Spelling.of(rule.severity()),
                "    module: " + rule.module(),
                "    scope: " + Spelling.of(rule.scope()),
                "    elements: [" + String.join(", ", elements) + "]" + marked,
                "    title: " + quoted(title()),
                "    message: " + quoted(or(rule.message(), "the official text, to the letter")),
                "    confidence: medium",
                "    source: " + quoted(or(rule.source(), "where the official text stands"))));
    if (rule.provisional() != null) {
      lines.add("    provisional: " + quoted(rule.provisional()));
    }
    return lines;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  String drl() {
    String note = "// " + blank("when it is reported, and on what; look at a rule like it") + "\n";
    String head = "package uk.cinch.rules\n\n" + note;
    return head + (counts ? overReturn() : overRecord());
  }

  private String overRecord() {
    return String.format(
        Locale.ROOT,
        """
        rule "%s"
        when
        %sthen
            findings.report( drools.getRule(), %s );
        end
        """,
        rule.code(),
        parts.patterns(),
        parts.places());
  }

  private String overReturn() {
    return String.format(
        Locale.ROOT,
        """
        rule "%1$s counts"
        when
            Child()
        then
            tally.add( "%1$s" );
        end

        rule "%1$s"
        when
            Tally( of( "%1$s" ) == 0 )
        then
            findings.report( drools.getRule() );
        end
        """,
        rule.code());
  }

  String feature() {
    return String.format(
        Locale.ROOT,
        """
        @%1$s
        Feature: %2$s %3$s

          @from-%4$s
        %5$s""",
        Spelling.of(rule.severity()),
        rule.code(),
        title(),
        rule.from(),
        block(rule.code(), rule.scope(), elements, parts.given(rule.from().toString())));
  }

  /** The part of a feature that shows one version of a rule. */
  static String block(String code, Scope scope, List<String> elements, String given) {
    String outcome =
        scope == Scope.RETURN ? "is reported for the return" : "is reported on " + last(elements);
    return String.format(
        Locale.ROOT,
        """
          Rule: %1$s

            Scenario: %2$s
        %3$s      Then %4$s %5$s

            Scenario: %6$s
        %3$s      Then %4$s is not reported
        """,
        blank("what must hold, in a sentence"),
        blank("a case that is reported"),
        given,
        code,
        outcome,
        blank("the nearest case that is not; add more, both sides of every limit"));
  }

  /** Names as a feature lists them. */
  private static String last(List<String> names) {
    int last = names.size() - 1;
    return last <= 0
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
