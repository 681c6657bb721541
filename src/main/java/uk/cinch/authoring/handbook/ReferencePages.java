package uk.cinch.authoring.handbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.cinch.authoring.handbook.DataItems.Located;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.Confidence;
import uk.cinch.catalog.MessageStructure.ElementItem;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.MessageStructure.Occurs;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.Spelling;
import uk.cinch.catalog.Years;

/** Open readings, code lists, data items and glossary. */
final class ReferencePages {

  /** A reading and the version it is of. */
  record Reading(RuleRow row, RuleEntry entry, String anchor) {}

  /** Readings of one confidence. */
  record Confident(String id, String heading, List<Reading> readings) {
    int count() {
      return readings.size();
    }
  }

  /**
   * A code list.
   *
   * @param plain whether its codes have no labels
   * @param elements the data items that are given by it
   * @param rules the rules that use it
   */
  record SetView(
      String id,
      CodeSet set,
      String provisional,
      boolean plain,
      List<CodeView> codes,
      List<ItemLink> elements,
      List<RuleRow> rules) {}

  /** A code; always, when it is valid in every year. */
  record CodeView(CodeSet.Code code, boolean always) {}

  /** A link to a data item. */
  record ItemLink(String href, String label) {}

  /** A group of the message with its own elements. */
  record GroupView(
      Located group,
      String within,
      String provisional,
      String occurs,
      String years,
      List<RuleRow> rules,
      List<ElementRow> elements) {}

  /** An element of the message. */
  record ElementRow(
      Located element,
      String number,
      String type,
      ItemLink codes,
      String occurs,
      String years,
      List<RuleRow> rules) {}

  private final HandbookModel book;
  private final List<RuleRow> rows;

  ReferencePages(HandbookModel book, List<RuleRow> rows) {
    this.book = book;
    this.rows = rows;
  }

  void write(Writer writer) throws IOException {
    writer.page(
        "open-readings.html", "Open readings", "open-readings", Map.of("levels", readings()));
    writer.page("code-sets.html", "Code lists", "code-sets", Map.of("sets", sets()));
    writer.page("message.html", "Data items", "message", Map.of("groups", groups()));
    writer.page("glossary.html", "Glossary", "glossary", Map.of());
  }

  private RuleRow row(RuleEntry entry) {
    return rows.stream().filter(row -> row.code().equals(entry.code())).findFirst().orElseThrow();
  }

  /** The rules of which a version answers a question, each once. */
  private List<RuleRow> rules(Predicate<RuleEntry> which) {
    return book.pack().rules().stream().filter(which).map(this::row).distinct().toList();
  }

  private List<Confident> readings() {
    List<Confident> levels = new ArrayList<>();
    List<Confidence> doubtfulFirst = new ArrayList<>(List.of(Confidence.values()));
    doubtfulFirst.sort(Comparator.reverseOrder());
    for (Confidence confidence : doubtfulFirst) {
      String word = Spelling.of(confidence);
      List<Reading> readings =
          book.pack().rules().stream()
              .filter(entry -> entry.confidence() == confidence && entry.reading() != null)
              .map(this::reading)
              .toList();
      if (!readings.isEmpty()) {
        levels.add(new Confident(word, StepWording.capital(word) + " confidence", readings));
      }
    }
    return levels;
  }

  private Reading reading(RuleEntry entry) {
    return new Reading(row(entry), entry, VersionView.id(entry.years()));
  }

  private List<SetView> sets() {
    return book.pack().codeSets().stream().map(this::set).toList();
  }

  private SetView set(CodeSet set) {
    boolean plain = set.codes().stream().allMatch(code -> code.label() == null);
    return new SetView(
        HandbookModel.anchor(set.name()),
        set,
        StepWording.whole(set.provisional()),
        plain,
        set.codes().stream()
            .map(code -> new CodeView(code, code.years().equals(Years.ALL)))
            .toList(),
        book.names().all().stream()
            .filter(
                one ->
                    one.item() instanceof ElementItem element && set.name().equals(element.codes()))
            .map(ReferencePages::link)
            .toList(),
        rules(entry -> book.codeSets(entry).contains(set)));
  }

  private static ItemLink link(Located one) {
    return new ItemLink("message.html#" + one.anchor(), one.item().label());
  }

  private List<GroupView> groups() {
    return inUse()
        .filter(one -> one.item() instanceof GroupItem)
        .map(one -> group(one, (GroupItem) one.item()))
        .toList();
  }

  /** What a return of any of the pack's years can have. */
  private Stream<Located> inUse() {
    return book.names().all().stream().filter(one -> book.years().stream().anyMatch(one::in));
  }

  private GroupView group(Located one, GroupItem group) {
    return new GroupView(
        one,
        one.around().isEmpty() ? "" : one.around().get(one.around().size() - 1).label(),
        StepWording.whole(group.provisional()),
        occurs(group.occurs()),
        book.span(one::in),
        rules(entry -> pointsAt(entry, one)),
        inUse()
            .filter(inner -> inner.item() instanceof ElementItem)
            .filter(inner -> inner.around().get(inner.around().size() - 1) == group)
            .map(this::element)
            .toList());
  }

  private ElementRow element(Located one) {
    ElementItem item = (ElementItem) one.item();
    return new ElementRow(
        one,
        DataItems.number(item),
        VersionViews.type(item),
        codes(item),
        occurs(item.occurs()),
        book.span(one::in),
        rules(entry -> pointsAt(entry, one)));
  }

  private boolean pointsAt(RuleEntry entry, Located one) {
    return entry.elements().contains(one.name()) && book.places(entry, one.name()).contains(one);
  }

  private ItemLink codes(ElementItem item) {
    return book.pack().codeSets().stream()
        .filter(set -> set.name().equals(item.codes()))
        .map(set -> new ItemLink("code-sets.html#" + HandbookModel.anchor(set.name()), set.label()))
        .findFirst()
        .orElse(null);
  }

  /** How often an item may be in its place, in words. */
  static String occurs(Occurs occurs) {
    if (occurs.required()) {
      return occurs.many() ? "once or more" : "once";
    }
    return occurs.many() ? "any number of times" : "once or not at all";
  }
}
