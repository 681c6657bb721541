package uk.cinch.authoring;

import org.apache.commons.text.WordUtils;

/** Lays out text for a terminal. Pure. */
public final class Wrap {
  private static final int WIDTH = 96;

  private Wrap() {}

  /** Words broken into lines that all begin with the indent; ends in a line end. */
  public static String words(String text, String indent) {
    String plain = text.strip().replaceAll("\\s+", " ");
    return indent + WordUtils.wrap(plain, WIDTH - indent.length(), "\n" + indent, false) + "\n";
  }

  /** Words behind a heading, the lines after the first set in below them; ends in a line end. */
  public static String words(String heading, String text, String indent) {
    String in = indent + " ".repeat(heading.length());
    return indent + heading + words(text, in).substring(in.length());
  }

  /** Lines as they stand, each behind the indent; ends in a line end. */
  public static String lines(String text, String indent) {
    StringBuilder out = new StringBuilder();
    text.lines().forEach(line -> out.append((indent + line).stripTrailing()).append('\n'));
    return out.toString();
  }
}
