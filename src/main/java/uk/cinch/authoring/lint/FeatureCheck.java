package uk.cinch.authoring.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cinch.authoring.features.FeatureFile;
import uk.cinch.authoring.features.FeatureFile.RuleBlock;
import uk.cinch.authoring.features.FeatureFile.ScenarioCase;
import uk.cinch.authoring.features.StepMatch;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.Nearest;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Spelling;

/** Checks that features and catalog agree, and that each version of a rule is shown both ways. */
public final class FeatureCheck {

  private final RulePack pack;
  private final Faults faults;
  private final SentenceCheck sentences;

  /**
   * @param named whether it is known what elements and records there are
   */
  FeatureCheck(RulePack pack, Faults faults, boolean named) {
    this.pack = pack;
    this.faults = faults;
    this.sentences = new SentenceCheck(pack, faults, named);
  }

  void check(List<FeatureFile> features) {
    Map<String, FeatureFile> byCode = new HashMap<>();
    List<String> codes = pack.rules().stream().map(RuleEntry::code).distinct().toList();
    for (FeatureFile feature : features) {
      FeatureFile twin = byCode.putIfAbsent(feature.code(), feature);
      if (twin != null) {
        faults.add(feature.path(), 0, "there is another feature of its rule: " + twin.path(), "");
      }
      if (!codes.contains(feature.code())) {
        faults.add(
            feature.path(),
            0,
            "there is no rule " + feature.code() + " in " + PackFiles.CATALOG,
            Nearest.advice(feature.code(), codes));
      }
    }
    for (String code : codes) {
      List<RuleEntry> versions =
          pack.rules().stream().filter(rule -> rule.code().equals(code)).toList();
      FeatureFile feature = byCode.get(code);
      if (feature != null) {
        agree(feature, versions);
      } else if (versions.stream().anyMatch(version -> version.drl() != null)
          && pack.files().features(code).isEmpty()) {
        // a feature that just cannot be read has been spoken of
        faults.add(
            PackFiles.CATALOG,
            versions.get(0).line(),
            "rule " + code + " has no feature",
            "write features/…/" + PackFiles.stem(code) + "-….feature");
      }
    }
  }

  private void agree(FeatureFile feature, List<RuleEntry> versions) {
    RuleEntry newest = versions.get(versions.size() - 1);
    String title = newest.code() + " " + newest.title();
    if (!feature.title().equals(title)) {
      String problem = "its title is '" + feature.title() + "'";
      faults.add(feature.path(), feature.line(), problem, "write: " + title);
    }
    String severity = newest.severity() == null ? "" : "@" + Spelling.of(newest.severity());
    if (!severity.isEmpty() && !feature.tags().equals(List.of(severity))) {
      faults.add(
          feature.path(), feature.line(), "its tags are " + feature.tags(), "write: " + severity);
    }
    List<RuleBlock> unmatched = new ArrayList<>(feature.blocks());
    unmatched.removeIf(block -> block.line() == 0);
    for (RuleEntry version : versions) {
      Optional<RuleBlock> block = feature.block(version.years());
      if (block.isEmpty()) {
        faults.add(
            feature.path(),
            0,
            "no Rule block is tagged " + String.join(" ", FeatureFile.tags(version.years())),
            "each version in the catalog has a block of its own");
        continue;
      }
      unmatched.remove(block.get());
      bothWays(feature, version, block.get());
    }
    for (RuleBlock block : unmatched) {
      faults.add(
          feature.path(),
          block.line(),
          "the Rule block tagged " + String.join(" ", block.tags()) + " is of no version",
          "the catalog has " + versions.stream().map(v -> v.years().toString()).toList());
    }
    scenarios(feature, newest.code());
  }

  /** A version has scenarios in its years that fire and that do not. */
  private void bothWays(FeatureFile feature, RuleEntry version, RuleBlock block) {
    boolean fires = false;
    boolean silent = false;
    for (ScenarioCase one : block.cases().toList()) {
      Optional<CensusYear> year = one.year();
      if (year.isPresent() && !version.years().include(year.get())) {
        faults.add(
            feature.path(),
            one.line(),
            "a scenario of " + year.get() + " in the block of " + version.years(),
            "put it under the version that is in force then");
      }
      for (StepMatch outcome : one.outcomes(version.code())) {
        fires |= outcome.isReported();
        silent |= !outcome.isReported();
      }
    }
    if (!fires || !silent) {
      faults.add(
          feature.path(),
          block.line(),
          "no scenario of this version " + (fires ? "is silent" : "is reported"),
          "show it both ways");
    }
  }

  private void scenarios(FeatureFile feature, String code) {
    for (RuleBlock block : feature.blocks()) {
      Set<String> names = new HashSet<>();
      for (ScenarioCase one : block.cases().toList()) {
        if (block.line() == 0) {
          faults.add(feature.path(), one.line(), "a scenario outside a Rule block", "");
        }
        scenario(feature.path(), one, code);
        if (!names.add(one.name())) {
          faults.add(
              feature.path(),
              one.line(),
              "there is another scenario '" + one.name() + "' in its block",
              "give each a name that tells it apart");
        }
      }
    }
  }

  private void scenario(String path, ScenarioCase one, String code) {
    if (one.outcomes(code).isEmpty()) {
      faults.add(
          path,
          one.line(),
          "scenario '" + one.name() + "' has no outcome",
          "end it with: Then " + code + " is reported on …, or: is not reported");
    }
    if (one.year().filter(year -> pack.year(year).isPresent()).isEmpty()) {
      faults.add(
          path,
          one.line(),
          "scenario '" + one.name() + "' is of no census year that the pack has",
          "begin it with: Given a 2024-25 return");
    }
    sentences.check(path, one);
  }
}
