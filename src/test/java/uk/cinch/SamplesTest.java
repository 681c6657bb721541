package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.Severity;
import uk.cinch.check.Options;
import uk.cinch.report.json.JsonReport;
import uk.cinch.report.table.CsvReport;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.Finding;
import uk.cinch.result.Report;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.ReturnSink;
import uk.cinch.result.RuleStatus;
import uk.cinch.result.Verdict;

class SamplesTest {
  private static final ReturnChecker CHECKER = Fixture.embedded();

  static Stream<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  static Stream<String> faultSamples() throws IOException {
    return samples().filter(name -> name.startsWith("fault-"));
  }

  @Test
  void theSamplesAreWhatTheirMakerMakes() throws IOException {
    Map<String, byte[]> made = Samples.all();

    assertThat(samples()).containsExactlyElementsOf(made.keySet().stream().sorted().toList());
    for (Map.Entry<String, byte[]> sample : made.entrySet()) {
      assertThat(new String(read(sample.getKey()), StandardCharsets.UTF_8))
          .as(sample.getKey())
          .isEqualTo(new String(sample.getValue(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("faultSamples")
  void aFaultSampleBreaksItsRuleAndNoOther(String name) {
    String code = name.split("-")[1];

    Report report = Fixture.check(CHECKER, read(name));

    assertThat(Fixture.codes(report)).containsOnly(broken(code));
    assertThat(report.structure()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("faultSamples")
  void aFaultIsOfTheChildrenPutThereForIt(String name) {
    Report report = Fixture.check(CHECKER, read(name));

    List<Integer> positions =
        report.findings().stream()
            .filter(finding -> finding.child() != null)
            .map(finding -> finding.child().position())
            .toList();
    String code = name.split("-")[1];
    List<Integer> expected =
        switch (code) {
          case "100", "2886Q", "2887Q" -> List.of();
          case "8510" -> List.of(1, 11);
          case "1520" -> List.of(11, 12);
          case "8816", "8868" -> List.of(11, 11);
          default -> List.of(11);
        };
    assertThat(positions).containsExactlyElementsOf(expected);
  }

  /** Some faults cannot be had alone: an unfinished enquiry of a closed case is also an old one. */
  private static String[] broken(String code) {
    return switch (code) {
      case "8816" -> new String[] {code, "8820"};
      case "8868" -> new String[] {code, "8675Q"};
      default -> new String[] {code};
    };
  }

  @Test
  void aCleanReturnIsReady() {
    for (String year : Samples.YEARS) {
      Report report = Fixture.check(CHECKER, read("clean-" + year + ".xml"));

      assertThat(report.findings()).isEmpty();
      assertThat(report.structure()).isEmpty();
      assertThat(report.end().rules())
          .filteredOn(rule -> rule.severity() != Severity.YEAR_ON_YEAR)
          .extracting(RuleStatus::state)
          .containsOnly(RuleStatus.RuleState.RAN);
      assertThat(report.end().rules())
          .filteredOn(rule -> rule.severity() == Severity.YEAR_ON_YEAR)
          .hasSize(7)
          .extracting(RuleStatus::state, RuleStatus::cause)
          .containsOnly(tuple(RuleStatus.RuleState.SKIPPED, "no last year's return was given"));
      assertThat(report.end().verdict()).isEqualTo(Verdict.READY);
    }
  }

  @Test
  void theRulesOfTheNewModuleFindWhatIsWrongAndWhatIsMissing() {
    Report wrong = Fixture.check(CHECKER, read("pre-proceedings-2026-27.xml"));
    Report none = Fixture.check(CHECKER, read("no-pre-proceedings-2026-27.xml"));

    assertThat(Fixture.codes(wrong))
        .containsExactly(
            "9005", "9006", "9007", "9008", "9009", "9010Q", "9011", "9012", "9013", "9015Q");
    assertThat(wrong.findings()).allMatch(finding -> finding.child().position() == 11);
    assertThat(Fixture.codes(none)).containsExactly("8995Q", "9000Q");
    assertThat(wrong.structure()).isEmpty();
    assertThat(none.structure()).isEmpty();
  }

  @Test
  void aCleanReturnIsIncompleteWhereARuleHasNoDrl() {
    PackFiles without =
        Fixture.changed(
                Fixture.only("4180", "8500"),
                "rule-catalog.yaml",
                "message: \"LA Child ID missing\"",
                "message: \"LA Child ID missing\"\n    drl: none")
            .with("rules-drl/child-identifiers/8500.drl", null);

    Report report = Fixture.check(Cinch.of(without), read("clean-2024-25.xml"));

    assertThat(report.findings()).isEmpty();
    assertThat(report.end().rules())
        .filteredOn(rule -> rule.severity() != Severity.YEAR_ON_YEAR)
        .filteredOn(rule -> rule.state() != RuleStatus.RuleState.RAN)
        .extracting(RuleStatus::rule, RuleStatus::state, RuleStatus::cause)
        .containsExactly(tuple("8500", RuleStatus.RuleState.SKIPPED, "no DRL in this rule pack"));
    assertThat(report.end().verdict()).isEqualTo(Verdict.INCOMPLETE);
  }

  @Test
  void onlyTheChosenRulesRunAndTheOthersAreSkipped() {
    Report report =
        Fixture.check(
            CHECKER,
            read("fault-8500-2024-25.xml"),
            Options.DEFAULT.withOnly(List.of("8500", "1510")));

    Map<RuleStatus.RuleState, List<String>> states = states(report);
    assertThat(states.get(RuleStatus.RuleState.RAN)).containsExactly("1510", "8500");
    assertThat(states.get(RuleStatus.RuleState.SKIPPED))
        .hasSize(114)
        .doesNotContain("1510", "8500");
    assertThat(report.end().verdict()).isEqualTo(Verdict.INCOMPLETE);
    assertThat(Fixture.codes(report)).containsExactly("8500");
  }

  @Test
  void aRuleLeftOutIsSkippedAndSaidToBe() {
    Report report =
        Fixture.check(
            CHECKER, read("fault-8500-2024-25.xml"), Options.DEFAULT.withExcept(List.of("8500")));

    assertThat(report.findings()).isEmpty();
    assertThat(report.end().rules())
        .filteredOn(rule -> rule.rule().equals("8500"))
        .extracting(RuleStatus::state, RuleStatus::cause)
        .containsExactly(tuple(RuleStatus.RuleState.SKIPPED, "left out of this run"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void eachRuleAloneFindsWhatItFindsAmongTheOthers(String name) {
    byte[] xml = read(name);
    Report together = Fixture.check(CHECKER, xml);

    Map<String, List<Finding>> expected = byRule(together);
    for (RuleStatus rule : together.end().rules()) {
      Report alone =
          Fixture.check(
              CHECKER, xml, Options.DEFAULT.withThreads(1).withOnly(List.of(rule.rule())));
      assertThat(alone.findings())
          .as(rule.rule())
          .isEqualTo(expected.getOrDefault(rule.rule(), List.of()));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void oneThreadAndSeveralGiveTheSameBytes(String name) {
    byte[] xml = read(name);

    assertThat(allFormats(xml, 2)).isEqualTo(allFormats(xml, 1));
    assertThat(allFormats(xml, 4)).isEqualTo(allFormats(xml, 1));
  }

  @Test
  void aChildAloneGetsTheFindingsItGetsAmongOthers() {
    byte[] xml = read("mixed-2024-25.xml");
    String text = new String(xml, StandardCharsets.UTF_8);
    String head = text.substring(0, text.indexOf("<Child>"));
    List<String> children = List.of(text.substring(head.length()).split("(?=<Child>)"));
    Map<Integer, List<String>> among = new TreeMap<>();
    Report all = Fixture.check(CHECKER, xml);
    childLevel(all)
        .forEach(
            finding ->
                among
                    .computeIfAbsent(finding.child().position(), p -> new java.util.ArrayList<>())
                    .add(shape(finding)));

    for (int i = 0; i < children.size(); i++) {
      String child = children.get(i).replaceAll("(?s)</Children>.*", "");
      Report alone = Fixture.check(head + child + "</Children></Message>");
      assertThat(childLevel(alone).stream().map(SamplesTest::shape))
          .as("child " + (i + 1))
          .isEqualTo(among.getOrDefault(i + 1, List.of()));
    }
  }

  private static List<Finding> childLevel(Report report) {
    List<String> overReturn = List.of("1520", "8510");
    return report.findings().stream()
        .filter(finding -> finding.child() != null && !overReturn.contains(finding.rule()))
        .toList();
  }

  /** A finding without its place in the file. */
  private static String shape(Finding finding) {
    return finding.rule()
        + finding.locations().stream()
            .map(at -> at.path().replaceFirst("Child\\[\\d+]", "") + "=" + at.value())
            .toList();
  }

  private static Map<RuleStatus.RuleState, List<String>> states(Report report) {
    return report.end().rules().stream()
        .collect(
            Collectors.groupingBy(
                RuleStatus::state, Collectors.mapping(RuleStatus::rule, Collectors.toList())));
  }

  private static Map<String, List<Finding>> byRule(Report report) {
    return report.findings().stream().collect(Collectors.groupingBy(Finding::rule));
  }

  static byte[] read(String name) {
    try {
      return Files.readAllBytes(Path.of("samples", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String allFormats(byte[] xml, int threads) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonReport json = new JsonReport(out)) {
      CsvReport csv = new CsvReport(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      uk.cinch.report.text.TextReport text =
          new uk.cinch.report.text.TextReport(
              new java.io.PrintWriter(out, false, StandardCharsets.UTF_8));
      Both both = new Both(List.of(json, csv, text));
      CHECKER.check(
          new java.io.ByteArrayInputStream(xml), Options.DEFAULT.withThreads(threads), both);
      return out.toString(StandardCharsets.UTF_8);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private record Both(List<ReturnSink> sinks) implements ReturnSink {
    @Override
    public void begin(ReturnHead head) throws IOException {
      for (ReturnSink sink : sinks) {
        sink.begin(head);
      }
    }

    @Override
    public void child(CheckedChild child) throws IOException {
      for (ReturnSink sink : sinks) {
        sink.child(child);
      }
    }

    @Override
    public void end(ReturnEnd end) throws IOException {
      for (ReturnSink sink : sinks) {
        sink.end(end);
      }
    }
  }
}
