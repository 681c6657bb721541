package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A browser that has no network. Without Chromium the tests that open one are skipped, unless the
 * system property {@code cinch.browser} says {@code required}.
 */
public final class Browser implements AutoCloseable {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The search for barriers, as a script. */
  private static final String AXE = axe();

  private static final int NARROW = 390;

  /** Held, as its level would else be forgotten: it warns of each browser newer than itself. */
  private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** One with a window of its own; the test is skipped where there is none, or fails. */
  public static Browser open() {
    Optional<Path> chromium = onPath("chromium");
    Optional<Path> driver = onPath("chromedriver");
    boolean there = chromium.isPresent() && driver.isPresent();
    if ("required".equals(System.getProperty("cinch.browser"))) {
      assertThat(there).as("chromium and chromedriver are on the path").isTrue();
    }
    assumeTrue(there, "chromium and chromedriver are not installed: pages not looked at");
    LOG.setLevel(Level.SEVERE);
    return new Browser(
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(driver.get().toFile()).build(),
            options(chromium.get())));
  }

  private static String axe() {
    try {
      return IOUtils.resourceToString("/axe.min.js", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
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
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
        "--window-size=1280,1000");
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  /** What drives it. */
  public ChromeDriver driver() {
    return driver;
  }

  /** As when it was opened: light colours, and nothing said yet. */
  public void plain() {
    scheme("light");
    driver.manage().logs().get(LogType.BROWSER);
    driver.manage().logs().get(LogType.PERFORMANCE);
  }

  /** Shows pages in light or dark colours. */
  public void scheme(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Does something in a window as narrow as a telephone's. */
  public void narrow(Runnable what) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", NARROW, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    try {
      what.run();
    } finally {
      driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  /** By how much the page is wider than the window. */
  public long overhang() {
    return (long)
        driver.executeScript(
            "const root = document.documentElement; return root.scrollWidth - root.clientWidth");
  }

  /** What keeps readers out of the page, held against WCAG 2.2, levels A and AA. */
  public List<String> barriers() {
    return barriers("html");
  }

  /** What keeps readers out of parts of the page. */
  public List<String> barriers(String selector) {
    return barriers(selector, Map.of("type", "tag", "values", WCAG));
  }

  /** Text too faint to be read. */
  public List<String> faintText() {
    return barriers("html", Map.of("type", "rule", "values", List.of("color-contrast")));
  }

  private List<String> barriers(String selector, Map<String, Object> rules) {
    driver.executeScript(AXE);
    JsonNode found =
        JSON.valueToTree(
            driver.executeAsyncScript(
                "axe.run(arguments[0], arguments[1]).then(arguments[2])",
                selector,
                Map.of("runOnly", rules, "resultTypes", List.of("violations"))));
    List<String> barriers = new ArrayList<>();
    for (JsonNode rule : found.path("violations")) {
      for (JsonNode node : rule.path("nodes")) {
        barriers.add(rule.path("id").asText() + ": " + node.path("html").asText());
      }
    }
    assertThat(found.path("passes")).isNotEmpty();
    // the search itself tries to fetch style sheets, which the pages forbid
    console();
    return barriers;
  }

  /**
   * What pages asked for since it was last asked.
   *
   * @param own what addresses begin with that are left out
   */
  public List<String> requests(String own) throws IOException {
    List<String> urls = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = JSON.readTree(entry.getMessage()).path("message");
      if (message.path("method").asText().equals("Network.requestWillBeSent")) {
        urls.add(message.path("params").path("request").path("url").asText());
      }
    }
    assertThat(urls).isNotEmpty();
    urls.removeIf(url -> url.startsWith(own) || url.equals("data:,"));
    return urls;
  }

  /** What was said on the console since it was last asked. */
  public List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Presses keys, one after another, wherever the focus is. */
  public void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      new Actions(driver).sendKeys(key).perform();
    }
  }

  /** What has the focus. */
  public WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Tabs on until something has the focus. */
  public WebElement tabTo(String selector) {
    for (int i = 0; i < 400; i++) {
      press(Keys.TAB);
      WebElement focused = focused();
      if ((boolean)
          driver.executeScript("return arguments[0].matches(arguments[1])", focused, selector)) {
        return focused;
      }
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }

  /** Waits for something, for some seconds. */
  public static void until(BooleanSupplier holds) {
    Instant end = Instant.now().plusSeconds(10);
    while (!now(holds)) {
      assertThat(Instant.now()).as("waited long enough").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  /** What is just being replaced does not hold yet. */
  private static boolean now(BooleanSupplier holds) {
    try {
      return holds.getAsBoolean();
    } catch (StaleElementReferenceException | NoSuchElementException e) {
      return false;
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
