package uk.cinch.io;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.input.BOMInputStream;
import org.apache.commons.io.output.NullWriter;

/**
 * A table as spreadsheets save it: with commas, semicolons or tabs, in UTF-8 or Windows' own
 * characters. Not thread-safe.
 */
public final class CsvFile implements Closeable {
  private static final String DELIMITERS = ",;\t";
  private static final int LONGEST_HEADING = 1 << 13;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Charset charset;
  private final CSVParser parser;

  /** Gives the file's bytes from the first; asked several times, and closed each time. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  /** The file is of another kind; the message says which. */
  public static final class NotCsvException extends IOException {
    private static final long serialVersionUID = 1L;
    private final String advice;

    private NotCsvException(String problem, String advice) {
      super(problem);
      this.advice = advice;
    }

    /** What to do about it. */
    public String advice() {
      return advice;
    }
  }

  private CsvFile(Charset charset, CSVParser parser) {
    this.charset = charset;
    this.parser = parser;
  }

  /**
   * Opens a file at its first line.
   *
   * @throws NotCsvException when it is a workbook, or in UTF-16
   */
  public static CsvFile open(Source source) throws IOException {
    requireText(source);
    Charset charset = isUtf8(source) ? StandardCharsets.UTF_8 : WINDOWS;
    InputStream bytes = BOMInputStream.builder().setInputStream(source.open()).get();
    try {
      Reader text = new BufferedReader(new InputStreamReader(bytes, charset));
      CSVFormat format =
          CSVFormat.EXCEL
              .builder()
              .setDelimiter(delimiter(text))
              .setTrailingData(false)
              .setLenientEof(false)
              .get();
      return new CsvFile(charset, CSVParser.builder().setReader(text).setFormat(format).get());
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  private static void requireText(Source source) throws IOException {
    byte[] start;
    try (InputStream in = source.open()) {
      start = in.readNBytes(2);
    }
    String marks = new String(start, StandardCharsets.ISO_8859_1);
    if (marks.equals("PK")) {
      throw new NotCsvException("this is a workbook, not a table", "save the sheet as CSV UTF-8");
    }
    if (marks.equals("\u00FE\u00FF") || marks.equals("\u00FF\u00FE")) {
      throw new NotCsvException("this is UTF-16", "save the table as CSV UTF-8");
    }
  }

  private static boolean isUtf8(Source source) throws IOException {
    try (Reader in = new InputStreamReader(source.open(), StandardCharsets.UTF_8.newDecoder())) {
      IOUtils.copyLarge(in, NullWriter.INSTANCE);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The one that is most often in the first line; of several, the first. */
  private static char delimiter(Reader text) throws IOException {
    text.mark(LONGEST_HEADING);
    int[] counts = new int[DELIMITERS.length()];
    for (int i = 1, c;
        i < LONGEST_HEADING && (c = text.read()) >= 0 && c != '\n' && c != '\r';
        i++) {
      int found = DELIMITERS.indexOf(c);
      if (found >= 0) {
        counts[found]++;
      }
    }
    text.reset();
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return DELIMITERS.charAt(most);
  }

  /** Its rows, the first line included. */
  public CSVParser rows() {
    return parser;
  }

  /** Whether it is in Windows' own characters. */
  public boolean isWindows() {
    return charset.equals(WINDOWS);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
