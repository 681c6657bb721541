package uk.cinch.cli;

import java.util.Locale;

/** What a report can be written as. */
enum Format {
  TEXT("txt"),
  JSON("json"),
  CSV("csv"),
  XLSX("xlsx");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** Ending of a file in this format. */
  String ending() {
    return ending;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
