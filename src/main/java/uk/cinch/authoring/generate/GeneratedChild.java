package uk.cinch.authoring.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import uk.cinch.facts.Census;
import uk.cinch.input.Draft;

/**
 * Generates children as local authorities' returns have them: unborn, new and known, referred once
 * or again, assessed, in enquiries and on plans, some who died or moved in under a plan. What it
 * makes breaks no rule of form and no numbered rule as known. Not thread-safe.
 */
final class GeneratedChild {
  private static final String ALPHABET = "upn_check_alphabet";
  private static final int SCHOOL_AGE = 5;

  private final Census census;
  private final RandomValues chance;
  private final boolean gender;

  /**
   * @param gender whether the year collects GenderCurrent, and not Sex
   */
  GeneratedChild(Census census, RandomValues chance, boolean gender) {
    this.census = census;
    this.chance = chance;
    this.gender = gender;
  }

  /** A child, with an id and a UPN made from its position. */
  Draft make(int position) {
    Draft child = new Draft("Child");
    set(child, "LAchildID", String.format(Locale.ROOT, "SYN%07d", position));
    if (chance.percent(3)) {
      unborn(child);
      return child;
    }
    LocalDate born = chance.day(census.getEnd().minusYears(17), census.getEnd().minusDays(60));
    set(child, "PersonBirthDate", born);
    set(child, gender ? "GenderCurrent" : "Sex", chance.code(gender ? "gender" : "sex"));
    set(child, "Ethnicity", chance.code("ethnicity"));
    child.set(
        "Disability",
        chance.percent(13) ? chance.codes("disability", 3) : List.of(chance.code("no-disability")));
    LocalDate died =
        chance.percent(0.3) ? chance.day(later(born, census.getStart()), census.getEnd()) : null;
    set(child, "PersonDeathDate", died);
    boolean acted = episodes(child, born, died);
    schoolNumber(child, position, born, acted);
    return child;
  }

  private void unborn(Draft child) {
    LocalDate expected = chance.day(census.daysBeforeEnd(20), census.getEnd().plusMonths(5));
    set(child, "ExpectedPersonBirthDate", expected);
    set(
        child,
        gender ? "GenderCurrent" : "Sex",
        chance.code(gender ? "gender-unborn" : "sex-unborn"));
    set(child, "Ethnicity", chance.code("ethnicity-unborn"));
    LocalDate from = later(census.getStart(), expected.minusDays(200));
    new GeneratedEpisode(census, chance)
        .open(child, chance.day(from, census.getEnd().minusDays(3)));
  }

  private void schoolNumber(Draft child, int position, LocalDate born, boolean acted) {
    if (born.isAfter(census.getEnd().minusYears(SCHOOL_AGE))) {
      set(child, "UPNunknown", chance.code("upn-unknown-young"));
    } else if (!acted) {
      set(child, "UPNunknown", chance.code("upn-unknown-no-action"));
    } else if (chance.percent(96)) {
      set(child, "UPN", upn(position));
    } else {
      set(child, "UPNunknown", chance.code("upn-unknown"));
    }
  }

  /** A number that passes the check of its letter, different for each position. */
  private String upn(int position) {
    String rest =
        String.format(
            Locale.ROOT,
            "%s%04d%05d",
            chance.code("upn-authority"),
            position / 100_000 % 10_000,
            position % 100_000);
    return census.codes(ALPHABET).stream()
        .map(letter -> letter + rest)
        .filter(number -> !census.wrongCheckLetter(ALPHABET, number))
        .findFirst()
        .orElseThrow();
  }

  /** One episode after the other; true when any of them led to action. */
  private boolean episodes(Draft child, LocalDate born, LocalDate died) {
    LocalDate last = died != null ? died : census.getEnd();
    int wanted = chance.percent(56) ? 1 : chance.number(2, 3);
    boolean known = chance.percent(35);
    LocalDate from = later(born, known ? census.getStart().minusYears(2) : census.getStart());
    LocalDate to =
        known ? census.getStart().minusDays(40) : earlier(last, census.getEnd().minusDays(5));
    LocalDate referred = chance.day(from, to.isBefore(from) ? from : to);
    boolean acted = false;
    for (int i = 0; i < wanted; i++) {
      GeneratedEpisode episode = new GeneratedEpisode(census, chance);
      boolean inYear = !referred.isBefore(census.getStart());
      boolean lastOne = i == wanted - 1 || referred.plusDays(120).isAfter(last);
      if (inYear && died == null && chance.percent(22)) {
        episode.noFurtherAction(child, referred);
        referred = chance.day(referred.plusDays(2), referred.plusDays(90));
      } else if (lastOne && died == null && chance.percent(66)) {
        episode.open(child, referred);
        return true;
      } else {
        LocalDate begin = later(referred, census.getStart());
        LocalDate closed =
            died != null && lastOne ? died : chance.day(begin.plusDays(60), begin.plusDays(200));
        if (closed.isAfter(last)) {
          if (died == null) {
            episode.open(child, referred);
            return true;
          }
          closed = died;
        }
        episode.closed(child, referred, closed, closed.equals(died));
        acted = true;
        referred = closed.plusDays(chance.number(1, 60));
      }
      if (referred.isAfter(earlier(last, census.getEnd().minusDays(5)))
          || acted && died != null && lastOne) {
        break;
      }
    }
    return acted;
  }

  static void set(Draft draft, String element, Object value) {
    if (value != null) {
      draft.set(element, List.of(value.toString()));
    }
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
