package uk.cinch.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.Cinch;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.cli.Main.UsageException;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.io.ReturnFile;
import uk.cinch.io.TempFiles;
import uk.cinch.tables.ReturnFromTables;
import uk.cinch.tables.TablesFromReturn;
import uk.cinch.tables.UnusableTablesException;

/** Turns a return into tables, and tables into a return. */
@Command(name = "tables")
final class TablesCommand extends CinchCommand {
  private static final String STANDARD_INPUT = "-";

  @Parameters(paramLabel = "RETURN.xml|DIR")
  private String given;

  @Option(names = "--out", paramLabel = "DIR")
  private Path out;

  @Option(names = "--to", paramLabel = "RETURN.xml")
  private Path to;

  @Option(names = "--year", paramLabel = "YEAR")
  private String year;

  @Option(names = "--spreadsheet")
  private boolean spreadsheet;

  @Mixin private PackOption pack = new PackOption();

  @Override
  public Integer call() throws IOException {
    if ((out == null) == (to == null)) {
      throw new UsageException(
          "say --out DIR to write tables, or --to RETURN.xml to make a return");
    }
    if (spreadsheet && to == null) {
      throw new UsageException("--spreadsheet needs --to RETURN.xml");
    }
    boolean folder = !given.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(given));
    if (folder != (to != null)) {
      throw new UsageException(
          folder
              ? given + " is a folder; --out takes a return"
              : given + " is no folder; --to takes a folder of tables");
    }
    CensusYear chosen = year == null ? null : YearText.parse(year);
    RulePack rules = Cinch.read(pack.files());
    return folder ? join(rules, chosen) : split(rules, chosen);
  }

  private int split(RulePack rules, CensusYear chosen) throws IOException {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new UsageException("--out " + out + " is no folder");
    }
    Map<Path, Path> partials = new LinkedHashMap<>();
    try (InputStream in =
            given.equals(STANDARD_INPUT)
                ? ReturnFile.of(System.in)
                : ReturnFile.open(Path.of(given));
        TablesFromReturn tables =
            new TablesFromReturn(rules, chosen, name -> create(name, partials))) {
      List<String> words = tables.write(in);
      for (Map.Entry<Path, Path> written : partials.entrySet()) {
        Files.move(written.getValue(), written.getKey());
      }
      words.forEach(line -> err().println(given + ": " + line));
      return ExitCode.NOTHING_FOUND;
    } catch (UnreadableReturnException | ReturnFile.UnavailableException e) {
      err().println(given + ": cannot be read: " + YearText.advised(e));
      return ExitCode.UNREADABLE;
    } finally {
      for (Path partial : partials.values()) {
        TempFiles.remove(partial);
      }
    }
  }

  private OutputStream create(String name, Map<Path, Path> partials) throws IOException {
    Path target = out.resolve(name);
    if (Files.exists(target)) {
      throw new UsageException(target + " is there already; name another folder with --out");
    }
    Files.createDirectories(out);
    Path partial = TempFiles.beside(target);
    partials.put(target, partial);
    return new BufferedOutputStream(Files.newOutputStream(partial));
  }

  private int join(RulePack rules, CensusYear chosen) throws IOException {
    boolean within =
        to.toAbsolutePath().normalize().startsWith(Path.of(given).toAbsolutePath().normalize());
    if (Files.isDirectory(to) || to.getFileName() == null) {
      throw new UsageException("--to " + to + " is no file that can be written");
    }
    if (within && to.toString().endsWith(".csv")) {
      throw new UsageException("--to " + to + " is a table; name another file");
    }
    try (ReturnFromTables tables =
        new ReturnFromTables(Path.of(given), rules, chosen, spreadsheet)) {
      TempFiles.write(to, file -> tables.write(file).forEach(err()::println));
      if (tables.spreadsheetValues() > 0) {
        err().println("With --spreadsheet they are written as the census asks.");
      }
      return ExitCode.NOTHING_FOUND;
    } catch (UnusableTablesException e) {
      err().println(YearText.advised(e));
      return ExitCode.UNREADABLE;
    }
  }
}
