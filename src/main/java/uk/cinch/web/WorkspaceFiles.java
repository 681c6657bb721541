package uk.cinch.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import uk.cinch.report.Format;
import uk.cinch.review.NotesFile;
import uk.cinch.review.NotesText;

/** Hands out the files of a workspace. Pure. */
final class WorkspaceFiles {
  private WorkspaceFiles() {}

  /** The notes, to be saved. */
  static void notes(Exchange exchange, Workspace workspace) throws IOException {
    NotesFile notes = workspace.saved();
    exchange.header("Content-Disposition", disposition(name(workspace) + ".notes.yaml"));
    exchange.send(
        200,
        "application/yaml; charset=utf-8",
        NotesText.of(notes).getBytes(StandardCharsets.UTF_8));
  }

  private static String name(Workspace workspace) {
    return workspace.returnName().orElse("return").replaceFirst("(?i)\\.xml$", "");
  }

  /** A name to save as, whatever characters it has. */
  private static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    String encoded =
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }

  /** A report, to be saved. */
  static void report(Exchange exchange, Workspace workspace) throws IOException, ProblemException {
    Format format =
        Stream.of(Format.values())
            .filter(one -> one.toString().equals(exchange.part("format")))
            .findFirst()
            .orElseThrow(() -> new ProblemException(404, "there is no such report"));
    Path file = present(workspace, format);
    exchange.header("Content-Disposition", disposition(name(workspace) + "." + format.ending()));
    exchange.send(file);
  }

  private static Path present(Workspace workspace, Format format) throws ProblemException {
    if (!workspace.has(format)) {
      throw new ProblemException(404, "there is no report yet");
    }
    return workspace.report(format);
  }

  /** The report as it is worked on: with what the workspace adds to it. */
  static void served(Exchange exchange, Workspace workspace) throws IOException, ProblemException {
    present(workspace, Format.HTML);
    exchange.header("Content-Security-Policy", "frame-ancestors 'none'");
    exchange.send(workspace.servedReport());
  }
}
