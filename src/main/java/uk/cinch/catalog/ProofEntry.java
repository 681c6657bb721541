package uk.cinch.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a proof by mutation found of one DRL file, as the pack records it.
 *
 * @param rule name of the DRL file, without ending
 * @param restsOn hash over all that the proof rests on
 * @param mutants how many changes were made, by kind of change
 * @param killed how many of them a scenario told from the rule
 * @param stillborn how many did not compile
 * @param equivalents changes that no return could tell from the rule
 * @param survivors changes that no scenario told from the rule
 */
public record ProofEntry(
    String rule,
    String restsOn,
    Map<String, Integer> mutants,
    int killed,
    int stillborn,
    List<String> equivalents,
    List<String> survivors) {
  private static final String HEAD =
      "# Written by 'cinch rules prove --record': what became of each change made to a rule.\n"
          + "# docs/mutation.md says what the changes are.\n"
          + "proof:\n";

  /**
   * Those a pack records, by rule; none when it has no such file.
   *
   * @param faults takes everything wrong with the file
   * @throws BrokenPackException when the file is not YAML
   */
  public static List<ProofEntry> read(PackFiles files, Faults faults) {
    if (!files.has(PackFiles.PROOF)) {
      return List.of();
    }
    YamlMapping file =
        new YamlMapping(
            Yaml.read(PackFiles.PROOF, files.bytes(PackFiles.PROOF), faults), "the file", faults);
    List<ProofEntry> all = new ArrayList<>();
    for (YamlNode node : file.list("proof")) {
      YamlMapping fields = new YamlMapping(node, "proof", faults);
      all.add(
          new ProofEntry(
              fields.text("rule"),
              fields.text("rests-on"),
              counts(fields.required("mutants"), faults),
              fields.number("killed", 0),
              fields.number("stillborn", 0),
              fields.texts("equivalents"),
              fields.texts("survivors")));
      fields.done();
    }
    file.done();
    return List.copyOf(all);
  }

  private static Map<String, Integer> counts(YamlNode node, Faults faults) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    if (node != null && node.entries() != null) {
      YamlMapping fields = new YamlMapping(node, "mutants", faults);
      node.entries().keySet().forEach(kind -> counts.put(kind, fields.number(kind, 0)));
    }
    return counts;
  }

  /** The text of the file that records them. */
  public static String text(List<ProofEntry> entries) {
    return entries.stream().map(ProofEntry::text).collect(Collectors.joining("", HEAD, ""));
  }

  private String text() {
    String counts =
        mutants.entrySet().stream()
            .map(kind -> kind.getKey() + ": " + kind.getValue())
            .collect(Collectors.joining(", ", "{", "}"));
    return String.format(
        Locale.ROOT,
        "  - rule: %s\n    rests-on: %s\n    mutants: %s\n    killed: %d\n    stillborn: %d\n"
            + "    equivalents:%s\n    survivors:%s\n",
        quoted(rule),
        quoted(restsOn),
        counts,
        killed,
        stillborn,
        list(equivalents),
        list(survivors));
  }

  private static String list(List<String> texts) {
    String indent = "\n      - ";
    return texts.isEmpty()
        ? " []"
        : texts.stream().map(ProofEntry::quoted).collect(Collectors.joining(indent, indent, ""));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
