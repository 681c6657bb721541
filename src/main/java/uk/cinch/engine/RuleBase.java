package uk.cinch.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Rule;
import org.kie.api.KieBase;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.Scope;
import uk.cinch.facts.Census;

/**
 * Some rules of a pack, for one census year: those over children and those over the return, in one
 * Drools base. Thread-safe.
 */
public final class RuleBase {
  private final CompiledRules compiled;
  private final Census census;
  private final Map<String, RuleEntry> entries = new HashMap<>();
  private final Map<String, Rule> childRules = new LinkedHashMap<>();
  private final Map<String, Rule> returnRules = new LinkedHashMap<>();
  private final Map<String, KieBase> single = new ConcurrentHashMap<>();
  private KieBase all;

  /**
   * @param rules of the pack
   * @param chosen entries to run, all with DRL and in force in one census year
   * @param census that year's
   */
  public RuleBase(LoadedRules rules, Collection<RuleEntry> chosen, Census census) {
    this.compiled = rules.compiled();
    this.census = census;
    for (RuleEntry entry : chosen) {
      rules
          .rulesOf(entry.drl())
          .forEach(
              (name, rule) -> {
                entries.put(name, entry);
                boolean last = entry.scope() == Scope.RETURN && name.equals(entry.drl());
                (last ? returnRules : childRules).put(name, rule);
              });
    }
  }

  /** The census the rules are run for. */
  public Census census() {
    return census;
  }

  /** The entry each rule name is for. */
  Map<String, RuleEntry> entries() {
    return entries;
  }

  /** Names under which rules over the return look for repeated values; empty when it may be any. */
  Optional<Set<String>> repeatable() {
    return returnRules.values().stream()
        .map(rule -> RepeatedNames.of(rule.getView()))
        .reduce(Optional.of(Set.of()), RepeatedNames::union);
  }

  /** Names of the rules over children. */
  Set<String> childRuleNames() {
    return childRules.keySet();
  }

  /** Names of the rules over the return. */
  Set<String> returnRuleNames() {
    return returnRules.keySet();
  }

  /**
   * A Drools base of all rules but those of some codes. The one of all rules is made once.
   *
   * @param codes of rules to leave out
   */
  KieBase without(Set<String> codes) {
    return codes.isEmpty() ? all() : build(codes);
  }

  private synchronized KieBase all() {
    if (all == null) {
      all = build(Set.of());
    }
    return all;
  }

  private KieBase build(Set<String> without) {
    List<Rule> rules = new ArrayList<>();
    for (Map<String, Rule> some : List.of(childRules, returnRules)) {
      some.forEach(
          (name, rule) -> {
            if (!without.contains(entries.get(name).code())) {
              rules.add(rule);
            }
          });
    }
    return compiled.base(rules);
  }

  /** A Drools base of one rule, made when first asked for. */
  KieBase single(String name) {
    Rule rule = childRules.getOrDefault(name, returnRules.get(name));
    return single.computeIfAbsent(name, key -> compiled.base(List.of(rule)));
  }
}
