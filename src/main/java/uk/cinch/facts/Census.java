package uk.cinch.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The census under check: its period, and the days and codes that rules calculate with. The period
 * is that of the census year, whatever the header of a return says (guide 2024-25, 1.10). Immutable
 * and thread-safe.
 */
public final class Census {
  private final String year;
  private final LocalDate start;
  private final LocalDate end;
  private final Map<String, Set<String>> codes = new LinkedHashMap<>();
  private final Set<LocalDate> holidays;
  private final Set<Integer> yearsWithHolidays;
  private final Map<Integer, LocalDate> workingDaysBeforeEnd = new ConcurrentHashMap<>();
  private final Map<Integer, LocalDate> workingDaysBeforeStart = new ConcurrentHashMap<>();
  private final Map<String, String> alphabets = new ConcurrentHashMap<>();

  /**
   * @param year the census year, such as {@code 2024-25}
   * @param end its last day
   * @param codes the code sets of that year by name, each in its official order
   * @param holidays the bank holidays of England; every calendar year that occurs in them is taken
   *     to be complete, any other to be unknown
   */
  public Census(
      String year, LocalDate end, Map<String, Set<String>> codes, Set<LocalDate> holidays) {
    this.year = year;
    this.start = end.minusYears(1).plusDays(1);
    this.end = end;
    codes.forEach(
        (name, set) ->
            this.codes.put(name.intern(), Collections.unmodifiableSet(new LinkedHashSet<>(set))));
    this.holidays = Set.copyOf(holidays);
    this.yearsWithHolidays =
        holidays.stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
  }

  /** The census year, such as {@code 2024-25}. */
  public String getYear() {
    return year;
  }

  /** The first day of the period, 1 April. */
  public LocalDate getStart() {
    return start;
  }

  /** The last day of the period, 31 March: the reference date. */
  public LocalDate getEnd() {
    return end;
  }

  /** Whether the date lies in the period, both ends included; false for null. */
  public boolean inPeriod(LocalDate date) {
    return date != null && !date.isBefore(start) && !date.isAfter(end);
  }

  /** Whether there is a date and it does not lie in the period; false for null. */
  public boolean outside(LocalDate date) {
    return date != null && !inPeriod(date);
  }

  /** The day that many calendar days before the last. */
  public LocalDate daysBeforeEnd(int days) {
    return end.minusDays(days);
  }

  /** The day that many months after the last, or the end of that month where it is shorter. */
  public LocalDate monthsAfterEnd(int months) {
    return end.plusMonths(months);
  }

  /** The day that many years before the last. */
  public LocalDate yearsBeforeEnd(int years) {
    return end.minusYears(years);
  }

  /** A day of the calendar year that many years before the one in which the census ends. */
  public LocalDate dayInYearBeforeEnd(int years, int month, int day) {
    return MonthDay.of(month, day).atYear(end.getYear() - years);
  }

  /** The working day that many before the last day, which is not counted itself. */
  public LocalDate workingDaysBeforeEnd(int days) {
    return workingDaysBeforeEnd.computeIfAbsent(days, n -> workingDaysBefore(end, n));
  }

  /** The working day that many before the first day, which is not counted itself. */
  public LocalDate workingDaysBeforeStart(int days) {
    return workingDaysBeforeStart.computeIfAbsent(days, n -> workingDaysBefore(start, n));
  }

  /**
   * Monday to Friday and no bank holiday of England.
   *
   * @throws IllegalStateException when the bank holidays of that calendar year are not known
   */
  public boolean isWorkingDay(LocalDate day) {
    if (!yearsWithHolidays.contains(day.getYear())) {
      throw new IllegalStateException("bank holidays of " + day.getYear() + " are not known");
    }
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
  }

  /**
   * The codes of a code set in this census year, in the official order.
   *
   * @throws IllegalArgumentException when there is no such code set in this year
   */
  public Set<String> codes(String codeSet) {
    Set<String> found = codes.get(codeSet);
    if (found == null) {
      throw new IllegalArgumentException("no code set " + codeSet + " in census year " + year);
    }
    return found;
  }

  /** Whether the text is exactly one of the codes; false for null. */
  public boolean isCode(String codeSet, String text) {
    return text != null && codes(codeSet).contains(text);
  }

  /**
   * The characters of a text from one place to another, counted from 1, both included; null when
   * there is no text or it ends before. A character is one whatever it takes to store it.
   */
  public String part(String text, int from, int to) {
    if (text == null || text.codePointCount(0, text.length()) < to) {
      return null;
    }
    return text.substring(text.offsetByCodePoints(0, from - 1), text.offsetByCodePoints(0, to));
  }

  /**
   * Whether the first character of a reference is not the check letter of the rest. The letter is
   * the alphabet's at position (sum over the 2nd and later characters of place times value) modulo
   * the alphabet's length; a digit's value is itself, a letter's its position in the alphabet, from
   * 0. False for null, and where the rest holds any other character, so that no letter can be
   * worked out.
   *
   * @param alphabet name of the code set that lists the letters in order
   */
  public boolean wrongCheckLetter(String alphabet, String reference) {
    if (reference == null || reference.isEmpty()) {
      return false;
    }
    String letters = alphabets.computeIfAbsent(alphabet, name -> String.join("", codes(name)));
    int total = 0;
    int at = Character.charCount(reference.codePointAt(0));
    for (int i = 1; at < reference.length(); i++) {
      int c = reference.codePointAt(at);
      at += Character.charCount(c);
      int value = c >= '0' && c <= '9' ? c - '0' : letters.indexOf(c);
      if (value < 0) {
        return false;
      }
      total += (i + 1) * value;
    }
    return reference.codePointAt(0) != letters.charAt(total % letters.length());
  }

  /**
   * How many working days lie after one day, up to and including another; null where either is
   * null, the second lies before the first, or the bank holidays between them are not known.
   */
  public Integer workingDaysBetween(LocalDate from, LocalDate to) {
    if (from == null || to == null || to.isBefore(from)) {
      return null;
    }
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      if (!yearsWithHolidays.contains(year)) {
        return null;
      }
    }
    int days = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        days++;
      }
    }
    return days;
  }

  private LocalDate workingDaysBefore(LocalDate day, int days) {
    LocalDate found = day;
    for (int left = days; left > 0; ) {
      found = found.minusDays(1);
      if (isWorkingDay(found)) {
        left--;
      }
    }
    return found;
  }
}
