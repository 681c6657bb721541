package uk.cinch.authoring.features;

import java.util.Map;
import java.util.regex.Pattern;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.CleanReturnTemplate;
import uk.cinch.catalog.RulePack;
import uk.cinch.facts.Layout;
import uk.cinch.input.Draft;

/** Drafts of the pack's faultless header and child. Immutable and thread-safe. */
public final class CleanReturn {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{(start|end|position)([+-][0-9]+)?}");

  /** The id of a clean return's first child, as features leave it. */
  public static final String ID_OF_FIRST = "C1";

  private final RulePack pack;
  private final CleanReturnTemplate header;
  private final CleanReturnTemplate child;

  public CleanReturn(RulePack pack) {
    this.pack = pack;
    this.header = pack.clean().groups().get("Header").get(0);
    this.child = pack.clean().groups().get("Child").get(0);
  }

  /** A header of a year. */
  public Draft header(CensusYear year) {
    return draft("Header", header, year, 0);
  }

  /** A child of a year, with an id made from its position. */
  public Draft child(CensusYear year, int position) {
    return draft("Child", child, year, position);
  }

  private Draft draft(String name, CleanReturnTemplate template, CensusYear year, int position) {
    Map<String, Layout> layouts = pack.structure().layouts(year);
    Layout layout = layouts.get(name);
    Map<String, Integer> numbers =
        Map.of("start", year.start(), "end", year.end(), "position", position);
    Draft draft = new Draft(name);
    template
        .values()
        .forEach(
            (element, texts) -> {
              if (layout.slots().containsKey(element)) {
                draft.set(element, texts.stream().map(text -> fill(text, numbers)).toList());
              }
            });
    template
        .groups()
        .forEach(
            (group, records) -> {
              if (layouts.containsKey(group)) {
                records.forEach(record -> draft.add(draft(group, record, year, position)));
              }
            });
    return draft;
  }

  private static String fill(String text, Map<String, Integer> numbers) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            match -> {
              int shift = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
              return Integer.toString(numbers.get(match.group(1)) + shift);
            });
  }
}
