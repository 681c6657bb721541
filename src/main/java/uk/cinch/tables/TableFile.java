package uk.cinch.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import uk.cinch.io.CsvFile;

/** A table's file. Not thread-safe. */
record TableFile(Path path, CsvFile csv) {

  /**
   * Opens a file at its first line.
   *
   * @throws UnusableTablesException when it is no such file
   */
  static TableFile open(Path path) throws UnusableTablesException {
    try {
      return new TableFile(path, CsvFile.open(() -> Files.newInputStream(path)));
    } catch (CsvFile.NotCsvException e) {
      throw new UnusableTablesException(path.toString(), e.getMessage(), e.advice());
    } catch (IOException e) {
      throw new UnusableTablesException(
          path.toString(), "cannot be read", "see that it is a file, and that you may read it");
    }
  }

  CSVParser parser() {
    return csv.rows();
  }

  /** A line of it. */
  String where(long line) {
    return path + ":" + line;
  }

  /** What is to be said of how it was read. */
  List<String> remarks() {
    return csv.isWindows()
        ? List.of(path + " is not UTF-8; it has been read as Windows' own characters")
        : List.of();
  }
}
