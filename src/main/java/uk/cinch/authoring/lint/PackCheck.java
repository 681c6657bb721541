package uk.cinch.authoring.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.cinch.Cinch;
import uk.cinch.ReturnChecker;
import uk.cinch.authoring.features.FeatureFile;
import uk.cinch.authoring.features.MessageRecords;
import uk.cinch.authoring.features.Scenario;
import uk.cinch.catalog.BrokenPackException;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.EquivalentMutant;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.Figure;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.Nearest;
import uk.cinch.catalog.PackFault;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.ProofEntry;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.UnfilledPlaceholders;
import uk.cinch.catalog.YearEntry;
import uk.cinch.catalog.Years;
import uk.cinch.drl.RuleChecks;
import uk.cinch.drl.RuleOutline;

/**
 * Checks that a pack's catalog, DRL and features belong together and say the same. Used for one
 * pack.
 */
public final class PackCheck {
  private static final String STRUCTURE = PackFiles.REFERENCE_DATA + "message-structure.yaml";

  private final PackFiles files;
  private final Faults faults = new Faults();

  private PackCheck(PackFiles files) {
    this.files = files;
  }

  /**
   * Everything wrong with a pack that can be told without compiling it, by file and line; empty
   * when nothing is.
   */
  public static List<PackFault> of(PackFiles files) {
    PackCheck check = new PackCheck(files);
    try {
      check.run();
    } catch (BrokenPackException e) {
      e.faults().forEach(f -> check.faults.add(f.file(), f.line(), f.problem(), f.advice()));
    }
    return check.faults.found();
  }

  /** As {@link #of}, and where nothing is wrong so far, everything that compiling shows. */
  public static List<PackFault> whole(PackFiles files) {
    List<PackFault> found = of(files);
    if (!found.isEmpty()) {
      return found;
    }
    try {
      ReturnChecker checker = Cinch.of(files);
      Faults faults = new Faults();
      played(checker, faults);
      new ThrowingRules(checker, faults).check();
      return faults.found();
    } catch (BrokenPackException e) {
      return e.faults();
    }
  }

  /** A scenario whose return cannot be generated shows nothing. */
  private static void played(ReturnChecker checker, Faults faults) {
    checker.pack().rules().stream()
        .map(RuleEntry::code)
        .distinct()
        .flatMap(code -> Scenario.of(checker, code).stream())
        .forEach(scenario -> scenario.noteProblem(faults));
  }

  private void run() {
    RulePack pack = RulePack.read(files, faults);
    Cinch.requireVersion(pack, faults);
    UnfilledPlaceholders.check(files, path -> path.startsWith(PackFiles.FEATURES), faults);
    List<FeatureFile> features = FeatureFile.all(files, faults);
    proof();
    boolean data = !pack.codeSets().isEmpty() && !pack.structure().content().isEmpty();
    List<RuleOutline> outlines = List.of();
    if (data && !pack.rules().isEmpty()) {
      outlines = RuleChecks.outline(pack, faults);
      elements(pack, outlines);
    } else {
      // what rules name cannot be looked up; their spelling can be read all the same
      RuleChecks.parse(files, faults);
    }
    if (!pack.rules().isEmpty()) {
      yearsFollow(pack.years());
      gaps(pack);
      knownYears(pack);
      knownModules(pack);
      if (data) {
        new CodeSetCheck(pack, faults).check();
        Figure.read(pack, faults);
      }
      boolean named =
          !pack.structure().content().isEmpty()
              && faults.found().stream().noneMatch(fault -> fault.file().equals(STRUCTURE));
      new FeatureCheck(pack, faults, named).check(features);
    }
  }

  /** Any file beside the features is the proof of the rules. */
  private void proof() {
    List<String> known = List.of(PackFiles.EQUIVALENT_MUTANTS, PackFiles.PROOF);
    for (String path : files.under(PackFiles.FEATURES)) {
      if (!path.endsWith(".feature") && !known.contains(path)) {
        faults.add(path, 0, "cinch does not know this file", Nearest.advice(path, known));
      }
    }
    EquivalentMutant.read(files, faults);
    ProofEntry.read(files, faults);
  }

  private void yearsFollow(List<YearEntry> years) {
    for (int i = 1; i < years.size(); i++) {
      CensusYear before = years.get(i - 1).year();
      CensusYear year = years.get(i).year();
      if (year.start() != before.end()) {
        faults.add(
            PackFiles.CATALOG,
            0,
            "there is no census year between " + before + " and " + year,
            "give every year from the first to the last");
      }
    }
  }

  /** A year later than the pack's last is a slip: what begins or ends then never does. */
  private void knownYears(RulePack pack) {
    if (pack.years().isEmpty()) {
      return;
    }
    CensusYear last = pack.years().get(pack.years().size() - 1).year();
    for (RuleEntry rule : pack.rules()) {
      knownYears("rule " + rule.code(), rule.years(), last, PackFiles.CATALOG, rule.line());
    }
    String codes = PackFiles.REFERENCE_DATA + "code-sets.yaml";
    for (CodeSet set : pack.codeSets()) {
      knownYears("code set " + set.name(), set.years(), last, codes, 0);
      set.codes()
          .forEach(
              code ->
                  knownYears(
                      "code " + code.code() + " of " + set.name(), code.years(), last, codes, 0));
    }
    pack.structure().items().forEach(i -> knownYears(i.name(), i.years(), last, STRUCTURE, 0));
  }

  private void knownYears(String what, Years years, CensusYear last, String file, int line) {
    boolean late =
        years.from() != null && years.from().compareTo(last) > 0
            || years.to() != null && years.to().compareTo(last) > 0;
    if (late) {
      faults.add(
          file,
          line,
          what + " is in force " + years + ", but the pack's last census year is " + last,
          "correct from or to; 'cinch rules new-year' opens a year");
    }
  }

  private void knownModules(RulePack pack) {
    if (pack.structure().content().isEmpty() || pack.years().isEmpty()) {
      return;
    }
    Set<String> modules = new TreeSet<>();
    pack.structure()
        .items()
        .filter(item -> item instanceof GroupItem)
        .map(GroupItem.class::cast)
        .forEach(group -> modules.add(group.module() == null ? group.label() : group.module()));
    for (RuleEntry rule : pack.rules()) {
      if (rule.module() != null && !modules.contains(rule.module())) {
        faults.add(
            PackFiles.CATALOG,
            rule.line(),
            "rule " + rule.code() + " is of module '" + rule.module() + "', which there is not",
            Nearest.advice(rule.module(), modules));
      }
    }
  }

  /** Versions of a rule follow each other without a year between. */
  private void gaps(RulePack pack) {
    Map<String, List<RuleEntry>> byCode =
        pack.rules().stream()
            .collect(Collectors.groupingBy(RuleEntry::code, TreeMap::new, Collectors.toList()));
    byCode.forEach(
        (code, versions) -> {
          for (int i = 1; i < versions.size(); i++) {
            CensusYear ended = versions.get(i - 1).years().to();
            CensusYear begins = versions.get(i).years().from();
            if (ended != null && begins != null && begins.start() > ended.end()) {
              faults.add(
                  PackFiles.CATALOG,
                  versions.get(i).line(),
                  "rule " + code + " is not in force between " + ended + " and " + begins,
                  "if that is meant, give the later version a code of its own");
            }
          }
        });
  }

  /** The catalog names what the DRL reports, and the year has it. */
  private void elements(RulePack pack, List<RuleOutline> outlines) {
    Map<String, RuleOutline> byFile =
        outlines.stream()
            .filter(rule -> rule.name().equals(rule.stem()))
            .collect(Collectors.toMap(RuleOutline::stem, rule -> rule, (one, twin) -> one));
    Set<String> doubtful = faults.found().stream().map(PackFault::file).collect(Collectors.toSet());
    for (RuleEntry entry : pack.rules()) {
      for (String name : new LinkedHashSet<>(entry.elements())) {
        inStructure(pack, entry, name);
      }
      RuleOutline outline = entry.drl() == null ? null : byFile.get(entry.drl());
      if (outline != null
          && !doubtful.contains(outline.file())
          && !outline.reported().equals(entry.elements())) {
        faults.add(
            PackFiles.CATALOG,
            entry.line(),
            "rule "
                + entry.code()
                + " says that findings point at "
                + entry.elements()
                + ", but its DRL reports "
                + outline.reported(),
            "make 'elements' what " + outline.file() + " reports, in that order");
      }
    }
  }

  private void inStructure(RulePack pack, RuleEntry entry, String name) {
    List<CensusYear> years =
        pack.years().stream().map(YearEntry::year).filter(entry.years()::include).toList();
    for (CensusYear year : years) {
      List<String> known = new MessageRecords(pack, year).names();
      if (!known.contains(name)) {
        faults.add(
            PackFiles.CATALOG,
            entry.line(),
            "rule " + entry.code() + " names " + name + ", which is no part of " + year,
            Nearest.advice(name, known));
        return;
      }
    }
  }
}
