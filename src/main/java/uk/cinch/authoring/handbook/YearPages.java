package uk.cinch.authoring.handbook;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.cinch.authoring.diff.CodeSetChange;
import uk.cinch.authoring.diff.ItemChange;
import uk.cinch.authoring.diff.RuleChange;
import uk.cinch.authoring.diff.YearDiff;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.MessageStructure.Item;

/** What is new in each census year after the first. */
final class YearPages {

  /**
   * What is new in a year.
   *
   * @param remark what the pack says of the year's rules; empty for nothing
   * @param nothing whether nothing is
   */
  record News(
      String year,
      String before,
      String remark,
      boolean nothing,
      List<RuleRow> added,
      List<RuleRow> withdrawn,
      List<Changed> changed,
      List<Codes> codes,
      List<ItemNews> items) {

    /** The name of a year's page. */
    static String file(CensusYear year) {
      return "new-in-" + year + ".html";
    }
  }

  /**
   * A rule that is not as it was.
   *
   * @param messageBefore empty where the message is as it was
   * @param readingNow empty where the reading is as it was, or there is none now
   * @param drlBefore empty where the rule text is as it was
   */
  record Changed(
      RuleRow row,
      List<String> changes,
      String messageBefore,
      String messageNow,
      String readingNow,
      String drlBefore,
      String drlNow) {}

  /** A code list that is not as it was. */
  record Codes(
      String label, String link, String provisional, List<RuleRow> rules, List<CodeNews> changes) {}

  /** A code that came or went. */
  record CodeNews(String state, String code, String label) {}

  /** A data item that came, went or changed; what it is now is empty unless it changed. */
  record ItemNews(
      String state, String label, String name, String provisional, String before, String now) {}

  private final HandbookModel book;
  private final History history;
  private final List<RuleRow> rows;

  YearPages(HandbookModel book, History history, List<RuleRow> rows) {
    this.book = book;
    this.history = history;
    this.rows = rows;
  }

  void write(Writer writer) throws IOException {
    for (CensusYear year : history.diffs().keySet()) {
      writer.page(News.file(year), "What is new in " + year, "new-in", news(year));
    }
  }

  private News news(CensusYear year) {
    YearDiff diff = history.diffs().get(year);
    CensusYear before = book.years().get(book.years().indexOf(year) - 1);
    String remark = book.pack().year(year).orElseThrow().remark();
    return new News(
        year.toString(),
        before.toString(),
        Objects.toString(remark, ""),
        diff.isEmpty(),
        diff.added().map(change -> row(change.code())).toList(),
        diff.withdrawn().map(change -> row(change.code())).toList(),
        diff.changed().map(this::changed).toList(),
        diff.codeSets().stream().map(this::codes).toList(),
        diff.items().stream().map(YearPages::item).toList());
  }

  private RuleRow row(String code) {
    return rows.stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
  }

  private Changed changed(RuleChange change) {
    boolean message = !change.before().message().equals(change.after().message());
    boolean reading = !Objects.equals(change.before().reading(), change.after().reading());
    boolean drl = !Objects.equals(change.drlBefore(), change.drlAfter());
    return new Changed(
        row(change.code()),
        History.changes(change),
        message ? change.before().message() : "",
        message ? change.after().message() : "",
        reading ? Objects.toString(change.after().reading(), "") : "",
        drl ? Objects.toString(change.drlBefore(), "none") : "",
        drl ? Objects.toString(change.drlAfter(), "none") : "");
  }

  private Codes codes(CodeSetChange set) {
    return new Codes(
        set.label(),
        "code-sets.html#" + HandbookModel.anchor(set.name()),
        set.provisional(),
        set.rules().stream().map(this::row).toList(),
        Stream.concat(
                set.added().stream().map(code -> code("New", code)),
                set.removed().stream().map(code -> code("No longer", code)))
            .toList());
  }

  private static CodeNews code(String state, CodeSet.Code code) {
    return new CodeNews(state, code.code(), Objects.toString(code.label(), ""));
  }

  private static ItemNews item(ItemChange change) {
    Item item = change.item();
    boolean both = change.before() != null && change.after() != null;
    return new ItemNews(
        both ? "Changed" : change.after() == null ? "No longer" : "New",
        item.label(),
        item.name(),
        change.provisional(),
        both ? described(change.before()) : "",
        both ? described(change.after()) : "");
  }

  private static String described(Item item) {
    return item.label()
        + ", "
        + VersionViews.type(item)
        + ", "
        + ReferencePages.occurs(item.occurs());
  }
}
