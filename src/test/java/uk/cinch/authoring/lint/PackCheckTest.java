package uk.cinch.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cinch.Fixture;
import uk.cinch.catalog.PackFault;
import uk.cinch.catalog.PackFiles;

class PackCheckTest {
  private static final PackFiles FEW =
      Fixture.only("100", "1103", "1510", "4180", "8500", "8525Q", "8530Q", "8600", "8606", "8610");
  private static final String CATALOG = "rule-catalog.yaml";
  private static final String FEATURE = "features/child-identifiers/8500-no-la-child-id.feature";
  private static final String TITLE = "Feature: 8500 Child record has no LA child ID";

  @Test
  void thePackIsWholeAndItsPartsAgree() {
    assertThat(PackCheck.of(Fixture.files())).isEmpty();
  }

  @Test
  void aRuleTakenOutAFeatureDeletedAnElementMisspeltYearsOverlappingAndAScenarioWithoutOutcome() {
    PackFiles files = FEW;
    files = without(files, "8530Q");
    files = files.with(feature(files, "1103"), null);
    files =
        Fixture.changed(
            files,
            "rules-drl/child-identifiers/8500.drl",
            "at( \"LAchildID\" )",
            "at( \"LAchildId\" )");
    files =
        Fixture.changed(
            files,
            CATALOG,
            "- code: 4180\n    from: 2022-23\n    to: 2023-24",
            "- code: 4180\n    from: 2022-23\n    to: 2024-25");
    String old = feature(files, "1510");
    files = files.with(old, files.text(old).replaceFirst("(?m)^ *Then .*\n", ""));

    List<String> problems = problems(files);

    assertThat(problems)
        .anyMatch(p -> p.startsWith("rules-drl/child-identifiers/8530Q.drl: no entry"))
        .anyMatch(
            p -> p.contains("8530Q") && p.contains("there is no rule 8530Q in rule-catalog.yaml"))
        .anyMatch(p -> p.matches("rule-catalog.yaml:\\d+: rule 1103 has no feature"))
        .anyMatch(p -> p.contains("8500.drl:7: rule \"8500\": Child has no element LAchildId"))
        .anyMatch(p -> p.matches("rule-catalog.yaml:\\d+: 4180 is in force twice: .*"))
        .anyMatch(
            p -> p.matches("features/child-identifiers/1510.*:\\d+: scenario '.*' has no outcome"));
  }

  @Test
  void aFeatureThatSaysSomethingElseThanTheCatalog() {
    assertThat(problems(changed(TITLE, "Feature: 8500 Child has no id")))
        .containsExactly(FEATURE + ":2: its title is '8500 Child has no id'");
    assertThat(problems(changed("@error\n" + TITLE, "@query\n" + TITLE)))
        .containsExactly(FEATURE + ":2: its tags are [@query]");
    assertThat(problems(changed("@from-2022-23\n", "@from-2023-24\n")))
        .contains(FEATURE + ": no Rule block is tagged @from-2022-23");
  }

  @Test
  void aVersionThatIsShownOneWayOnly() {
    String silent =
        FEW.text(FEATURE)
            .replaceAll("is reported [^|\n]*", "is not reported")
            .replaceAll("\\| reported [^|\n]*\\|", "| not reported |");

    assertThat(problems(FEW.with(FEATURE, silent)))
        .anyMatch(p -> p.endsWith("no scenario of this version is reported"));
  }

  @Test
  void elementsThatTheDrlDoesNotReport() {
    assertThat(
            problems(
                Fixture.changed(
                    FEW,
                    CATALOG,
                    "elements: [PersonBirthDate, ExpectedPersonBirthDate]",
                    "elements: [PersonBirthDate]")))
        .anyMatch(
            p ->
                p.contains(
                    "rule 8525Q says that findings point at [PersonBirthDate], but its DRL reports"
                        + " [PersonBirthDate, ExpectedPersonBirthDate]"));
    assertThat(
            problems(
                Fixture.changed(FEW, CATALOG, "elements: [LAchildID]", "elements: [LAchildIDs]")))
        .anyMatch(p -> p.contains("names LAchildIDs, which is no part of 2022-23"));
  }

  @Test
  void filesMissingAndBrokenOfEveryKindAtOnce() {
    PackFiles files =
        FEW.with("reference-data/code-sets.yaml", null)
            .with("reference-data/made-up.yaml", "made-up: [")
            .with("reference-data/clean-return.yaml", null)
            .with("rules-drl/header/100.drl", "package uk.cinch.rules\nrule \"100\" wehn then end")
            .with(
                FEATURE,
                "Feature: 8500\n  Scenario: one\n    Given a\n      | a |\n      | a | b |\n")
            .with(feature(FEW, "1103"), null);

    assertThat(problems(files))
        .anyMatch(p -> p.equals("reference-data/code-sets.yaml: the file is missing"))
        .anyMatch(p -> p.startsWith("reference-data/made-up.yaml:1: not YAML"))
        .anyMatch(p -> p.equals("reference-data/clean-return.yaml: the file is missing"))
        .anyMatch(p -> p.startsWith("rules-drl/header/100.drl:2: not DRL"))
        .anyMatch(p -> p.startsWith(FEATURE + ":") && p.contains("not Gherkin"))
        .anyMatch(p -> p.endsWith("rule 1103 has no feature"))
        .noneMatch(p -> p.endsWith("rule 8500 has no feature"))
        .hasSizeLessThan(12);
    assertThat(problems(files.with(CATALOG, "rules: {")))
        .anyMatch(p -> p.startsWith("rule-catalog.yaml:1: not YAML"))
        .anyMatch(p -> p.startsWith("rules-drl/header/100.drl:2: not DRL"));
    assertThat(problems(FEW.with("rules-drl/rules.drl", null)))
        .containsExactly(
            "rules-drl/rules.drl: what all rules share is not there: package, imports, globals");
  }

  @Test
  void entriesThatLackWhatTheyMustHave() {
    String text = FEW.text(CATALOG);
    String entry = text.substring(text.indexOf("  - code: 8600"), text.indexOf("  - code: 8606"));
    for (String key :
        List.of("severity", "title", "module", "scope", "message", "source", "confidence")) {
      String without = entry.replaceFirst("(?m)^    " + key + ":.*\n", "");
      assertThat(problems(Fixture.changed(FEW, CATALOG, entry, without)))
          .anyMatch(p -> p.endsWith("rule 8600 has no '" + key + "'"));
    }
    assertThat(problems(Fixture.changed(FEW, CATALOG, "  - code: 8610", "  - cod: 8610")))
        .anyMatch(p -> p.endsWith("rule has no key 'cod'"))
        .anyMatch(p -> p.endsWith("rule has no 'code'"));
    assertThat(problems(Fixture.changed(FEW, CATALOG, "rules:\n", "rules:\n  - 5\n")))
        .anyMatch(p -> p.endsWith("rule is '5' and should be a mapping"));
  }

  @Test
  void yearsAndSentencesThatAreNotThere() {
    assertThat(
            problems(
                Fixture.changed(
                    FEW, CATALOG, "  - year: 2023-24\n    reference-date: 2024-03-31\n", "")))
        .anyMatch(p -> p.endsWith("there is no census year between 2022-23 and 2024-25"))
        .anyMatch(p -> p.contains("is of no census year that the pack has"));
    String first = "Given a 2024-25 return with a child:";
    assertThat(problems(changed(first, "Given a 2024-25 return with a chidl:")))
        .anyMatch(p -> p.contains("which no step takes"));
    assertThat(problems(changed("| LAchildID ", "| LAchildId ")))
        .anyMatch(p -> p.contains("has a column LAchildId, which is no element"));
    String noRows =
        FEW.text(FEATURE)
            + "\n    Scenario Outline: none\n      Given a 2024-25 return\n      Then 8500 is <x>\n\n      Examples:\n        | x |\n";
    assertThat(problems(FEW.with(FEATURE, noRows)))
        .anyMatch(p -> p.endsWith("the outline 'none' has no rows, so it never runs"));
    assertThat(
            problems(
                Fixture.changed(
                    FEW, "reference-data/clean-return.yaml", "LAchildID:", "LAchildId:")))
        .containsExactly("reference-data/clean-return.yaml: LAchildId is no group or element");
  }

  @Test
  void aListOfValuesComparedWithAText() {
    for (String condition :
        List.of(
            "Disability contains \"MOB\"",
            "Disability not contains \"MOB\"",
            "Ethnicity == Disability",
            "Ethnicity memberOf Disability")) {
      assertThat(
              problems(
                  Fixture.changed(
                      FEW, "rules-drl/child-identifiers/8500.drl", "LAchildID == null", condition)))
          .containsExactly(
              "rules-drl/child-identifiers/8500.drl:5: rule \"8500\": Disability is a list of"
                  + " values, not a text: the comparison says nothing");
    }
    assertThat(
            problems(
                Fixture.changed(
                    FEW,
                    "rules-drl/child-identifiers/8500.drl",
                    "LAchildID == null",
                    "Disability.texts contains \"MOB\"")))
        .isEmpty();
  }

  @Test
  void aYearBetweenTwoVersions() {
    assertThat(
            problems(
                Fixture.changed(
                    FEW,
                    CATALOG,
                    "- code: 4180\n    from: 2022-23\n    to: 2023-24",
                    "- code: 4180\n    from: 2022-23\n    to: 2022-23")))
        .anyMatch(p -> p.endsWith("rule 4180 is not in force between 2022-23 and 2024-25"));
  }

  private static PackFiles changed(String from, String to) {
    return Fixture.changed(FEW, FEATURE, from, to);
  }

  private static List<String> problems(PackFiles files) {
    return PackCheck.of(files).stream()
        .map(PackFault::toString)
        .map(text -> text.lines().findFirst().orElseThrow())
        .toList();
  }

  private static String feature(PackFiles files, String code) {
    return files.under("features/").stream()
        .filter(path -> path.contains("/" + code + "-"))
        .findFirst()
        .orElseThrow();
  }

  private static PackFiles without(PackFiles files, String code) {
    String text = files.text(CATALOG);
    String entry = "(?s)  - code: " + code + "\n.*?(?=  - code: )";
    return files.with(CATALOG, text.replaceFirst(entry, ""));
  }
}
