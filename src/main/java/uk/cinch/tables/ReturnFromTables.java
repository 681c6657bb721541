package uk.cinch.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Nearest;
import uk.cinch.catalog.RulePack;
import uk.cinch.input.IndentedXml;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.input.XmlElement;
import uk.cinch.input.YearChoice;
import uk.cinch.tables.Irregulars.What;

/** Puts a return together from its tables, as they are read. Used once. */
public final class ReturnFromTables implements Closeable {
  private static final String MESSAGE = "Message";
  private static final String CHILDREN = "Children";
  private static final String ENDING = ".csv";

  private final Path folder;
  private final RulePack pack;
  private final Spreadsheet spreadsheet;
  private final List<String> remarks = new ArrayList<>();
  private final TableSet tables;
  private final Map<CsvTable, CsvRows> rows = new IdentityHashMap<>();
  private final Irregulars ofMessage = new Irregulars();

  /**
   * Opens every table.
   *
   * @param folder that holds them
   * @param pack whose message structure says what they are
   * @param chosen the census year; null to go by the header
   * @param undo whether dates and flags as spreadsheets save them are made what the census asks for
   * @throws UnusableTablesException when one is missing that must be there, or is no such table
   */
  public ReturnFromTables(Path folder, RulePack pack, CensusYear chosen, boolean undo)
      throws IOException {
    this.folder = folder;
    this.pack = pack;
    this.spreadsheet = new Spreadsheet(undo);
    this.tables = new TableSet(pack.structure(), year(chosen));
    try {
      collectOfMessage();
      for (CsvTable table : tables.all()) {
        rows.put(table, open(table));
      }
    } catch (IOException e) {
      close();
      throw e;
    }
    remarkFiles();
  }

  /** The year of the header, which may have columns of any. */
  private CensusYear year(CensusYear chosen) throws IOException {
    CensusYear any = pack.years().get(pack.years().size() - 1).year();
    TableSet like = new TableSet(pack.structure(), any);
    CsvTable table = like.header().table();
    try (CsvRows header = CsvRows.open(table, required(table), new Spreadsheet(false), false)) {
      Joiner joiner = new Joiner(CsvRows::none);
      XmlElement element =
          joiner.record(like.header(), headerRow(header), new Irregulars(), like.header().name());
      return YearChoice.of(pack, chosen, element).entry().year();
    } catch (UnreadableReturnException e) {
      throw new UnusableTablesException(path(table).toString(), e);
    }
  }

  /** The header's only row; where it is empty, it is none. */
  private static CsvRows.CsvRow headerRow(CsvRows header) throws IOException {
    CsvRows.CsvRow row = header.next();
    return row != null ? row : header.empty();
  }

  private Path path(CsvTable table) {
    return folder.resolve(table.file());
  }

  private TableFile required(CsvTable table) throws UnusableTablesException {
    if (!Files.exists(path(table))) {
      throw new UnusableTablesException(
          path(table).toString(),
          "there is no such file",
          "name a folder of tables that cinch has written");
    }
    return TableFile.open(path(table));
  }

  private CsvRows open(CsvTable table) throws IOException {
    boolean needed = table == tables.header().table() || table == tables.child().table();
    if (!needed && !Files.exists(path(table))) {
      remarks.add(path(table) + " is not there: the return gets nothing from it");
      return CsvRows.none(table);
    }
    TableFile file = required(table);
    remarks.addAll(file.remarks());
    CsvRows opened = CsvRows.open(table, file, spreadsheet, true);
    opened.heading().missing().forEach(name -> remarks.add(path(table) + " has no column " + name));
    return opened;
  }

  private void collectOfMessage() throws IOException {
    CsvTable table = tables.irregular();
    if (Files.exists(path(table))) {
      try (CsvRows all = CsvRows.open(table, required(table), spreadsheet, true)) {
        for (CsvRows.CsvRow row; (row = all.next()) != null; ) {
          if (!row.isNumbered()) {
            ofMessage.add(row);
          }
        }
      }
    }
  }

  private void remarkFiles() throws IOException {
    List<String> known = tables.all().stream().map(CsvTable::file).toList();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(ENDING))
          .filter(name -> !known.contains(name))
          .sorted()
          .forEach(
              name -> {
                String near = Nearest.advice(name, known);
                remarks.add(
                    folder.resolve(name)
                        + " is no table of this census year, and left out"
                        + (near.isEmpty() ? "" : "; " + near));
              });
    }
  }

  /**
   * Writes the return.
   *
   * @param out not closed
   * @return what is to be said of the tables, in words
   * @throws UnusableTablesException when no return can be made of them
   * @throws IOException when the return cannot be written
   */
  public List<String> write(OutputStream out) throws IOException {
    Joiner joiner = new Joiner(rows::get);
    IndentedXml xml = new IndentedXml(out, null);
    Plan.Records header = tables.header();
    xml.write(joiner.record(header, headerRow(rows.get(header.table())), ofMessage, header.name()));
    children(joiner, xml);
    beside(xml, ofMessage.take(MESSAGE));
    ofMessage.requireNone();
    for (CsvTable table : tables.all()) {
      rows.get(table).requireEnd();
    }
    xml.close();
    if (spreadsheet.found() > 0) {
      remarks.add(folder + ": " + spreadsheet.remark());
    }
    return List.copyOf(remarks);
  }

  /** How many values are written as a spreadsheet saved them, and not as the census asks. */
  public int spreadsheetValues() {
    return spreadsheet.leftAsTheyAre();
  }

  private void children(Joiner joiner, IndentedXml xml) throws IOException {
    Plan.Records records = tables.child();
    CsvRows children = rows.get(records.table());
    List<XmlElement> beside = ofMessage.take(CHILDREN);
    CsvRows.CsvRow row = children.next();
    if (row == null && beside.isEmpty() && ofMessage.says(MESSAGE, What.ABSENT, CHILDREN)) {
      return;
    }
    xml.start(CHILDREN);
    for (; row != null; row = children.next()) {
      Irregulars irregulars = irregulars(row);
      xml.write(joiner.record(records, row, irregulars, records.name()));
      irregulars.requireNone();
    }
    beside(xml, beside);
    xml.end();
  }

  private Irregulars irregulars(CsvRows.CsvRow child) throws IOException {
    Irregulars irregulars = new Irregulars();
    CsvRows all = rows.get(tables.irregular());
    for (CsvRows.CsvRow row; (row = all.next(child.key())) != null; ) {
      irregulars.add(row);
    }
    return irregulars;
  }

  private static void beside(IndentedXml xml, List<XmlElement> extra) throws IOException {
    for (XmlElement one : extra) {
      for (XmlElement element : one.elements()) {
        xml.write(element);
      }
      if (one.text() != null) {
        xml.text(one.text());
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (CsvRows open : rows.values()) {
      open.close();
    }
  }
}
