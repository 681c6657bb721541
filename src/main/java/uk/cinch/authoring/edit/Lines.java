package uk.cinch.authoring.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A text as lines that can be changed; keeps the line ends it came with. Not thread-safe. */
final class Lines {
  private final List<String> lines;
  private final String end;

  Lines(String text) {
    this.lines = new ArrayList<>(text.lines().toList());
    this.end = text.contains("\r\n") ? "\r\n" : "\n";
  }

  int size() {
    return lines.size();
  }

  /** A line, counted from 0. */
  String get(int line) {
    return lines.get(line);
  }

  void set(int line, String text) {
    lines.set(line, text);
  }

  void insert(int line, Collection<String> texts) {
    lines.addAll(line, texts);
  }

  List<String> all() {
    return List.copyOf(lines);
  }

  /** The first line from one on that matches; the number of lines when none does. */
  int find(int from, String pattern) {
    int line = from;
    while (line < lines.size() && !lines.get(line).matches(pattern)) {
      line++;
    }
    return line;
  }

  @Override
  public String toString() {
    return lines.isEmpty() ? "" : String.join(end, lines) + end;
  }
}
