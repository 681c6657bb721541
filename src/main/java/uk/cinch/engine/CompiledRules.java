package uk.cinch.engine;

import java.util.Collection;
import java.util.Map;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.CanonicalKieModuleModel;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The class files made from a pack's DRL, and the rules they hold. The class files have a separate
 * loader: their names do not depend on what the rules say, so that two packs on one class path
 * would answer for each other.
 */
final class CompiledRules {
  private static final String MODEL_PACKAGE = "org.drools.project.model.";

  private final Collection<Model> models;

  private CompiledRules(Collection<Model> models) {
    this.models = models;
  }

  /**
   * Loads class files that have been scanned.
   *
   * @param classes class files by binary name
   */
  static CompiledRules load(Map<String, byte[]> classes) {
    RuleClassLoader loader = new RuleClassLoader(classes);
    String entry =
        classes.keySet().stream()
            .filter(name -> name.startsWith(MODEL_PACKAGE))
            .filter(name -> !name.contains("$"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no model among the compiled rules"));
    try {
      CanonicalKieModuleModel model =
          (CanonicalKieModuleModel) loader.loadClass(entry).getDeclaredConstructor().newInstance();
      return new CompiledRules(model.getModels());
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new IllegalStateException("compiled rules cannot be loaded", e);
    }
  }

  Collection<Rule> rules() {
    return models.stream().flatMap(model -> model.getRules().stream()).toList();
  }

  /** A Drools base of some rules. */
  KieBase base(Collection<Rule> rules) {
    ModelImpl model = new ModelImpl("cinch");
    rules.forEach(model::addRule);
    for (Model each : models) {
      each.getGlobals().forEach(model::addGlobal);
      each.getTypeMetaDatas().forEach(model::addTypeMetaData);
    }
    return KieBaseBuilder.createKieBaseFromModel(model);
  }
}
