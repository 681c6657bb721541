package uk.cinch.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cinch.catalog.BrokenPackException;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.RulePack;
import uk.cinch.drl.ClassScan;
import uk.cinch.drl.ParsedRule;
import uk.cinch.drl.RuleChecks;
import uk.cinch.drl.RuleFile;
import uk.cinch.io.BuildInfo;

/** Turns a pack's DRL into rules that can run, or says everything that keeps it from it. */
public final class RuleLoader {
  private final Faults faults;

  private RuleLoader(Faults faults) {
    this.faults = faults;
  }

  /**
   * Loads a pack's rules.
   *
   * @throws BrokenPackException naming every rule that cannot be used, and why
   */
  public static LoadedRules load(RulePack pack) {
    return load(pack, RuleCache.NONE);
  }

  /**
   * Loads a pack's rules, which may have been compiled before.
   *
   * @param cache where they are kept once they are compiled
   * @throws BrokenPackException naming every rule that cannot be used, and why
   */
  public static LoadedRules load(RulePack pack, RuleCache cache) {
    return pack.files().isEmbedded()
        ? embedded().orElseGet(() -> loaded(image(pack, cache)))
        : loaded(image(pack, cache));
  }

  /**
   * The rules of the pack that the program is built with, which wait for nothing else of it.
   *
   * @return empty when it was built without
   */
  public static Optional<LoadedRules> embedded() {
    return CompiledPack.embedded().map(RuleLoader::loaded);
  }

  private static LoadedRules loaded(CompiledPack image) {
    return new LoadedRules(CompiledRules.load(image.classes()), image.owners());
  }

  /** Of a pack that may be any: what was compiled before is looked through again. */
  private static CompiledPack image(RulePack pack, RuleCache cache) {
    String key = key(pack);
    return CompiledPack.embedded()
        .filter(known -> known.key().equals(key))
        .or(() -> cache.get(key))
        .filter(known -> ClassScan.scan(known.classes()).isEmpty())
        .orElseGet(() -> compile(pack, key, cache));
  }

  private static CompiledPack compile(RulePack pack, String key, RuleCache cache) {
    CompiledPack image = compile(pack, key);
    cache.put(image);
    return image;
  }

  /**
   * Compiles a pack's rules, whether or not they have been before.
   *
   * @throws BrokenPackException naming every rule that cannot be used, and why
   */
  static CompiledPack compile(RulePack pack) {
    return compile(pack, key(pack));
  }

  private static CompiledPack compile(RulePack pack, String key) {
    Faults faults = new Faults();
    List<RuleFile> files = RuleFile.of(pack.files());
    List<ParsedRule> rules = new RuleChecks(pack, faults).check(files);
    faults.throwIfAny();
    return new RuleLoader(faults).image(key, files, rules);
  }

  /** The key of a pack's rules for what compiles and runs them: this program and its engine. */
  private static String key(RulePack pack) {
    return CompiledPack.key(pack.files(), BuildInfo.engine());
  }

  private CompiledPack image(String key, List<RuleFile> files, List<ParsedRule> rules) {
    RuleCompiler.Build build = RuleCompiler.build(files);
    if (!build.succeeded()) {
      new CompileErrorLocator(files, rules, faults).explain(build);
    }
    scan(build.classes(), rules);
    faults.throwIfAny();
    Map<String, String> owners = new HashMap<>();
    rules.forEach(rule -> owners.put(rule.name(), rule.file().stem()));
    return new CompiledPack(key, owners, build.classes());
  }

  private void scan(Map<String, byte[]> classes, List<ParsedRule> rules) {
    ClassScan.scan(classes)
        .forEach(
            (member, texts) -> {
              String method = member.substring(member.lastIndexOf('.') + 1);
              String owner = member.substring(0, member.lastIndexOf('.'));
              String simple = owner.substring(owner.lastIndexOf('.') + 1);
              String word = method.startsWith("<") ? simple : method;
              String advice = "rules read facts and reckon with them; they reach nothing else";
              Optional<ParsedRule> culprit =
                  rules.stream()
                      .filter(rule -> texts.contains(rule.name()))
                      .findFirst()
                      .or(() -> rules.stream().filter(r -> r.has(word)).findFirst());
              culprit.ifPresentOrElse(
                  rule ->
                      faults.add(
                          rule.file().path(),
                          rule.lineOf(word),
                          "rule \"" + rule.name() + "\" uses " + member + ", which rules must not",
                          advice),
                  () ->
                      faults.add(
                          "rules-drl", 0, "a rule uses " + member + ", which none must", advice));
            });
  }
}
