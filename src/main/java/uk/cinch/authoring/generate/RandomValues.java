package uk.cinch.authoring.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import uk.cinch.catalog.BrokenPackException;

/** Draws values for generated children. Not thread-safe. */
final class RandomValues {
  private final Random random;
  private final Map<String, List<String>> codes;

  RandomValues(Random random, Map<String, List<String>> codes) {
    this.random = random;
    this.codes = codes;
  }

  /** True so many times in a hundred. */
  boolean percent(double share) {
    return random.nextDouble() * 100 < share;
  }

  /** A whole number, both ends included. */
  int number(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  /** A day, both ends included; the first when they are the wrong way round. */
  LocalDate day(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    return days <= 0 ? from : from.plusDays(random.nextInt((int) days + 1));
  }

  /** The day, or the Monday after when it falls on a weekend. */
  static LocalDate weekday(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return day.plusDays(2);
    }
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
  }

  /** One of the codes for a purpose. */
  String code(String purpose) {
    List<String> all = all(purpose);
    return all.get(random.nextInt(all.size()));
  }

  /** Some different codes for a purpose, in a settled order. */
  List<String> codes(String purpose, int most) {
    List<String> all = new ArrayList<>(new TreeSet<>(all(purpose)));
    Collections.shuffle(all, random);
    return all.subList(0, Math.min(number(1, most), all.size())).stream().sorted().toList();
  }

  private List<String> all(String purpose) {
    List<String> all = codes.get(purpose);
    if (all == null || all.isEmpty()) {
      throw new BrokenPackException(
          "reference-data/made-up.yaml", 0, "there are no codes for " + purpose, "add some");
    }
    return all;
  }
}
