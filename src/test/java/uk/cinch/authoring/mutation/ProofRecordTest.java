package uk.cinch.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.cinch.Fixture;
import uk.cinch.authoring.mutation.ProofRecord.Equivalent;
import uk.cinch.authoring.mutation.ProofRecord.RuleProof;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.ProofEntry;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;

class ProofRecordTest {
  private static final String UNWRITTEN =
      "\n    prove it again: ./cinch rules prove CODE --record --rules .\n";

  @Test
  void everyRuleOfThePackIsProvedAsItStands() {
    RulePack pack = Fixture.embedded().pack();
    ProofRecord record = ProofRecord.of(pack);

    for (String drl : files(pack)) {
      assertThat(record.of(drl)).as(drl + UNWRITTEN).hasValueSatisfying(RuleProof::current);
      RuleProof proof = record.of(drl).orElseThrow();
      assertThat(proof.current()).as(drl + UNWRITTEN).isTrue();
      assertThat(proof.total())
          .as(drl)
          .isEqualTo(
              proof.killed()
                  + proof.stillborn()
                  + proof.equivalents().size()
                  + proof.survivors().size());
      assertThat(proof.equivalents())
          .as(drl)
          .noneMatch(equivalent -> equivalent.reason().isEmpty());
    }
  }

  @Test
  void ofAllChangesThatAReturnCanShowScenariosNoticeNinetySevenInAHundredAtLeast() {
    RulePack pack = Fixture.embedded().pack();
    ProofRecord record = ProofRecord.of(pack);
    int killed = 0;
    int survived = 0;
    for (String drl : files(pack)) {
      killed += record.of(drl).orElseThrow().killed();
      survived += record.of(drl).orElseThrow().survivors().size();
    }

    assertThat(killed).isGreaterThan(1700);
    assertThat(100.0 * killed / (killed + survived)).isGreaterThanOrEqualTo(97.0);
  }

  @Test
  void aProofIsOfTheRuleItsFeatureAndItsCodeSetsAsTheyWere() {
    PackFiles files = Fixture.files();

    assertThat(current(files)).isTrue();
    assertThat(
            current(
                Fixture.changed(
                    "features/child-characteristics/4220-ethnicity.feature", "WBRIX", "WBRIY")))
        .isFalse();
    assertThat(
            current(Fixture.changed("rules-drl/child-characteristics/4220.drl", "$child", "$one")))
        .isFalse();
    assertThat(
            current(
                Fixture.changed("reference-data/code-sets.yaml", "{code: REFU,", "{code: REFX,")))
        .isFalse();
    assertThat(
            current(Fixture.changed("reference-data/code-sets.yaml", "{code: PHY,", "{code: PHX,")))
        .isTrue();
    assertThat(
            current(
                Fixture.changed("reference-data/code-sets.yaml", "label: Ethnicity", "label: E")))
        .isTrue();
    assertThat(current(Fixture.changed("rules-drl/child-identifiers/8500.drl", "$child", "$one")))
        .isTrue();
  }

  @Test
  void whatIsWrittenIsReadBack() {
    List<ProofEntry> entries =
        List.of(
            new ProofEntry(
                "4220",
                "abc",
                Map.of("comparison", 2),
                1,
                1,
                List.of("constraint: UPN matches \"\\\\d\" → dropped"),
                List.of("a: b # c", "it's")),
            new ProofEntry("9999", "def", Map.of(), 0, 0, List.of(), List.of()));
    PackFiles files =
        Fixture.files()
            .with(PackFiles.PROOF, ProofEntry.text(entries))
            .with(
                PackFiles.EQUIVALENT_MUTANTS,
                "equivalent-mutants:\n  - {rule: \"*\", change: \"constraint: … → dropped\", reason: so}\n");
    Faults faults = new Faults();

    assertThat(ProofEntry.read(files, faults)).isEqualTo(entries);
    assertThat(faults.found()).isEmpty();
    assertThat(ProofRecord.of(RulePack.read(files)).of("4220"))
        .hasValue(
            new RuleProof(
                "4220",
                Map.of("comparison", 2),
                1,
                1,
                List.of(new Equivalent("constraint: UPN matches \"\\\\d\" → dropped", "so")),
                List.of("a: b # c", "it's"),
                false));
  }

  @Test
  void aPackWithoutARecordHasNoProofs() {
    PackFiles files =
        Fixture.files().with(PackFiles.PROOF, null).with(PackFiles.EQUIVALENT_MUTANTS, null);

    assertThat(ProofRecord.of(RulePack.read(files)).of("4220")).isEmpty();
  }

  private static boolean current(PackFiles files) {
    return ProofRecord.of(RulePack.read(files)).of("4220").orElseThrow().current();
  }

  private static List<String> files(RulePack pack) {
    return pack.rules().stream().map(RuleEntry::drl).filter(Objects::nonNull).distinct().toList();
  }
}
