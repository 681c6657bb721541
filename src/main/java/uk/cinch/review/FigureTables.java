package uk.cinch.review;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.Figure.CountedBy;
import uk.cinch.catalog.MessageStructure.ElementItem;
import uk.cinch.catalog.RulePack;
import uk.cinch.result.FigureTable;
import uk.cinch.result.FigureTable.FigureCell;
import uk.cinch.result.FigureTable.FigureRow;
import uk.cinch.result.FigureTable.Median;
import uk.cinch.review.Figures.Counter;

/** Puts what was counted into tables, this year's next to last year's. Not thread-safe. */
public final class FigureTables {
  private static final int MONTHS = 12;

  private final RulePack pack;
  private final CensusYear year;
  private final LocalDate start;

  private FigureTables(RulePack pack, Figures here) {
    this.pack = pack;
    this.year = CensusYear.parse(here.head().census().year()).orElseThrow();
    this.start = here.head().census().referenceDate().minusYears(1).plusDays(1);
  }

  /**
   * The tables, in the order of the figures.
   *
   * @param pack whose figures they are
   * @param here counts of this return
   * @param before counts of last year's, of the same figures; null for none
   */
  public static List<FigureTable> of(RulePack pack, Figures here, Figures before) {
    FigureTables tables = new FigureTables(pack, here);
    List<FigureTable> all = new ArrayList<>();
    for (int i = 0; i < here.counters().size(); i++) {
      Counter last = before == null ? null : before.counters().get(i);
      all.add(tables.table(here.counters().get(i), last));
    }
    return all;
  }

  private FigureTable table(Counter now, Counter last) {
    CountedBy by = now.figure().by();
    boolean days = by instanceof CountedBy.Days;
    Map<String, String> labels = labels(by);
    List<FigureRow> rows = new ArrayList<>();
    labels.forEach((key, label) -> rows.add(row(key, label, now, last)));
    if (by != null) {
      rows.add(row(Figures.NONE, days ? "not known" : "none given", now, last));
    }
    labels.put(Figures.NONE, null);
    FigureCell others = cell(now, last, counter -> counter.others(labels.keySet()));
    if (others.thisYear() > 0 || others.lastYear() != null && others.lastYear() > 0) {
      rows.add(new FigureRow("other", "no code of the year", others));
    }
    return new FigureTable(
        now.figure().name(),
        now.figure().title(),
        now.figure().definition(),
        now.figure().source(),
        cell(now, last, Counter::total),
        List.copyOf(rows),
        days ? new Median(now.median(), last == null ? null : last.median()) : null);
  }

  private static FigureRow row(String key, String label, Counter now, Counter last) {
    return new FigureRow(key, label, cell(now, last, counter -> counter.row(key)));
  }

  private static FigureCell cell(Counter now, Counter last, ToLongFunction<Counter> count) {
    Long before = last == null ? null : (Long) count.applyAsLong(last);
    return new FigureCell(count.applyAsLong(now), before);
  }

  /** The keys of a figure's rows, in their order, with what they mean. */
  private Map<String, String> labels(CountedBy by) {
    Map<String, String> labels = new LinkedHashMap<>();
    if (by instanceof CountedBy.FigureCode code) {
      codes(code.element()).forEach(one -> labels.put(one.code(), one.label()));
    } else if (by instanceof CountedBy.Month) {
      for (int i = 0; i < MONTHS; i++) {
        LocalDate month = start.plusMonths(i);
        labels.put(
            Figures.month(month), month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK));
      }
    } else if (by instanceof CountedBy.Days days) {
      List<Integer> ends = days.bands();
      ends.forEach(end -> labels.put(Figures.band(ends, end), end == 0 ? "the same day" : null));
      labels.put(Figures.band(ends, Integer.MAX_VALUE), null);
    }
    return labels;
  }

  private List<CodeSet.Code> codes(String element) {
    List<String> sets =
        pack.structure()
            .items()
            .filter(item -> item.name().equals(element) && item.years().include(year))
            .filter(ElementItem.class::isInstance)
            .map(item -> ((ElementItem) item).codes())
            .toList();
    return pack.codeSets().stream()
        .filter(set -> sets.contains(set.name()) && set.years().include(year))
        .flatMap(set -> set.codes().stream())
        .filter(code -> code.years().include(year))
        .toList();
  }
}
