package uk.cinch.report.text;

import java.io.PrintWriter;

/** Lays out text for a terminal. Pure. */
public final class Wrap {
  private static final int WIDTH = 96;

  private Wrap() {}

  /** Words broken into lines that all begin with the indent; ends in a line end. */
  public static String paragraph(String text, String indent) {
    StringBuilder out = new StringBuilder();
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.strip().split("\\s+")) {
      if (line.length() + word.length() > WIDTH && line.length() > indent.length()) {
        out.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    return out.append(line.toString().stripTrailing()).append('\n').toString();
  }

  /** Words behind a heading, the lines after the first set in below them; ends in a line end. */
  public static String paragraph(String heading, String text, String indent) {
    String in = indent + " ".repeat(heading.length());
    String body = paragraph(text, in);
    // of no text at all not even the indent is left
    return indent + heading + body.substring(Math.min(in.length(), body.length() - 1));
  }

  /** Writes a paragraph as {@link #paragraph(String, String)} breaks them. */
  public static void paragraph(PrintWriter out, String text, String indent) {
    paragraph(text, indent).lines().forEach(out::println);
  }

  /** Writes a heading, below an empty line and above a line of hyphens. */
  static void heading(PrintWriter out, String text) {
    out.println();
    out.println(text);
    out.println("-".repeat(text.length()));
  }

  /** Lines as they are, each behind the indent; ends in a line end. */
  public static String lines(String text, String indent) {
    StringBuilder out = new StringBuilder();
    text.lines().forEach(line -> out.append((indent + line).stripTrailing()).append('\n'));
    return out.toString();
  }
}
