package uk.cinch.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cinch.catalog.CensusYear;
import uk.cinch.review.NotesFile.FindingKey;
import uk.cinch.review.NotesFile.Reason;

/**
 * Reasons filled in in a spreadsheet: a table with the columns of cinch's own CSV, of which {@code
 * rule}, {@code fingerprint} and {@code reason} are needed and {@code child_id}, {@code locations},
 * {@code author} and {@code date} used where they are there. Immutable.
 *
 * @param reasons one for each row that has a reason
 * @param years census years that rows with a reason say they are of, in order
 * @param problems what is wrong with rows that are left out, by line
 */
public record ReasonTable(List<Reason> reasons, List<String> years, List<String> problems) {
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /**
   * Reads a table, as spreadsheets save it: with commas or semicolons, in UTF-8 or Windows' own.
   *
   * @throws IllegalArgumentException when it has not the columns needed, or is no table
   */
  public static ReasonTable read(byte[] bytes) {
    Map<FindingKey, Reason> reasons = new LinkedHashMap<>();
    Set<String> years = new TreeSet<>();
    List<String> problems = new ArrayList<>();
    for (HeadedRow row : HeadedRow.read(bytes, "rule", "fingerprint", "reason")) {
      if (row.cell("reason") != null) {
        String problem = problem(row);
        Reason reason = problem == null ? reason(row) : null;
        Reason twin = reason == null ? null : reasons.putIfAbsent(reason.finding(), reason);
        if (twin != null && !twin.reason().equals(reason.reason())) {
          problem = "another reason for the finding of line " + twin.line();
        }
        if (problem != null) {
          problems.add("line " + row.line() + ": " + problem);
        } else if (row.cell("census_year") != null) {
          years.add(row.cell("census_year"));
        }
      }
    }
    return new ReasonTable(
        List.copyOf(reasons.values()), List.copyOf(years), List.copyOf(problems));
  }

  private static String problem(HeadedRow row) {
    if (row.cell("rule") == null || row.cell("fingerprint") == null) {
      return "no rule, or no fingerprint";
    }
    if ("error".equals(row.cell("severity"))) {
      return "an error has to be corrected, or DfE has to be asked to accept it";
    }
    String date = date(row.cell("date"));
    return date == null || ISO.matcher(date).matches() ? null : "'" + date + "' is not a date";
  }

  private static Reason reason(HeadedRow row) {
    return new Reason(
        row.cell("rule"),
        row.cell("child_id"),
        row.cell("fingerprint"),
        row.cell("locations"),
        row.cell("reason"),
        row.cell("author"),
        date(row.cell("date")),
        (int) row.line());
  }

  private static String date(String text) {
    Matcher british = DAY_FIRST.matcher(text == null ? "" : text);
    return british.matches()
        ? String.format(
            Locale.ROOT,
            "%s-%02d-%02d",
            british.group(3),
            Integer.parseInt(british.group(2)),
            Integer.parseInt(british.group(1)))
        : text;
  }

  /**
   * Notes with these reasons in them: in the entries of the same findings where there are such, and
   * after the others where there are not.
   *
   * @param author for those without one; null for none
   * @param date for those without one; null for none
   */
  public NotesFile into(NotesFile notes, String author, String date) {
    Map<FindingKey, Reason> all = new LinkedHashMap<>();
    notes.reasons().forEach(reason -> all.put(reason.finding(), reason));
    for (Reason reason : reasons) {
      Reason old = all.get(reason.finding());
      all.put(
          reason.finding(),
          new Reason(
              reason.rule(),
              old != null ? old.child() : reason.child(),
              reason.fingerprint(),
              old != null && old.about() != null ? old.about() : reason.about(),
              reason.reason(),
              reason.author() != null ? reason.author() : author,
              reason.date() != null ? reason.date() : date,
              0));
    }
    CensusYear year =
        notes.year() != null || years.isEmpty()
            ? notes.year()
            : CensusYear.parse(years.get(0)).orElse(null);
    return new NotesFile(year, notes.authority(), notes.returnNotes(), List.copyOf(all.values()));
  }
}
