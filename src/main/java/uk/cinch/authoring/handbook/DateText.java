package uk.cinch.authoring.handbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people write them. Pure. */
final class DateText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK);

  private DateText() {}

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  static String of(Instant moment) {
    return MINUTE.format(moment.atZone(ZoneOffset.UTC));
  }
}
