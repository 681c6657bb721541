package uk.cinch.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.cinch.Fixture;
import uk.cinch.authoring.generate.Generator;
import uk.cinch.catalog.CensusYear;
import uk.cinch.result.Finding;
import uk.cinch.result.Report;

/** A child of which a part is missing is reported, and costs no other child its findings. */
class DamagedChildrenTest {

  @Test
  void fourDamagedChildrenAmongAHundred() throws Exception {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    new Generator(Fixture.embedded(), CensusYear.parse("2024-25").orElseThrow(), List.of())
        .write(made, 100, 0.3, 5, (position, id, code) -> {});
    String xml = made.toString(StandardCharsets.UTF_8);
    List<String> parts = new ArrayList<>(List.of(xml.split("(?=    <Child>)")));
    parts.set(20, parts.get(20).replaceAll("<LAchildID>.*</LAchildID>", ""));
    parts.set(40, parts.get(40).replaceAll("(?s)<ChildIdentifiers>.*</ChildIdentifiers>", ""));
    parts.set(
        60, parts.get(60).replaceAll("(?s)<ChildCharacteristics>.*</ChildCharacteristics>", ""));
    parts.set(80, "    <Child/>\n");

    Map<Integer, List<String>> sound = byChild(Fixture.check(xml));
    Report report = Fixture.check(String.join("", parts));
    Map<Integer, List<String>> damaged = byChild(report);

    assertThat(report.end().counts().children()).isEqualTo(100);
    assertThat(damaged.get(20)).contains("8500");
    assertThat(damaged.get(40)).contains("8500", "8525Q", "4180");
    assertThat(damaged.get(60)).contains("4220");
    assertThat(damaged.get(80)).contains("8500", "8590", "4220");
    assertThat(report.structure())
        .extracting(problem -> problem.child().position() + " " + problem.element())
        .contains(
            "40 ChildIdentifiers",
            "60 ChildCharacteristics",
            "80 ChildIdentifiers",
            "80 ChildCharacteristics");
    List.of(20, 40, 60, 80).forEach(position -> drop(position, sound, damaged));
    assertThat(damaged).isEqualTo(sound).isNotEmpty();
  }

  private static void drop(int position, Map<Integer, List<String>> one, Map<Integer, ?> other) {
    one.remove(position);
    other.remove(position);
  }

  private static Map<Integer, List<String>> byChild(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.child() != null)
        .collect(
            Collectors.groupingBy(
                finding -> finding.child().position(),
                TreeMap::new,
                Collectors.mapping(Finding::rule, Collectors.toList())));
  }
}
