package uk.cinch.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFiles;
import uk.cinch.drl.ClassScan;
import uk.cinch.drl.DrlReader;
import uk.cinch.drl.RuleFile;

/**
 * Compiles many small changes of a pack's rules at once: what a build costs hardly grows with the
 * rules in it. Their classes are looked through as those of any rule are.
 */
public final class RuleVariants {
  private final List<RuleFile> common;
  private final Map<String, LoadedRules> loaded = new HashMap<>();

  private RuleVariants(List<RuleFile> common) {
    this.common = common;
  }

  /**
   * Compiles DRL texts, each a separate rule file.
   *
   * @param pack whose shared imports they use
   * @param beside names of the pack's own rule files, without ending, to compile with each of them
   * @param texts by the name of the file they are for, without ending; the names of their rules
   *     must all differ, and from those of the files beside them
   * @return for each file that compiles, rules among which are its own and those beside it; nothing
   *     for the others
   */
  public static Map<String, LoadedRules> compile(
      PackFiles pack, Collection<String> beside, Map<String, String> texts) {
    List<RuleFile> common =
        RuleFile.of(pack).stream()
            .filter(file -> file.isCommon() || beside.contains(file.stem()))
            .toList();
    RuleVariants variants = new RuleVariants(common);
    List<RuleFile> readable =
        texts.entrySet().stream()
            .map(text -> new RuleFile(path(text.getKey()), text.getValue()))
            .filter(RuleVariants::isReadable)
            .toList();
    variants.compile(readable);
    return Map.copyOf(variants.loaded);
  }

  private static String path(String stem) {
    return PackFiles.RULES + stem + ".drl";
  }

  private static boolean isReadable(RuleFile file) {
    Faults faults = new Faults();
    new DrlReader(faults).read(List.of(file));
    return !faults.any();
  }

  /** Compiles together what can be; what keeps the others from it is found by halves. */
  private void compile(List<RuleFile> files) {
    if (files.isEmpty()) {
      return;
    }
    List<RuleFile> all = new ArrayList<>(common);
    all.addAll(files);
    RuleCompiler.Build build = RuleCompiler.build(all);
    boolean sound = build.succeeded() && ClassScan.scan(build.classes()).isEmpty();
    if (sound && load(files, build.classes())) {
      return;
    }
    Set<String> named = build.paths();
    List<RuleFile> left = files.stream().filter(file -> !named.contains(file.path())).toList();
    if (left.size() < files.size()) {
      compile(left);
    } else if (files.size() > 1) {
      compile(files.subList(0, files.size() / 2));
      compile(files.subList(files.size() / 2, files.size()));
    }
  }

  private boolean load(List<RuleFile> files, Map<String, byte[]> classes) {
    Map<String, String> owners = new HashMap<>();
    for (List<RuleFile> part : List.of(common, files)) {
      new DrlReader(new Faults())
          .read(part)
          .forEach(rule -> owners.put(rule.name(), rule.file().stem()));
    }
    try {
      LoadedRules rules = new LoadedRules(CompiledRules.load(classes), owners);
      files.forEach(file -> loaded.put(file.stem(), rules));
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }
}
