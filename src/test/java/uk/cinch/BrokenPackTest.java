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

  @Test
  void aTypoInDrl() {
    assertFault(
        rule("LAchildID == null )", "LAchildID == "),
        RULE,
        7,
        "not DRL: [ERR 102] Line 7:4 mismatched input 'findings' in rule \"8500\"");
  }

  @Test
  void anElementThatTheRecordDoesNotHave() {
    assertFault(
        rule("LAchildID == null", "LAChildId == null"),
        RULE,
        5,
        "rule \"8500\": Child has no element LAChildId",
        "did you mean LAchildID?");
  }

  @Test
  void anElementThatTheFindingCannotPointAt() {
    assertFault(
        rule("at( \"LAchildID\" )", "at( \"LAChildIDs\" )"),
        RULE,
        7,
        "rule \"8500\": Child has no element LAChildIDs in 2022-23",
        "did you mean LAchildID?");
  }

  @Test
  void anElementOfAnotherYear() {
    assertFault(
        rule("at( \"LAchildID\" )", "at( \"Sex\" )"),
        RULE,
        7,
        "rule \"8500\": Child has no element Sex in 2022-23");
  }

  @Test
  void anElementInAConditionThatAYearDoesNotHave() {
    assertFault(
        rule("LAchildID == null", "LAchildID == null, Sex == null"),
        RULE,
        5,
        "rule \"8500\": Sex is not part of census year 2022-23");
  }

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
  void aRecordThatDoesNotExist() {
    assertFault(
        rule("Child( LAchildID", "Childs( LAchildID"),
        RULE,
        5,
        "rule \"8500\": there is no record Childs",
        "did you mean Child?");
  }

  @Test
  void aTextComparedWithADate() {
    assertFault(
        rule("LAchildID == null", "LAchildID == census.end"),
        RULE,
        5,
        "rule \"8500\": LAchildID is a text and census.end is a date: the comparison says nothing");
  }

  @Test
  void aDateComparedWithAText() {
    assertFault(
        rule("LAchildID == null", "PersonBirthDate > \"2013-04-01\""),
        RULE,
        5,
        "rule \"8500\": PersonBirthDate is a date and \"2013-04-01\" is a text: the comparison says"
            + " nothing");
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
  void aRuleThatEndsTheProgram() {
    assertFault(
        rule("findings.report(", "System.exit( 0 ); findings.report("),
        RULE,
        7,
        "rule \"8500\" has 2 statements after 'then'");
    assertFault(
        rule(
            "findings.report( drools.getRule(), $child.at( \"LAchildID\" ) );",
            "System.exit( 0 );"),
        RULE,
        7,
        "rule \"8500\" does something else than report or tally after 'then'");
  }

  @Test
  void aLoopInAConsequence() {
    assertFault(
        rule(
            "findings.report( drools.getRule(), $child.at( \"LAchildID\" ) );",
            "while ( true ) { findings.report( drools.getRule() ); }"),
        RULE,
        7,
        "rule \"8500\" does something else than report or tally after 'then'");
  }

  @Test
  void aStatementHiddenBehindAnEscape() {
    assertFault(
        rule("\"LAchildID\" ) );", "\"LAchildID\" ) ); // \\u000a while ( true ) ;"),
        RULE,
        7,
        "a \\u escape, which hides what the rule says",
        "write the character itself");
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
  void namesThatCannotBeChecked() {
    assertFault(
        rule(
            "$child : Child( LAchildID == null )",
            "$child : Child()\n    Group( \"CINdetials\" == name )"),
        RULE,
        6,
        "rule \"8500\": cannot tell which name is meant");
    assertFault(
        rule(
            "$child : Child( LAchildID == null )",
            "$child : Child()\n    Group( name == \"CINdetials\" )"),
        RULE,
        6,
        "rule \"8500\": there is no group CINdetials in 2022-23",
        "did you mean CINdetails?");
    assertFault(
        rule(
            "$child : Child( LAchildID == null )",
            "$child : Child()\n    Value( element == \"LAchldID\" ) from $child.present()"),
        RULE,
        6,
        "rule \"8500\": no record has an element LAchldID in 2022-23");
    assertFault(
        rule("LAchildID == null", "flag( \"PersonBirthDate\" ) == true"),
        RULE,
        5,
        "rule \"8500\": PersonBirthDate is not a flag in 2022-23");
    assertFault(
        Fixture.changed("rules-drl/child-identifiers/1520.drl", "of == \"UPN\"", "\"UPNN\" == of"),
        "rules-drl/child-identifiers/1520.drl",
        5,
        "rule \"1520\": cannot tell which of is meant");
    assertFault(
        Fixture.changed(
            "rules-drl/child-characteristics/2887Q.drl",
            "tally.see( \"2887Q\",",
            "tally.see( $disabilities.toString(),"),
        "rules-drl/child-characteristics/2887Q.drl",
        9,
        "rule \"2887Q counts\" tallies under a name that is not a text");
  }

  @Test
  void placesThatAFindingCannotPointAt() {
    assertFault(
        rule(
            "Child( LAchildID == null )",
            "Child( LAchildID == null, $sex : Ethnicity )",
            "$child.at( \"LAchildID\" ) )",
            "$sex )"),
        RULE,
        7,
        "rule \"8500\": $sex is not a place that a finding can point at");
    assertFault(
        Fixture.changed(
            "rules-drl/cin-details/8868.drl", "\"DateOfInitialCPC\", \"ICPC", "\"UPN\", \"ICPC"),
        "rules-drl/cin-details/8868.drl",
        14,
        "rule \"8868\": Section47 has no element UPN in 2022-23");
  }

  @Test
  void windowsPathsAndAccumulates() {
    assertFault(
        rule("LAchildID == null )", "LAchildID == null ) over window:length( 1 )"),
        RULE,
        5,
        "rule \"8500\" has a window");
    assertFault(
        rule("LAchildID == null", "$x : /within"),
        RULE,
        5,
        "rule \"8500\" has a path or eval in a pattern");
    assertFault(
        rule("LAchildID == null", "eval( true )"),
        RULE,
        5,
        "rule \"8500\" has a path or eval in a pattern");
    assertFault(
        rule(
            "null )\n",
            "null )\n    accumulate( CINdetails( child == $child ); $n : count( 1 ) )\n"),
        RULE,
        6,
        "rule \"8500\" has 'accumulate' in its condition");
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

    assertThat(Cinch.of(zipped(Fixture.files(), RULE, marked))).isNotNull();
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
  void anAttributeAFunctionAnImportAnEval() {
    assertFault(
        rule("rule \"8500\"", "rule \"8500\" salience 10"),
        RULE,
        3,
        "rule \"8500\" has the attribute 'salience'");
    assertFault(
        rule("rule \"8500\"", "function int one() { return 1; }\nrule \"8500\""),
        RULE,
        3,
        "'function' does not belong in this file");
    assertFault(
        rule("rule \"8500\"", "import java.io.File\nrule \"8500\""),
        RULE,
        3,
        "'import' does not belong in this file");
    assertFault(
        rule("null )\n", "null )\n    eval( true )\n"),
        RULE,
        6,
        "rule \"8500\" has 'eval' in its condition");
  }

  @Test
  void anImportOfWhatRulesMustNotUse() {
    assertFault(
        Fixture.changed("rules-drl/rules.drl", "import java.util.List", "import java.io.File"),
        "rules-drl/rules.drl",
        lineOf("rules-drl/rules.drl", "import java.util.List"),
        "rules cannot use java.io.File");
  }

  @Test
  void twoRulesOfOneName() {
    PackFiles twice =
        Fixture.files()
            .with(
                "rules-drl/child-identifiers/8500.drl",
                text(RULE) + "\n" + text(RULE).substring(24));

    assertFault(twice, RULE, 10, "there is another rule \"8500\": " + RULE + ":3");
  }

  @Test
  void aRuleNamedForNoFile() {
    assertFault(rule("rule \"8500\"", "rule \"8501\""), RULE, 0, "it holds no rule \"8500\"");
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
  void drlThatNoEntryUses() {
    PackFiles more =
        Fixture.files().with("rules-drl/header/9999.drl", text(RULE).replace("8500", "9999"));

    assertFault(
        more, "rules-drl/header/9999.drl", 0, "no entry in rule-catalog.yaml uses this file");
  }

  @Test
  void aRuleOverChildrenThatLooksAtTheReturn() {
    assertFault(
        rule(
            "$child : Child( LAchildID == null )",
            "$child : Child( LAchildID == null )\n    Tally()"),
        RULE,
        6,
        "rule \"8500\" looks at Tally, which a rule over the child is not given");
  }

  @Test
  void aCountThatNothingCounts() {
    assertFault(
        Fixture.changed("rules-drl/child-identifiers/1520.drl", "of == \"UPN\"", "of == \"UPNs\""),
        "rules-drl/child-identifiers/1520.drl",
        5,
        "rule \"1520\" looks up 'UPNs', which is no element and nothing in it notes",
        "did you mean UPN?");
    assertFault(
        Fixture.changed(
            "rules-drl/child-characteristics/2887Q.drl",
            "distinct( \"2887Q\" )",
            "distinct( \"2887\" )"),
        "rules-drl/child-characteristics/2887Q.drl",
        14,
        "rule \"2887Q\" looks up '2887', which nothing in it counts",
        "did you mean 2887Q?");
  }

  @Test
  void aNoteUnderTheNameOfAnElement() {
    assertFault(
        Fixture.changed(
            "rules-drl/child-characteristics/2887Q.drl",
            "tally.see( \"2887Q\", $disabilities )",
            "tally.note( \"Disability\", $disabilities.getLatest() )"),
        "rules-drl/child-characteristics/2887Q.drl",
        9,
        "rule \"2887Q counts\" notes under the name of an element, 'Disability'",
        "give its notes a name of their own, or look for Repeated( of == \"Disability\" ) without noting");
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
    return Fixture.changed(RULE, from, to);
  }

  private static PackFiles rule(String from, String to, String second, String third) {
    return Fixture.changed(rule(from, to), RULE, second, third);
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
