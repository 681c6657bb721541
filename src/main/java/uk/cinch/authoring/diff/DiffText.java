package uk.cinch.authoring.diff;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.MessageStructure.ElementItem;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.MessageStructure.Item;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.report.text.Wrap;

/** Differences in words, for a terminal. Not thread-safe. */
public final class DiffText {
  private static final String NOTHING = "Nothing differs.\n";

  private final StringBuilder out = new StringBuilder();

  private DiffText() {}

  /** What differs between two census years. */
  public static String of(YearDiff diff) {
    DiffText text = new DiffText();
    text.rules(diff.rules(), rule -> "");
    text.section("Code sets", diff.codeSets(), set -> text.codeSet(set, ""));
    text.section("Message", diff.items(), item -> text.item(item, ""));
    return diff.isEmpty() ? NOTHING : text.out.toString();
  }

  /** What differs between two packs. */
  public static String of(PackDiff diff) {
    DiffText text = new DiffText();
    if (!PackDiff.label(diff.before()).equals(PackDiff.label(diff.after()))) {
      text.section(
          "The packs themselves",
          List.of(PackDiff.label(diff.before()), PackDiff.label(diff.after())),
          text::plain);
    }
    text.section("Census years added", diff.yearsAdded(), text::plain);
    text.section("Census years taken out", diff.yearsWithdrawn(), text::plain);
    text.section("Census years with another reference date or remark", diff.remarks(), text::plain);
    text.rules(diff.rules().keySet(), rule -> in(diff.rules().get(rule)));
    text.section(
        "Code sets",
        diff.codeSets().keySet(),
        set -> text.codeSet(set, in(diff.codeSets().get(set))));
    text.section(
        "Message", diff.items().keySet(), item -> text.item(item, in(diff.items().get(item))));
    text.section("Bank holidays added", diff.holidaysAdded(), text::plain);
    text.section("Bank holidays taken out", diff.holidaysRemoved(), text::plain);
    text.section("Files that differ", diff.files(), text::plain);
    return diff.isEmpty() ? NOTHING : text.out.toString();
  }

  private static String in(List<CensusYear> years) {
    return years.size() == 1
        ? " (" + years.get(0) + ")"
        : " (" + years.get(0) + " to " + years.get(years.size() - 1) + ")";
  }

  private void rules(Collection<RuleChange> rules, Function<RuleChange, String> years) {
    section(
        "Rules added",
        rules.stream().filter(RuleChange::added).toList(),
        rule -> entry(rule.after(), years.apply(rule)));
    section(
        "Rules withdrawn",
        rules.stream().filter(RuleChange::withdrawn).toList(),
        rule -> entry(rule.before(), years.apply(rule)));
    section(
        "Rules changed",
        rules.stream().filter(RuleChange::changed).toList(),
        rule -> changed(rule, years.apply(rule)));
  }

  private <T> void section(String heading, Collection<T> things, Consumer<T> writer) {
    if (!things.isEmpty()) {
      out.append(out.isEmpty() ? "" : "\n").append(heading).append('\n');
      things.forEach(writer);
    }
  }

  private void plain(Object thing) {
    out.append("  ").append(thing).append('\n');
  }

  private void entry(RuleEntry entry, String years) {
    out.append("  ")
        .append(entry.code())
        .append("  ")
        .append(entry.title())
        .append(mark(entry.provisional()))
        .append(years)
        .append('\n');
    out.append(Wrap.paragraph(entry.message(), "      "));
  }

  private static String mark(String provisional) {
    return provisional == null ? "" : " (provisional)";
  }

  private void changed(RuleChange rule, String years) {
    out.append("  ")
        .append(rule.code())
        .append("  ")
        .append(rule.aspects().stream().map(Aspect::word).collect(Collectors.joining(", ")))
        .append(years)
        .append('\n');
    for (Aspect aspect : rule.aspects()) {
      boolean logic = aspect == Aspect.LOGIC;
      Object before = logic ? rule.drlBefore() : aspect.in(rule.before());
      Object after = logic ? rule.drlAfter() : aspect.in(rule.after());
      if (logic) {
        out.append("      logic before:\n").append(Wrap.lines(text(before), "        "));
        out.append("      logic after:\n").append(Wrap.lines(text(after), "        "));
      } else {
        out.append(Wrap.paragraph(aspect.word() + " before: ", text(before), "      "));
        out.append(Wrap.paragraph(aspect.word() + " after:  ", text(after), "      "));
      }
    }
  }

  private static String text(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
    return Objects.toString(value, "(none)");
  }

  private void codeSet(CodeSetChange set, String years) {
    String users = set.rules().isEmpty() ? "no rule" : String.join(", ", set.rules());
    out.append("  ").append(set.name()).append(", used by ").append(users);
    out.append(mark(set.provisional())).append(years);
    out.append('\n');
    if (set.added().isEmpty() && set.removed().isEmpty()) {
      out.append("      the same codes in another order\n");
    }
    set.added().forEach(code -> code("added    ", code));
    set.removed().forEach(code -> code("taken out", code));
  }

  private void code(String what, CodeSet.Code code) {
    String label = code.label() == null ? "" : "  " + code.label();
    out.append("      ").append(what).append("  ").append(code.code()).append(label).append('\n');
  }

  private void item(ItemChange change, String years) {
    String what =
        change.before() == null ? "added" : change.after() == null ? "taken out" : "changed";
    out.append("  ").append(what).append("  ").append(change.path());
    out.append(mark(change.provisional())).append(years).append('\n');
    if (change.before() != null) {
      out.append(Wrap.paragraph("before: ", described(change.before()), "      "));
    }
    if (change.after() != null) {
      out.append(Wrap.paragraph("after:  ", described(change.after()), "      "));
    }
  }

  private static String described(Item item) {
    String occurs =
        (item.occurs().required() ? "1" : "0")
            + (item.occurs().many() ? "..n" : item.occurs().required() ? "" : "..1");
    if (item instanceof ElementItem element) {
      return String.join(
          ", ",
          Stream.of(
                  element.label(),
                  element.number(),
                  text(element.kind()),
                  element.codes() == null ? null : "codes " + element.codes(),
                  element.maxLength() == 0 ? null : "at most " + element.maxLength(),
                  element.fixed() == null ? null : "always " + element.fixed(),
                  "occurs " + occurs)
              .filter(part -> part != null)
              .toList());
    }
    boolean folded = ((GroupItem) item).folded();
    return item.label() + (folded ? ", wrapper, occurs " : ", group, occurs ") + occurs;
  }

  /** Which rules were added, withdrawn and changed, a line for each. */
  public static String summary(Collection<RuleChange> rules) {
    return counted("added", rules.stream().filter(RuleChange::added))
        + counted("withdrawn", rules.stream().filter(RuleChange::withdrawn))
        + counted("changed", rules.stream().filter(RuleChange::changed));
  }

  private static String counted(String what, Stream<RuleChange> rules) {
    List<String> codes = rules.map(RuleChange::code).distinct().toList();
    String names = codes.isEmpty() ? "" : ": " + String.join(", ", codes);
    return codes.size() + (codes.size() == 1 ? " rule " : " rules ") + what + names + "\n";
  }
}
