package uk.cinch.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.cinch.ReturnChecker;
import uk.cinch.authoring.generate.Generator;
import uk.cinch.catalog.CensusYear;
import uk.cinch.cli.Main.UsageException;
import uk.cinch.io.TempFiles;

/** Generates a return. */
@Command(name = "generate")
final class GenerateCommand extends CinchCommand {
  @Option(names = "--children", paramLabel = "N", required = true)
  private int children;

  @Option(names = "--year", paramLabel = "YEAR", required = true)
  private String year;

  @Option(names = "--fault-rate", paramLabel = "R")
  private double faultRate;

  @Option(names = "--seed", paramLabel = "S")
  private long seed = 1;

  @Option(names = "--only", paramLabel = "CODES", split = ",")
  private List<String> only = List.of();

  @Option(names = "-o", paramLabel = "FILE")
  private Path file;

  @Mixin private PackOption pack = new PackOption();

  @Override
  public Integer call() throws IOException {
    if (children < 1 || !(faultRate >= 0 && faultRate <= 1)) {
      throw new UsageException("--children is at least 1, and --fault-rate from 0 to 1");
    }
    CensusYear wanted = YearText.parse(year);
    ReturnChecker checker = pack.checker();
    Generator generator = generator(checker, wanted);
    List<String> none = only.stream().filter(code -> !generator.codes().contains(code)).toList();
    if (!none.isEmpty()) {
      throw new UsageException(
          "no feature shows a single child that breaks " + String.join(", ", none) + " in " + year);
    }
    if (file == null) {
      generator.write(out(), children, faultRate, seed, (position, id, code) -> {});
    } else {
      write(generator);
    }
    return ExitCode.NOTHING_FOUND;
  }

  private Generator generator(ReturnChecker checker, CensusYear wanted) {
    try {
      checker.requireKnown(uk.cinch.check.Options.DEFAULT.withOnly(only));
      return new Generator(checker, wanted, only);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private void write(Generator generator) throws IOException {
    if (file.getFileName() == null || Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UsageException("-o " + file + " is no file that can be written");
    }
    Path table = file.resolveSibling(file.getFileName() + ".faults.csv");
    Path partial = TempFiles.beside(file);
    Path partialTable = TempFiles.beside(table);
    try {
      write(generator, partial, partialTable);
      Files.move(partialTable, table, StandardCopyOption.REPLACE_EXISTING);
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      TempFiles.remove(partial);
      TempFiles.remove(partialTable);
    }
  }

  private void write(Generator generator, Path partial, Path table) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial));
        BufferedWriter faults = Files.newBufferedWriter(table)) {
      CSVPrinter csv = new CSVPrinter(faults, CSVFormat.EXCEL);
      csv.printRecord("position", "child_id", "rule");
      generator.write(
          out,
          children,
          faultRate,
          seed,
          (position, id, code) -> csv.printRecord(position, id, code));
    }
  }
}
