package uk.cinch.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.cinch.Fixture;
import uk.cinch.authoring.mutation.MutantResult.State;
import uk.cinch.catalog.BrokenPackException;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.ProofEntry;
import uk.cinch.catalog.RulePack;

class ProverTest {
  private static final String FEATURE =
      "features/child-protection-plans/8925-plan-end-before-start.feature";
  private static final String ROW =
      """
      @error
      Feature: 8925 Child protection plan ends before it starts

        @from-2022-23
        Rule: A plan does not end before it starts

          Scenario Outline: Ended on <CPPendDate>
            Given a 2024-25 return
            And the episode has ChildProtectionPlans:
              | CPPstartDate | CPPendDate   |
              | 2024-06-03   | <CPPendDate> |
            Then 8925 is <outcome>

            Examples:
              | CPPendDate | outcome                                |
              | 2024-06-02 | reported on CPPstartDate and CPPendDate |
              | 2024-06-04 | not reported                           |
      """;

  @Test
  void rulesOfEachKindAreProvedAsThePackRecordsIt() {
    RulePack pack = Fixture.embedded().pack();
    List<ProofEntry> recorded = ProofEntry.read(pack.files(), new Faults());
    List<String> codes = List.of("100", "1520", "2885", "2887Q", "2888Q", "4180", "8816", "8905");

    List<Proof> proofs = prove(pack, codes);

    assertThat(proofs)
        .extracting(Proof::rule)
        .containsExactly(
            "100", "1520", "2885", "2887Q", "2888Q", "4180", "4180-2024-25", "8816", "8905");
    assertThat(proofs).allMatch(Proof::holds);
    assertThat(proofs.stream().map(proof -> proof.entry(pack)).toList())
        .isSubsetOf(recorded)
        .hasSize(9);
  }

  @Test
  void aChangeThatNoScenarioNoticesSurvives() {
    RulePack pack = RulePack.read(Fixture.files().with(FEATURE, ROW));

    Proof proof = prove(pack, List.of("8925")).get(0);

    assertThat(proof.holds()).isFalse();
    assertThat(proof.mutants()).isEqualTo(Map.of("comparison", 2, "constraint", 1, "place", 2));
    assertThat(proof.all(State.SURVIVED))
        .extracting(Mutant::change)
        .containsExactly("comparison: CPPendDate < CPPstartDate → CPPendDate <= CPPstartDate");
    assertThat(proof.all(State.KILLED)).hasSize(4);
    assertThat(proof.fates().get(0).why()).isEqualTo(FEATURE + ":17 'Ended on 2024-06-04'");
  }

  @Test
  void aReasonMakesASurvivorAnEquivalentAndIsStaleWhereItDoesNotHold() {
    RulePack pack =
        RulePack.read(
            Fixture.files()
                .with(FEATURE, ROW)
                .with(
                    PackFiles.EQUIVALENT_MUTANTS,
                    """
                    equivalent-mutants:
                      - rule: 8925
                        change: "comparison: CPPendDate < CPPstartDate → CPPendDate <= CPPstartDate"
                        reason: for the sake of the test
                      - rule: 8925
                        change: "comparison: CPPendDate < CPPstartDate → CPPendDate > CPPstartDate"
                        reason: does not hold
                      - rule: 8925
                        change: "constraint: nothing → dropped"
                        reason: is not made
                      - rule: 8930
                        change: "constraint: nothing → dropped"
                        reason: of a rule that is not proved now
                    """));
    Prover prover = new Prover(pack, 2);

    List<Proof> proofs = prover.prove(List.of("8925"), proof -> {});

    assertThat(proofs.get(0).holds()).isTrue();
    assertThat(proofs.get(0).count(State.EQUIVALENT)).isEqualTo(1);
    assertThat(prover.stale(proofs))
        .containsExactly(
            PackFiles.EQUIVALENT_MUTANTS
                + ":5: 8925, 'comparison: CPPendDate < CPPstartDate → CPPendDate > CPPstartDate':"
                + " in 8925 a scenario notices it: "
                + FEATURE
                + ":16 'Ended on 2024-06-02'",
            PackFiles.EQUIVALENT_MUTANTS
                + ":8: 8925, 'constraint: nothing → dropped': no such change is made");
  }

  @Test
  void aRuleWhoseScenariosFailAsItIsCannotBeProved() {
    PackFiles files =
        Fixture.files()
            .with(FEATURE, ROW.replace("2024-06-04 | not reported", "2024-06-01 | not reported"));

    Prover prover = new Prover(RulePack.read(withReason(files)), 2);
    Proof proof = prover.prove(List.of("8925"), told -> {}).get(0);

    assertThat(proof.holds()).isFalse();
    assertThat(prover.stale(List.of(proof))).isEmpty();
    assertThat(proof.fates()).isEmpty();
    assertThat(proof.fault().orElseThrow())
        .startsWith(FEATURE + ":17 'Ended on 2024-06-01' fails without any change: 8925:");
  }

  @Test
  void aScenarioThatCannotBeMadeUpIsNamed() {
    PackFiles files =
        Fixture.files().with(FEATURE, ROW.replace("the episode has", "an episode has"));

    Proof proof = prove(RulePack.read(files), List.of("8925")).get(0);

    assertThat(proof.fault().orElseThrow())
        .isEqualTo(
            FEATURE
                + ":16 'Ended on 2024-06-02' fails without any change: "
                + "no step takes 'an episode has ChildProtectionPlans:'; see docs/writing-rules.md");
  }

  @Test
  void aRuleThatDoesNotCompileCannotBeProvedAndOthersAre() {
    PackFiles files =
        Fixture.changed(
            "rules-drl/child-protection-plans/8925.drl",
            "CPPendDate < CPPstartDate",
            "CPPendDate < CPPstartDate.nowhere");

    List<Proof> proofs = prove(RulePack.read(files), List.of("8925", "8905"));

    assertThat(proofs).extracting(Proof::holds).containsExactly(true, false);
    assertThat(proofs.get(1).fault())
        .hasValueSatisfying(fault -> assertThat(fault).contains("does not compile"));
  }

  @Test
  void aListOfReasonsThatCannotBeReadIsRefused() {
    PackFiles files =
        Fixture.files()
            .with(
                PackFiles.EQUIVALENT_MUTANTS,
                "equivalent-mutants:\n  - rule: 8925\n    chang: x\n    reason: y\n");
    RulePack pack = RulePack.read(files);

    assertThatThrownBy(() -> new Prover(pack, 1))
        .isInstanceOf(BrokenPackException.class)
        .hasMessageContaining("features/equivalent-mutants.yaml:2: ")
        .hasMessageContaining("equivalent mutant has no 'change'")
        .hasMessageContaining("equivalent mutant has no key 'chang'");
  }

  private static PackFiles withReason(PackFiles files) {
    return files.with(
        PackFiles.EQUIVALENT_MUTANTS,
        "equivalent-mutants:\n  - {rule: 8925, change: 'constraint: a → dropped', reason: so}\n");
  }

  private static List<Proof> prove(RulePack pack, List<String> codes) {
    List<Proof> told = new ArrayList<>();
    List<Proof> proofs = new Prover(pack, 2).prove(codes, told::add);
    assertThat(told).isEqualTo(proofs);
    return proofs;
  }
}
