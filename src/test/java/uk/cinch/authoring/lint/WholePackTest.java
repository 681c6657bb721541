package uk.cinch.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cinch.Fixture;
import uk.cinch.catalog.PackFault;
import uk.cinch.catalog.PackFiles;

/** What only shows when a pack's rules and scenarios are tried. */
class WholePackTest {
  private static final PackFiles FEW = Fixture.only("1103", "4003", "8925");
  private static final String PLAN = "rules-drl/child-protection-plans/8925.drl";
  private static final String PATTERN = "ChildProtectionPlans( CPPendDate < CPPstartDate )";

  private static List<String> faults(String pattern) {
    return problems(Fixture.changed(FEW, PLAN, PATTERN, pattern));
  }

  private static List<String> problems(PackFiles files) {
    return PackCheck.whole(files).stream()
        .map(PackFault::toString)
        .map(text -> text.lines().findFirst().orElse(""))
        .toList();
  }

  @Test
  void theEmbeddedPackIsSound() {
    assertThat(PackCheck.whole(Fixture.files())).isEmpty();
  }

  @Test
  void aRuleThatFailsWhereSomethingIsMissing() {
    assertThat(faults("ChildProtectionPlans( CPPendDate < CPPstartDate.plusDays( 0 ) )"))
        .singleElement()
        .asString()
        .startsWith(PLAN + ": rule \"8925\" fails where something is missing: ");
  }

  @Test
  void aTextThatIsNoRegularExpressionOrHasALoneBackslash() {
    assertThat(
            faults(
                "ChildProtectionPlans( CPPendDate < CPPstartDate, child.LAchildID matches \"([\" )"))
        .containsExactly(PLAN + ":5: rule \"8925\": \"([\" is no regular expression");
    assertThat(
            faults(
                "ChildProtectionPlans( CPPendDate < CPPstartDate, child.LAchildID matches \"\\d+\" )"))
        .singleElement()
        .asString()
        .startsWith(PLAN + ":3: rule \"8925\" does not compile: ");
  }

  @Test
  void aNameThatOnlyOneSideOfAnOrGives() {
    assertThat(faults(PATTERN + " or Child( LAchildID == null )"))
        .contains(
            PLAN
                + ":5: rule \"8925\" names $plan after 'then', which only one side of an 'or' gives");
  }

  @Test
  void aScenarioWhoseReturnCannotBeMadeUpOrThatExpectsWhatThereIsNot() {
    String feature = Fixture.feature("8925");
    PackFiles group =
        Fixture.changed(
            FEW, feature, "the episode has ChildProtectionPlans:", "the episode has Reviews:");
    PackFiles misspelt =
        Fixture.changed(FEW, feature, "CPPstartDate and CPPendDate", "CPPstartDate and CPPenddate");

    assertThat(problems(group))
        .allMatch(p -> p.contains("CINdetails has no group Reviews"))
        .isNotEmpty();
    assertThat(problems(misspelt))
        .allMatch(p -> p.contains("expects CPPenddate, which is no element or record"))
        .isNotEmpty();
  }

  @Test
  void yearsModulesAndSeveritiesThatThereAreNot() {
    String catalog = "rule-catalog.yaml";
    assertThat(
            problems(
                Fixture.changed(
                    FEW,
                    "reference-data/code-sets.yaml",
                    "{code: WBRI, label: White British}",
                    "{code: WBRI, label: White British, from: 2098-99}")))
        .anyMatch(
            p -> p.contains("code WBRI of ethnicity is in force from 2098-99, but the pack's"));
    assertThat(problems(Fixture.changed(FEW, catalog, "module: Reviews", "module: Review")))
        .anyMatch(p -> p.contains("is of module 'Review', which there is not"));
    assertThat(
            problems(
                Fixture.changed(
                    FEW,
                    catalog,
                    "- code: 1103\n    from: 2022-23\n    severity: error",
                    "- code: 1103\n    from: 2022-23\n    severity: query")))
        .anyMatch(p -> p.contains("rule 1103 is a query, but its code does not end in Q"));
    assertThat(
            problems(
                Fixture.changed(
                    FEW,
                    "reference-data/message-structure.yaml",
                    "number: N00783, type: code",
                    "number: N00783, type: kode")))
        .singleElement()
        .asString()
        .contains("'type' is 'kode'");
  }
}
