package uk.cinch.authoring.edit;

import java.util.ArrayList;
import java.util.List;
import uk.cinch.authoring.features.FeatureFile;
import uk.cinch.authoring.features.MessageRecords;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.UnfilledPlaceholders;
import uk.cinch.catalog.Years;

/** Writes a later version of a rule beside the one it replaces. */
final class RuleVersion {
  private final RulePack pack;
  private final PackFiles files;
  private final RuleEntry last;
  private final CensusYear from;
  private final String stem;

  RuleVersion(RulePack pack, RuleEntry last, CensusYear from) {
    this.pack = pack;
    this.files = pack.files();
    this.last = last;
    this.from = from;
    this.stem = PackFiles.stem(last.code()) + "-" + from;
  }

  PackFiles add(boolean logic) {
    PackFiles changed = files.with(PackFiles.CATALOG, catalog(logic)).with(feature(), block());
    return logic ? changed.with(folder() + stem + ".drl", drl()) : changed;
  }

  private String catalog(boolean logic) {
    CatalogText catalog = new CatalogText(files.text(PackFiles.CATALOG));
    String key = CatalogText.key(last.code(), String.valueOf(last.years().from()));
    List<String> old = catalog.lines(key);
    List<String> ended = new ArrayList<>();
    List<String> added = new ArrayList<>();
    CensusYear before = new CensusYear(from.start() - 1);
    String indent = " ".repeat(old.get(0).indexOf('-') + 2);
    for (String line : old) {
      if (!line.startsWith(indent + "to:")) {
        ended.add(line);
      }
      if (line.startsWith(indent + "title:")) {
        added.add(
            indent
                + "# "
                + UnfilledPlaceholders.MARK
                + ": what of title, message, reading, source, help is other now; out with this line)");
      }
      if (line.startsWith(indent + "from:")) {
        ended.add(indent + "to: " + before);
        added.add(indent + "from: " + from);
        if (logic || !last.drl().equals(last.code())) {
          added.add(indent + "rule: " + (logic ? stem : last.drl()));
        }
      } else if (!line.startsWith(indent + "rule:")) {
        added.add(line);
      }
    }
    catalog.replace(key, ended);
    catalog.add(added);
    return catalog.toString();
  }

  private String drlPath() {
    return files
        .drl(last.drl())
        .orElseThrow(() -> new IllegalArgumentException("rule " + last.code() + " has no DRL"));
  }

  private String folder() {
    return drlPath().substring(0, drlPath().lastIndexOf('/') + 1);
  }

  private String drl() {
    String text = files.text(drlPath());
    String renamed =
        text.replace('"' + last.drl() + '"', '"' + stem + '"')
            .replace('"' + last.drl() + ' ', '"' + stem + ' ');
    return renamed.replaceFirst(
        "(?m)^rule ",
        "// "
            + UnfilledPlaceholders.MARK
            + ": what is other than before, and take this line out)\nrule ");
  }

  private String feature() {
    return files.features(last.code()).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("rule " + last.code() + " has no feature"));
  }

  private String block() {
    Lines lines = new Lines(files.text(feature()));
    String begins = "@from-" + last.years().from();
    int tags = lines.find(0, "\\s*" + begins + "(\\s.*)?");
    if (tags < lines.size()) {
      String indent = lines.get(tags).replaceFirst("\\S.*", "");
      lines.set(tags, indent + begins + " @to-" + new CensusYear(from.start() - 1));
    }
    Years years = new Years(from, last.years().to());
    List<String> added =
        new ArrayList<>(List.of("", "  " + String.join(" ", FeatureFile.tags(years))));
    MessageRecords records = new MessageRecords(pack, from);
    GroupItem group = records.of(last.module()).orElse(null);
    String given = new RuleParts(pack, records, group, last.elements()).given(from.toString());
    added.addAll(
        RuleStubs.block(last.code(), last.scope(), last.elements(), given).lines().toList());
    lines.insert(lines.size(), added);
    return lines.toString();
  }
}
