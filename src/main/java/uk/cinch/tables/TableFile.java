package uk.cinch.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A table's file as spreadsheets save it: with commas, semicolons or tabs, in UTF-8 or Windows' own
 * characters. Not thread-safe.
 */
final class TableFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int BUFFER = 1 << 13;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Path path;
  private final Charset charset;
  private final CSVParser parser;

  private TableFile(Path path, Charset charset, CSVParser parser) {
    this.path = path;
    this.charset = charset;
    this.parser = parser;
  }

  /**
   * Opens a file at its first line.
   *
   * @throws UnusableTablesException when it is no such file
   */
  static TableFile open(Path path) throws UnusableTablesException {
    try {
      requireText(path);
      Charset charset = isUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS;
      Reader text = new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset));
      try {
        return new TableFile(path, charset, parser(text));
      } catch (IOException e) {
        text.close();
        throw e;
      }
    } catch (UnusableTablesException e) {
      throw e;
    } catch (IOException e) {
      throw new UnusableTablesException(
          path.toString(), "cannot be read", "see that it is a file, and that you may read it");
    }
  }

  private static CSVParser parser(Reader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    CSVFormat format =
        CSVFormat.EXCEL
            .builder()
            .setDelimiter(delimiter(text))
            .setTrailingData(false)
            .setLenientEof(false)
            .get();
    return CSVParser.builder().setReader(text).setFormat(format).get();
  }

  /** What stands most often in the first line. */
  private static char delimiter(Reader text) throws IOException {
    text.mark(BUFFER);
    long[] counts = new long[3];
    String delimiters = ",;\t";
    for (int i = 1, c; i < BUFFER && (c = text.read()) >= 0 && c != '\n' && c != '\r'; i++) {
      int found = delimiters.indexOf(c);
      if (found >= 0) {
        counts[found]++;
      }
    }
    text.reset();
    int most = counts[1] > counts[0] ? 1 : 0;
    return delimiters.charAt(counts[2] > counts[most] ? 2 : most);
  }

  private static void requireText(Path path) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(path)) {
      start = in.readNBytes(2);
    }
    if (begins(start, 'P', 'K')) {
      throw new UnusableTablesException(
          path.toString(), "this is a workbook, not a table", "save the sheet as CSV UTF-8");
    }
    if (begins(start, 0xFE, 0xFF) || begins(start, 0xFF, 0xFE)) {
      throw new UnusableTablesException(
          path.toString(), "this is UTF-16", "save the table as CSV UTF-8");
    }
  }

  private static boolean begins(byte[] start, int first, int second) {
    return start.length > 1 && (start[0] & 0xFF) == first && (start[1] & 0xFF) == second;
  }

  private static boolean isUtf8(Path path) throws IOException {
    try (Reader in =
        new InputStreamReader(
            Files.newInputStream(path),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      char[] buffer = new char[BUFFER];
      while (in.read(buffer) >= 0) {
        continue;
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  CSVParser parser() {
    return parser;
  }

  /** A line of it. */
  String where(long line) {
    return path + ":" + line;
  }

  /** What is to be said of how it was read. */
  List<String> remarks() {
    return charset == WINDOWS
        ? List.of(path + " is not UTF-8; it has been read as Windows' own characters")
        : List.of();
  }
}
