package uk.cinch.engine;

import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Rule;

/**
 * A pack's rules, checked, compiled and loaded once for all its census years. Immutable and
 * thread-safe.
 */
public final class LoadedRules {
  private final CompiledRules compiled;
  private final Map<String, String> files;

  /**
   * @param files for each rule, the name of the file it stands in, without ending
   */
  LoadedRules(CompiledRules compiled, Map<String, String> files) {
    this.compiled = compiled;
    this.files = Map.copyOf(files);
  }

  CompiledRules compiled() {
    return compiled;
  }

  /** The rules of a file, by name: the one named as the file, and those that count for it. */
  Map<String, Rule> rulesOf(String file) {
    Map<String, Rule> rules = new TreeMap<>();
    for (Rule rule : compiled.rules()) {
      if (file.equals(files.get(rule.getName()))) {
        rules.put(rule.getName(), rule);
      }
    }
    return rules;
  }
}
