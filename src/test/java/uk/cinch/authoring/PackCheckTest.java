package uk.cinch.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cinch.Fixture;
import uk.cinch.catalog.PackFault;
import uk.cinch.catalog.PackFiles;

class PackCheckTest {
  private static final String CATALOG = "rule-catalog.yaml";
  private static final String FEATURE = "features/child-identifiers/8500-no-la-child-id.feature";
  private static final String TITLE = "Feature: 8500 Child record has no LA child ID";

  @Test
  void thePackIsWholeAndItsPartsAgree() {
    assertThat(PackCheck.of(Fixture.files())).isEmpty();
  }

  @Test
  void aRuleTakenOutAFeatureDeletedAnElementMisspeltYearsOverlappingAndAScenarioWithoutOutcome() {
    PackFiles files = Fixture.files();
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
        Fixture.files()
            .text(FEATURE)
            .replaceAll("is reported [^|\n]*", "is not reported")
            .replaceAll("\\| reported [^|\n]*\\|", "| not reported |");

    assertThat(problems(Fixture.files().with(FEATURE, silent)))
        .anyMatch(p -> p.endsWith("no scenario of this version is reported"));
  }

  @Test
  void elementsThatTheDrlDoesNotReport() {
    assertThat(
            problems(
                Fixture.changed(
                    CATALOG,
                    "elements: [PersonBirthDate, ExpectedPersonBirthDate]",
                    "elements: [PersonBirthDate]")))
        .anyMatch(
            p ->
                p.contains(
                    "rule 8525Q says that findings point at [PersonBirthDate], but its DRL reports"
                        + " [PersonBirthDate, ExpectedPersonBirthDate]"));
    assertThat(
            problems(Fixture.changed(CATALOG, "elements: [LAchildID]", "elements: [LAchildIDs]")))
        .anyMatch(p -> p.contains("names LAchildIDs, which is no part of 2022-23"));
  }

  @Test
  void aYearBetweenTwoVersions() {
    assertThat(
            problems(
                Fixture.changed(
                    CATALOG,
                    "- code: 4180\n    from: 2022-23\n    to: 2023-24",
                    "- code: 4180\n    from: 2022-23\n    to: 2022-23")))
        .anyMatch(p -> p.endsWith("rule 4180 is not in force between 2022-23 and 2024-25"));
  }

  private static PackFiles changed(String from, String to) {
    return Fixture.changed(FEATURE, from, to);
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
