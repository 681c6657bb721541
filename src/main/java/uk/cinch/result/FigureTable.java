package uk.cinch.result;

import java.util.List;

/**
 * A headline figure, counted.
 *
 * @param name short, for programs
 * @param title what it is, for people
 * @param definition what it counts, in words
 * @param source what it rests on
 * @param total all records it counts
 * @param rows what it is broken down by, in their order; none for a single number
 * @param median of working days; null where there are none, or it is not by days
 */
public record FigureTable(
    String name,
    String title,
    String definition,
    String source,
    FigureCell total,
    List<FigureRow> rows,
    Median median) {

  /**
   * A count.
   *
   * @param thisYear in this return
   * @param lastYear in last year's; null without one
   */
  public record FigureCell(long thisYear, Long lastYear) {}

  /**
   * A count of some of the records.
   *
   * @param key code, month such as {@code 2024-04}, or band such as {@code 1-10}; {@code none} for
   *     records that have none, or none that can be told
   * @param label what it means; null where it says it all
   * @param cell the counts
   */
  public record FigureRow(String key, String label, FigureCell cell) {}

  /**
   * The middle of all numbers of days, or the mean of the two in the middle.
   *
   * @param thisYear in this return; null where there are none
   * @param lastYear in last year's; null without one, or where there are none
   */
  public record Median(Double thisYear, Double lastYear) {}
}
