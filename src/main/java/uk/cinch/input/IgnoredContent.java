package uk.cinch.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Counts what a reader passes over: what a return can hold and no check looks at. */
public final class IgnoredContent {
  private long attributes;
  private long comments;
  private long instructions;
  private long spaces;
  private long within;

  void count(int event, XMLStreamReader xml) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> attributes += xml.getAttributeCount();
      case XMLStreamConstants.COMMENT -> comments++;
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> instructions++;
      default -> {}
    }
  }

  /** White space before or after a value. */
  void space() {
    spaces++;
  }

  /** An element or a text within a group that the message has no place for. */
  void within() {
    within++;
  }

  /** What has been passed over, in words, each kind with its number; empty for nothing. */
  public List<String> descriptions() {
    List<String> words = new ArrayList<>();
    add(words, comments, "%d comment", "%d comments");
    add(words, instructions, "%d processing instruction", "%d processing instructions");
    add(words, attributes, "%d attribute or namespace", "%d attributes or namespaces");
    add(words, spaces, "white space around %d value", "white space around %d values");
    add(
        words,
        within,
        "%d element or text within a group that the message has no place for",
        "%d elements or texts within groups that the message has no place for");
    return words;
  }

  private static void add(List<String> words, long number, String one, String several) {
    if (number > 0) {
      words.add(String.format(Locale.ROOT, number == 1 ? one : several, number));
    }
  }
}
