package uk.cinch.authoring.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.cinch.authoring.diff.RuleHistory;
import uk.cinch.authoring.features.FeatureFile;
import uk.cinch.authoring.features.MessageRecords;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.MessageStructure;
import uk.cinch.catalog.MessageStructure.Item;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Spelling;
import uk.cinch.report.text.Wrap;

/** Everything a pack says of a rule, for a terminal. Not thread-safe. */
public final class RuleSheet {
  private final RulePack pack;
  private final List<RuleEntry> versions;
  private final StringBuilder out = new StringBuilder();

  private RuleSheet(RulePack pack, List<RuleEntry> versions) {
    this.pack = pack;
    this.versions = versions;
  }

  /**
   * The text on a rule.
   *
   * @param code of a rule the pack has
   * @param year to show the version of; null for all versions, the newest first
   */
  public static String of(RulePack pack, String code, CensusYear year) {
    List<RuleEntry> versions = new ArrayList<>();
    pack.rules().stream()
        .filter(rule -> rule.code().equals(code))
        .filter(rule -> year == null || rule.years().include(year))
        .forEach(rule -> versions.add(0, rule));
    return new RuleSheet(pack, versions).text(code);
  }

  private String text(String code) {
    versions.forEach(this::version);
    history(code);
    scenarios(code);
    return out.toString();
  }

  private void version(RuleEntry rule) {
    out.append(rule.code()).append("  ").append(rule.title()).append('\n');
    out.append(
        Wrap.paragraph(
            Spelling.of(rule.severity())
                + ", "
                + rule.years()
                + ", about "
                + (Spelling.of(rule.scope()).equals("child") ? "a child" : "the return")
                + ", module "
                + rule.module(),
            "  "));
    field("Provisional: ", rule.provisional());
    field("Message:     ", rule.message());
    field("Note:        ", rule.note());
    field("Points at:   ", elements(rule));
    field("Reading:     ", rule.reading());
    field("Confidence:  ", Spelling.of(rule.confidence()));
    field("Source:      ", rule.source());
    field("Help:        ", rule.help());
    String path = pack.files().drl(rule.drl()).orElse(null);
    if (path == null) {
      field("Logic:       ", "none: the rule is not checked");
    } else {
      field("Logic:       ", path);
      out.append(Wrap.lines(pack.files().text(path).strip(), "    "));
    }
    out.append('\n');
  }

  private void field(String heading, String text) {
    if (text != null) {
      out.append(Wrap.paragraph(heading, text, "  "));
    }
  }

  private String elements(RuleEntry rule) {
    return rule.elements().isEmpty()
        ? "the return as a whole"
        : String.join(", ", rule.elements().stream().map(name -> described(rule, name)).toList());
  }

  private String described(RuleEntry rule, String name) {
    CensusYear year = pack.years().get(pack.years().size() - 1).year();
    MessageRecords records = new MessageRecords(pack, year);
    Stream<Item> own =
        records.of(rule.module()).stream()
            .filter(record -> records.has(record, name))
            .flatMap(record -> new MessageStructure(record.content()).items());
    return Stream.concat(own, pack.structure().items())
        .filter(item -> item.name().equals(name))
        .findFirst()
        .map(item -> name + " (" + item.label() + number(item) + ")")
        .orElse(name);
  }

  private static String number(Item item) {
    String number = DataItems.number(item);
    return number.isEmpty() ? "" : ", " + number;
  }

  private void history(String code) {
    Map<CensusYear, List<String>> changes = RuleHistory.of(pack).getOrDefault(code, Map.of());
    out.append("What changed when\n");
    if (changes.isEmpty()) {
      out.append("  nothing since ").append(pack.years().get(0).year()).append('\n');
    }
    changes.forEach(
        (year, words) -> out.append(Wrap.paragraph(year + "  ", String.join("; ", words), "  ")));
  }

  private void scenarios(String code) {
    List<FeatureFile> features = FeatureFile.of(pack.files(), code);
    if (features.isEmpty()) {
      out.append("\nScenarios\n  none\n");
    }
    for (FeatureFile feature : features) {
      out.append("\nScenarios: ").append(feature.cases().count());
      out.append(" in ").append(feature.path()).append('\n');
      feature
          .cases()
          .forEach(
              one -> out.append(Wrap.paragraph("line " + one.line() + "  ", one.name(), "  ")));
    }
  }
}
