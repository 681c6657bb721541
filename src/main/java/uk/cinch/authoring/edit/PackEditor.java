package uk.cinch.authoring.edit;

import java.util.List;
import java.util.Locale;
import uk.cinch.authoring.features.MessageRecords;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Nearest;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Scope;
import uk.cinch.catalog.Severity;
import uk.cinch.catalog.Spelling;
import uk.cinch.catalog.YearEntry;

/** Adds to a pack what a new rule, a new version or a new census year begins with. Immutable. */
public final class PackEditor {
  private static final int LONGEST_NAME = 48;
  private static final int LONGEST_CODE = 20;

  private final RulePack pack;

  /**
   * @param pack to change; it may have faults
   */
  public PackEditor(RulePack pack) {
    this.pack = pack;
  }

  /**
   * Adds a rule that the pack does not have: catalog entry, DRL and feature, with marks that keep
   * the pack from being used until they are filled in.
   *
   * @return the pack's files with those added
   * @throws IllegalArgumentException when the rule cannot be added; the message is for the author
   */
  public PackFiles add(NewRule rule) {
    require(rule);
    RuleStubs stubs = new RuleStubs(pack, rule);
    String folder = slug(rule.module());
    String words = rule.title() == null ? "new" : shortened(slug(rule.title()));
    return pack.files()
        .with(PackFiles.CATALOG, withEntry(stubs.entry()))
        .with(PackFiles.RULES + folder + "/" + rule.code() + ".drl", stubs.drl())
        .with(
            PackFiles.FEATURES + folder + "/" + rule.code() + "-" + words + ".feature",
            stubs.feature());
  }

  private String withEntry(List<String> entry) {
    CatalogText catalog = new CatalogText(pack.files().text(PackFiles.CATALOG));
    catalog.add(entry);
    return catalog.toString();
  }

  private void require(NewRule rule) {
    String code = rule.code();
    require(
        code.matches("[A-Za-z0-9]+"), "'" + code + "' is not a rule code: use letters and digits");
    require(
        code.endsWith("Q") == (rule.severity() == Severity.QUERY),
        "a code that ends in Q is a query, any other an error; "
            + code
            + " cannot be "
            + Spelling.of(rule.severity()));
    require(code.length() <= LONGEST_CODE, "a code has at most " + LONGEST_CODE + " characters");
    require(
        !rule.module().equals("Header") || rule.scope() != Scope.CHILD,
        "a rule on the header is about the return: --scope return");
    requireYear(rule.from());
    MessageRecords records = new MessageRecords(pack, rule.from());
    List<String> known = records.names();
    for (String name : rule.elements() == null ? List.<String>of() : rule.elements()) {
      String near =
          Nearest.to(name, known).map(one -> "\n    did you mean " + one + "?").orElse("");
      require(known.contains(name), "there is no element " + name + " in " + rule.from() + near);
    }
    List<String> modules = records.modules();
    require(
        modules.contains(rule.module()),
        "there is no module '"
            + rule.module()
            + "' in "
            + rule.from()
            + "\n    "
            + Nearest.to(rule.module(), modules)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("there are " + String.join(", ", modules))
            + "\n    a new module begins with its group in message-structure.yaml");
  }

  private static void require(boolean met, String problem) {
    if (!met) {
      throw new IllegalArgumentException(problem);
    }
  }

  private void requireYear(CensusYear year) {
    List<CensusYear> years = pack.years().stream().map(YearEntry::year).toList();
    require(
        years.contains(year),
        "the pack has no census year "
            + year
            + "; it has "
            + years
            + "\n    'cinch rules new-year' opens one");
  }

  /**
   * Adds a later version of a rule that the pack has: the version in force ends the year before.
   *
   * @param code of the rule
   * @param from the first census year of the new version
   * @param logic whether its logic changes; if not, only its entry is new
   * @return the pack's files with those added
   * @throws IllegalArgumentException when there is nothing to add to; the message is for the author
   */
  public PackFiles addVersion(String code, CensusYear from, boolean logic) {
    requireYear(from);
    RuleEntry last =
        pack.rules().stream()
            .filter(rule -> rule.code().equals(code) && rule.years().include(from))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("rule " + code + " is not in force in " + from));
    require(
        last.drl() != null,
        "rule " + code + " has no DRL: take 'drl: none' out of its entry and write it first");
    require(
        !from.equals(last.years().from()),
        "rule " + code + " has a version from " + from + ": edit that one");
    return new RuleVersion(pack, last, from).add(logic);
  }

  /**
   * Opens a census year after the pack's last: its rules are those of the year before until they
   * are changed.
   *
   * @return the pack's files with the year added
   * @throws IllegalArgumentException when it is not the year after the last; the message is for the
   *     author
   */
  public PackFiles addYear(CensusYear year, CensusYear from) {
    YearEntry last = pack.years().get(pack.years().size() - 1);
    require(
        last.year().equals(from) && year.start() == from.end(),
        "the pack's last census year is "
            + last.year()
            + ": open "
            + new CensusYear(last.year().end())
            + " --from "
            + last.year());
    return new YearStub(pack, last, year).add();
  }

  private static String shortened(String slug) {
    int end = slug.lastIndexOf('-', LONGEST_NAME);
    return slug.length() <= LONGEST_NAME ? slug : slug.substring(0, end < 0 ? LONGEST_NAME : end);
  }

  /** A name for files: small letters and digits with hyphens between. */
  static String slug(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace("'", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
