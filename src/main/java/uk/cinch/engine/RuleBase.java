package uk.cinch.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.kie.api.KieBase;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.Scope;
import uk.cinch.facts.Census;

/**
 * Some rules of a pack, for one census year: those over children and those over the return, each
 * with a Drools base of its own, made when first needed. Thread-safe.
 */
public final class RuleBase {
  private final CompiledRules compiled;
  private final Census census;
  private final Map<String, RuleEntry> entries = new HashMap<>();
  private final Map<String, Rule> childRules = new LinkedHashMap<>();
  private final Map<String, Rule> returnRules = new LinkedHashMap<>();
  private final Map<String, KieBase> single = new ConcurrentHashMap<>(256);
  private final Map<String, Screen> screens = new HashMap<>();
  private final List<Shape> repeats = new ArrayList<>();

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
    childRules.forEach((name, rule) -> screens.put(name, Screen.of(rule)));
    returnRules.values().forEach(rule -> addRepeats(rule.getView()));
  }

  /** The census the rules are run for. */
  public Census census() {
    return census;
  }

  /** The entry each rule name stands for. */
  Map<String, RuleEntry> entries() {
    return entries;
  }

  private void addRepeats(Condition condition) {
    if (condition instanceof Pattern<?> pattern
        && pattern.getPatternVariable().getType() == Repeated.class) {
      repeats.add(new Shape(pattern, 0, List.of()));
    }
    if (condition instanceof AccumulatePattern<?> collected) {
      addRepeats(collected.getCondition());
    }
    condition.getSubConditions().forEach(this::addRepeats);
  }

  /** What rules over the return want to know of repeated values. */
  List<Shape> repeats() {
    return repeats;
  }

  /** What a rule over children can have to do with. */
  Screen screen(String name) {
    return screens.get(name);
  }

  List<String> childRuleNames() {
    return List.copyOf(childRules.keySet());
  }

  List<String> returnRuleNames() {
    return List.copyOf(returnRules.keySet());
  }

  /** A rule as it was compiled. */
  Rule rule(String name) {
    return childRules.containsKey(name) ? childRules.get(name) : returnRules.get(name);
  }

  /** A base of one rule, made when first asked for. */
  KieBase single(String name) {
    return single.computeIfAbsent(name, key -> compiled.base(rule(name)));
  }
}
