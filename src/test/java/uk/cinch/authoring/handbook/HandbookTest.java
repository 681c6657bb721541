package uk.cinch.authoring.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.Fixture;
import uk.cinch.authoring.features.FeatureRun;
import uk.cinch.authoring.features.ScenarioResult;
import uk.cinch.authoring.mutation.ProofRecord.Equivalent;
import uk.cinch.authoring.mutation.ProofRecord.RuleProof;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RulePack;

class HandbookTest {
  private static final Instant RAN = Instant.parse("2026-11-26T09:30:00Z");
  private static final List<String> RUN = List.of("8530Q", "4180", "2886Q");

  @TempDir private static Path folder;
  private static List<ScenarioResult> results;
  private static HandbookModel usual;

  @BeforeAll
  static void make() throws IOException {
    usual = new HandbookModel(Fixture.embedded().pack(), List.of());
    results = new FeatureRun(Fixture.embedded(), 1).run(RUN);
    new Handbook(Fixture.embedded().pack(), results, RAN).write(folder);
  }

  private static Document page(Path folder, String name) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(name)));
  }

  private static Document page(String name) throws IOException {
    return page(folder, name);
  }

  private static Document page(RulePack pack, List<ScenarioResult> results, Path into, String name)
      throws IOException {
    new Handbook(pack, results, RAN).write(into);
    return page(into, name);
  }

  private static List<String> texts(Document page, String css) {
    return page.select(css).eachText();
  }

  private static Stream<Path> pages() throws IOException {
    return Files.walk(folder).filter(file -> file.toString().endsWith(".html"));
  }

  @Test
  void aRulesPageHasEverythingThatIsSaidOfIt() throws IOException {
    Document page = page("rules/8530Q.html");

    assertThat(page.title())
        .isEqualTo(
            "8530Q Expected date of birth is outside the expected range – DfE children in need"
                + " census");
    assertThat(texts(page, "h1"))
        .containsExactly("8530Q Expected date of birth is outside the expected range");
    assertThat(texts(page, "blockquote"))
        .containsExactly(
            "Please check and either amend data or provide a reason: Expected Date of Birth is"
                + " outside the expected range for this census (March to December of the Census"
                + " Year end)",
            "8530Q: All records have been checked and can confirm that the data has been amended"
                + " (where required) and the data is now correct in all instances.");
    assertThat(texts(page, "h2, h3"))
        .containsExactly(
            "In force from 2022-23",
            "Official message",
            "What it asks for",
            "What a finding points at",
            "Our reading",
            "How to put it right",
            "Note that COLLECT accepts",
            "Examples",
            "How well the examples pin the rule down",
            "The rule as the program reads it",
            "Sign-off of the version in force from 2022-23",
            "Years and changes");
    assertThat(texts(page, ".version > .facts:not(.figures) > div"))
        .containsExactly(
            "Severity Query: to be corrected, or explained by a note in COLLECT",
            "Module Child identifiers",
            "Looks at each child by itself",
            "Source guide 2024-25, 1.9");
    assertThat(texts(page, "table:contains(Name in the return) td"))
        .containsExactly(
            "Expected date of birth", "ExpectedPersonBirthDate", "N00098", "Child", "date");
    assertThat(page.select("pre.drl code").first().wholeText())
        .isEqualTo(Fixture.files().text("rules-drl/child-identifiers/8530Q.drl"));
  }

  @Test
  void anOutlineIsOneTableWithTheResultOfEachRow() throws IOException {
    Document page = page("rules/8530Q.html");
    Element example = page.select(".example").get(0);

    assertThat(example.select("h4").text())
        .isEqualTo("In census year, expected on Expected date of birth");
    assertThat(example.select(".story p").eachText())
        .containsExactly(
            "A census year return with a child that has:", "What the rule says: as each row says");
    assertThat(example.select(".record > div").eachText())
        .containsExactly(
            "Date of birth PersonBirthDate left out",
            "Expected date of birth ExpectedPersonBirthDate as each row says");
    assertThat(example.select("table")).hasSize(1);
    assertThat(example.select("thead th").eachText())
        .containsExactly(
            "Census year",
            "Expected date of birth ExpectedPersonBirthDate",
            "What the rule says",
            "Why",
            "Last run");
    assertThat(example.select(".group").eachText())
        .containsExactly(
            "The limits of each census year", "Within and far outside", "Missing, or not a date");
    assertThat(example.select("tbody tr:not(.group)")).hasSize(25);
    assertThat(example.select("tbody tr:not(.group)").get(0).select("td").eachText())
        .containsExactly(
            "2022-23",
            "2023-02-28",
            "Reported on Expected date of birth",
            "a day too early",
            "✓ as it says");
    assertThat(example.select("tbody tr:not(.group)").get(21).select("td").eachText())
        .containsExactly(
            "2024-25", "empty", "Not reported", "the element is empty", "✓ as it says");
  }

  @Test
  void aScenarioIsToldInWordsWithItsPlaces() throws IOException {
    Element example = page("rules/8530Q.html").select(".example").last();

    assertThat(example.select("h4").text())
        .isEqualTo("Each child is reported with the date as given ✓ as it says");
    assertThat(example.select(".story > li > p").eachText())
        .containsExactly("A 2024-25 return with these children:", "Reported as follows:");
    assertThat(example.select("table").get(1).select("tbody tr").eachText())
        .containsExactly(
            "1 1 Child identifiers › Expected date of birth 2025-02-28",
            "2 3 Child identifiers › Expected date of birth 2026-01-01");
  }

  @Test
  void versionsStandNewestFirstAndTheirYearsSayWhatChanged() throws IOException {
    Document page = page("rules/4180.html");

    assertThat(texts(page, ".version > h2"))
        .containsExactly("In force from 2024-25", "In force 2022-23 to 2023-24");
    assertThat(texts(page, "section:has(#years) tbody tr"))
        .containsExactly(
            "2022-23 In force; the first year here –",
            "2023-24 Unchanged –",
            "2024-25 Changed official message; how it is worked out; what a finding points at;"
                + " plain title; our reading; how to put it right; code list Gender (no longer: 0,"
                + " 1, 2, 9); code list Sex (new: M, F, U)",
            "2025-26 Unchanged –",
            "2026-27 Unchanged –");
    assertThat(texts(page, ".print-mark")).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void theMarkToSignChangesWithTheTextAndWithNothingElse() {
    PackFiles files = Fixture.files();
    String catalog = PackFiles.CATALOG;
    String feature = "features/child-identifiers/4180-sex-or-gender.feature";
    List<String> as = marks(files);

    assertThat(marks(Fixture.changed(catalog, "Gender is missing\"", "Gender missing\"")))
        .containsExactly("changed", as.get(1));
    assertThat(marks(Fixture.changed(feature, "| a small letter ", "| in small letters ")))
        .containsExactly(as.get(0), "changed");
    assertThat(marks(Fixture.changed(feature, "    Scenario: Sex does", "   Scenario: Sex does")))
        .isEqualTo(as);
    assertThat(marks(Fixture.changed(catalog, "Use M, F or U as capital letters", "Use M, F or U")))
        .isEqualTo(as);
  }

  /** The marks of the two versions of 4180; "changed" in place of one that is not the usual one. */
  private static List<String> marks(PackFiles files) {
    List<String> marks = new ArrayList<>();
    HandbookModel book = new HandbookModel(RulePack.read(files), List.of());
    for (int i = 0; i < 2; i++) {
      String mark = SignOffMark.of(book, book.versions().get("4180").get(i));
      String was = SignOffMark.of(usual, usual.versions().get("4180").get(i));
      marks.add(mark.equals(was) ? was : "changed");
    }
    return marks;
  }

  @Test
  void anExampleThatFailedOrDidNotRunNeverLooksPassed(@TempDir Path into) throws IOException {
    List<ScenarioResult> one = new ArrayList<>(results);
    ScenarioResult first = one.stream().filter(r -> r.code().equals("8530Q")).findFirst().get();
    one.set(
        one.indexOf(first),
        new ScenarioResult(first.code(), first.path(), first.line(), first.name(), "<but> was 1"));

    Document page = page(Fixture.embedded().pack(), one, into, "rules/8530Q.html");

    assertThat(texts(page, ".result"))
        .containsExactly("✗ 1 of 29 did not come out as they say when last run.");
    assertThat(texts(page, ".alarm"))
        .containsExactly(
            "✗ 1 of this rule's examples did not come out as they say. They are marked below, each"
                + " with what happened instead.");
    assertThat(page.select(".example .mark.bad")).hasSize(1);
    assertThat(page.select(".example .mark.ok")).hasSize(28);
    assertThat(texts(page, "td.cause")).containsExactly("What happened instead: <but> was 1");
    assertThat(texts(page(into, "index.html"), ".alarm li"))
        .containsExactly("8530Q Expected date of birth is outside the expected range: 1");
    Document notRun = page("rules/8500.html");
    assertThat(notRun.select(".mark.ok")).isEmpty();
    assertThat(notRun.select(".mark.none")).isNotEmpty();
  }

  @Test
  void aRuleWithoutExamplesOrRuleTextSaysSo(@TempDir Path into) throws IOException {
    String feature = "features/child-identifiers/8530Q-expected-date-of-birth.feature";
    RulePack pack = RulePack.read(Fixture.files().with(feature, null));

    Document page = page(pack, List.of(), into, "rules/8530Q.html");

    assertThat(texts(page, ".result"))
        .containsExactly("No example. Nothing shows what this rule does.");
    assertThat(page.select(".example")).isEmpty();
  }

  @Test
  void whateverAPackSaysIsTextOnThePage(@TempDir Path into) throws IOException {
    String evil = "<script>alert(1)</script><img src=x onerror=alert(2)> & {{title}}";
    PackFiles files = Fixture.files();
    files =
        Fixture.changed(
            files,
            PackFiles.CATALOG,
            "title: Expected date of birth is outside",
            "title: '" + evil + "' #");
    files =
        Fixture.changed(
            files,
            "features/child-identifiers/8530Q-expected-date-of-birth.feature",
            "a day too early, 29 February",
            evil);
    files =
        Fixture.changed(
            files, "reference-data/code-sets.yaml", "label: Ethnicity", "label: '" + evil + "'");
    files =
        Fixture.changed(
            files,
            "reference-data/message-structure.yaml",
            "label: Expected date of birth,",
            "label: '" + evil + "',");

    new Handbook(RulePack.read(files), List.of(), RAN).write(into);

    Document page = page(into, "rules/8530Q.html");
    assertThat(page.select("h1").text()).isEqualTo("8530Q " + evil);
    assertThat(texts(page, ".example td")).contains(evil);
    try (Stream<Path> all = Files.walk(into)) {
      for (Path file : all.filter(one -> one.toString().endsWith(".html")).toList()) {
        Document any = Jsoup.parse(Files.readString(file));
        assertThat(any.select("script")).as(file.toString()).hasSize(1);
        assertThat(any.select("script").get(0).attr("src")).endsWith("handbook.js");
        assertThat(any.select("img, iframe, object, [style], [onerror], [onclick]")).isEmpty();
      }
    }
  }

  @Test
  void everyLinkLeadsSomewhereInTheHandbook() throws IOException {
    Map<Path, Document> all = new TreeMap<>();
    try (Stream<Path> pages = pages()) {
      for (Path file : pages.toList()) {
        all.put(file.normalize(), Jsoup.parse(Files.readString(file)));
      }
    }
    List<String> broken = new ArrayList<>();
    all.forEach(
        (file, page) -> {
          List<String> ids = page.select("[id]").eachAttr("id");
          assertThat(ids).as(file.toString()).doesNotHaveDuplicates();
          for (String href : page.select("a[href]").eachAttr("href")) {
            String[] parts = href.split("#", 2);
            Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
            Document there = all.get(target);
            if (there == null || parts.length > 1 && there.getElementById(parts[1]) == null) {
              broken.add(file.getFileName() + " " + href);
            }
          }
        });

    assertThat(broken).isEmpty();
    assertThat(all).hasSizeGreaterThan(115);
  }

  @Test
  void nothingIsFetchedFromElsewhere() throws IOException {
    try (Stream<Path> pages = pages()) {
      for (Path file : pages.toList()) {
        Document page = Jsoup.parse(Files.readString(file));
        assertThat(page.select("link[href], script[src]").eachAttr("href"))
            .allMatch(href -> href.matches("(\\.\\./)?handbook\\.css|data:,"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
            .startsWith("default-src 'none'");
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("h1")).as(file.toString()).hasSize(1);
      }
    }
  }

  @Test
  void theSamePackGivesTheSameBytesButForTheTimeOfTheRun(@TempDir Path again) throws IOException {
    Instant later = RAN.plusSeconds(3600);
    new Handbook(Fixture.embedded().pack(), results, later).write(again);

    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        List<String> then = Files.readAllLines(file);
        List<String> now = Files.readAllLines(again.resolve(folder.relativize(file)));
        then.removeIf(line -> line.startsWith("<p class=\"run\">"));
        now.removeIf(line -> line.startsWith("<p class=\"run\">"));
        assertThat(now).as(file.toString()).isEqualTo(then);
      }
    }
    assertThat(texts(page(again, "index.html"), ".run"))
        .containsExactly(
            "Its " + results.size() + " examples were last run on 26 November 2026, 10:30 UTC.");
  }

  @Test
  void pagesOfAnEarlierHandbookAreGone(@TempDir Path into) throws IOException {
    Files.createDirectories(into.resolve("rules"));
    Files.writeString(into.resolve("rules/9999.html"), "old");

    new Handbook(Fixture.embedded().pack(), List.of(), RAN).write(into);

    assertThat(into.resolve("rules/9999.html")).doesNotExist();
    assertThat(into.resolve("rules/8530Q.html")).exists();
  }

  @Test
  void aProvisionalRuleIsMarkedWhereverItShows(@TempDir Path into) throws IOException {
    PackFiles files =
        Fixture.changed(
            PackFiles.CATALOG,
            "  - code: 8530Q\n",
            "  - code: 8530Q\n    provisional: from a draft of 2027\n");

    Document page = page(RulePack.read(files), List.of(), into, "rules/8530Q.html");

    assertThat(texts(page, ".provisional"))
        .containsExactly("Provisional. This is not the final text: from a draft of 2027.");
    assertThat(texts(page, ".provisional-tag")).containsExactly("Provisional");
    assertThat(texts(page(into, "index.html"), "tr:has(.provisional-tag) th")).contains("8530Q");
    assertThat(texts(page(into, "modules.html"), "tr:has(.provisional-tag) th"))
        .contains("8530Q")
        .doesNotContain("8520");
  }

  @Test
  void aYearsPageSaysWhatIsNew() throws IOException {
    Document page = page("new-in-2024-25.html");

    assertThat(texts(page, "section:has(#added) li"))
        .containsExactly(
            "1570 LA child ID is too long (Error)",
            "1580 LA child ID contains something other than letters and digits (Error)",
            "8945Q Withdrawn factor 18A is used (Query)",
            "8950Q Withdrawn factor 19A is used (Query)");
    assertThat(texts(page, "section:has(#changed) h3 .code"))
        .containsExactly("2886Q", "4180", "8750", "8770Q");
    assertThat(texts(page, "section:has(#items) li"))
        .containsExactly("New: Sex Sex", "No longer: Gender GenderCurrent");
    assertThat(texts(page("new-in-2025-26.html"), "main > p"))
        .contains("Nothing: rules, code lists and data items are those of 2024-25.");
  }

  @Test
  void howWellTheExamplesPinARuleDownIsSaid(@TempDir Path into) throws IOException {
    Map<String, Integer> mutants = new TreeMap<>(Map.of("comparison", 4, "constant", 7, "join", 0));
    RuleProof proof =
        new RuleProof(
            "8530Q",
            mutants,
            6,
            2,
            List.of(new Equivalent("a → b", "nobody could tell")),
            List.of("line 6: < → <="),
            false);

    Document page = page(stem -> Optional.of(proof), into);

    assertThat(page.select("h3:contains(How well) ~ .alarm").text())
        .isEqualTo(
            "Out of date. The rule, its examples or its code lists have changed since; these figures"
                + " are of the earlier text.");
    assertThat(page.select(".figures > div").eachText())
        .containsExactly(
            "Changes tried 9 (comparison 4, constant 7)",
            "Noticed by an example 6",
            "Without effect 1",
            "Not noticed 1");
    assertThat(page.select("h4:contains(Not noticed) + ul").text()).isEqualTo("line 6: < → <=");
    assertThat(page.select("details:contains(without effect) li").text())
        .isEqualTo("a → b nobody could tell");
    assertThat(page.select(".version").text()).doesNotContain("No proof on record.");
    assertThat(page(stem -> Optional.empty(), into).select(".version").text())
        .contains("No proof on record.");
  }

  private static Document page(Function<String, Optional<RuleProof>> proofs, Path into)
      throws IOException {
    new Handbook(Fixture.embedded().pack(), List.of(), RAN, proofs).write(into);
    return page(into, "rules/8530Q.html");
  }

  @Test
  void anItemOfTwoRecordsIsTheOneThatTheExamplesShow() throws IOException {
    Document page = page("rules/8868.html");

    assertThat(texts(page, "table:contains(Name in the return) td a"))
        .containsExactly(
            "CIN closure date",
            "Date of initial child protection conference",
            "Initial child protection conference not required");
    assertThat(texts(page("message.html"), "[id='Section47.DateOfInitialCPC'] a.item"))
        .contains("8868");
    assertThat(texts(page("message.html"), "[id='CINdetails.DateOfInitialCPC'] a.item"))
        .isNotEmpty()
        .doesNotContain("8868");
  }

  @Test
  void rulesAreFoundByNumberModuleYearAndWord() throws IOException {
    Document index = page("index.html");
    int rules =
        Fixture.embedded().pack().rules().stream().map(r -> r.code()).distinct().toArray().length;

    assertThat(index.select("#rules tbody tr")).hasSize(rules);
    assertThat(index.select("#filter").hasAttr("hidden")).isTrue();
    assertThat(page("modules.html").select("tbody tr")).hasSize(rules);
    assertThat(texts(page("years.html"), "section:has(#year-2022-23) .numbers li"))
        .doesNotContain("1570")
        .contains("1560Q");
    assertThat(texts(page("words.html"), ".words div:has(dt:matchesOwn(^gender$)) dd"))
        .containsExactly("2886Q 4180 8750");
    assertThat(texts(page("open-readings.html"), "h2"))
        .containsExactly("Low confidence", "Medium confidence", "High confidence");
  }

  @Test
  void dataItemsAndCodeListsNameTheRulesThatUseThem() throws IOException {
    assertThat(texts(page("message.html"), "[aria-labelledby='CINdetails.Section47'] caption"))
        .containsExactly("Items of Section 47 enquiry");
    assertThat(texts(page("message.html"), "[id='Child.Sex'] > *"))
        .containsExactly(
            "Sex",
            "Sex",
            "N00783",
            "code: Sex",
            "once or not at all",
            "2024-25 to 2026-27",
            "4180 8750");
    assertThat(texts(page("code-sets.html"), "section:has(#gender_current) tbody tr"))
        .hasSize(4)
        .first()
        .asString()
        .startsWith("0 ");
  }
}
