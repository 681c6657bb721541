package uk.cinch.authoring.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cinch.catalog.Blanks;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Scope;

/** Writes the three parts of a new rule, with marks wherever something is still to be said. */
final class RuleStubs {
  private static final String BLANK = Blanks.MARK + ")";

  private final RulePack pack;
  private final NewRule rule;
  private final Records records;
  private final Optional<GroupItem> group;
  private final List<String> elements;

  RuleStubs(RulePack pack, NewRule rule) {
    this.pack = pack;
    this.rule = rule;
    this.records = new Records(pack, rule.from());
    this.group = records.of(rule.module());
    this.elements =
        rule.elements() != null
            ? rule.elements()
            : rule.scope() == Scope.RETURN
                ? List.of()
                : List.of(group.map(records::firstElement).orElse("LAchildID"));
  }

  private static String blank(String what) {
    return Blanks.MARK + ": " + what + ")";
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
        new java.util.ArrayList<>(
            List.of(
                "  - code: " + rule.code(),
                "    from: " + rule.from(),
                "    severity: " + lower(rule.severity()),
                "    module: " + rule.module(),
                "    scope: " + lower(rule.scope()),
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

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  String drl() {
    String note = "// " + blank("when it is reported, and on what; look at a rule like it") + "\n";
    String head = "package uk.cinch.rules\n\n" + note;
    return head + (rule.scope() == Scope.RETURN ? overReturn() : overChild());
  }

  private String overChild() {
    String name = group.map(GroupItem::name).orElse("Child");
    String shared = String.valueOf(pack.files().text(PackFiles.RULES + "rules.drl"));
    boolean typed = shared.contains("uk.cinch.facts." + name + "\n");
    String places =
        String.join(
            ", ", elements.stream().map(element -> "$record.at( \"" + element + "\" )").toList());
    return String.format(
        Locale.ROOT,
        """
        rule "%s"
        when
            $record : %s
        then
            findings.report( drools.getRule(), %s );
        end
        """,
        rule.code(),
        typed ? name + "()" : "Group( name == \"" + name + "\" )",
        places);
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
    String outcome =
        rule.scope() == Scope.RETURN
            ? "is reported for the return"
            : "is reported on " + last(elements);
    return String.format(
        Locale.ROOT,
        """
        @%1$s
        Feature: %2$s %3$s

          @from-%4$s
        %5$s""",
        lower(rule.severity()),
        rule.code(),
        title(),
        rule.from(),
        block(outcome));
  }

  private String block(String outcome) {
    List<String> names =
        elements.isEmpty()
            ? List.of(group.map(records::firstElement).orElse("LAchildID"))
            : elements;
    return block(rule.code(), rule.from().toString(), outcome, group.orElse(null), names);
  }

  /** The part of a feature that shows one version of a rule. */
  static String block(
      String code, String year, String outcome, GroupItem group, List<String> elements) {
    String given = given(year, group, elements);
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

  /** Sentences that make up a return with one record of the kind. */
  private static String given(String year, GroupItem group, List<String> elements) {
    String name = group == null ? "Child" : group.name();
    String cells = "        | " + String.join(" | ", elements) + " |\n";
    String blanks =
        elements.stream()
            .map(element -> String.format(Locale.ROOT, " %-" + element.length() + "s |", BLANK))
            .collect(Collectors.joining("", "        |", "\n"));
    return switch (name) {
      case "Child", "Header" ->
          "      Given a "
              + year
              + (name.equals("Child") ? " return with a child:\n" : " return whose header has:\n")
              + cells
              + blanks;
      case "CINdetails" ->
          "      Given a " + year + " return\n      And an episode:\n" + cells + blanks;
      default ->
          "      Given a "
              + year
              + " return\n      And the episode has "
              + name
              + ":\n"
              + cells
              + blanks;
    };
  }

  /** Names as a feature lists them. */
  static String last(List<String> names) {
    int last = names.size() - 1;
    return last <= 0
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
