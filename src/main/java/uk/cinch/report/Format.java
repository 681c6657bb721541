package uk.cinch.report;

import uk.cinch.catalog.Spelling;

/** What a report can be written as. */
public enum Format {
  TEXT("txt"),
  JSON("json"),
  CSV("csv"),
  XLSX("xlsx"),
  SUMMARY("summary.html"),
  HTML("html");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** Whether several returns can be summed up in it. */
  public boolean sumsUp() {
    return this == TEXT || this == JSON || this == CSV;
  }

  /** Ending of a file in this format. */
  public String ending() {
    return ending;
  }

  @Override
  public String toString() {
    return Spelling.of(this);
  }
}
