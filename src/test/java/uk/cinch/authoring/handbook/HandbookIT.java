package uk.cinch.authoring.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import uk.cinch.Fixture;
import uk.cinch.authoring.FeatureRun;
import uk.cinch.authoring.ScenarioResult;
import uk.cinch.authoring.handbook.Proofs.Equivalent;
import uk.cinch.authoring.handbook.Proofs.Proof;

/**
 * The handbook in a browser that has no network. Without Chromium it is skipped, unless the system
 * property {@code cinch.browser} says {@code required}.
 */
class HandbookIT {
  private static final List<String> RUN = List.of("8530Q", "4180", "2886Q", "8820", "8868");
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Held, as its level would else be forgotten: it warns of each browser newer than itself. */
  private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

  @TempDir private static Path folder;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() throws IOException {
    Optional<Path> chromium = onPath("chromium");
    Optional<Path> driver = onPath("chromedriver");
    boolean there = chromium.isPresent() && driver.isPresent();
    if ("required".equals(System.getProperty("cinch.browser"))) {
      assertThat(there).as("chromium and chromedriver are on the path").isTrue();
    }
    assumeTrue(there, "chromium and chromedriver are not installed: pages not looked at");
    new Handbook(
            Fixture.embedded().pack(),
            oneFailed(new FeatureRun(Fixture.embedded(), 2).run(RUN)),
            Instant.parse("2026-11-26T09:30:00Z"),
            HandbookIT::proof)
        .write(folder);
    LOG.setLevel(Level.SEVERE);
    browser = new ChromeDriver(service(driver.get()), options(chromium.get()));
  }

  /** What a reader must see when something is wrong has to be as readable as the rest. */
  private static List<ScenarioResult> oneFailed(List<ScenarioResult> results) {
    List<ScenarioResult> some = new ArrayList<>(results);
    ScenarioResult last = some.get(some.size() - 1);
    some.set(
        some.size() - 1,
        new ScenarioResult(last.code(), last.path(), last.line(), last.name(), "but was nothing"));
    return some;
  }

  private static Optional<Proof> proof(String rule) {
    return rule.startsWith("8")
        ? Optional.of(
            new Proof(
                3,
                "comparison 3",
                1,
                List.of(new Equivalent("< → <=", "no return shows it")),
                List.of("line 6: > → >="),
                false))
        : Optional.empty();
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static ChromeDriverService service(Path driver) {
    return new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build();
  }

  private static ChromeOptions options(Path chromium) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--window-size=1280,1000");
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void plain() {
    scheme("light");
    browser.manage().logs().get(LogType.BROWSER);
    browser.manage().logs().get(LogType.PERFORMANCE);
  }

  private static void scheme(String scheme) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  private static void show(String page) {
    browser.get(folder.resolve(page).toUri().toString());
  }

  private static List<String> barriers(AxeBuilder axe) {
    Results found = axe.analyze(browser);
    List<String> barriers = new ArrayList<>();
    for (Rule rule : found.getViolations()) {
      rule.getNodes()
          .forEach(
              node -> barriers.add(rule.getId() + ": " + rule.getHelp() + " " + node.getHtml()));
    }
    assertThat(found.getPasses()).isNotEmpty();
    // the search itself tries to fetch style sheets, which the pages forbid
    console();
    return barriers;
  }

  /** What the pages asked for since it was last asked, files of the handbook left out. */
  private static List<String> requests() throws IOException {
    List<String> urls = new ArrayList<>();
    for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = JSON.readTree(entry.getMessage()).path("message");
      if (message.path("method").asText().equals("Network.requestWillBeSent")) {
        urls.add(message.path("params").path("request").path("url").asText());
      }
    }
    assertThat(urls).isNotEmpty();
    urls.removeIf(url -> url.startsWith(folder.toUri().toString()) || url.equals("data:,"));
    return urls;
  }

  private static List<String> console() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "rules/8530Q.html",
        "rules/4180.html",
        "rules/2886Q.html",
        "rules/8820.html",
        "rules/8868.html",
        "rules/100.html",
        "modules.html",
        "years.html",
        "words.html",
        "new-in-2024-25.html",
        "open-readings.html",
        "code-sets.html",
        "message.html",
        "glossary.html"
      })
  void aPageAsksForNothingSaysNothingAndKeepsNobodyOut(String page) throws IOException {
    show(page);

    assertThat(requests()).as("requests").isEmpty();
    assertThat(console()).as("console").isEmpty();
    browser.executeScript("document.querySelectorAll('details').forEach(one => one.open = true)");
    assertThat(barriers(new AxeBuilder().withTags(WCAG))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", "rules/8530Q.html", "rules/8868.html", "new-in-2024-25.html"})
  void darkColoursCanBeReadAsWell(String page) {
    scheme("dark");
    show(page);

    assertThat(barriers(new AxeBuilder().withOnlyRules(List.of("color-contrast")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "rules/8820.html", "message.html"})
  void aNarrowWindowHasNoBarrierAndDoesNotScrollSideways(String page) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    try {
      show(page);

      assertThat(barriers(new AxeBuilder().withTags(WCAG))).isEmpty();
      assertThat(
              browser.executeScript(
                  "const root = document.documentElement; return root.scrollWidth"
                      + " - root.clientWidth"))
          .isEqualTo(0L);
    } finally {
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  @Test
  void theKeyboardReachesTheContentAndTheFilter() {
    show("index.html");

    press(Keys.TAB);
    assertThat(focused().getText()).isEqualTo("Skip to the content");
    assertThat(focused().isDisplayed()).isTrue();
    press(Keys.ENTER);
    assertThat(focused().getDomAttribute("id")).isEqualTo("content");
    press(Keys.TAB);
    assertThat(focused().getText()).as("the rule whose example failed").startsWith("8");
    press(Keys.TAB);
    assertThat(focused().getDomAttribute("id")).isEqualTo("words");
    press(Keys.TAB);
    assertThat(focused().getDomAttribute("id")).isEqualTo("severity");
  }

  @Test
  void theFilterShowsTheRulesThatMatchAndSaysHowMany() {
    show("index.html");
    WebElement found = browser.findElement(By.id("found"));
    assertThat(found.getDomAttribute("role")).isEqualTo("status");
    String all = found.getText();

    browser.findElement(By.id("words")).sendKeys("n00098 expected");
    until(() -> !found.getText().equals(all));
    browser.findElement(By.id("severity")).sendKeys("Query");
    browser.findElement(By.id("year")).sendKeys("2022-23");
    browser.findElement(By.id("module")).sendKeys("Child identifiers");

    assertThat(shown()).contains("8530Q").doesNotContain("8750", "1530");
    assertThat(found.getText())
        .isEqualTo(shown().size() + " of " + all.replaceAll("\\D", "") + " rules");
    browser.findElement(By.cssSelector("button[type=reset]")).click();
    until(() -> found.getText().equals(all));
    assertThat(shown()).hasSize(Integer.parseInt(all.replaceAll("\\D", "")));
  }

  @Test
  void withoutScriptsTheIndexListsAllAndOffersNoFilter() {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      show("index.html");

      assertThat(browser.findElement(By.id("filter")).isDisplayed()).isFalse();
      assertThat(browser.findElements(By.cssSelector("#rules tbody tr")))
          .hasSizeGreaterThan(100)
          .allMatch(WebElement::isDisplayed);
    } finally {
      browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void onPaperTheBoxToSignAppearsAndNavigationDoesNot() {
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      show("rules/4180.html");

      assertThat(browser.findElements(By.cssSelector(".paper")))
          .hasSize(2)
          .allMatch(WebElement::isDisplayed);
      assertThat(browser.findElements(By.cssSelector("nav"))).noneMatch(WebElement::isDisplayed);
      assertThat(browser.findElements(By.cssSelector("details:not([open]) pre")))
          .isNotEmpty()
          .allMatch(
              text ->
                  (boolean) browser.executeScript("return arguments[0].checkVisibility()", text));
    } finally {
      browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  private static List<String> shown() {
    return browser.findElements(By.cssSelector("#rules tbody tr:not([hidden]) th")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private static void press(Keys key) {
    new Actions(browser).sendKeys(key).perform();
  }

  private static WebElement focused() {
    return browser.switchTo().activeElement();
  }

  private static void until(BooleanSupplier holds) {
    Instant end = Instant.now().plusSeconds(5);
    while (!holds.getAsBoolean()) {
      assertThat(Instant.now()).as("waited long enough").isBefore(end);
      Thread.onSpinWait();
    }
  }
}
