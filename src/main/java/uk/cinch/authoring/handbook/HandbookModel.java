package uk.cinch.authoring.handbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cinch.authoring.features.FeatureFile;
import uk.cinch.authoring.features.FeatureFile.RuleBlock;
import uk.cinch.authoring.features.FeatureFile.WrittenScenario;
import uk.cinch.authoring.features.ScenarioResult;
import uk.cinch.authoring.handbook.DataItems.Located;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;
import uk.cinch.drl.RuleChecks;
import uk.cinch.drl.RuleOutline;

/** What the pages of a handbook draw from, looked up once. Immutable and thread-safe. */
final class HandbookModel {
  /** The column of a table of findings that says where a finding points. */
  private static final String PLACE = "place";

  private final RulePack pack;
  private final DataItems names;
  private final Results results;
  private final Map<String, List<RuleEntry>> versions = new LinkedHashMap<>();
  private final Map<String, FeatureFile> features = new TreeMap<>();

  private final Map<String, Set<String>> codeSets = new TreeMap<>();

  HandbookModel(RulePack pack, Collection<ScenarioResult> results) {
    this.pack = pack;
    this.names = new DataItems(pack.structure());
    this.results = new Results(results);
    for (RuleEntry entry : pack.rules()) {
      versions.computeIfAbsent(entry.code(), code -> new ArrayList<>()).add(entry);
    }
    FeatureFile.all(pack.files(), new Faults())
        .forEach(feature -> features.putIfAbsent(feature.code(), feature));
    for (RuleOutline rule : RuleChecks.outline(pack, new Faults())) {
      codeSets.computeIfAbsent(rule.stem(), stem -> new TreeSet<>()).addAll(rule.codeSets());
    }
  }

  RulePack pack() {
    return pack;
  }

  DataItems names() {
    return names;
  }

  Results results() {
    return results;
  }

  List<CensusYear> years() {
    return pack.years().stream().map(YearEntry::year).toList();
  }

  /** Every rule's versions, oldest first, by code. */
  Map<String, List<RuleEntry>> versions() {
    return versions;
  }

  /** The version of a rule in force in a year. */
  Optional<RuleEntry> version(String code, CensusYear year) {
    return versions.getOrDefault(code, List.of()).stream()
        .filter(entry -> entry.years().include(year))
        .findFirst();
  }

  Optional<FeatureFile> feature(String code) {
    return Optional.ofNullable(features.get(code));
  }

  /** The block of a feature that shows a version. */
  Optional<RuleBlock> block(RuleEntry entry) {
    return feature(entry.code()).flatMap(feature -> feature.block(entry.years()));
  }

  /** The scenarios outside the blocks, which are about every version. */
  List<WrittenScenario> common(String code) {
    return feature(code).stream()
        .flatMap(feature -> feature.blocks().stream())
        .filter(block -> block.line() == 0)
        .flatMap(block -> block.scenarios().stream())
        .toList();
  }

  /**
   * Where the message has an element or record that a version's findings point at. An element of
   * that name in several records is meant where the version's examples show it, and in all of them
   * where they do not.
   */
  List<Located> places(RuleEntry entry, String name) {
    List<Located> named = names.named(name);
    if (named.size() < 2) {
      return named;
    }
    List<Located> shown =
        block(entry).stream()
            .flatMap(block -> block.scenarios().stream())
            .flatMap(scenario -> scenario.steps().stream())
            .filter(step -> !step.table().isEmpty() && step.table().get(0).contains(PLACE))
            .flatMap(step -> paths(step.table()))
            .flatMap(path -> names.at(path).stream())
            .filter(named::contains)
            .toList();
    List<Located> own =
        named.stream()
            .filter(one -> one.record() != null && entry.module().equals(one.record().module()))
            .toList();
    return shown.isEmpty()
        ? own.isEmpty() ? named : own
        : named.stream().filter(shown::contains).toList();
  }

  private static Stream<String> paths(List<List<String>> table) {
    int column = table.get(0).indexOf(PLACE);
    return table.stream().skip(1).map(row -> row.get(column));
  }

  /** What an element or record that a version's findings point at is called. */
  String label(RuleEntry entry, String name) {
    Stream<String> labels = places(entry, name).stream().map(one -> one.item().label());
    String joined = labels.distinct().collect(Collectors.joining(" or "));
    return joined.isEmpty() ? name : joined;
  }

  /** The path of a version's DRL file; null when it has none. */
  String drlPath(RuleEntry entry) {
    return entry.drl() == null ? null : pack.files().drl(entry.drl()).orElse(null);
  }

  /** The text of a version's DRL file; empty when it has none. */
  String drl(RuleEntry entry) {
    String path = drlPath(entry);
    return path == null ? "" : pack.files().text(path);
  }

  /** The code sets that a version's rules use, in the pack's order. */
  List<CodeSet> codeSets(RuleEntry entry) {
    Set<String> used = codeSets.getOrDefault(Objects.toString(entry.drl(), ""), Set.of());
    return pack.codeSets().stream().filter(set -> used.contains(set.name())).toList();
  }

  /** The lines of a feature that make up a block. */
  String blockText(RuleEntry entry) {
    Optional<FeatureFile> feature = feature(entry.code());
    Optional<RuleBlock> block = block(entry);
    if (feature.isEmpty() || block.isEmpty()) {
      return "";
    }
    List<String> lines = pack.files().text(feature.get().path()).lines().toList();
    int end =
        feature.get().blocks().stream()
            .mapToInt(RuleBlock::line)
            .filter(line -> line > block.get().line())
            .min()
            .orElse(lines.size() + 1);
    StringBuilder text = new StringBuilder();
    lines.subList(block.get().line() - 1, end - 1).stream()
        .map(String::strip)
        .filter(line -> !line.startsWith("@") && !line.startsWith("#") && !line.isEmpty())
        .forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /** Those of the pack's census years that are meant, in words. */
  String span(Predicate<CensusYear> meant) {
    List<CensusYear> years = years().stream().filter(meant).toList();
    if (years.isEmpty()) {
      return "none of the years here";
    }
    CensusYear first = years.get(0);
    CensusYear last = years.get(years.size() - 1);
    boolean gap = years().indexOf(last) - years().indexOf(first) + 1 != years.size();
    if (gap) {
      return years.stream().map(CensusYear::toString).collect(Collectors.joining(", "));
    }
    return first.equals(last) ? first.toString() : first + " to " + last;
  }

  /** The name of a rule's page, without its folder. */
  static String file(String code) {
    return code.replace(' ', '-') + ".html";
  }

  /** A name fit for the id of a place in a page. */
  static String anchor(String text) {
    Matcher odd = Pattern.compile("[^A-Za-z0-9._-]+").matcher(text);
    return odd.replaceAll("-");
  }
}
