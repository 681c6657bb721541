package uk.cinch.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the data of a pack, gathering every fault before giving up. */
final class PackReader {
  private static final String REFERENCE = PackFiles.REFERENCE_DATA;

  private final PackFiles files;
  private final Faults faults;
  private final Set<String> unreadable = new HashSet<>();
  private final Map<String, YamlNode> parsed;

  PackReader(PackFiles files, Faults faults) {
    this.files = files;
    this.faults = faults;
    this.parsed = files.parsed();
  }

  RulePack read() {
    YamlMapping catalog = document(PackFiles.CATALOG);
    YamlNode packNode = catalog.required("pack");
    YamlMapping pack =
        packNode == null
            ? unreadable(PackFiles.CATALOG)
            : new YamlMapping(packNode, "pack", faults);
    PackInfo info =
        new PackInfo(
            pack.text("name"), pack.text("version"), pack.text("needs-cinch"), files.sha256());
    pack.done();
    version("version", info.version(), "2026.11.1");
    version("needs-cinch", info.needsCinch(), "0.1");
    RuleReader rules = new RuleReader(faults);
    List<YearEntry> years = rules.years(catalog.list("years"));
    List<RuleEntry> entries = rules.rules(catalog.list("rules"));
    catalog.done();
    ReferenceReader reference = new ReferenceReader(faults);
    List<CodeSet> codeSets = reference.codeSets(listOf("code-sets"));
    List<LocalAuthority> authorities = reference.authorities(listOf("local-authorities"));
    Set<LocalDate> holidays = reference.holidays(listOf("bank-holidays"));
    MessageStructure structure =
        new StructureReader(faults, codeSets).structure(listOf("message-structure"));
    CleanReturnTemplate clean = cleanReturn();
    Map<String, List<String>> madeUp = madeUp();
    if (unreadable.isEmpty()) {
      knownNames(clean, structure);
    }
    if (unreadable.isEmpty()) {
      joinUp(years);
      coverHolidays(years, holidays);
    }
    if (parsed.isEmpty()) {
      noStrangeFiles();
      UnfilledPlaceholders.check(files, path -> !path.startsWith(PackFiles.FEATURES), faults);
    }
    return new RulePack(
        info, years, entries, codeSets, authorities, holidays, structure, clean, madeUp, files);
  }

  private void version(String key, String text, String form) {
    if (text != null && Version.parse(text).isEmpty()) {
      faults.add(
          PackFiles.CATALOG,
          0,
          key + " is '" + text + "', not a version",
          "write it as \"" + form + "\"; what is your own can follow a hyphen");
    }
  }

  private List<YamlNode> listOf(String name) {
    YamlMapping document = document(REFERENCE + name + ".yaml");
    List<YamlNode> items = document.list(name);
    document.done();
    return items;
  }

  private CleanReturnTemplate cleanReturn() {
    YamlMapping document = document(REFERENCE + "clean-return.yaml");
    YamlNode node = document.required("clean-return");
    document.done();
    return node == null
        ? new CleanReturnTemplate(Map.of(), Map.of())
        : CleanReturnTemplate.read(node, faults);
  }

  private void knownNames(CleanReturnTemplate clean, MessageStructure structure) {
    List<String> known = structure.items().map(MessageStructure.Item::name).toList();
    clean
        .names()
        .filter(name -> !known.contains(name))
        .forEach(
            name ->
                faults.add(
                    REFERENCE + "clean-return.yaml",
                    0,
                    name + " is no group or element",
                    Nearest.advice(name, known)));
  }

  private Map<String, List<String>> madeUp() {
    YamlMapping document = document(REFERENCE + "made-up.yaml");
    YamlNode node = document.required("made-up");
    document.done();
    Map<String, List<String>> madeUp = new LinkedHashMap<>();
    if (node != null && node.entries() != null) {
      YamlMapping fields = new YamlMapping(node, "made-up", faults);
      node.entries().keySet().forEach(name -> madeUp.put(name, fields.texts(name)));
    }
    return madeUp;
  }

  private YamlMapping document(String path) {
    if (parsed.containsKey(path)) {
      return new YamlMapping(parsed.get(path), "the file", faults);
    }
    if (!files.has(path)) {
      faults.add(
          path, 0, "the file is missing", "take it from an unpacked copy of the pack built in");
      return unreadable(path);
    }
    try {
      return new YamlMapping(Yaml.read(path, files.bytes(path), faults), "the file", faults);
    } catch (BrokenPackException e) {
      e.faults().forEach(f -> faults.add(f.file(), f.line(), f.problem(), f.advice()));
      return unreadable(path);
    }
  }

  /** In place of a file that cannot be read: what it lacks is not said again. */
  private YamlMapping unreadable(String path) {
    unreadable.add(path);
    return new YamlMapping(YamlNode.mapping(path, 1, Map.of()), "the file", new Faults());
  }

  /** Each census year begins the day after the one before ended. */
  private void joinUp(List<YearEntry> years) {
    if (years.isEmpty()) {
      faults.add(PackFiles.CATALOG, 0, "there are no census years", "give at least one");
    }
    for (YearEntry year : years) {
      YearEntry first = years.get(0);
      int later = year.year().start() - first.year().start();
      if (!year.referenceDate().equals(first.referenceDate().plusYears(later))) {
        faults.add(
            PackFiles.CATALOG,
            0,
            "census year "
                + first.year()
                + " ends on "
                + first.referenceDate()
                + " and census year "
                + year.year()
                + " on "
                + year.referenceDate(),
            "every census year ends on the same day of the year");
      }
    }
  }

  private void coverHolidays(List<YearEntry> years, Set<LocalDate> holidays) {
    Set<Integer> known = holidays.stream().map(LocalDate::getYear).collect(Collectors.toSet());
    for (YearEntry entry : years) {
      for (int year : List.of(entry.year().start(), entry.year().end())) {
        if (!known.contains(year)) {
          faults.add(
              REFERENCE + "bank-holidays.yaml",
              0,
              "no bank holidays of " + year + ", which census year " + entry.year() + " needs",
              "add {year: " + year + ", dates: [...]}");
        }
      }
    }
  }

  private void noStrangeFiles() {
    Set<String> known =
        Set.of(
                "code-sets",
                "local-authorities",
                "bank-holidays",
                "message-structure",
                "clean-return",
                "made-up",
                "figures")
            .stream()
            .map(name -> REFERENCE + name + ".yaml")
            .collect(Collectors.toSet());
    for (String path : new ArrayList<>(files.under(REFERENCE))) {
      if (!known.contains(path)) {
        faults.add(path, 0, "cinch does not know this file", Nearest.advice(path, known));
      }
    }
  }
}
