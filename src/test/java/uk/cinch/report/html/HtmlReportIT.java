package uk.cinch.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import uk.cinch.Browser;
import uk.cinch.Fixture;
import uk.cinch.check.Options;
import uk.cinch.cli.Run;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.ReturnSink;

/** The HTML report of 300 children, in a browser without a network. */
class HtmlReportIT {
  private static final String LONG = "y".repeat(5000);
  private static final String ODD =
      "&lt;script>alert(1)&lt;/script>\"&amp;\u202E=1 \u0645\u0631 " + LONG;

  @TempDir private static Path folder;
  private static Browser page;
  private static ChromeDriver browser;
  private static String url;

  @BeforeAll
  static void open() throws IOException {
    page = Browser.open();
    browser = page.driver();
    Path made = folder.resolve("made.xml");
    Run.run(
        "generate", "--children=300", "--year=2024-25", "--fault-rate=0.4", "-o", made.toString());
    Files.writeString(
        made,
        Files.readString(made)
            .replaceFirst("<Ethnicity>[^<]*</Ethnicity>", "<Ethnicity>" + ODD + "</Ethnicity>"));
    Run.run(
        "check",
        made.toString(),
        "--out",
        folder.toString(),
        "--format",
        "html,summary,json",
        "--since",
        before(made),
        "--notes",
        notes(made));
    url = folder.resolve("made.html").toUri().toString();
  }

  /** Three findings are accepted. */
  private static String notes(Path made) throws IOException {
    Path notes = folder.resolve("notes.yaml");
    Run.run("notes", "new", made.toString(), "-o", notes.toString());
    String text = Files.readString(notes);
    for (int i = 0; i < 3; i++) {
      text = text.replaceFirst("reason: \"\"", "reason: \"Looked at: <b>so it is</b>\"");
    }
    Files.writeString(notes, text);
    return notes.toString();
  }

  private static String before(Path made) {
    Path out = folder.resolve("before");
    Run.run("check", made.toString(), "--out", out.toString(), "--format", "json");
    return out.resolve("made.json").toString();
  }

  @AfterAll
  static void close() {
    if (page != null) {
      page.close();
    }
  }

  @BeforeEach
  void plain() {
    page.plain();
  }

  private static void show(String hash) {
    browser.get("about:blank");
    browser.get(url + hash);
    Browser.until(() -> !browser.findElements(By.cssSelector("html[data-ready]")).isEmpty());
  }

  /** What all of a kind say, asked for in one go. */
  private static List<String> texts(String selector) {
    return strings(selector, "one.innerText");
  }

  @SuppressWarnings("unchecked")
  private static List<String> strings(String selector, String script) {
    return (List<String>)
        browser.executeScript(
            "return [...document.querySelectorAll(arguments[0])].map((one) => " + script + ")",
            selector);
  }

  private static WebElement at(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  @Test
  void itAsksForNothingSaysNothingAndKeepsNobodyOut() throws IOException {
    for (String view :
        List.of(
            "",
            "#rule=8905&kind=error",
            "#view=child",
            "#child=" + firstChild(),
            "#child=100000")) {
      page.plain();
      show(view);

      assertThat(page.requests(url.replaceAll("#.*", ""))).isEmpty();
      assertThat(page.console()).as(view).isEmpty();
      // the rest of the page is the same in all views
      assertThat(view.isEmpty() ? page.barriers() : page.barriers("#interactive"))
          .as(view)
          .isEmpty();
    }
    show("");
    browser.executeScript(
        "document.querySelectorAll('details').forEach((one, i) => one.open = i % 9 === 0)");
    assertThat(page.barriers("details")).isEmpty();
  }

  private static String firstChild() {
    show("");
    return at("#rows a").getDomAttribute("href").replaceAll("\\D", "");
  }

  @Test
  void darkColoursAndNarrowWindowsDoAsWell() {
    page.scheme("dark");
    show("");
    assertThat(page.faintText()).isEmpty();
    for (String view : List.of("", "#child=" + firstChild())) {
      page.narrow(
          () -> {
            show(view);
            assertThat(page.overhang()).as(view).isZero();
          });
    }
  }

  @Test
  void aRuleIsChosenAChildOpenedAndTheMarkedCellReadByTheKeyboardAlone() {
    show("");
    WebElement rule = page.tabTo("#rule");
    rule.sendKeys("8905");
    Browser.until(() -> at("#rows tr th").getText().equals("8905"));
    String found = at("#found").getText();
    page.tabTo("#rows a");
    page.press(Keys.ENTER);
    Browser.until(() -> at("#child-view").isDisplayed() && !at("#record").getText().isEmpty());

    assertThat(page.focused().getDomAttribute("id")).isEqualTo("child-title");
    WebElement marked =
        browser.findElements(By.cssSelector("tr.bad")).stream()
            .filter(row -> row.getText().startsWith("Initial category of abuse"))
            .findFirst()
            .orElseThrow();
    assertThat(marked.getText()).contains("Wrong:").contains("8905 ");

    browser.navigate().back();
    Browser.until(() -> at("#list-view").isDisplayed());
    assertThat(at("#found").getText()).isEqualTo(found);
  }

  @Test
  void filtersAndPagesShowExactCounts() throws IOException {
    show("");
    int all = number(at("#found").getText());
    String json = Files.readString(folder.resolve("made.json"));
    int findings = json.split("\"fingerprint\"", -1).length - 1;
    assertThat(all).isEqualTo(findings);
    assertThat(browser.findElements(By.cssSelector("#rows tr"))).hasSize(50);
    at("#later").click();
    Browser.until(() -> at("#found").getText().contains("page 2 of"));

    at("[data-kind=query]").click();
    Browser.until(() -> at("#found").getText().contains(" of "));
    int queries = number(at("#found").getText());
    assertThat(json).contains("\"queries\" : " + (queries + 3));
    assertThat(at("[data-kind=query]").getText()).isEqualTo("Queries not accepted " + queries);
    assertThat(at("[data-kind='']").getText()).isEqualTo("Everything " + all);
    at("#clear").click();
    Browser.until(() -> number(at("#found").getText()) == all);
    at("#since").sendKeys("Still open");
    Browser.until(() -> browser.getCurrentUrl().contains("since=open"));
    assertThat(at("#found").getText()).contains("finding");
  }

  @Test
  void byChildByRuleAndByModuleTheFindingsAddUp() {
    show("");
    int all = number(at("#found").getText());
    for (String view : List.of("child", "rule", "module")) {
      show("#view=" + view);
      int sum = 0;
      while (true) {
        sum += texts("#rows td:nth-child(2)").stream().mapToInt(HtmlReportIT::number).sum();
        if (!at("#later").isEnabled()) {
          break;
        }
        String page = at("#found").getText();
        at("#later").click();
        Browser.until(() -> !at("#found").getText().equals(page));
      }
      assertThat(sum).as(view).isEqualTo(all);
    }
    show("#view=rule");
    WebElement first = at("#rows a");
    String code = first.getText().replaceAll(" .*", "");
    first.click();
    Browser.until(() -> at("#columns").getText().startsWith("Rule Kind"));
    assertThat(at("#rows tr").getText()).startsWith(code);
    assertThat(at("#rule-text").getText()).startsWith(code);
  }

  @Test
  void aChildThatIsWrongOnlyBesideOthersIsShownToo() {
    show("#rule=8510");
    at("#rows a").click();
    Browser.until(() -> at("#child-view").isDisplayed() && !at("#record").getText().isEmpty());

    assertThat(at("#said").getText()).contains("8510 ");
    WebElement marked =
        browser.findElements(By.cssSelector("tr.bad")).stream()
            .filter(row -> row.getText().startsWith("LA child ID"))
            .findFirst()
            .orElseThrow();
    assertThat(marked.getText()).contains("Wrong:").contains("8510 ");
  }

  @Test
  void everyPlaceOfAFindingIsMarkedInItsChildsRecord() {
    show("");
    @SuppressWarnings("unchecked")
    List<String> unmarked =
        (List<String>)
            browser.executeAsyncScript(
                "const done = arguments[arguments.length - 1];"
                    + "const wait = (ms) => new Promise((go) => setTimeout(go, ms));"
                    + "(async () => {"
                    + "  const unmarked = [];"
                    + "  const meta = JSON.parse(document.getElementById('meta').textContent);"
                    + "  for (const [position] of meta.children) {"
                    + "    location.hash = '#child=' + position;"
                    + "    const title = document.getElementById('child-title');"
                    + "    while (!title.textContent.startsWith('Child ' + position + ' ')) await wait(1);"
                    + "    const items = document.querySelectorAll('#said li');"
                    + "    if (!items.length) unmarked.push(position + ': nothing said');"
                    + "    for (const item of items) {"
                    + "      if (item.querySelector(':scope > span'))"
                    + "        unmarked.push(position + ': ' + item.textContent);"
                    + "    }"
                    + "  }"
                    + "  done(unmarked);"
                    + "})();");
    assertThat(unmarked).isEmpty();
  }

  @Test
  void theWayBackLeadsToWhereOneCameFrom() {
    show("#kind=error&page=2");
    WebElement link = browser.findElements(By.cssSelector("#rows a")).get(7);
    String child = link.getDomAttribute("data-child");
    link.sendKeys(Keys.ENTER);
    Browser.until(() -> at("#child-view").isDisplayed() && !at("#record").getText().isEmpty());
    at(".skip").sendKeys(Keys.ENTER);
    at("#back").sendKeys(Keys.ENTER);
    Browser.until(() -> at("#list-view").isDisplayed());

    assertThat(at("#found").getText()).contains("page 2 of");
    assertThat(page.focused().getDomAttribute("data-child")).isEqualTo(child);
  }

  @Test
  void oddAddressesDoNoHarm() {
    for (String odd :
        List.of("#view=constructor", "#kind=__proto__", "#child=abc", "#child=0", "#page=-3")) {
      page.plain();
      show(odd);
      assertThat(page.console()).as(odd).isEmpty();
      assertThat(at("#child-view").isDisplayed() || at("#rows tr").isDisplayed()).isTrue();
    }
  }

  @Test
  void aRuleInTheTableLeadsToItsFindings() {
    show("");
    at("section[aria-labelledby=by-rule] tbody a").sendKeys(Keys.ENTER);
    Browser.until(() -> at("#found").getText().contains(" of "));

    assertThat(page.focused().getDomAttribute("id")).isEqualTo("work");
  }

  @Test
  void whatIsAcceptedStandsApartWithItsReason() {
    show("");
    at("[data-kind=accepted]").click();
    Browser.until(() -> at("#found").getText().startsWith("3 findings of "));
    assertThat(at("#rows tr").getText()).contains("query, accepted");
    at("#rows a").click();
    Browser.until(() -> at("#child-view").isDisplayed() && !at("#record").getText().isEmpty());

    assertThat(at("#said").getText()).contains("Accepted: Looked at: <b>so it is</b>");
    at("section[aria-labelledby=notes] summary").click();
    assertThat(at("section[aria-labelledby=notes]").getText()).contains("<b>so it is</b>");
  }

  @Test
  void fromEachFindingAButtonLeadsToTheCell() {
    show("#rule=8905");
    at("#rows a").click();
    Browser.until(() -> at("#child-view").isDisplayed() && !at("#record").getText().isEmpty());

    WebElement button = page.tabTo("#said button");
    page.press(Keys.ENTER);

    WebElement cell = page.focused();
    assertThat(cell.getTagName()).isEqualTo("td");
    assertThat(button.getText()).contains(cell.getText().replaceFirst("Wrong:\\s*", ""));
  }

  @Test
  void placesOnThePageLeaveTheViewAsItIs() {
    show("#rule=8905");
    String found = at("#found").getText();

    at("nav a[href='#by-rule']").click();

    Browser.until(() -> browser.getCurrentUrl().endsWith("#by-rule"));
    assertThat(at("#found").getText()).isEqualTo(found);
  }

  @Test
  void aBrowserThatCannotUnpackTheFindingsSaysSo() {
    Object script =
        browser
            .executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", "delete window.DecompressionStream"))
            .get("identifier");
    try {
      browser.get("about:blank");
      browser.get(url);
      Browser.until(() -> at("#trouble").isDisplayed());
      assertThat(at("#interactive").isDisplayed()).isFalse();
    } finally {
      browser.executeCdpCommand(
          "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    }
  }

  @Test
  void onPaperEachPageSaysThatItHoldsPersonalData() {
    show("#child=" + firstChild());
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      // what browsers repeat on each page
      assertThat(at(".personal").getCssValue("display")).isEqualTo("table-header-group");
      assertThat(at("body").getCssValue("display")).isEqualTo("table");
      assertThat(at("#record").isDisplayed()).isTrue();
      assertThat(at("header nav").isDisplayed()).isFalse();
    } finally {
      browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  @Test
  void chartsStandBesideTheirNumbers() {
    show("");

    List<String> numbers = texts("section[aria-labelledby=by-rule] td:nth-of-type(3)");
    List<String> widths =
        strings("section[aria-labelledby=by-rule] td rect", "one.getAttribute('width')");
    assertThat(numbers).hasSizeGreaterThan(10).hasSameSizeAs(widths);
    double longest = 0;
    int most = 0;
    for (int row = 0; row < numbers.size(); row++) {
      int findings = number(numbers.get(row));
      double width = Double.parseDouble(widths.get(row));
      assertThat(width > longest).isEqualTo(findings > most);
      longest = Math.max(longest, width);
      most = Math.max(most, findings);
    }
    assertThat(longest).isEqualTo(100);
    assertThat(at("#figures").getText()).isEqualTo("Headline figures");
    assertThat(browser.findElements(By.cssSelector("section[aria-labelledby=figures] .bar")))
        .isNotEmpty();
  }

  /** The quickest of three, and twice what it may take, as other tests run beside it. */
  @Test
  void aHundredThousandFindingsOpenAndFilterQuickly() throws Exception {
    Path large = folder.resolve("large.html");
    long findings = writeLarge(large);
    assertThat(findings).isGreaterThanOrEqualTo(100_000);
    assertThat(Files.size(large)).isLessThan(40L << 20);

    double opened = Double.MAX_VALUE;
    double filtered = Double.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      browser.get("about:blank");
      long began = System.nanoTime();
      browser.get(large.toUri().toString());
      Browser.until(() -> !browser.findElements(By.cssSelector("html[data-ready]")).isEmpty());
      opened = Math.min(opened, seconds(began));
      assertThat(number(at("#found").getText())).isEqualTo((int) findings);
      long chosen = System.nanoTime();
      at("#rule").sendKeys("8905");
      Browser.until(() -> at("#found").getText().contains(" of "));
      filtered = Math.min(filtered, seconds(chosen));
    }
    System.out.printf(
        "%d findings in %d bytes: open in %.1f s, filtered in %.1f s%n",
        findings, Files.size(large), opened, filtered);
    assertThat(opened).isLessThan(4);
    assertThat(filtered).isLessThan(4);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** The findings of 300 children again and again. */
  private static long writeLarge(Path file) throws Exception {
    List<CheckedChild> children = new ArrayList<>();
    ReturnHead[] head = new ReturnHead[1];
    ReturnEnd[] end = new ReturnEnd[1];
    Fixture.embedded()
        .check(
            Files.newInputStream(folder.resolve("made.xml")),
            Options.DEFAULT,
            new ReturnSink() {
              @Override
              public void begin(ReturnHead theHead) {
                head[0] = theHead;
              }

              @Override
              public void child(CheckedChild child) {
                children.add(child);
              }

              @Override
              public void end(ReturnEnd theEnd) {
                end[0] = theEnd;
              }
            });
    long findings = end[0].findings().size() + end[0].structure().size();
    try (OutputStream out = Files.newOutputStream(file);
        HtmlReport html = new HtmlReport(out, Fixture.embedded().pack(), null)) {
      html.begin(head[0]);
      while (findings < 100_000) {
        for (CheckedChild child : children) {
          html.child(child);
          findings += child.findings().size() + child.structure().size();
        }
      }
      html.end(end[0]);
    }
    return findings;
  }

  private static int number(String text) {
    return Integer.parseInt(text.replaceAll(" .*", "").replace(",", ""));
  }

  @Test
  void whateverStandsInTheReturnIsShownAsText() {
    show("#q=" + "script");

    Browser.until(() -> !browser.findElements(By.cssSelector("#rows a")).isEmpty());
    assertThat(at("#rows tr").getText())
        .contains("<script>alert(1)</script>\"&\\u202E=1 \u0645\u0631 yyy");
    at("#rows a").click();
    Browser.until(() -> at("#record").getText().contains("<script>alert(1)</script>\"&"));
    assertThat(at("#record").getText()).contains("\u0645\u0631 " + LONG);
    assertThat(page.overhang()).isZero();
    assertThat(browser.findElements(By.cssSelector("#record script"))).isEmpty();
  }

  @Test
  void theSummaryPageKeepsNobodyOut() throws IOException {
    browser.get(folder.resolve("made.summary.html").toUri().toString());

    assertThat(page.console()).isEmpty();
    assertThat(page.barriers()).isEmpty();
    page.narrow(() -> assertThat(page.overhang()).isZero());
  }
}
