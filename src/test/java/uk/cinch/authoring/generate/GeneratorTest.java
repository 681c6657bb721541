package uk.cinch.authoring.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cinch.Fixture;
import uk.cinch.ReturnChecker;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.Scope;
import uk.cinch.check.Options;
import uk.cinch.result.Finding;
import uk.cinch.result.Report;
import uk.cinch.result.RuleStatus;

class GeneratorTest {
  private static final ReturnChecker CHECKER = Fixture.embedded();
  private static final Map<String, Generator> GENERATORS = new HashMap<>();

  private static byte[] made(
      Generator generator, int children, double rate, long seed, Map<Integer, String> faults)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    generator.write(out, children, rate, seed, (position, id, code) -> faults.put(position, code));
    return out.toByteArray();
  }

  /** One for each year: it plays the features to find faults, which takes seconds. */
  private static Generator generator(String year) {
    return GENERATORS.computeIfAbsent(year, key -> new Generator(CHECKER, year(key), List.of()));
  }

  private static CensusYear year(String text) {
    return CensusYear.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-23", "2023-24", "2024-25", "2025-26", "2026-27"})
  void aReturnWithoutFaultsHasNoFindingAtAll(String year) throws Exception {
    Generator generator = generator(year);
    for (long seed : List.of(1L, 2L, 3L)) {
      int children = seed == 1 && year.equals("2024-25") ? 20_000 : 5_000;
      byte[] xml = made(generator, children, 0, seed, new HashMap<>());

      Report report = CHECKER.check(new ByteArrayInputStream(xml));

      assertThat(report.findings()).as("seed " + seed).isEmpty();
      assertThat(report.structure()).isEmpty();
      assertThat(report.end().counts().children()).isEqualTo(children);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-23", "2023-24", "2024-25", "2025-26", "2026-27"})
  void eachNamedChildHasItsRuleAndEveryRuleOfChildrenIsMade(String year) throws Exception {
    Generator generator = generator(year);
    Map<Integer, String> faults = new TreeMap<>();
    byte[] xml = made(generator, 2500, 0.5, 7, faults);

    Report report = CHECKER.check(new ByteArrayInputStream(xml));

    Set<String> found =
        report.findings().stream()
            .filter(finding -> finding.child() != null)
            .map(finding -> finding.child().position() + " " + finding.rule())
            .collect(Collectors.toSet());
    assertThat(faults.entrySet())
        .allSatisfy(fault -> assertThat(found).contains(fault.getKey() + " " + fault.getValue()));
    assertThat(new HashSet<>(faults.values()))
        .containsExactlyInAnyOrderElementsOf(
            CHECKER.pack().rules(year(year)).stream()
                .filter(rule -> rule.scope() == Scope.CHILD && rule.drl() != null)
                .map(RuleEntry::code)
                .collect(Collectors.toSet()));
  }

  @Test
  void theSameSeedGivesTheSameReturn() throws Exception {
    Generator generator = generator("2024-25");

    byte[] one = made(generator, 300, 0.3, 42, new HashMap<>());

    assertThat(made(generator, 300, 0.3, 42, new HashMap<>())).isEqualTo(one);
    assertThat(made(generator, 300, 0.3, 43, new HashMap<>())).isNotEqualTo(one);
  }

  @Test
  void aReturnHasTheShapeOfALocalAuthoritys() throws Exception {
    Generator generator = generator("2024-25");
    String xml = new String(made(generator, 10_000, 0, 1, new HashMap<>()), StandardCharsets.UTF_8);

    double plans = share(xml, "<ChildProtectionPlans>");
    assertThat(share(xml, "<CINdetails>")).isBetween(1.35, 1.45);
    assertThat(share(xml, "<Assessments>")).isBetween(0.85, 0.95);
    assertThat(share(xml, "<Section47>")).isBetween(0.27, 0.33);
    assertThat(plans).isBetween(0.15, 0.19);
    assertThat(share(xml, "<CPPreviewDate>") / plans).isBetween(2.5, 3.5);
    assertThat(share(xml, "<ExpectedPersonBirthDate>")).isBetween(0.02, 0.04);
    assertThat(share(xml, "<PersonDeathDate>")).isBetween(0.001, 0.01);
    assertThat(share(xml, "<ReferralNFA>true")).isBetween(0.1, 0.3);
    assertThat(share(xml, "        <DateOfInitialCPC>")).isBetween(0.1, 0.3);
  }

  private static double share(String xml, String tag) {
    return (xml.split(tag, -1).length - 1) / 10_000.0;
  }

  @Test
  void eachRuleAloneFindsWhatItFindsAmongAllOthersOverTwoThousandChildren() throws Exception {
    Generator generator = generator("2024-25");
    byte[] xml = made(generator, 2000, 0.3, 11, new HashMap<>());
    Report together = CHECKER.check(new ByteArrayInputStream(xml));
    Map<String, List<Finding>> expected =
        together.findings().stream().collect(Collectors.groupingBy(Finding::rule));

    for (RuleStatus rule : together.end().rules()) {
      Report alone =
          CHECKER.check(
              new ByteArrayInputStream(xml), Options.DEFAULT.withOnly(List.of(rule.rule())));
      assertThat(alone.findings())
          .as(rule.rule())
          .isEqualTo(expected.getOrDefault(rule.rule(), List.of()));
    }
  }

  @Test
  void everyThirdChildAloneGetsWhatItGetsAmongFiveThousand() throws Exception {
    Generator generator = generator("2024-25");
    String xml =
        new String(made(generator, 5000, 0.3, 12, new HashMap<>()), StandardCharsets.UTF_8);
    List<String> parts = List.of(xml.split("(?=    <Child>)"));
    Map<Integer, List<String>> among =
        childLevel(CHECKER.check(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))))
            .collect(
                Collectors.groupingBy(
                    finding -> finding.child().position(),
                    Collectors.mapping(GeneratorTest::shape, Collectors.toList())));

    for (int i = 1; i < parts.size(); i += 3) {
      String child = parts.get(i).replaceAll("(?s)  </Children>.*", "");
      String alone = parts.get(0) + child + "</Children></Message>";
      Report report =
          CHECKER.check(
              new ByteArrayInputStream(alone.getBytes(StandardCharsets.UTF_8)),
              Options.DEFAULT.withThreads(1));
      assertThat(childLevel(report).map(GeneratorTest::shape).toList())
          .as("child " + i)
          .isEqualTo(among.getOrDefault(i, List.of()));
    }
  }

  private static Stream<Finding> childLevel(Report report) {
    Set<String> ofChildren =
        CHECKER.pack().rules().stream()
            .filter(rule -> rule.scope() == Scope.CHILD)
            .map(RuleEntry::code)
            .collect(Collectors.toSet());
    return new ArrayList<>(report.findings())
        .stream().filter(finding -> ofChildren.contains(finding.rule()));
  }

  private static String shape(Finding finding) {
    return finding.rule()
        + finding.locations().stream()
            .map(at -> at.path().replaceFirst("Child\\[\\d+]", "") + "=" + at.value())
            .toList();
  }
}
