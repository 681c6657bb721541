package uk.cinch.cli;

import uk.cinch.catalog.CensusYear;
import uk.cinch.cli.Main.UsageException;

/** Reads a census year given on the command line. */
final class YearText {
  private YearText() {}

  static CensusYear parse(String text) {
    return CensusYear.parse(text)
        .orElseThrow(() -> new UsageException("--year " + text + ": write it as 2024-25"));
  }
}
