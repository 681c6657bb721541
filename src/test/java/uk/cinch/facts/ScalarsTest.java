package uk.cinch.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "2024-02-29", "2025-03-31", "9999-12-31"})
  void datesAreRealDaysInTheCensusFormat(String text) {
    assertThat(Scalars.date(text)).isEqualTo(LocalDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-02-29",
        "2024-02-30",
        "2024-13-01",
        "2024-00-10",
        "2024-04-31",
        "0000-01-01",
        "01/04/2025",
        "20240603",
        "2024-6-3",
        "2024-06-03Z",
        "2024-06-03T00:00:00",
        "2024/06/03",
        "yesterday!",
        "２０２４-06-03",
        "-024-06-03"
      })
  void anythingElseIsNoDate(String text) {
    assertThat(Scalars.date(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"true,true", "1,true", "false,false", "0,false"})
  void flagsAreSpelledAsInXml(String text, boolean flag) {
    assertThat(Scalars.flag(text)).isEqualTo(flag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRUE", "True", "yes", "2", "", "t", "01"})
  void anythingElseIsNeitherTrueNorFalse(String text) {
    assertThat(Scalars.flag(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "+3,3",
    "-1,-1",
    "007,7",
    "000000000000000000000000012,12",
    "00000000000000000000,0",
    "999999999999999999,999999999999999999",
    "99999999999999999999,9223372036854775807",
    "-99999999999999999999,-9223372036854775808"
  })
  void countsAreWholeNumbers(String text, long number) {
    assertThat(Scalars.count(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.5", "one", "-", "+", "1 2", "1e3", "٣"})
  void anythingElseIsNoCount(String text) {
    assertThat(Scalars.count(text)).isNull();
  }

  @Test
  void nothingIsReadFromNothing() {
    assertThat(Scalars.date(null)).isNull();
    assertThat(Scalars.flag(null)).isNull();
    assertThat(Scalars.count(null)).isNull();
  }
}
