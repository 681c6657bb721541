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
public record YamlNode(
    String file, int line, Map<String, YamlNode> entries, List<YamlNode> items, String text) {

  static YamlNode mapping(String file, int line, Map<String, YamlNode> entries) {
    return new YamlNode(file, line, entries, null, null);
  }

  static YamlNode list(String file, int line, List<YamlNode> items) {
    return new YamlNode(file, line, null, items, null);
  }

  static YamlNode scalar(String file, int line, String text) {
    return new YamlNode(file, line, null, null, text);
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
