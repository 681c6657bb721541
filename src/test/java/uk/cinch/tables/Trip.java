package uk.cinch.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.cinch.Fixture;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.check.Options;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.Location;
import uk.cinch.result.Report;

/** A way from a return to tables and back. */
final class Trip {
  static final RulePack PACK = Fixture.embedded().pack();

  private Trip() {}

  /** A return of 2024-25 with these children, and this beside them. */
  static String message(String children, String beside) {
    return "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2025</Year>"
        + "<ReferenceDate>2025-03-31</ReferenceDate></CollectionDetails><Source>"
        + "<SourceLevel>L</SourceLevel><LEA>201</LEA></Source></Header><Children>"
        + children
        + "</Children>"
        + beside
        + "</Message>";
  }

  /** Makes tables and gives what is said of it. */
  static List<String> split(RulePack pack, String xml, Path folder) {
    return split(pack, null, xml.getBytes(StandardCharsets.UTF_8), folder);
  }

  private static List<String> split(RulePack pack, CensusYear year, byte[] xml, Path folder) {
    try (TablesFromReturn tables =
        new TablesFromReturn(pack, year, name -> Files.newOutputStream(folder.resolve(name)))) {
      return tables.write(new ByteArrayInputStream(xml));
    } catch (IOException | UnreadableReturnException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What tables make. */
  static byte[] join(RulePack pack, Path folder) throws IOException {
    return join(pack, null, folder);
  }

  private static byte[] join(RulePack pack, CensusYear year, Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReturnFromTables tables = new ReturnFromTables(folder, pack, year, false)) {
      tables.write(out);
    }
    return out.toByteArray();
  }

  /** There and back. */
  static byte[] whole(byte[] xml, CensusYear year, Path folder) {
    try {
      Path own = Files.createTempDirectory(folder, "tables");
      split(PACK, year, xml, own);
      return join(PACK, year, own);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** There and back. */
  static String whole(String xml, Path folder) {
    return new String(
        whole(xml.getBytes(StandardCharsets.UTF_8), null, folder), StandardCharsets.UTF_8);
  }

  /** What a check says, but for lines and columns. */
  static List<String> said(byte[] xml, CensusYear year) {
    Report report =
        Fixture.check(Fixture.embedded(), xml, Options.DEFAULT.withThreads(1).withYear(year));
    List<String> said = new ArrayList<>();
    report.findings().stream().map(Trip::words).sorted().forEach(said::add);
    report.structure().stream().map(Trip::words).sorted().forEach(said::add);
    said.add(report.head().census().toString());
    said.add(report.end().counts().toString());
    said.add(report.end().verdict().toString());
    report.end().rules().forEach(rule -> said.add(rule.toString()));
    return said;
  }

  private static String words(Finding finding) {
    return join(
        finding.rule(),
        finding.child(),
        finding.record(),
        finding.episode(),
        finding.fingerprint(),
        finding.locations().stream().map(Trip::words).toList());
  }

  private static String words(Location at) {
    return join(at.element(), at.value(), at.path(), at.record());
  }

  private static String words(FormatError problem) {
    return join(
        problem.problem(),
        problem.advice(),
        problem.element(),
        problem.value(),
        problem.path(),
        problem.child());
  }

  private static String join(Object... parts) {
    return String.join(" | ", Stream.of(parts).map(Objects::toString).toList());
  }

  /** The lines of a table, its mark left out. */
  static String table(Path folder, String name) throws IOException {
    return Files.readString(folder.resolve(name)).replace("\uFEFF", "").replace("\r\n", "\n");
  }
}
