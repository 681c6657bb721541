package uk.cinch.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.Scope;
import uk.cinch.facts.Census;

/**
 * Some rules of a pack, for one census year: those of children together, those of the return
 * together, and each on its own for when one of them throws. Immutable and thread-safe.
 */
public final class RuleBase {
  private final CompiledRules compiled;
  private final Census census;
  private final Map<String, RuleEntry> entries = new HashMap<>();
  private final Map<String, Rule> childRules = new LinkedHashMap<>();
  private final Map<String, Rule> returnRules = new LinkedHashMap<>();
  private final Map<String, KieBase> single = new HashMap<>();
  private final KieBase childBase;

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
    this.childBase = base("children", childRules.values());
  }

  /** The census the rules are run for. */
  public Census census() {
    return census;
  }

  /** The entry each rule name stands for. */
  Map<String, RuleEntry> entries() {
    return entries;
  }

  KieBase childBase() {
    return childBase;
  }

  List<String> childRuleNames() {
    return List.copyOf(childRules.keySet());
  }

  List<String> returnRuleNames() {
    return List.copyOf(returnRules.keySet());
  }

  /** A base of one rule, made when first asked for. */
  synchronized KieBase single(String name) {
    Rule rule = childRules.containsKey(name) ? childRules.get(name) : returnRules.get(name);
    return single.computeIfAbsent(name, key -> base(key, List.of(rule)));
  }

  private KieBase base(String name, Collection<Rule> rules) {
    ModelImpl model = new ModelImpl("cinch " + name);
    rules.forEach(model::addRule);
    compiled.globals().forEach(model::addGlobal);
    compiled.types().forEach(model::addTypeMetaData);
    return KieBaseBuilder.createKieBaseFromModel(model);
  }
}
