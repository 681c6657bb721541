package uk.cinch.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change of a rule, or of many alike, that no return could tell from the rule, and why.
 *
 * @param rule name of the DRL file, without ending; {@code *} for every rule
 * @param change in the words of the proof; for every rule … means anything, and a number that tells
 *     a change from one that reads like it is left out
 * @param reason that a reader can check
 * @param line where it is in its file
 */
public record EquivalentMutant(String rule, String change, String reason, int line) {
  private static final String EVERY_RULE = "*";

  /**
   * Those a pack lists; none when it has no such file.
   *
   * @param faults takes everything wrong with the list
   * @throws BrokenPackException when the file is not YAML
   */
  public static List<EquivalentMutant> read(PackFiles files, Faults faults) {
    if (!files.has(PackFiles.EQUIVALENT_MUTANTS)) {
      return List.of();
    }
    byte[] bytes = files.bytes(PackFiles.EQUIVALENT_MUTANTS);
    YamlMapping file =
        new YamlMapping(Yaml.read(PackFiles.EQUIVALENT_MUTANTS, bytes, faults), "the file", faults);
    List<EquivalentMutant> all = new ArrayList<>();
    for (YamlNode node : file.list("equivalent-mutants")) {
      YamlMapping fields = new YamlMapping(node, "equivalent mutant", faults);
      all.add(
          new EquivalentMutant(
              fields.text("rule"), fields.text("change"), fields.text("reason"), node.line()));
      fields.done();
    }
    file.done();
    return List.copyOf(all);
  }

  /** Whether this is said of a change of a rule. */
  public boolean covers(String ofRule, String otherChange) {
    if (!rule.equals(EVERY_RULE)) {
      return rule.equals(ofRule) && change.equals(otherChange);
    }
    String anything =
        Stream.of(change.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return otherChange.matches(anything + "( #\\d+)?");
  }
}
