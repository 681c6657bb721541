package uk.cinch.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cinch.Fixture;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;

class CensusTest {
  private static Census census(String year) {
    RulePack pack = Fixture.embedded().pack();
    return pack.census(pack.year(CensusYear.parse(year).orElseThrow()).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "2022-23, 2023-01-27, 2023-03-10, 2022-03-31",
    "2023-24, 2024-01-26, 2024-03-08, 2023-03-31",
    "2024-25, 2025-01-27, 2025-03-10, 2024-03-28",
    "2025-26, 2026-01-27, 2026-03-10, 2025-03-31"
  })
  void workingDaysAreCountedBackFromAndWithoutTheDayItself(
      String year, LocalDate fortyFive, LocalDate fifteen, LocalDate beforeStart) {
    Census census = census(year);

    assertThat(census.workingDaysBeforeEnd(45)).isEqualTo(fortyFive);
    assertThat(census.workingDaysBeforeEnd(15)).isEqualTo(fifteen);
    assertThat(census.workingDaysBeforeStart(1)).isEqualTo(beforeStart);
  }

  @Test
  void aYearWhoseHolidaysAreNotKnownIsNotGuessedAt() {
    assertThatThrownBy(() -> census("2024-25").isWorkingDay(LocalDate.of(2014, 12, 1)))
        .hasMessage("bank holidays of 2014 are not known");
  }

  @Test
  void thePeriodHasBothItsEnds() {
    Census census = census("2024-25");

    assertThat(census.getStart()).isEqualTo("2024-04-01");
    assertThat(census.getEnd()).isEqualTo("2025-03-31");
    assertThat(census.inPeriod(LocalDate.of(2024, 3, 31))).isFalse();
    assertThat(census.inPeriod(LocalDate.of(2024, 4, 1))).isTrue();
    assertThat(census.inPeriod(LocalDate.of(2025, 3, 31))).isTrue();
    assertThat(census.inPeriod(LocalDate.of(2025, 4, 1))).isFalse();
    assertThat(census.inPeriod(null)).isFalse();
    assertThat(census.outside(LocalDate.of(2024, 3, 31))).isTrue();
    assertThat(census.outside(LocalDate.of(2024, 4, 1))).isFalse();
    assertThat(census.outside(null)).isFalse();
  }

  @Test
  void daysAreReckonedFromTheEnd() {
    Census census = census("2024-25");

    assertThat(census.daysBeforeEnd(30)).isEqualTo("2025-03-01");
    assertThat(census.monthsAfterEnd(9)).isEqualTo("2025-12-31");
    assertThat(census.monthsAfterEnd(11)).isEqualTo("2026-02-28");
    assertThat(census.yearsBeforeEnd(6)).isEqualTo("2019-03-31");
    assertThat(census.dayInYearBeforeEnd(6, 8, 31)).isEqualTo("2019-08-31");
  }

  @ParameterizedTest
  @CsvSource({
    "R201100018042, false",
    "T20110001804V, false",
    "B801200005001, false",
    "H801200001001, false",
    "P207000016049, false",
    "Q207000016049, true",
    "Q003278544154, false",
    "X000215119000, false",
    "A123456789123, true",
    "r201100018042, true",
    "A20110001804I, false",
    "A2011000180x2, false",
    "R, true"
  })
  void aCheckLetterIsWrongOnlyWhereItCanBeWorkedOut(String reference, boolean wrong) {
    assertThat(census("2024-25").wrongCheckLetter("upn_check_alphabet", reference))
        .isEqualTo(wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-23, 2024-12-23, 0",
    "2024-12-23, 2024-12-24, 1",
    "2024-12-24, 2024-12-27, 1",
    "2024-12-23, 2025-01-09, 10",
    "2024-05-03, 2024-05-07, 1",
    "2024-05-04, 2024-05-05, 0",
    "2024-05-07, 2024-05-06,",
    "2014-12-31, 2015-01-05,",
    ", 2024-05-06,",
    "2024-05-06, ,"
  })
  void workingDaysAreCountedWithoutTheFirstAndWithTheLast(
      LocalDate from, LocalDate to, Integer days) {
    assertThat(census("2024-25").workingDaysBetween(from, to)).isEqualTo(days);
  }

  @Test
  void codesAreThoseOfTheYear() {
    assertThat(census("2022-23").isCode("upn_la_codes", "942")).isFalse();
    assertThat(census("2023-24").isCode("upn_la_codes", "942")).isTrue();
    assertThat(census("2024-25").isCode("disability", "mob")).isFalse();
    assertThat(census("2024-25").isCode("disability", null)).isFalse();
    assertThatThrownBy(() -> census("2024-25").codes("gender_current"))
        .hasMessage("no code set gender_current in census year 2024-25");
  }
}
