package uk.cinch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cinch.cli.Run.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.Fixture;
import uk.cinch.catalog.PackFiles;

/** Packs changed with the commands and a text editor. */
class RulesEditTest {
  private static final String CATALOG = "rule-catalog.yaml";
  private static final String HOLIDAYS = "reference-data/bank-holidays.yaml";

  private static final String VERSION = Fixture.embedded().pack().info().version();

  @TempDir private static Path few;
  @TempDir private Path folder;
  private Path pack;

  @BeforeAll
  static void zip() throws IOException {
    PackFiles files =
        Fixture.only(
            "100", "1570", "2886Q", "4180", "8500", "8530Q", "8535Q", "8875", "YonY 01", "YonY 03");
    try (OutputStream out = Files.newOutputStream(few.resolve("few.zip"))) {
      files.zip(out);
    }
  }

  @BeforeEach
  void unpack() {
    pack = unpacked("pack");
  }

  private Path unpacked(String name) {
    Path root = folder.resolve(name);
    Run run = run("rules", "unpack", root.toString(), "--rules", few.resolve("few.zip").toString());
    assertThat(run.code()).as(run.err()).isZero();
    return root;
  }

  @Test
  void aNewRuleIsRefusedUntilItIsFilledInAndThenRuns() throws IOException {
    Run begun =
        run(
            "rules",
            "new",
            "9901",
            "--module",
            "Section 47",
            "--severity",
            "error",
            "--rules",
            pack.toString());

    assertThat(begun.code()).as(begun.err()).isZero();
    assertThat(begun.out())
        .contains(
            "new      features/section-47/9901-new.feature\n",
            "new      rules-drl/section-47/9901.drl\n",
            "changed  rule-catalog.yaml\n",
            "  rules-drl/section-47/9901.drl:3\n");
    Run refused = run("rules", "check", "--rules", pack.toString());
    assertThat(refused.code()).isEqualTo(65);
    assertThat(refused.out().lines().filter(line -> line.matches("\\S.*:\\d+: .*")))
        .hasSize(11)
        .allMatch(line -> line.contains(": not filled in yet: "));
    assertThat(run("rules", "test", "9901", "--rules", pack.toString()).code()).isEqualTo(65);
    assertThat(run("check", "samples/clean-2024-25.xml", "--rules", pack.toString()).err())
        .contains("not filled in yet");

    edit(
        CATALOG,
        "[S47ActualStartDate]  # (fill in: what its findings point at)",
        "[S47ActualStartDate]",
        "(fill in: in plain words, what is wrong when it is reported)",
        "Enquiry has no start",
        "(fill in: the official text, to the letter)",
        "Give the start",
        "(fill in: where the official text stands)",
        "made up");
    edit(
        "rules-drl/section-47/9901.drl",
        "// (fill in: when it is reported, and on what; look at a rule like it)\n",
        "",
        "Section47()",
        "Section47( S47ActualStartDate == null )");
    edit(
        "features/section-47/9901-new.feature",
        "(fill in: in plain words, what is wrong when it is reported)",
        "Enquiry has no start",
        "(fill in: what must hold, in a sentence)",
        "An enquiry has a start",
        "(fill in: a case that is reported)",
        "Left out",
        "(fill in: the nearest case that is not; add more, both sides of every limit)",
        "Given");
    String feature = read("features/section-47/9901-new.feature");
    int second = feature.lastIndexOf("(fill in)");
    write(
        "features/section-47/9901-new.feature",
        (feature.substring(0, second) + "2025-05-01" + feature.substring(second + 9))
            .replace("(fill in)", ""));

    Run sound = run("rules", "check", "--rules", pack.toString());
    assertThat(sound.out()).contains(": sound\n11 rules in ");
    Run tested = run("rules", "test", "9901", "--rules", pack.toString());
    assertThat(tested.out()).endsWith("2 scenarios of 1 rule: all passed\n");
    assertThat(tested.code()).isZero();
  }

  @Test
  void aNewRuleStandsAtItsPlaceWithWhatIsKnownOfIt() throws IOException {
    run(
        "rules",
        "new",
        "8531Q",
        "--module",
        "Child identifiers",
        "--severity",
        "query",
        "--from",
        "2024-25",
        "--elements",
        "UPN,FormerUPN",
        "--title",
        "UPN is \"odd\": look",
        "--message",
        "Check: UPN",
        "--source",
        "a letter",
        "--provisional",
        "a draft",
        "--rules",
        pack.toString());

    assertThat(read(CATALOG))
        .containsSubsequence("- code: 8530Q", "- code: 8531Q", "- code: 8535Q")
        .contains(
            """
              - code: 8531Q
                from: 2024-25
                severity: query
                module: Child identifiers
                scope: child
                elements: [UPN, FormerUPN]
                title: "UPN is \\"odd\\": look"
                message: "Check: UPN"
                confidence: medium
                source: "a letter"
                provisional: "a draft"
            """);
    assertThat(read("rules-drl/child-identifiers/8531Q.drl"))
        .contains(
            "$record : Child()",
            "drools.getRule(), $record.at( \"UPN\" ), $record.at( \"FormerUPN\" ) )");
    assertThat(read("features/child-identifiers/8531Q-upn-is-odd-look.feature"))
        .startsWith("@query\nFeature: 8531Q UPN is \"odd\": look\n\n  @from-2024-25\n")
        .contains("8531Q is reported on UPN and FormerUPN");
  }

  @Test
  void aNewRuleOverTheReturnCounts() throws IOException {
    run(
        "rules",
        "new",
        "9902Q",
        "--module",
        "CIN details",
        "--severity",
        "query",
        "--scope",
        "return",
        "--rules",
        pack.toString());

    assertThat(read("rules-drl/cin-details/9902Q.drl"))
        .contains(
            "rule \"9902Q counts\"", "tally.add( \"9902Q\" )", "Tally( of( \"9902Q\" ) == 0 )");
    assertThat(run("rules", "check", "--rules", pack.toString()).out().lines())
        .filteredOn(line -> line.matches("\\S.*:\\d+: .*"))
        .allMatch(line -> line.contains("not filled in yet"));
  }

  @Test
  void aNewVersionEndsTheOneBefore() throws IOException {
    Run run = run("rules", "new", "8530Q", "--from", "2025-26", "--rules", pack.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(read(CATALOG))
        .contains("  - code: 8530Q\n    from: 2022-23\n    to: 2024-25\n    severity: query\n")
        .contains("  - code: 8530Q\n    from: 2025-26\n    rule: 8530Q-2025-26\n");
    edit(
        CATALOG,
        "    # (fill in: what of title, message, reading, source, help is other now; out with this"
            + " line)\n",
        "");
    edit(
        "rules-drl/child-identifiers/8530Q-2025-26.drl",
        "// (fill in: what is other than before, and take this line out)\n",
        "",
        "daysBeforeEnd( 30 )",
        "daysBeforeEnd( 40 )");
    String feature = feature("8530Q");
    String text = read(feature);
    write(
        feature,
        text.replaceAll("(?m)^ *\\| 2025-26 .*\n", "")
            .replace("(fill in: what must hold, in a sentence)", "Forty days")
            .replace("(fill in: a case that is reported)", "Too early")
            .replaceFirst("\\(fill in\\)", "2026-02-18")
            .replace(
                "(fill in: the nearest case that is not; add more, both sides of every limit)",
                "In time")
            .replaceFirst("\\(fill in\\)", "2026-02-19"));

    assertThat(run("rules", "check", "--rules", pack.toString()).out()).contains(": sound\n");
    assertThat(run("rules", "test", "8530Q", "--rules", pack.toString()).code()).isZero();
    assertThat(run("rules", "diff", "2024-25", "2025-26", "--rules", pack.toString()).out())
        .contains("1 rule changed: 8530Q\n", "  8530Q  logic\n");
  }

  @Test
  void aVersionWithTheSameLogicHasNoDrlOfItsOwn() throws IOException {
    run("rules", "new", "4180", "--from", "2025-26", "--same-logic", "--rules", pack.toString());

    assertThat(read(CATALOG))
        .contains("  - code: 4180\n    from: 2024-25\n    to: 2024-25\n")
        .contains("  - code: 4180\n    from: 2025-26\n    rule: 4180-2024-25\n");
    assertThat(pack.resolve("rules-drl/child-identifiers/4180-2025-26.drl")).doesNotExist();
  }

  @Test
  void whatCannotBeBegunIsSaid() {
    assertThat(add("9901", "Section 74", "error")).contains("did you mean 'Section 47'?");
    assertThat(add("9901Q", "Section 47", "error")).contains("9901Q cannot be error");
    assertThat(add("8530Q", "Section 47", "query")).contains("has a rule 8530Q already");
    assertThat(run("rules", "new", "9901", "--rules", pack.toString()).err())
        .contains("a new rule needs --module and --severity");
    assertThat(run("rules", "new", "1570", "--from", "2024-25", "--rules", pack.toString()).err())
        .contains("rule 1570 has a version from 2024-25: edit that one");
    assertThat(run("rules", "new", "1570", "--from", "2022-23", "--rules", pack.toString()).err())
        .contains("rule 1570 is not in force in 2022-23");
    assertThat(run("rules", "new", "9901", "--module", "Header", "--severity", "error").err())
        .contains("name the pack's folder with --rules DIR");
    assertThat(
            run("rules", "new-year", "2031-32", "--from", "2025-26", "--rules", pack.toString())
                .err())
        .contains(" --from ");
  }

  private String add(String code, String module, String severity) {
    Run run =
        run(
            "rules",
            "new",
            code,
            "--module",
            module,
            "--severity",
            severity,
            "--rules",
            pack.toString());
    assertThat(run.code()).isEqualTo(64);
    return run.err();
  }

  @Test
  void censusYearsAreOpenedOneAfterTheOtherAndMissingHolidaysAreAskedFor() throws IOException {
    String last = last();
    for (int start = Integer.parseInt(last.substring(0, 4)) + 1; start <= 2030; start++) {
      String year = start + "-" + (start + 1) % 100;
      Run run = run("rules", "new-year", year, "--from", last, "--rules", pack.toString());
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.out()).contains(" rules are in force in " + year + "\n");
      last = year;
    }

    assertThat(read(CATALOG))
        .contains(
            "  - year: 2030-31\n    reference-date: 2031-03-31\n"
                + "    remark: The rules of 2029-30 are carried forward; this pack does not have"
                + " DfE's own for 2030-31 yet.\nrules:\n");
    assertThat(read(HOLIDAYS))
        .endsWith(
            "  - {year: 2031, dates: []}  # (fill in: the bank holidays of England in 2031)\n");
    assertThat(run("rules", "check", "--rules", pack.toString()).code()).isEqualTo(65);
    edit(HOLIDAYS, "[]}  # (fill in: the bank holidays of England in 2031)", "[2031-01-01]}");
    assertThat(run("rules", "check", "--rules", pack.toString()).out()).contains(": sound\n");
  }

  @Test
  void aNewerPackIsTakenIntoAnEditedOne() throws IOException {
    Path newer = unpacked("newer");
    edit(
        CATALOG,
        "LA Child ID missing",
        "Give the id",
        "version: " + VERSION,
        "version: " + VERSION + "-leeds");
    edit("rules-drl/child-identifiers/8530Q.drl", "daysBeforeEnd( 30 )", "daysBeforeEnd( 31 )");
    edit(newer, CATALOG, "version: " + VERSION, "version: 2099.12.1");
    edit(newer, CATALOG, "LA Child ID missing", "LA Child ID is missing");
    edit(newer, CATALOG, "Reference Date is incorrect", "Reference Date is wrong");
    edit(
        newer,
        "rules-drl/child-identifiers/8530Q.drl",
        "monthsAfterEnd( 9 )",
        "monthsAfterEnd( 8 )");
    Path out = folder.resolve("merged");

    Run run = run("rules", "merge", pack.toString(), newer.toString(), "--out", out.toString());

    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "Taken from the newer pack: 100\n",
            "Conflict in 8500, catalog entry 8500 from 2022-23: yours stands\n"
                + "  yours:\n        message: \"Give the id\"\n"
                + "  newer:\n        message: \"LA Child ID is missing\"\n",
            "Conflict in 8530Q, rules-drl/child-identifiers/8530Q.drl: yours stands\n",
            ": 2 conflicts, 0 faults\n");
    String merged = Files.readString(out.resolve(CATALOG));
    assertThat(merged)
        .contains("version: 2099.12.1-leeds\n", "Reference Date is wrong", "\"Give the id\"")
        .doesNotContain("LA Child ID is missing");
    assertThat(Files.readString(out.resolve("rules-drl/child-identifiers/8530Q.drl")))
        .contains("daysBeforeEnd( 31 )", "monthsAfterEnd( 9 )");
    Path again = folder.resolve("again");
    assertThat(
            run("rules", "merge", out.toString(), newer.toString(), "--out", again.toString())
                .out())
        .contains(": 0 conflicts, 0 faults\n");
  }

  @Test
  void withNothingOfItsOwnAnEditedPackBecomesTheNewerOne() throws IOException {
    Path newer = unpacked("newer");
    run(
        "rules",
        "new",
        "9903",
        "--module",
        "Section 47",
        "--severity",
        "error",
        "--title",
        "A",
        "--rules",
        newer.toString());
    run("rules", "new-year", next(), "--from", last(), "--rules", newer.toString());
    Path out = folder.resolve("merged");

    Run run = run("rules", "merge", pack.toString(), newer.toString(), "--out", out.toString());

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).contains("not filled in yet", ": 0 conflicts, ");
    for (String path :
        List.of(CATALOG, "rules-drl/section-47/9903.drl", "features/section-47/9903-a.feature")) {
      assertThat(out.resolve(path)).hasSameTextualContentAs(newer.resolve(path));
    }
  }

  @Test
  void withoutThePackItBeganAsNothingIsMerged() throws IOException {
    Files.delete(pack.resolve("unpacked-from.zip"));

    Run run = run("rules", "merge", pack.toString(), "--out", folder.resolve("out").toString());

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("with --base");
  }

  private String last() throws IOException {
    return read(CATALOG)
        .lines()
        .filter(line -> line.startsWith("  - year: "))
        .reduce((one, other) -> other)
        .orElseThrow()
        .substring("  - year: ".length());
  }

  private String next() throws IOException {
    int start = Integer.parseInt(last().substring(0, 4)) + 1;
    return start + "-" + (start + 1) % 100;
  }

  private String feature(String code) throws IOException {
    try (Stream<Path> files = Files.walk(pack.resolve("features"))) {
      return files
          .map(file -> pack.relativize(file).toString())
          .filter(name -> name.contains("/" + code + "-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private String read(String path) throws IOException {
    return Files.readString(pack.resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(pack.resolve(path), text);
  }

  /** Puts each second text in the place of the one before it. */
  private void edit(String path, String... texts) throws IOException {
    for (int i = 0; i < texts.length; i += 2) {
      edit(pack, path, texts[i], texts[i + 1]);
    }
  }

  private static void edit(Path root, String path, String from, String to) throws IOException {
    String text = Files.readString(root.resolve(path));
    assertThat(text).contains(from);
    Files.writeString(root.resolve(path), text.replace(from, to));
  }

  @Test
  void aVersionOfAnEarlierYearEndsWhereTheNextBegins() throws IOException {
    run("rules", "new", "2886Q", "--from", "2023-24", "--rules", pack.toString());

    assertThat(read(CATALOG))
        .contains("  - code: 2886Q\n    from: 2022-23\n    to: 2022-23\n")
        .contains("  - code: 2886Q\n    from: 2023-24\n    rule: 2886Q-2023-24\n    to: 2023-24\n");
    assertThat(read(feature("2886Q")))
        .contains("  @from-2022-23 @to-2022-23\n", "\n  @from-2023-24 @to-2023-24\n");
  }

  @Test
  void aRuleOnSeveralRecordsBeginsWithAPatternForEach() throws IOException {
    run(
        "rules",
        "new",
        "L9",
        "--module",
        "Reviews",
        "--severity",
        "error",
        "--elements",
        "CPPreviewDate,CINreferralDate,PersonBirthDate",
        "--title",
        "T",
        "--rules",
        pack.toString());

    assertThat(read("rules-drl/reviews/L9.drl"))
        .contains(
            """
            when
                $record : Reviews()
                $episode : CINdetails( this == $record.episode )
                $child : Child( this == $record.child )
            then
                findings.report( drools.getRule(), $record.at( "CPPreviewDate" ), $episode.at( "CINreferralDate" ), $child.at( "PersonBirthDate" ) );
            """);
    assertThat(read("features/reviews/L9-t.feature"))
        .contains(
            """
                  Given a 2026-27 return with a child:
                    | PersonBirthDate |
                    | (fill in)       |
                  And an episode:
                    | CINreferralDate |
                    | (fill in)       |
                  And the episode has ChildProtectionPlans:
                    | CPPstartDate |
                    | (fill in)    |
                  And the plan has Reviews:
                    | CPPreviewDate |
                    | (fill in)     |
            """);
    assertThat(run("rules", "check", "--rules", pack.toString()).out().lines())
        .filteredOn(line -> line.matches("\\S.*:\\d+: .*"))
        .allMatch(line -> line.contains("not filled in yet"));
  }

  @Test
  void namesThatThereAreNotAndOddTitlesAreHandledAtTheBeginning() throws IOException {
    Run wrong =
        run(
            "rules",
            "new",
            "L9",
            "--module",
            "Section 47",
            "--severity",
            "error",
            "--elements",
            "S47ActualStartdate",
            "--rules",
            pack.toString());
    assertThat(wrong.code()).isEqualTo(64);
    assertThat(wrong.err()).contains("did you mean S47ActualStartDate?");

    Run odd =
        run(
            "rules",
            "new",
            "L9",
            "--module",
            "Section 47",
            "--severity",
            "error",
            "--title",
            "x".repeat(80) + "\ny",
            "--elements",
            "",
            "--rules",
            pack.toString());
    assertThat(odd.code()).as(odd.err()).isZero();
    assertThat(read(CATALOG)).contains("title: \"" + "x".repeat(80) + " y\"\n");
    assertThat(
            run(
                    "rules",
                    "new",
                    "L8",
                    "--module",
                    "Header",
                    "--severity",
                    "error",
                    "--rules",
                    pack.toString())
                .err())
        .contains("--scope return");
  }

  @Test
  void aRuleThatBothPacksChangedStaysWholeAsItIsInTheEditedOne() throws IOException {
    Path newer = unpacked("newer");
    edit(CATALOG, "LA Child ID missing", "Give the id");
    edit(newer, "rules-drl/child-identifiers/8500.drl", "LAchildID == null", "UPN == null");
    edit(newer, "rules-drl/section-47/8875.drl", "SATURDAY", "FRIDAY");
    edit("rules-drl/child-identifiers/YonY-01.drl", "100 * difference", "101 * difference");
    edit(newer, "rules-drl/assessments/YonY-03.drl", "100 * difference", "101 * difference");
    for (Path root : List.of(pack, newer)) {
      String module = root.equals(pack) ? "Section 47" : "Assessments";
      run(
          "rules",
          "new",
          "L7",
          "--module",
          module,
          "--severity",
          "error",
          "--title",
          "T",
          "--rules",
          root.toString());
    }
    Path out = folder.resolve("merged");

    Run run = run("rules", "merge", pack.toString(), newer.toString(), "--out", out.toString());

    assertThat(run.out())
        .contains(
            "Conflict in 8500, changed in both packs, in other parts: yours stands\n",
            "Conflict in L7, ",
            "Taken from the newer pack: 8875, YonY 03\n",
            "Kept from yours: YonY 01\n");
    assertThat(Files.readString(out.resolve("rules-drl/child-identifiers/8500.drl")))
        .contains("LAchildID == null");
    assertThat(out.resolve("rules-drl/assessments/L7.drl")).doesNotExist();
    assertThat(out.resolve("rules-drl/section-47/L7.drl")).exists();
  }
}
