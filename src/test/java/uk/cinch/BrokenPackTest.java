package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import uk.cinch.catalog.BrokenPackException;
import uk.cinch.catalog.PackFault;
import uk.cinch.catalog.PackFiles;

class BrokenPackTest {
  private static final String CATALOG = "rule-catalog.yaml";
  private static final String LINE_OF_ELEMENTS =
      "elements: [LAchildID]\n    title: Child record has no LA child ID";
  private static final String RULE = "rules-drl/child-identifiers/8500.drl";
  private static final PackFiles FEW = Fixture.only("1510", "8500", "8875", "8925");

  @Test
  void aMethodThatDoesNotExist() {
    assertFault(
        rule("LAchildID == null", "census.isLeapYear()"),
        RULE,
        5,
        "rule \"8500\" does not compile: Method isLeapYear on class"
            + " uk.cinch.facts.Census with arguments [] is missing");
    assertFault(
        rule("$child.at(", "$child.whence("),
        RULE,
        7,
        "rule \"8500\" does not compile: The method whence(String) is undefined for the type Child");
  }

  @Test
  void aRuleThatReachesForFiles() {
    assertFault(
        rule("LAchildID == null", "LAchildID == null, new java.io.File( \"x\" ).exists()"),
        RULE,
        5,
        "rule \"8500\" uses java.io.File.<init>, which rules must not");
  }

  @Test
  void aRuleThatEndsTheProgramInItsCondition() {
    assertFault(
        rule(
            "LAchildID == null",
            "LAchildID == null, java.util.Objects.isNull( Runtime.getRuntime() )"),
        RULE,
        5,
        "rule \"8500\" uses java.lang.Runtime.getRuntime, which rules must not");
  }

  @Test
  void aRuleThatAsksForTheClock() {
    assertFault(
        rule("LAchildID == null", "PersonBirthDate > LocalDate.now()"),
        RULE,
        5,
        "rule \"8500\" uses java.time.LocalDate.now, which rules must not");
  }

  @Test
  void chanceAndTheClock() {
    assertFault(
        rule("LAchildID == null", "Math.random() > 0.5"),
        RULE,
        5,
        "rule \"8500\" uses java.lang.Math.random, which rules must not");
    assertFault(
        rule("LAchildID == null", "java.time.Clock.systemUTC().millis() > 0"),
        RULE,
        5,
        "rule \"8500\" uses java.time.Clock.millis, which rules must not");
    assertFault(
        rule("LAchildID == null", "java.time.ZoneId.systemDefault() != null"),
        RULE,
        5,
        "rule \"8500\" uses java.time.ZoneId.systemDefault, which rules must not");
  }

  @Test
  void theOperatorsOfDrlAreThere() {
    String conditions =
        String.join(
            ", ",
            "$codes : census.codes( \"disability\" )",
            "LAchildID in ( \"A\", \"B\" )",
            "LAchildID not in ( \"C\", \"D\" )",
            "LAchildID str[startsWith] \"A\"",
            "LAchildID contains \"A\"",
            "LAchildID memberOf $codes",
            "LAchildID not matches \"B.*\"");
    assertThat(Cinch.of(rule("LAchildID == null", conditions))).isNotNull();
  }

  @Test
  void aRuleTooLongToCompile() {
    String terms = "LAchildID == \"X\"" + " || LAchildID == \"X\"".repeat(3000);
    assertThat(faults(rule("LAchildID == null", terms)))
        .extracting(PackFault::file, PackFault::line)
        .containsExactly(tuple(RULE, 3));
  }

  @Test
  void twoCodesThatShareDrl() {
    String entry =
        "  - code: 8501\n    rule: 8500\n    from: 2022-23\n    severity: error\n    module: M\n"
            + "    scope: child\n    elements: [LAchildID]\n    title: T\n    message: \"M\"\n"
            + "    confidence: high\n    source: s\n";
    PackFiles shared = Fixture.files().with(CATALOG, text(CATALOG).stripTrailing() + "\n" + entry);

    assertThat(faults(shared))
        .extracting(PackFault::problem)
        .containsExactly(
            "rules 8500 (line "
                + (1 + text(CATALOG).lines().toList().indexOf("  - code: 8500"))
                + ") and 8501 use the same DRL, 8500.drl");
  }

  @Test
  void filesThatAreNotUtf8() {
    PackFiles files = Fixture.files();
    byte[] latin =
        text(RULE)
            .replace("LAchildID == null", "LAchildID == \"\u00c9\"")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    assertThat(
            catchThrowableOfType(BrokenPackException.class, () -> zipped(files, RULE, latin))
                .faults())
        .containsExactly(
            new PackFault(RULE, 5, "the file is not UTF-8", "save it as UTF-8 in your editor"));
  }

  @Test
  void aByteOrderMarkIsNoFault() {
    byte[] marked = ("\uFEFF" + text(RULE)).getBytes(java.nio.charset.StandardCharsets.UTF_8);

    assertThat(Cinch.of(zipped(FEW, RULE, marked))).isNotNull();
  }

  @Test
  void aPackThatNeedsANewerCinch() {
    assertFault(
        Fixture.changed(CATALOG, "needs-cinch: \"0.1\"", "needs-cinch: \"9.0\""),
        CATALOG,
        0,
        "the pack needs cinch 9.0 or later; this is cinch " + Cinch.version(),
        "use a newer cinch, or an older pack");
    assertFault(
        Fixture.changed(CATALOG, "needs-cinch: \"0.1\"", "needs-cinch: soon"),
        CATALOG,
        0,
        "needs-cinch is 'soon', not a version");
  }

  @Test
  void yearsThatDoNotJoinUp() {
    assertFault(
        Fixture.changed(CATALOG, "reference-date: 2025-03-31", "reference-date: 2025-03-30"),
        CATALOG,
        0,
        "census year 2022-23 ends on 2023-03-31 and census year 2024-25 on 2025-03-30");
  }

  @Test
  void anEntryWithoutTheDrlItClaims() {
    int line =
        Fixture.embedded().pack().rules().stream()
            .filter(r -> r.code().equals("8500"))
            .findFirst()
            .orElseThrow()
            .line();
    assertFault(
        Fixture.files().with(RULE, null),
        CATALOG,
        line,
        "rule 8500 has no DRL file 8500.drl",
        "write it, or say 'drl: none'");
  }

  @Test
  void aCodeSetThatIsMissing() {
    assertFault(
        Fixture.changed("rules-drl/child-identifiers/4180-2024-25.drl", "\"sex\"", "\"sexes\""),
        "rules-drl/child-identifiers/4180-2024-25.drl",
        5,
        "rule \"4180-2024-25\": there is no code set sexes in 2024-25",
        "did you mean sex?");
    assertFault(
        Fixture.changed("reference-data/code-sets.yaml", "name: sex\n", "name: gender_now\n"),
        "reference-data/message-structure.yaml",
        lineOf("reference-data/message-structure.yaml", "codes: sex,"),
        "element Sex names code set sex, which is missing");
  }

  @Test
  void aYamlKeyMisspelt() {
    assertFault(
        Fixture.changed(
            CATALOG, "message: \"LA Child ID missing\"", "mesage: \"LA Child ID missing\""),
        CATALOG,
        lineOf(CATALOG, "message: \"LA Child ID missing\""),
        "rule 8500 has no key 'mesage'",
        "did you mean 'message'?");
  }

  @Test
  void yamlOfTheWrongType() {
    assertFault(
        Fixture.changed(
            CATALOG, LINE_OF_ELEMENTS, LINE_OF_ELEMENTS.replace("[", "").replace("]", "")),
        CATALOG,
        lineOf(CATALOG, "message: \"LA Child ID missing\"") - 2,
        "'elements' is 'LAchildID' and should be a list");
  }

  @Test
  void aQueryCodeThatIsAnError() {
    int line = lineOf(CATALOG, "- code: 8525Q");
    assertFault(
        Fixture.changed(
            CATALOG,
            "- code: 8525Q\n    from: 2022-23\n    severity: query",
            "- code: 8525Q\n    from: 2022-23\n    severity: error"),
        CATALOG,
        line,
        "rule 8525Q is an error, but a code with Q is a query",
        "severity: query");
  }

  @Test
  void aTextThatIsNotAYear() {
    assertFault(
        Fixture.changed(
            CATALOG, "- code: 8500\n    from: 2022-23", "- code: 8500\n    from: 2022-24"),
        CATALOG,
        lineOf(CATALOG, "- code: 8500") + 1,
        "'from' is '2022-24', not a census year",
        "write 2024-25");
  }

  @Test
  void yearsThatOverlap() {
    int first = lineOf(CATALOG, "- code: 4180");
    PackFiles overlapping =
        Fixture.changed(
            CATALOG,
            "- code: 4180\n    from: 2022-23\n    to: 2023-24",
            "- code: 4180\n    from: 2022-23\n    to: 2024-25");

    PackFault fault = faults(overlapping).get(0);

    assertThat(fault.problem())
        .isEqualTo(
            "4180 is in force twice: from 2024-25 here and 2022-23 to 2024-25 at line " + first);
    assertThat(fault.file()).isEqualTo(CATALOG);
    assertThat(fault.line()).isGreaterThan(first);
  }

  @Test
  void aCodeThatIsGivenTwiceAndADateThatIsNone() {
    assertFault(
        Fixture.changed("reference-data/bank-holidays.yaml", "2025-12-25", "2025-12-32"),
        "reference-data/bank-holidays.yaml",
        lineOf("reference-data/bank-holidays.yaml", "2025-12-25"),
        "'2025-12-32' is not a date");
    assertFault(
        Fixture.changed(
            "reference-data/code-sets.yaml",
            "- {code: U, label: Unknown}",
            "- {code: M, label: Unknown}"),
        "reference-data/code-sets.yaml",
        lineOf("reference-data/code-sets.yaml", "- {code: U, label: Unknown}"),
        "code M is given twice");
  }

  @Test
  void bankHolidaysThatDoNotCoverAYear() {
    PackFiles files = Fixture.files();
    String path = "reference-data/bank-holidays.yaml";
    String without = files.text(path).replaceAll("(?m)^ *- \\{year: 2026.*\n", "");

    assertFault(
        files.with(path, without),
        path,
        0,
        "no bank holidays of 2026, which census year 2025-26 needs");
  }

  @Test
  void textThatIsNotYaml() {
    PackFault fault = faults(Fixture.changed(CATALOG, "years:\n", "years: [\n")).get(0);

    assertThat(fault.file()).isEqualTo(CATALOG);
    assertThat(fault.line()).isPositive();
    assertThat(fault.problem()).startsWith("not YAML: ");
  }

  @Test
  void aFileThatIsMissing() {
    assertFault(
        Fixture.files().with("reference-data/code-sets.yaml", null),
        "reference-data/code-sets.yaml",
        0,
        "the file is missing");
  }

  @Test
  void everythingWrongWithTheDataIsSaidAtOnce() {
    PackFiles broken =
        Fixture.changed(
            Fixture.changed(
                Fixture.changed(
                    CATALOG, "- code: 8500\n    from: 2022-23", "- code: 8500\n    from: soon"),
                CATALOG,
                "- code: 8525Q\n    from: 2022-23\n    severity: query",
                "- code: 8525Q\n    from: 2022-23\n    severity: error"),
            "reference-data/code-sets.yaml",
            "- {code: U, label: Unknown}",
            "- {code: M, label: Unknown}");

    assertThat(faults(broken))
        .extracting(PackFault::file)
        .containsExactly("reference-data/code-sets.yaml", CATALOG, CATALOG);
  }

  @Test
  void everythingWrongWithTheRulesIsSaidAtOnce() {
    PackFiles broken =
        Fixture.changed(
            rule("LAchildID == null", "LAchildID == census.end"),
            "rules-drl/child-identifiers/1510.drl",
            "\"upn_check_alphabet\"",
            "\"alphabet\"");

    assertThat(faults(broken))
        .extracting(PackFault::file)
        .containsExactly("rules-drl/child-identifiers/1510.drl", RULE);
  }

  @Test
  void eachRuleThatOnlyTheCompilerRefusesIsNamedWhereverItStands() {
    String last = "rules-drl/section-47/8875.drl";
    String between = "rules-drl/child-protection-plans/8925.drl";
    PackFiles broken = rule("$child.at(", "$child.whence(");
    broken = Fixture.changed(broken, between, ".at(", ".whence(");
    broken = Fixture.changed(broken, last, ".at(", ".whence(");

    assertThat(faults(broken))
        .extracting(PackFault::file)
        .containsExactlyInAnyOrder(RULE, between, last);
  }

  private static void assertFault(PackFiles pack, String file, int line, String problem) {
    assertThat(faults(pack))
        .extracting(PackFault::file, PackFault::line, PackFault::problem)
        .contains(tuple(file, line, problem));
  }

  private static void assertFault(
      PackFiles pack, String file, int line, String problem, String advice) {
    assertThat(faults(pack)).contains(new PackFault(file, line, problem, advice));
  }

  private static java.util.List<PackFault> faults(PackFiles pack) {
    return catchThrowableOfType(BrokenPackException.class, () -> Cinch.of(pack)).faults();
  }

  private static PackFiles rule(String from, String to) {
    return Fixture.changed(FEW, RULE, from, to);
  }

  /** The pack read from a zip in which one file has other bytes. */
  private static PackFiles zipped(PackFiles files, String path, byte[] bytes) {
    try {
      java.nio.file.Path zip = java.nio.file.Files.createTempFile("cinch-test-", ".zip");
      try (java.util.zip.ZipOutputStream out =
          new java.util.zip.ZipOutputStream(java.nio.file.Files.newOutputStream(zip))) {
        for (String name : files.under("")) {
          out.putNextEntry(new java.util.zip.ZipEntry(name));
          out.write(
              name.equals(path)
                  ? bytes
                  : files.text(name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
      }
      try {
        return PackFiles.load(zip);
      } finally {
        java.nio.file.Files.delete(zip);
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String text(String path) {
    return Fixture.files().text(path);
  }

  private static int lineOf(String path, String part) {
    String text = text(path);
    assertThat(text).contains(part);
    return (int) text.substring(0, text.indexOf(part)).lines().count()
        + (text.substring(0, text.indexOf(part)).endsWith("\n") ? 1 : 0);
  }
}
