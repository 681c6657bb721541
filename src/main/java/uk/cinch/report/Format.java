package uk.cinch.report;

import uk.cinch.catalog.Spelling;

/** What a report can be written as. */
public enum Format {
  TEXT("txt", "text/plain"),
  JSON("json", "application/json"),
  CSV("csv", "text/csv"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  SUMMARY("summary.html", "text/html"),
  HTML("html", "text/html");

  private final String ending;
  private final String mediaType;

  Format(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** Whether several returns can be summed up in it. */
  public boolean sumsUp() {
    return this == TEXT || this == JSON || this == CSV;
  }

  /** Ending of a file in this format. */
  public String ending() {
    return ending;
  }

  /** What HTTP calls it, without a character set. */
  public String mediaType() {
    return mediaType;
  }

  @Override
  public String toString() {
    return Spelling.of(this);
  }
}
