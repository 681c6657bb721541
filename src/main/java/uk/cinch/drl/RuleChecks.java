package uk.cinch.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Scope;
import uk.cinch.catalog.Severity;

/** Checks a pack's rules without compiling them, and says everything wrong with them at once. */
public final class RuleChecks {
  private static final Set<String> CHILD_FACTS =
      Set.of(
          "Child",
          "CINdetails",
          "Assessments",
          "CINPlanDates",
          "Section47",
          "ChildProtectionPlans",
          "Reviews",
          "Group");
  private static final Set<String> RETURN_FACTS = Set.of("Header", "Tally", "Repeated", "Census");
  private static final Set<String> YEAR_ON_YEAR_FACTS = Set.of("Header", "Change", "Census");

  private final RulePack pack;
  private final Faults faults;
  private final Map<String, List<RuleEntry>> entries = new HashMap<>();

  /**
   * @param faults takes everything wrong with the rules, as far as it can be told without compiling
   */
  public RuleChecks(RulePack pack, Faults faults) {
    this.pack = pack;
    this.faults = faults;
    for (RuleEntry entry : pack.rules()) {
      if (entry.drl() != null) {
        entries.computeIfAbsent(entry.drl(), file -> new ArrayList<>()).add(entry);
      }
    }
  }

  /**
   * Looks at a pack's rules without making them run.
   *
   * @param faults takes everything wrong with them, as far as it can be told without compiling
   * @return the rules that can be read
   */
  public static List<RuleOutline> outline(RulePack pack, Faults faults) {
    RuleChecks checks = new RuleChecks(pack, faults);
    List<ParsedRule> rules = checks.check(RuleFile.of(pack.files()));
    ReportedElements reported = new ReportedElements(pack.structure(), rules);
    return rules.stream()
        .map(
            rule ->
                new RuleOutline(
                    rule.file().path(),
                    rule.file().stem(),
                    rule.name(),
                    rule.line(),
                    rule.isMain() ? reported.of(rule) : List.of(),
                    DrlNameCheck.codeSets(rule)))
        .toList();
  }

  /** Reads a pack's rules for faults of spelling alone. */
  public static void parse(PackFiles files, Faults faults) {
    new DrlReader(faults).read(RuleFile.of(files));
  }

  /**
   * Reads and checks rule files.
   *
   * @return the rules that can be read
   */
  public List<ParsedRule> check(List<RuleFile> files) {
    DrlReader reader = new DrlReader(faults);
    List<ParsedRule> rules = reader.read(files);
    if (reader.imports().isEmpty()) {
      faults.add(
          PackFiles.RULES + "rules.drl",
          0,
          "what all rules share is not there: package, imports, globals",
          "take the file from an unpacked copy of the pack built in");
      return rules;
    }
    DrlStructureCheck shape = new DrlStructureCheck(faults);
    DrlTypeCheck types = new DrlTypeCheck(reader.imports(), faults);
    DrlNameCheck words = new DrlNameCheck(pack, types, faults);
    checkFiles(files, rules, reader);
    for (ParsedRule rule : rules) {
      try {
        shape.check(rule);
        types.check(rule);
        words.check(rule, entries.getOrDefault(PackFiles.stem(rule.file().stem()), List.of()));
        checkFacts(rule);
        checkForms(rule);
      } catch (StackOverflowError e) {
        rule.tooDeep("read", faults);
      }
    }
    new DrlTallyCheck(pack.structure().elements(), faults).check(rules);
    return rules;
  }

  /** Every entry has its file, every file its entry and its rule, no two rules share a name. */
  private void checkFiles(List<RuleFile> files, List<ParsedRule> rules, DrlReader reader) {
    Map<String, String> stems = new HashMap<>();
    for (RuleFile file : files) {
      if (file.isCommon()) {
        continue;
      }
      String stem = PackFiles.stem(file.stem());
      if (!stem.equals(file.stem())) {
        faults.add(
            file.path(),
            0,
            "the file's name has a space",
            "name it "
                + stem
                + ".drl, and put a hyphen into the names of its rules and counts too");
        stems.put(stem, file.path());
        continue;
      }
      String twin = stems.putIfAbsent(file.stem(), file.path());
      if (twin != null) {
        faults.add(file.path(), 0, "there is another " + file.stem() + ".drl: " + twin, "");
      }
      if (!entries.containsKey(file.stem())) {
        faults.add(
            file.path(),
            0,
            "no entry in " + PackFiles.CATALOG + " uses this file",
            "add one with code: " + file.stem() + ", or take 'drl: none' out of it");
      }
      boolean without = rules.stream().noneMatch(rule -> rule.file() == file && rule.isMain());
      if (without && !reader.isUnread(file)) {
        faults.add(file.path(), 0, "it holds no rule \"" + file.stem() + "\"", "");
      }
    }
    entries.forEach(
        (drl, using) -> {
          shared(drl, using);
          if (!stems.containsKey(drl)) {
            faults.add(
                PackFiles.CATALOG,
                using.get(0).line(),
                "rule " + using.get(0).code() + " has no DRL file " + drl + ".drl",
                "write it, or say 'drl: none'");
          }
        });
    Map<String, ParsedRule> names = new HashMap<>();
    for (ParsedRule rule : rules) {
      ParsedRule twin = names.putIfAbsent(rule.name(), rule);
      if (twin != null) {
        faults.add(
            rule.file().path(),
            rule.line(),
            String.format(
                Locale.ROOT,
                "there is another rule \"%s\": %s:%d",
                rule.name(),
                twin.file().path(),
                twin.line()),
            "give each rule a name of its own");
      }
    }
  }

  /** A finding is of one code: two cannot say the same in the same year. */
  private void shared(String drl, List<RuleEntry> using) {
    RuleEntry first = using.get(0);
    for (RuleEntry other : using.subList(1, using.size())) {
      if (!other.code().equals(first.code())) {
        faults.add(
            PackFiles.CATALOG,
            other.line(),
            String.format(
                Locale.ROOT,
                "rules %s (line %d) and %s use the same DRL, %s.drl",
                first.code(),
                first.line(),
                other.code(),
                drl),
            "give each a file of its own name");
      }
    }
  }

  /** A regular expression that is none would keep all rules from being loaded. */
  private void checkForms(ParsedRule rule) {
    List<Token> tokens = rule.tokens().condition();
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i - 1).is("matches") && tokens.get(i).isText()) {
        checkForm(rule, tokens.get(i));
      }
    }
  }

  private void checkForm(ParsedRule rule, Token form) {
    try {
      Pattern.compile(form.content().replace("\\\\", "\\"));
    } catch (PatternSyntaxException e) {
      rule.fault(
          faults, form, '"' + form.content() + "\" is no regular expression", e.getDescription());
    }
  }

  /** A pattern on a fact that is never there would find nothing, and never say so. */
  private void checkFacts(ParsedRule rule) {
    List<RuleEntry> using = entries.getOrDefault(PackFiles.stem(rule.file().stem()), List.of());
    boolean overReturn =
        rule.isMain() && using.stream().anyMatch(entry -> entry.scope() == Scope.RETURN);
    boolean overYears =
        overReturn && using.stream().anyMatch(e -> e.severity() == Severity.YEAR_ON_YEAR);
    Set<String> there = overYears ? YEAR_ON_YEAR_FACTS : overReturn ? RETURN_FACTS : CHILD_FACTS;
    for (DrlPart.Pattern pattern : rule.patterns()) {
      if (pattern.source().isEmpty() && !there.contains(pattern.type().text())) {
        rule.fault(
            faults,
            rule.line(pattern.type()),
            String.format(
                Locale.ROOT,
                "looks at %s, which a rule over the %s is not given",
                pattern.type().text(),
                overReturn ? "return" : "child"),
            "it is given " + String.join(", ", there.stream().sorted().toList()));
      }
    }
  }
}
