package uk.cinch.authoring.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Spelling;

/** The page of rules whose official text leaves room, made from the catalog. Pure. */
public final class OpenReadings {
  private OpenReadings() {}

  /** The page, as Markdown. */
  public static String of(RulePack pack) {
    Map<String, List<RuleEntry>> byModule = new LinkedHashMap<>();
    pack.rules().stream()
        .filter(rule -> rule.reading() != null)
        .forEach(
            rule -> byModule.computeIfAbsent(rule.module(), module -> new ArrayList<>()).add(rule));
    StringBuilder page = new StringBuilder();
    page.append("# Open readings\n\n");
    page.append(
        "Where DfE's text of a rule leaves room, this is how cinch reads it, and why. The page is\n"
            + "made from the `reading` and `confidence` of `rule-catalog.yaml`; change it there.\n");
    byModule.forEach(
        (module, rules) -> {
          page.append("\n## ").append(module).append('\n');
          rules.forEach(rule -> page.append(entry(rule)));
        });
    return page.toString();
  }

  private static String entry(RuleEntry rule) {
    return "\n### "
        + rule.code()
        + " "
        + rule.title()
        + "\n\n"
        + "*"
        + rule.years()
        + "; confidence "
        + Spelling.of(rule.confidence())
        + "*\n\n> "
        + rule.message()
        + "\n\n"
        + rule.reading()
        + "\n";
  }
}
