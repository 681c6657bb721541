package uk.cinch.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A headline figure: which records it counts, and by what. Immutable.
 *
 * @param name short, for programs
 * @param title what it is, for people
 * @param count name of the group whose records it counts
 * @param when what must hold of each record, by element
 * @param distinct elements in which records that count once are alike; none when all count
 * @param by by what it is broken down; null for a single number
 * @param definition what it counts, in words
 * @param source what it rests on
 */
public record Figure(
    String name,
    String title,
    String count,
    Map<String, Test> when,
    List<String> distinct,
    CountedBy by,
    String definition,
    String source) {
  /** Where a pack keeps them. */
  static final String FILE = PackFiles.REFERENCE_DATA + "figures.yaml";

  /** What may be asked of an element. */
  public enum Test {
    /** A date in the census year, both ends included. */
    IN_YEAR,
    /** A date on the last day of the census year or before. */
    BY_YEAR_END,
    /** No date, or one after the last day of the census year. */
    OPEN_AT_YEAR_END,
    /** A flag that is set. */
    TRUE,
    /** A whole number of 1 or more. */
    AT_LEAST_ONE
  }

  /** By what a figure is broken down. */
  public sealed interface CountedBy {
    /**
     * By each code of an element's code set.
     *
     * @param element whose codes they are
     */
    record FigureCode(String element) implements CountedBy {}

    /**
     * By the month of a date, from April on.
     *
     * @param element the date
     */
    record Month(String element) implements CountedBy {}

    /**
     * By working days from one date to another.
     *
     * @param from the first date, not counted
     * @param to the last date, counted
     * @param bands with which number of days each band ends, the last excepted, which is open
     */
    record Days(String from, String to, List<Integer> bands) implements CountedBy {}
  }

  /**
   * The figures of a pack, in its order.
   *
   * @param faults takes everything wrong with them; none of them is to be used then
   */
  public static List<Figure> read(RulePack pack, Faults faults) {
    PackFiles files = pack.files();
    if (!files.has(FILE)) {
      faults.add(
          FILE, 0, "the file is missing", "take it from an unpacked copy of the pack built in");
      return List.of();
    }
    try {
      YamlMapping file =
          new YamlMapping(Yaml.read(FILE, files.bytes(FILE), faults), "the file", faults);
      List<Figure> figures = new ArrayList<>();
      Set<String> names = new LinkedHashSet<>();
      for (YamlNode node : file.list("figures")) {
        Figure figure = figure(node, faults);
        figure.check(node, pack.structure(), faults);
        if (figure.name != null && !names.add(figure.name)) {
          faults.add(node, "figure " + figure.name + " is given twice", "keep one of them");
        }
        figures.add(figure);
      }
      file.done();
      return List.copyOf(figures);
    } catch (BrokenPackException e) {
      e.faults().forEach(f -> faults.add(f.file(), f.line(), f.problem(), f.advice()));
      return List.of();
    }
  }

  private static Figure figure(YamlNode node, Faults faults) {
    YamlMapping fields = new YamlMapping(node, "figure", faults);
    Map<String, Test> when = new LinkedHashMap<>();
    YamlNode tests = fields.optional("when");
    if (tests != null) {
      YamlMapping each = new YamlMapping(tests, "when", faults);
      if (tests.entries() != null) {
        tests.entries().keySet().forEach(e -> when.put(e, each.oneOf(e, Test.class, null)));
      }
    }
    List<String> distinct =
        fields.optional("distinct") == null ? List.of() : fields.texts("distinct");
    YamlNode by = fields.optional("by");
    Figure figure =
        new Figure(
            fields.text("name"),
            fields.text("title"),
            fields.text("count"),
            when,
            distinct,
            by == null ? null : by(by, faults),
            fields.text("definition"),
            fields.text("source"));
    fields.done();
    return figure;
  }

  private static CountedBy by(YamlNode node, Faults faults) {
    YamlMapping fields = new YamlMapping(node, "by", faults);
    CountedBy by = null;
    if (fields.optional("code") != null) {
      by = new CountedBy.FigureCode(fields.text("code"));
    } else if (fields.optional("month") != null) {
      by = new CountedBy.Month(fields.text("month"));
    } else if (fields.required("days") != null) {
      by = days(fields.required("days"), faults);
    }
    fields.done();
    return by;
  }

  private static CountedBy days(YamlNode node, Faults faults) {
    YamlMapping fields = new YamlMapping(node, "days", faults);
    String from = fields.text("from");
    String to = fields.text("to");
    List<Integer> bands = new ArrayList<>();
    for (String text : fields.texts("bands")) {
      boolean further =
          text.matches("\\d{1,4}")
              && (bands.isEmpty() || Integer.parseInt(text) > bands.get(bands.size() - 1));
      if (further) {
        bands.add(Integer.parseInt(text));
      } else {
        faults.add(node, "band " + text + " is no number above the one before", "as in [10, 15]");
      }
    }
    fields.done();
    return new CountedBy.Days(from, to, List.copyOf(bands));
  }

  private void check(YamlNode node, MessageStructure structure, Faults faults) {
    Set<String> groups =
        structure
            .items()
            .filter(MessageStructure.GroupItem.class::isInstance)
            .map(MessageStructure.Item::name)
            .collect(Collectors.toSet());
    if (count != null && !groups.contains(count)) {
      faults.add(node, "there is no group " + count, Nearest.advice(count, groups));
    }
    List<String> elements = new ArrayList<>(when.keySet());
    elements.addAll(distinct);
    if (by instanceof CountedBy.FigureCode code) {
      elements.add(code.element());
    } else if (by instanceof CountedBy.Month month) {
      elements.add(month.element());
    } else if (by instanceof CountedBy.Days days) {
      elements.add(days.from());
      elements.add(days.to());
    }
    for (String element : elements) {
      if (element != null && !structure.elements().contains(element)) {
        faults.add(
            node, "there is no element " + element, Nearest.advice(element, structure.elements()));
      }
    }
  }
}
