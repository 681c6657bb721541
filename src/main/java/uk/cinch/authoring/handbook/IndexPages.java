package uk.cinch.authoring.handbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import uk.cinch.authoring.handbook.YearPages.News;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.YearEntry;

/** The ways into the handbook: by number, module, year and word. */
final class IndexPages {
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{N}]{2,}");

  /** Words that say nothing about what a rule is about. */
  private static final Set<String> COMMON =
      Set.of(
          """
          and are been before but can cannot either for from had has have however its more
          must not one only other than that the their then there they this two was were
          where which with without you your please check amend data provide reason should
          same when any all both does into being because although after already against
          another"""
              .split("\\s"));

  /**
   * The table of all rules.
   *
   * @param rows one a rule, by number
   * @param broken the rules with examples that did not come out as they say
   */
  record Index(
      List<RuleRow> rows,
      List<RuleRow> broken,
      List<String> modules,
      List<String> years,
      String firstYear,
      String lastYear,
      int errors,
      int queries) {}

  /** Rules under a heading. */
  record Section(String id, String heading, List<RuleRow> rows, int count) {}

  /**
   * The rules of a census year.
   *
   * @param remark what the pack says of its rules; empty for nothing
   * @param news name of the page of what is new; empty for the first year
   */
  record YearSection(
      String id, String heading, String ends, String remark, String news, List<RuleRow> rows) {
    int count() {
      return rows.size();
    }

    long errors() {
      return rows.stream().filter(row -> row.severity().css().equals("error")).count();
    }

    long queries() {
      return rows.size() - errors();
    }
  }

  /** A word and the rules that use it. */
  record Word(String word, List<RuleRow> rules) {}

  /** Words with the same first letter. */
  record Letter(String letter, List<Word> words) {}

  private final HandbookModel book;
  private final List<RuleRow> rows;

  IndexPages(HandbookModel book, List<RuleRow> rows) {
    this.book = book;
    this.rows = rows;
  }

  void write(Writer writer) throws IOException {
    writer.page("index.html", "Rule handbook", "index", index());
    writer.page("modules.html", "Rules by module", "modules", Map.of("sections", modules()));
    writer.page("years.html", "Rules by census year", "years", Map.of("years", years()));
    writer.page("words.html", "Rules by word", "words", Map.of("letters", letters()));
  }

  private Index index() {
    List<CensusYear> years = book.years();
    int errors = (int) rows.stream().filter(row -> row.severity().css().equals("error")).count();
    return new Index(
        rows,
        rows.stream().filter(row -> row.failed() > 0).toList(),
        rows.stream().map(RuleRow::module).distinct().toList(),
        years.stream().map(CensusYear::toString).toList(),
        years.get(0).toString(),
        years.get(years.size() - 1).toString(),
        errors,
        rows.size() - errors);
  }

  private List<Section> modules() {
    return rows.stream()
        .map(RuleRow::module)
        .distinct()
        .map(
            module -> {
              List<RuleRow> of = rows.stream().filter(row -> row.module().equals(module)).toList();
              return new Section(HandbookModel.anchor(module), module, of, of.size());
            })
        .toList();
  }

  private List<YearSection> years() {
    List<YearSection> sections = new ArrayList<>();
    for (YearEntry entry : book.pack().years()) {
      CensusYear year = entry.year();
      List<String> codes = book.pack().rules(year).stream().map(RuleEntry::code).toList();
      sections.add(
          0,
          new YearSection(
              "year-" + year,
              year.toString(),
              DateText.of(entry.referenceDate()),
              entry.remark() == null ? "" : entry.remark(),
              sections.isEmpty() ? "" : News.file(year),
              rows.stream().filter(row -> codes.contains(row.code())).toList()));
    }
    return sections;
  }

  private List<Letter> letters() {
    Map<String, List<RuleRow>> words = new TreeMap<>();
    for (RuleRow row : rows) {
      Set<String> own = new TreeSet<>();
      book.versions().get(row.code()).forEach(entry -> collect(entry, own));
      own.forEach(word -> words.computeIfAbsent(word, key -> new ArrayList<>()).add(row));
    }
    Map<String, List<Word>> letters = new TreeMap<>();
    words.forEach(
        (word, rules) -> {
          if (rules.size() * 4 < rows.size()) {
            letters
                .computeIfAbsent(
                    word.substring(0, 1).toUpperCase(Locale.ROOT), key -> new ArrayList<>())
                .add(new Word(word, rules));
          }
        });
    return letters.entrySet().stream().map(e -> new Letter(e.getKey(), e.getValue())).toList();
  }

  private void collect(RuleEntry entry, Set<String> words) {
    StringBuilder text = new StringBuilder(entry.title() + " " + entry.message());
    entry.elements().forEach(name -> text.append(' ').append(book.label(entry, name)));
    WORD.matcher(text.toString().toLowerCase(Locale.ROOT))
        .results()
        .map(match -> match.group())
        .filter(word -> !COMMON.contains(word))
        .forEach(words::add);
  }
}
