package uk.cinch.tables;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.function.IOFunction;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.input.Fragment;
import uk.cinch.input.IgnoredContent;
import uk.cinch.input.MessageReader;
import uk.cinch.input.ReturnReader;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.input.XmlElement;
import uk.cinch.input.YearChoice;
import uk.cinch.tables.Irregulars.What;

/**
 * Writes what a return says as tables, as it is read: whatever a check looks at, in one table or
 * another. Used once.
 */
public final class TablesFromReturn implements Closeable {
  private final RulePack pack;
  private final CensusYear chosen;
  private final IOFunction<String, OutputStream> folder;
  private final Map<CsvTable, CSVPrinter> printers = new IdentityHashMap<>();

  /**
   * @param pack whose message structure says what the tables are
   * @param chosen the census year; null to go by the header
   * @param folder opens the file of a name, which is closed here
   */
  public TablesFromReturn(
      RulePack pack, CensusYear chosen, IOFunction<String, OutputStream> folder) {
    this.pack = pack;
    this.chosen = chosen;
    this.folder = folder;
  }

  /**
   * Writes every table.
   *
   * @param in the return; not closed
   * @return what could not be carried over, and what no table has a place for, in words
   * @throws UnreadableReturnException when it cannot be read at all
   */
  public List<String> write(InputStream in) throws UnreadableReturnException, IOException {
    IgnoredContent unread = new IgnoredContent();
    MessageReader envelope = new MessageReader(new ReturnReader(in, unread), pack.structure());
    XmlElement header = envelope.header();
    CensusYear year = YearChoice.of(pack, chosen, header).entry().year();
    TableSet tables = new TableSet(pack.structure(), year);
    for (CsvTable table : tables.all()) {
      printers.put(table, printer(table));
    }
    Splitter splitter = new Splitter(tables.irregular(), this::row);
    splitter.outermost(tables.header(), header);
    int position = 0;
    for (XmlElement child; (child = envelope.next()) != null; ) {
      splitter.outermost(tables.child(), child, ++position);
    }
    beside(envelope, splitter);
    close();
    return remarks(unread, splitter, tables.irregular());
  }

  private CSVPrinter printer(CsvTable table) throws IOException {
    BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(folder.apply(table.file()), StandardCharsets.UTF_8));
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.EXCEL);
    out.write(ByteOrderMark.UTF_BOM);
    csv.printRecord(table.heading());
    return csv;
  }

  private void row(CsvTable table, int[] key, String... cells) throws IOException {
    CSVPrinter csv = printers.get(table);
    for (int i = 0; i < table.keys().size(); i++) {
      csv.print(i < key.length ? key[i] : null);
    }
    for (String cell : cells) {
      csv.print(cell);
    }
    csv.println();
  }

  private static void beside(MessageReader envelope, Splitter splitter) throws IOException {
    for (ReturnReader.Piece piece : envelope.beside()) {
      boolean text = piece.kind() == ReturnReader.PieceKind.TEXT;
      splitter.irregular(
          piece.parent(),
          What.EXTRA,
          text ? Fragment.of(piece.element().text()) : Fragment.of(piece.element()));
    }
    if (!envelope.hasChildren()) {
      splitter.irregular("Message", What.ABSENT, "<Children/>");
    }
  }

  private static List<String> remarks(
      IgnoredContent unread, Splitter splitter, CsvTable irregular) {
    List<String> words = new ArrayList<>();
    if (splitter.irregulars() > 0) {
      words.add(
          "what the other tables have no place for stands in "
              + irregular.file()
              + ": "
              + splitter.irregulars()
              + (splitter.irregulars() == 1 ? " row" : " rows"));
    }
    if (!unread.descriptions().isEmpty()) {
      words.add("not carried over: " + String.join(", ", unread.descriptions()));
    }
    return words;
  }

  @Override
  public void close() throws IOException {
    for (CSVPrinter printer : printers.values()) {
      printer.close();
    }
  }
}
