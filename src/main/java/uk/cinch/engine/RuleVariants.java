package uk.cinch.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFiles;

/**
 * Compiles many small changes of a pack's rules at once: what a build costs hardly grows with the
 * rules in it. Their classes are looked through as those of any rule are.
 */
public final class RuleVariants {
  private final List<RuleFile> common;
  private final Map<String, LoadedRules> loaded = new HashMap<>();

  private RuleVariants(PackFiles pack) {
    this.common = RuleFile.of(pack).stream().filter(RuleFile::isCommon).toList();
  }

  /**
   * Compiles DRL texts, each a rule file of its own.
   *
   * @param pack whose shared imports they use
   * @param texts by the name of the file they stand for, without ending; the names of their rules
   *     must all differ
   * @return for each file that compiles, rules among which its own are; nothing for the others
   */
  public static Map<String, LoadedRules> compile(PackFiles pack, Map<String, String> texts) {
    RuleVariants variants = new RuleVariants(pack);
    List<RuleFile> readable =
        texts.entrySet().stream()
            .map(text -> new RuleFile(path(text.getKey()), text.getValue()))
            .filter(variants::isReadable)
            .toList();
    variants.compile(readable);
    return Map.copyOf(variants.loaded);
  }

  private static String path(String stem) {
    return PackFiles.RULES + stem + ".drl";
  }

  private boolean isReadable(RuleFile file) {
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
    Optional<RuleCompiler.Build> build = build(all);
    if (build.isPresent() && build.get().errors().isEmpty()) {
      load(files, build.get().classes());
      return;
    }
    Set<String> named =
        build.stream()
            .flatMap(failed -> failed.errors().stream())
            .map(RuleCompiler::path)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
    List<RuleFile> left = files.stream().filter(file -> !named.contains(file.path())).toList();
    if (left.size() < files.size()) {
      compile(left);
    } else if (files.size() > 1) {
      compile(files.subList(0, files.size() / 2));
      compile(files.subList(files.size() / 2, files.size()));
    }
  }

  private static Optional<RuleCompiler.Build> build(List<RuleFile> files) {
    try {
      RuleCompiler.Build build = RuleCompiler.build(files);
      return ClassScan.scan(build.classes()).isEmpty() ? Optional.of(build) : Optional.empty();
    } catch (StackOverflowError e) {
      return Optional.empty();
    }
  }

  private void load(List<RuleFile> files, Map<String, byte[]> classes) {
    Map<String, String> owners = new HashMap<>();
    new DrlReader(new Faults())
        .read(files)
        .forEach(rule -> owners.put(rule.name(), rule.file().stem()));
    LoadedRules rules = new LoadedRules(CompiledRules.load(classes), owners);
    files.forEach(file -> loaded.put(file.stem(), rules));
  }
}
