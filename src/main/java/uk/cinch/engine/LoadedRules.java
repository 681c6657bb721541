package uk.cinch.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Rule;

/**
 * A pack's rules, checked, compiled and loaded once for all its census years. Immutable and
 * thread-safe.
 */
public final class LoadedRules {
  private final CompiledRules compiled;
  private final Map<String, Map<String, Rule>> byFile = new HashMap<>();

  /**
   * @param files for each rule, the name of the file it is in, without ending
   */
  LoadedRules(CompiledRules compiled, Map<String, String> files) {
    this.compiled = compiled;
    for (Rule rule : compiled.rules()) {
      byFile
          .computeIfAbsent(files.get(rule.getName()), file -> new TreeMap<>())
          .put(rule.getName(), rule);
    }
  }

  CompiledRules compiled() {
    return compiled;
  }

  /** The rules of a file, by name: the one named as the file, and those that count for it. */
  Map<String, Rule> rulesOf(String file) {
    return byFile.getOrDefault(file, Map.of());
  }
}
