package uk.cinch.catalog;

import java.util.List;
import java.util.Map;

/**
 * A piece of YAML with its place.
 *
 * @param file path within the pack
 * @param line from 1
 * @param entries of a mapping, in order; null otherwise
 * @param items of a list; null otherwise
 * @param text of a scalar exactly as written (quotes removed); null otherwise
 */
record Node(String file, int line, Map<String, Node> entries, List<Node> items, String text) {

  static Node mapping(String file, int line, Map<String, Node> entries) {
    return new Node(file, line, entries, null, null);
  }

  static Node list(String file, int line, List<Node> items) {
    return new Node(file, line, null, items, null);
  }

  static Node scalar(String file, int line, String text) {
    return new Node(file, line, null, null, text);
  }

  /** What it is, for error texts. */
  String kind() {
    if (entries != null) {
      return "a mapping";
    }
    if (items != null) {
      return "a list";
    }
    return text == null ? "empty" : "'" + text + "'";
  }
}
