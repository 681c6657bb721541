package uk.cinch.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A record without a fault from which generated returns start, its values still holding
 * placeholders.
 *
 * @param values texts by element, in order
 * @param groups records within it by name, in order
 */
public record CleanReturnTemplate(
    Map<String, List<String>> values, Map<String, List<CleanReturnTemplate>> groups) {

  /** Every element and group it names, those within others included. */
  Stream<String> names() {
    return Stream.of(
            values.keySet().stream(),
            groups.keySet().stream(),
            groups.values().stream().flatMap(List::stream).flatMap(CleanReturnTemplate::names))
        .flatMap(names -> names);
  }

  /** Reads one; elements are texts or lists of texts, groups mappings or lists of mappings. */
  static CleanReturnTemplate read(YamlNode node, Faults faults) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    Map<String, List<CleanReturnTemplate>> groups = new LinkedHashMap<>();
    if (node.entries() == null) {
      faults.add(node, "a record is " + node.kind() + " and should be a mapping", "");
      return new CleanReturnTemplate(values, groups);
    }
    node.entries()
        .forEach(
            (name, value) -> {
              List<YamlNode> all = value.items() == null ? List.of(value) : value.items();
              for (YamlNode one : all) {
                if (one.entries() != null) {
                  groups.computeIfAbsent(name, n -> new ArrayList<>()).add(read(one, faults));
                } else {
                  values.computeIfAbsent(name, n -> new ArrayList<>()).add(one.text());
                }
              }
            });
    return new CleanReturnTemplate(values, groups);
  }
}
