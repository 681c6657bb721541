package uk.cinch.review;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as spreadsheets save it: with commas or semicolons, in UTF-8 or Windows' own characters,
 * its first line the names of its columns. Immutable.
 *
 * @param rows in the order of the table
 */
public record TableRows(List<Row> rows) {
  private static final String FORMULA_STARTS = "=+-@\t\r\n";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * A row.
   *
   * @param line at which it ends, from 1
   * @param cells those that are not blank, by the small letters of their column's name
   */
  public record Row(long line, Map<String, String> cells) {
    /** What stands in a column; null where it is blank, or there is no such column. */
    public String cell(String column) {
      return cells.get(column);
    }
  }

  /**
   * Reads a table.
   *
   * @param needed columns it must have
   * @throws IllegalArgumentException when it has them not, or is no table
   */
  public static TableRows read(byte[] bytes, String... needed) {
    String text = text(bytes);
    String heading = text.lines().findFirst().orElse("");
    char delimiter = count(heading, ';') > count(heading, ',') ? ';' : ',';
    CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<String> columns = null;
      List<Row> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        if (columns == null) {
          columns = columns(row, needed);
        } else {
          rows.add(new Row(parser.getCurrentLineNumber(), cells(columns, row)));
        }
      }
      if (columns == null) {
        throw new IllegalArgumentException("it is empty");
      }
      return new TableRows(List.copyOf(rows));
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException("it is no table: " + e.getMessage());
    }
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static List<String> columns(CSVRecord heading, String... needed) {
    List<String> columns =
        heading.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    for (String name : needed) {
      if (!columns.contains(name)) {
        throw new IllegalArgumentException("it has no column " + name);
      }
    }
    return columns;
  }

  private static Map<String, String> cells(List<String> columns, CSVRecord row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      String text = bare(row.get(i)).strip();
      if (!text.isEmpty()) {
        cells.putIfAbsent(columns.get(i), text);
      }
    }
    return cells;
  }

  /** Without the apostrophe that keeps a text from being taken for a formula. */
  private static String bare(String text) {
    boolean guarded =
        text.length() > 1 && text.charAt(0) == '\'' && FORMULA_STARTS.indexOf(text.charAt(1)) >= 0;
    return guarded ? text.substring(1) : text;
  }

  private static String text(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("windows-1252"));
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
