package uk.cinch.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.cinch.catalog.Figure;
import uk.cinch.catalog.Figure.CountedBy;
import uk.cinch.facts.Group;
import uk.cinch.facts.Value;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.ReturnSink;

/**
 * Counts the headline figures of one return. Keeps counts, and of figures that leave out doubles
 * what tells their records apart. Not thread-safe.
 */
public final class Figures implements ReturnSink {
  /** The key of records that have no code, or no number of days that can be told. */
  static final String NONE = "none";

  private final List<Counter> counters = new ArrayList<>();
  private final Map<String, List<Counter>> byGroup = new HashMap<>();
  private ReturnHead head;
  private long problems;

  /** One figure's counts. */
  static final class Counter {
    private final Figure figure;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Long> rows = new HashMap<>();
    private final TreeMap<Integer, Long> days = new TreeMap<>();
    private long total;

    private Counter(Figure figure) {
      this.figure = figure;
    }

    Figure figure() {
      return figure;
    }

    long total() {
      return total;
    }

    long row(String key) {
      return rows.getOrDefault(key, 0L);
    }

    /** How many are under keys that are not among these. */
    long others(Set<String> keys) {
      return rows.entrySet().stream()
          .filter(row -> !keys.contains(row.getKey()))
          .mapToLong(Map.Entry::getValue)
          .sum();
    }

    /** The middle number of days, or the mean of the two in the middle; null for none. */
    Double median() {
      long all = days.values().stream().mapToLong(Long::longValue).sum();
      return all == 0 ? null : (day((all - 1) / 2) + day(all / 2)) / 2.0;
    }

    private int day(long place) {
      long passed = 0;
      for (Map.Entry<Integer, Long> day : days.entrySet()) {
        passed += day.getValue();
        if (passed > place) {
          return day.getKey();
        }
      }
      throw new IllegalStateException("no day at place " + place);
    }

    private void count(Group record) {
      boolean counts =
          figure.when().entrySet().stream()
              .allMatch(test -> holds(test.getValue(), record, test.getKey()));
      if (!counts || !figure.distinct().isEmpty() && !seen.add(key(record))) {
        return;
      }
      total++;
      if (figure.by() instanceof CountedBy.FigureCode code) {
        codes(record, code.element()).forEach(key -> rows.merge(key, 1L, Long::sum));
      } else if (figure.by() instanceof CountedBy.Month month) {
        LocalDate date = date(record, month.element());
        rows.merge(date == null ? NONE : month(date), 1L, Long::sum);
      } else if (figure.by() instanceof CountedBy.Days by) {
        Integer number =
            record.getCensus().workingDaysBetween(date(record, by.from()), date(record, by.to()));
        if (number != null) {
          days.merge(number, 1L, Long::sum);
        }
        rows.merge(number == null ? NONE : band(by.bands(), number), 1L, Long::sum);
      }
    }

    private String key(Group record) {
      StringBuilder key = new StringBuilder();
      for (String element : figure.distinct()) {
        Value value = value(record, element);
        key.append(value == null ? "missing at " + record.getPath() : value.getText());
        key.append('\n');
      }
      return key.toString();
    }

    private static boolean holds(Figure.Test test, Group record, String element) {
      Value value = value(record, element);
      LocalDate date = value == null ? null : value.getDate();
      return switch (test) {
        case IN_YEAR -> record.getCensus().inPeriod(date);
        case BY_YEAR_END -> date != null && !date.isAfter(record.getCensus().getEnd());
        case OPEN_AT_YEAR_END -> date == null || date.isAfter(record.getCensus().getEnd());
        case TRUE -> value != null && Boolean.TRUE.equals(value.getFlag());
        case AT_LEAST_ONE -> value != null && value.getCount() != null && value.getCount() >= 1;
      };
    }

    private static LocalDate date(Group record, String element) {
      Value value = value(record, element);
      return value == null ? null : value.getDate();
    }

    /** The codes a record has, each once; what is no code of the year is none. */
    private static Set<String> codes(Group record, String element) {
      Set<String> codes = new LinkedHashSet<>();
      Group holder = holder(record, element);
      if (holder != null) {
        holder.values(element).forEach(value -> codes.add(value.getText()));
      }
      return codes.isEmpty() ? Set.of(NONE) : codes;
    }

    /** The element's first occurrence; null where it is missing. */
    private static Value value(Group record, String element) {
      Group holder = holder(record, element);
      Value value = holder == null ? null : holder.at(element);
      return value == null || value.getText() == null ? null : value;
    }

    /** The record that has the element: this one, or one that it belongs to. */
    private static Group holder(Group record, String element) {
      Group holder = record;
      while (holder != null && !holder.getLayout().slots().containsKey(element)) {
        holder = holder.getParent();
      }
      return holder;
    }
  }

  /**
   * @param figures to count
   */
  public Figures(List<Figure> figures) {
    for (Figure figure : figures) {
      Counter counter = new Counter(figure);
      counters.add(counter);
      byGroup.computeIfAbsent(figure.count(), group -> new ArrayList<>()).add(counter);
    }
  }

  /** How a band of days is called: {@code 0}, {@code 1-10} and so on, {@code 61+} for the last. */
  static String band(List<Integer> ends, int number) {
    int first = 0;
    for (int end : ends) {
      if (number <= end) {
        return first == end ? String.valueOf(end) : first + "-" + end;
      }
      first = end + 1;
    }
    return first + "+";
  }

  /** How a month is called, of whatever year: {@code 04}. */
  static String month(LocalDate date) {
    return String.format(Locale.ROOT, "%02d", date.getMonthValue());
  }

  @Override
  public void begin(ReturnHead theHead) {
    head = theHead;
  }

  @Override
  public void child(CheckedChild child) {
    count(child.record());
  }

  private void count(Group record) {
    byGroup.getOrDefault(record.getName(), List.of()).forEach(counter -> counter.count(record));
    record.within().forEach(this::count);
  }

  @Override
  public void end(ReturnEnd end) {
    problems = end.counts().structure();
  }

  /** Problems of form in the return: what cannot be read counts as missing. */
  public long problems() {
    return problems;
  }

  /** What was known before the first child. */
  public ReturnHead head() {
    return head;
  }

  /** The counts, in the order of the figures. */
  List<Counter> counters() {
    return counters;
  }
}
