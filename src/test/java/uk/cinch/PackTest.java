package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.authoring.features.DraftReturn;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Spelling;
import uk.cinch.catalog.YearEntry;
import uk.cinch.result.Finding;
import uk.cinch.result.Report;
import uk.cinch.result.RuleStatus;

class PackTest {
  private static final String CATALOG = "rule-catalog.yaml";

  @Test
  void thePackHasEveryCodeOfEveryYear() {
    RulePack pack = Fixture.embedded().pack();

    assertThat(pack.years())
        .extracting(YearEntry::year)
        .extracting(year -> year + ": " + pack.rules(year).size())
        .containsExactly(
            "2022-23: 112", "2023-24: 112", "2024-25: 116", "2025-26: 116", "2026-27: 128");
  }

  @Test
  void codesYearsSeveritiesModulesScopesAndMessagesAreTheOfficialOnesToTheLetter()
      throws IOException {
    List<String> official =
        Files.readAllLines(Path.of("src/test/resources/official-rules.tsv")).stream()
            .skip(1)
            .toList();

    assertThat(Fixture.embedded().pack().rules())
        .extracting(
            rule ->
                String.join(
                    "\t",
                    rule.code(),
                    rule.years().from().toString(),
                    rule.years().to() == null ? "" : rule.years().to().toString(),
                    Spelling.of(rule.severity()),
                    rule.module(),
                    rule.scope().name().toLowerCase(Locale.ROOT),
                    rule.message()))
        .containsExactlyElementsOf(official);
  }

  @Test
  void theYearThatCarriesRulesForwardSaysSo() {
    Report report =
        Fixture.check(
            Fixture.embedded(), new DraftReturn(Fixture.embedded().pack(), "2025-26").xml());

    assertThat(report.head().census().remark())
        .contains("26 November 2025")
        .contains("carried forward");
  }

  @Test
  void theRulesOfTheNewModuleAreThoseOfItsYearAloneAndSaidToBeProvisional() {
    RulePack pack = Fixture.embedded().pack();
    DraftReturn draft = new DraftReturn(pack, "2026-27");
    draft.child(Map.of());
    String xml = new String(draft.xml(), StandardCharsets.UTF_8);
    String before = xml.replace("2026", "2025").replace("2027", "2026");
    List<String> added =
        pack.rules().stream()
            .filter(rule -> rule.provisional() != null)
            .map(RuleEntry::code)
            .toList();

    Report report = Fixture.check(xml);
    Report earlier = Fixture.check(before);

    assertThat(added).hasSize(12);
    assertThat(report.structure()).isEmpty();
    assertThat(report.end().rules())
        .filteredOn(rule -> rule.provisional() != null)
        .extracting(RuleStatus::rule)
        .containsExactlyElementsOf(added);
    assertThat(earlier.head().census().year()).isEqualTo("2025-26");
    assertThat(earlier.end().rules())
        .extracting(RuleStatus::rule)
        .doesNotContainAnyElementsOf(added);
    assertThat(earlier.structure())
        .extracting(problem -> problem.element() + ": " + problem.problem())
        .containsExactly(
            "PreProceedingsandFGDM: not part of the census year 2025-26: it is collected from 2026-27");
  }

  @Test
  void theEmbeddedPackACopyOfItAndTwoYearsEachGiveTheirOwnAnswer() {
    ReturnChecker embedded = Fixture.embedded();
    ReturnChecker copy =
        Cinch.of(
            Fixture.changed(
                "rules-drl/child-identifiers/8530Q.drl",
                "daysBeforeEnd( 30 )",
                "daysBeforeEnd( 60 )"));
    byte[] early = expected("2024-25", "2025-02-15");
    byte[] school2023 = schoolAge("2023-24", "2018-03-30");
    byte[] school2024 = schoolAge("2024-25", "2019-08-31");

    for (int round = 0; round < 2; round++) {
      assertThat(codes(embedded, early, "8530Q")).containsExactly("8530Q");
      assertThat(codes(copy, early, "8530Q")).isEmpty();
      assertThat(codes(copy, expected("2024-25", "2025-01-15"), "8530Q")).containsExactly("8530Q");
      assertThat(codes(embedded, school2023, "8770Q")).containsExactly("8770Q");
      assertThat(codes(embedded, school2024, "8770Q")).containsExactly("8770Q");
      assertThat(codes(copy, schoolAge("2023-24", "2018-03-31"), "8770Q")).isEmpty();
      assertThat(codes(embedded, schoolAge("2024-25", "2019-09-01"), "8770Q")).isEmpty();
    }
  }

  @Test
  void aMessageAndACodeListChangedInAnUnpackedPackChangeTheNextRun(@TempDir Path folder)
      throws IOException {
    PackFiles.embedded().unpack(folder);
    byte[] child = child("2024-25", "Sex", "X");
    edit(folder, CATALOG, "LA Child ID missing", "The child has no id");
    edit(
        folder,
        "reference-data/code-sets.yaml",
        "- {code: U, label: Unknown}",
        "- {code: U, label: Unknown}\n      - {code: X, label: Not asked}");

    ReturnChecker edited = Cinch.load(folder);

    assertThat(codes(Fixture.embedded(), child, "4180")).containsExactly("4180");
    assertThat(codes(edited, child, "4180")).isEmpty();
    Report noId = Fixture.check(edited, child("2024-25", "LAchildID", null));
    assertThat(Fixture.of("8500", noId))
        .extracting(Finding::message)
        .containsExactly("The child has no id");
  }

  @Test
  void rulesCompileInALanguageWithLettersOfItsOwn() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(codes(Cinch.embedded(), child("2024-25", "Sex", "X"), "4180"))
          .containsExactly("4180");
      assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("tr"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aFolderAndAZipOfItAreTheSamePack(@TempDir Path folder) throws IOException {
    PackFiles.embedded().unpack(folder.resolve("rules"));
    PackFiles files = PackFiles.load(folder.resolve("rules"));
    Path zip = folder.resolve("rules.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String path : files.under("")) {
        out.putNextEntry(new ZipEntry("my rules/" + path));
        out.write(Files.readAllBytes(folder.resolve("rules").resolve(path)));
      }
    }

    assertThat(PackFiles.load(zip).under("")).isEqualTo(files.under(""));
    assertThat(PackFiles.load(zip).sha256())
        .isEqualTo(files.sha256())
        .isEqualTo(PackFiles.embedded().sha256());
  }

  @Test
  void aNewPercentageRuleNeedsNoJava() {
    ReturnChecker checker =
        Cinch.of(
            withRule(
                "7001Q",
                "query",
                "[]",
                """
                rule "7001Q counts all"
                when
                    Child()
                then
                    tally.add( "7001Q all" );
                end

                rule "7001Q counts"
                when
                    Child( Ethnicity == "NOBT" )
                then
                    tally.add( "7001Q not obtained" );
                end

                rule "7001Q"
                when
                    Tally( 4 * of( "7001Q not obtained" ) > of( "7001Q all" ) )
                then
                    findings.report( drools.getRule() );
                end
                """));

    assertThat(codes(checker, ethnicities(3, 1), "7001Q")).isEmpty();
    assertThat(codes(checker, ethnicities(2, 1), "7001Q")).containsExactly("7001Q");
  }

  @Test
  void aNewUniquenessRuleNeedsNoJava() {
    ReturnChecker checker =
        Cinch.of(
            withRule(
                "7002",
                "error",
                "[FormerUPN]",
                """
                rule "7002 counts"
                when
                    $child : Child( FormerUPN != null )
                then
                    tally.note( "7002 noted", $child.at( "FormerUPN" ) );
                end

                rule "7002"
                when
                    Repeated( of == "7002 noted", $places : places )
                    $place : StoredValue() from $places
                then
                    findings.report( drools.getRule(), $place );
                end
                """));
    assertRepeatsFound(checker);
  }

  @Test
  void repeatsOfAnElementNeedNoCounting() {
    assertRepeatsFound(
        Cinch.of(
            withRule(
                "7002",
                "error",
                "[FormerUPN]",
                """
                rule "7002"
                when
                    Repeated( places.size() == 2, of == "FormerUPN", $places : places )
                    $place : StoredValue() from $places
                then
                    findings.report( drools.getRule(), $place );
                end
                """)));
  }

  private static void assertRepeatsFound(ReturnChecker checker) {
    DraftReturn draft = new DraftReturn(checker.pack(), "2024-25");
    draft.child(Samples.row("FormerUPN", "A1"));
    draft.child(Samples.row("FormerUPN", "B2"));
    draft.child(Samples.row("FormerUPN", "A1"));

    Report report = Fixture.check(checker, draft.xml());

    assertThat(Fixture.of("7002", report))
        .extracting(finding -> finding.child().id() + " " + finding.locations().get(0).path())
        .containsExactly(
            "C1 Child[1]/ChildIdentifiers/FormerUPN", "C3 Child[3]/ChildIdentifiers/FormerUPN");
  }

  private static PackFiles withRule(String code, String severity, String elements, String drl) {
    String entry =
        """
          - code: %s
            from: 2022-23
            severity: %s
            module: Child identifiers
            scope: return
            elements: %s
            title: A rule of a test
            message: "A message of a test"
            confidence: high
            source: a test
        """
            .formatted(code, severity, elements);
    PackFiles files = Fixture.only("8500");
    return files
        .with(CATALOG, files.text(CATALOG).stripTrailing() + "\n" + entry)
        .with("rules-drl/child-identifiers/" + code + ".drl", "package uk.cinch.rules\n\n" + drl);
  }

  private static byte[] ethnicities(int known, int notObtained) {
    DraftReturn draft = new DraftReturn(Fixture.embedded().pack(), "2024-25");
    draft.child(Samples.row("Ethnicity", "WBRI", "copies", String.valueOf(known)));
    draft.child(Samples.row("Ethnicity", "NOBT", "copies", String.valueOf(notObtained)));
    return draft.xml();
  }

  private static List<String> codes(ReturnChecker checker, byte[] xml, String code) {
    return Fixture.of(code, Fixture.check(checker, xml)).stream().map(Finding::rule).toList();
  }

  private static byte[] expected(String year, String date) {
    DraftReturn draft = new DraftReturn(Fixture.embedded().pack(), year);
    draft.child(Samples.row("PersonBirthDate", null, "ExpectedPersonBirthDate", date));
    return draft.xml();
  }

  private static byte[] schoolAge(String year, String birthDate) {
    DraftReturn draft = new DraftReturn(Fixture.embedded().pack(), year);
    draft.child(Samples.row("PersonBirthDate", birthDate, "UPNunknown", "UN1"));
    return draft.xml();
  }

  private static byte[] child(String year, String element, String value) {
    DraftReturn draft = new DraftReturn(Fixture.embedded().pack(), year);
    draft.child(Samples.row(element, value));
    return draft.xml();
  }

  private static void edit(Path folder, String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }
}
