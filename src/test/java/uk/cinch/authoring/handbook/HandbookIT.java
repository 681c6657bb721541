package uk.cinch.authoring.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import uk.cinch.Browser;
import uk.cinch.Fixture;
import uk.cinch.authoring.features.FeatureRun;
import uk.cinch.authoring.features.ScenarioResult;
import uk.cinch.authoring.mutation.ProofRecord.Equivalent;
import uk.cinch.authoring.mutation.ProofRecord.RuleProof;

/**
 * The handbook in a browser that has no network. Without Chromium it is skipped, unless the system
 * property {@code cinch.browser} says {@code required}.
 */
class HandbookIT {
  private static final List<String> RUN = List.of("8530Q", "4180", "2886Q", "8820", "8868");

  @TempDir private static Path folder;
  private static Browser page;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() throws IOException {
    page = Browser.open();
    new Handbook(
            Fixture.embedded().pack(),
            oneFailed(new FeatureRun(Fixture.embedded(), 2).run(RUN)),
            Instant.parse("2026-11-26T09:30:00Z"),
            HandbookIT::proof)
        .write(folder);
    browser = page.driver();
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

  private static Optional<RuleProof> proof(String rule) {
    return rule.startsWith("8")
        ? Optional.of(
            new RuleProof(
                rule,
                Map.of("comparison", 3),
                1,
                0,
                List.of(new Equivalent("< → <=", "no return shows it")),
                List.of("line 6: > → >="),
                false))
        : Optional.empty();
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

  private static void show(String name) {
    browser.get(folder.resolve(name).toUri().toString());
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
  void aPageAsksForNothingSaysNothingAndKeepsNobodyOut(String name) throws IOException {
    show(name);

    assertThat(page.requests(folder.toUri().toString())).as("requests").isEmpty();
    assertThat(page.console()).as("console").isEmpty();
    browser.executeScript("document.querySelectorAll('details').forEach(one => one.open = true)");
    assertThat(page.barriers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", "rules/8530Q.html", "rules/8868.html", "new-in-2024-25.html"})
  void darkColoursCanBeReadAsWell(String name) {
    page.scheme("dark");
    show(name);

    assertThat(page.faintText()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "rules/8820.html", "message.html"})
  void aNarrowWindowHasNoBarrierAndDoesNotScrollSideways(String name) {
    page.narrow(
        () -> {
          show(name);

          assertThat(page.barriers()).isEmpty();
          assertThat(page.overhang()).isZero();
        });
  }

  @Test
  void theKeyboardReachesTheContentAndTheFilter() {
    show("index.html");

    page.press(Keys.TAB);
    assertThat(page.focused().getText()).isEqualTo("Skip to the content");
    assertThat(page.focused().isDisplayed()).isTrue();
    page.press(Keys.ENTER);
    assertThat(page.focused().getDomAttribute("id")).isEqualTo("content");
    page.press(Keys.TAB);
    assertThat(page.focused().getText()).as("the rule whose example failed").startsWith("8");
    page.press(Keys.TAB);
    assertThat(page.focused().getDomAttribute("id")).isEqualTo("words");
    page.press(Keys.TAB);
    assertThat(page.focused().getDomAttribute("id")).isEqualTo("severity");
  }

  @Test
  void theFilterShowsTheRulesThatMatchAndSaysHowMany() {
    show("index.html");
    WebElement found = browser.findElement(By.id("found"));
    assertThat(found.getDomAttribute("role")).isEqualTo("status");
    String all = found.getText();

    browser.findElement(By.id("words")).sendKeys("n00098 expected");
    Browser.until(() -> !found.getText().equals(all));
    browser.findElement(By.id("severity")).sendKeys("Query");
    browser.findElement(By.id("year")).sendKeys("2022-23");
    browser.findElement(By.id("module")).sendKeys("Child identifiers");

    assertThat(shown()).contains("8530Q").doesNotContain("8750", "1530");
    assertThat(found.getText())
        .isEqualTo(shown().size() + " of " + all.replaceAll("\\D", "") + " rules");
    browser.findElement(By.cssSelector("button[type=reset]")).click();
    Browser.until(() -> found.getText().equals(all));
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
}
