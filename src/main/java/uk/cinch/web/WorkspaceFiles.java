package uk.cinch.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import uk.cinch.report.Format;
import uk.cinch.review.NotesFile;
import uk.cinch.review.NotesText;

/** Hands out the files of a desk. Pure. */
final class WorkspaceFiles {
  private WorkspaceFiles() {}

  /** The notes, to be saved. */
  static void notes(Exchange exchange, Workspace desk) throws IOException {
    NotesFile notes = desk.saved();
    exchange.header("Content-Disposition", disposition(name(desk) + ".notes.yaml"));
    exchange.send(
        200,
        "application/yaml; charset=utf-8",
        NotesText.of(notes).getBytes(StandardCharsets.UTF_8));
  }

  private static String name(Workspace desk) {
    String name = desk.view().names().getOrDefault(InputKind.RETURN, "return");
    return name.replaceFirst("(?i)\\.xml$", "");
  }

  /** A name to save as, whatever stands in it. */
  private static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    StringBuilder encoded = new StringBuilder();
    for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
      boolean safe = one > 0 && (Character.isLetterOrDigit(one) || "._-".indexOf(one) >= 0);
      encoded.append(safe ? String.valueOf((char) one) : String.format(Locale.ROOT, "%%%02X", one));
    }
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }

  /** A report, to be saved. */
  static void report(Exchange exchange, Workspace desk) throws IOException, ProblemException {
    Format format =
        Stream.of(Format.values())
            .filter(one -> one.toString().equals(exchange.part(1)))
            .findFirst()
            .orElseThrow(() -> new ProblemException(404, "there is no such report"));
    Path file = present(desk, format);
    exchange.header("Content-Disposition", disposition(name(desk) + "." + format.ending()));
    try (InputStream in = Files.newInputStream(file)) {
      exchange.send(200, type(format), Files.size(file), in);
    }
  }

  private static Path present(Workspace desk, Format format) throws ProblemException {
    if (!desk.has(format)) {
      throw new ProblemException(404, "there is no report yet");
    }
    return desk.report(format);
  }

  private static String type(Format format) {
    return switch (format) {
      case TEXT -> "text/plain; charset=utf-8";
      case JSON -> Exchange.JSON;
      case CSV -> "text/csv; charset=utf-8";
      case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      case SUMMARY, HTML -> "text/html; charset=utf-8";
    };
  }

  /** The report as it is worked on: with what the desk adds to it. */
  static void served(Exchange exchange, Workspace desk) throws IOException, ProblemException {
    Path file = present(desk, Format.HTML);
    exchange.header("Content-Security-Policy", "frame-ancestors 'none'");
    try (ServedReport report = ServedReport.open(file)) {
      exchange.send(200, "text/html; charset=utf-8", report.length(), report.bytes());
    }
  }
}
