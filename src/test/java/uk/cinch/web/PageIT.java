package uk.cinch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import uk.cinch.Browser;
import uk.cinch.Fixture;
import uk.cinch.TemporaryFiles;

/** A return on its way to being ready, on the page that 'cinch serve' shows. */
class PageIT {
  private static final Path FAULTY = Path.of("samples/to-submit-2024-25.xml");
  private static final List<Throwable> FAULTS = new ArrayList<>();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static WebServer server;
  private static Browser page;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() throws Exception {
    page = Browser.open();
    browser = page.driver();
    server =
        new WebServer(
            Fixture.embedded(), InetAddress.getLoopbackAddress(), 0, Limits.DEFAULT, FAULTS::add);
    server.start();
  }

  @AfterAll
  static void close() {
    if (page != null) {
      page.close();
      server.close();
      assertThat(FAULTS).isEmpty();
    }
  }

  @BeforeEach
  void afresh() {
    page.plain();
    browser.get(server.address().toString());
    ready();
    browser.executeScript("sessionStorage.clear()");
    browser.get(server.address().toString());
    ready();
  }

  private static void ready() {
    Browser.until(() -> !browser.findElements(By.cssSelector("html[data-ready]")).isEmpty());
  }

  private static WebElement at(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private static void assertOpenToAll(String view) throws IOException {
    assertThat(page.console()).as(view).isEmpty();
    assertThat(page.requests(server.address().toString())).as(view).isEmpty();
    assertThat(page.barriers()).as(view).isEmpty();
    page.narrow(() -> assertThat(page.overhang()).as(view).isZero());
  }

  private static void choose(String slot, Path file) {
    at("input[name=" + slot + "]").sendKeys(file.toAbsolutePath().toString());
  }

  /** As a hand does it: over the place that takes it, and let go. */
  private static void drop(String place, Path file) throws IOException {
    browser.executeScript(
        """
        const place = document.querySelector(arguments[0]);
        const held = new DataTransfer();
        held.items.add(new File([arguments[1]], arguments[2], {type: 'text/xml'}));
        for (const name of ['dragenter', 'dragover', 'drop']) {
          place.dispatchEvent(
              new DragEvent(name, {bubbles: true, cancelable: true, dataTransfer: held}));
        }
        """,
        place,
        Files.readString(file),
        file.getFileName().toString());
  }

  private static boolean warnsOnLeaving() {
    return (boolean)
        browser.executeScript(
            "return !dispatchEvent(new Event('beforeunload', {cancelable: true}))");
  }

  private static void check() {
    at("#form button[type=submit]").sendKeys(Keys.ENTER);
    Browser.until(() -> at("#done").isDisplayed() || at("#errors").isDisplayed());
  }

  private static String count(String label) {
    return browser.findElement(By.xpath("//dt[.='" + label + "']/following-sibling::dd")).getText();
  }

  private static HttpResponse<byte[]> fetched(String format) throws Exception {
    String href = at("[data-format=" + format + "]").getDomProperty("href");
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(href)).build(), BodyHandlers.ofByteArray());
  }

  @Test
  void fromAFaultyReturnToAReadyOne() throws Exception {
    assertOpenToAll("start");
    choose("return", FAULTY);
    check();
    assertThat(at("#result").getText()).isEqualTo("Not ready");
    assertThat(count("Errors")).isEqualTo("1");
    assertThat(count("Queries")).isEqualTo("2");
    assertOpenToAll("result");

    at("#report").sendKeys(Keys.ENTER);
    ready();
    assertOpenToAll("report");
    page.tabTo("[data-kind=query]");
    page.press(Keys.ENTER);
    Browser.until(() -> at("#found").getText().startsWith("2 findings"));
    page.tabTo("#rows a");
    page.press(Keys.ENTER);
    Browser.until(() -> at("#child-view").isDisplayed() && !at("#record").getText().isEmpty());
    assertThat(at("#record tr.bad").getText()).contains("Wrong:");
    page.tabTo("#said .offer");
    page.press(Keys.ENTER);
    assertThat(page.focused().getDomAttribute("id")).isEqualTo("reason");
    assertThat(page.barriers()).isEmpty();
    page.press("Seen: <b>still a pupil</b>", Keys.TAB, Keys.TAB, Keys.ENTER);
    Browser.until(() -> at(".desk [role=status]").getText().startsWith("1 accepted"));
    assertThat(at("#said").getText()).contains("Accepted: Seen: <b>still a pupil</b>");
    assertThat(warnsOnLeaving()).isTrue();
    at(".desk button").sendKeys(Keys.ENTER);
    Browser.until(
        () ->
            (boolean)
                browser.executeScript(
                    "const glance = document.querySelector('section[aria-labelledby=glance]');"
                        + "return !!glance && / checks *1/.test(glance.textContent)"));

    at(".desk a").sendKeys(Keys.ENTER);
    ready();
    assertThat(count("Accepted, of the queries and year-on-year checks")).isEqualTo("1");
    assertThat(at("#downloads").getText()).contains("One reason is not saved yet.");
    assertThat(warnsOnLeaving()).isTrue();
    at("[data-format=notes]").sendKeys(Keys.ENTER);
    Browser.until(() -> !at("#downloads").getText().contains("not saved"));
    assertThat(warnsOnLeaving()).isFalse();
    assertThat(new String(fetched("notes").body(), StandardCharsets.UTF_8))
        .contains("Seen: <b>still a pupil</b>");
    assertThat(new String(fetched("json").body(), StandardCharsets.UTF_8))
        .contains("\"verdict\" : \"not-ready\"");
    assertThat(new String(fetched("csv").body(), StandardCharsets.UTF_8)).contains("8775Q");
    assertThat(fetched("xlsx").body()).startsWith('P', 'K');
    assertThat(fetched("html").headers().firstValue("Content-Disposition"))
        .contains(
            "attachment; filename=\"to-submit-2024-25.html\";"
                + " filename*=UTF-8''to-submit-2024-25.html");

    drop("#return-group .govuk-file-upload-button", mended());
    check();
    assertThat(at("#result").getText()).isEqualTo("Ready");
    assertThat(count("Accepted, of the queries and year-on-year checks")).isEqualTo("1");
    at("#report").sendKeys(Keys.ENTER);
    ready();
    assertThat(at("section[aria-labelledby=glance]").getText())
        .containsPattern("New 0\\s+Still open 2\\s+Fixed 1");
  }

  private static Path mended() throws IOException {
    return Files.writeString(
        folder.resolve("mended.xml"),
        Files.readString(FAULTY)
            .replace(
                "<AssessmentActualStartDate>2024-06-20", "<AssessmentActualStartDate>2024-05-20"));
  }

  @Test
  void whatCannotBeCheckedIsSaidAndNothingIsKept() throws Exception {
    Set<Path> before = TemporaryFiles.ofCinch();
    at("#form button[type=submit]").sendKeys(Keys.ENTER);
    Browser.until(() -> at("#errors").isDisplayed());
    assertThat(page.focused().getDomAttribute("id")).isEqualTo("errors");
    assertThat(at("#error").getText()).isEqualTo("Choose the return to check");

    drop("h1", Files.writeString(folder.resolve("no.xml"), "<Message><Header>"));
    check();
    assertThat(at("#error").getText()).startsWith("The return cannot be checked");
    choose("notes", Files.writeString(folder.resolve("no.yaml"), "reasons: [1]"));
    check();
    Browser.until(() -> at("#error").getText().startsWith("the notes cannot be used"));
    choose("return", FAULTY);
    check();
    assertThat(at("#result").getText()).isEqualTo("Not ready");
    choose("notes", folder.resolve("no.yaml"));
    at("#form button[type=submit]").sendKeys(Keys.ENTER);
    Browser.until(() -> at("#errors").isDisplayed());
    assertThat(at("#done").isDisplayed()).as("what was found before").isTrue();
    assertThat(page.barriers()).isEmpty();

    at("#clear").click();
    Browser.until(() -> !at("#clear").isDisplayed());
    assertThat(TemporaryFiles.ofCinch()).isEqualTo(before);
  }

  @Test
  void aCheckCanBeCancelled() throws Exception {
    String xml = Files.readString(Path.of("samples/mixed-2024-25.xml"));
    int first = xml.indexOf("<Child>");
    int end = xml.lastIndexOf("</Child>") + "</Child>".length();
    Path large =
        Files.writeString(
            folder.resolve("large.xml"),
            xml.substring(0, first) + xml.substring(first, end).repeat(50) + xml.substring(end));
    choose("return", large);
    cancelAt("Checking");
    assertThat(at("[data-held=return]").getText()).isEqualTo("On the desk: large.xml");

    ChromiumNetworkConditions slow = new ChromiumNetworkConditions();
    slow.setUploadThroughput(200_000);
    slow.setDownloadThroughput(-1);
    browser.setNetworkConditions(slow);
    try {
      choose("return", Files.copy(large, folder.resolve("other.xml")));
      cancelAt("Taking in");
    } finally {
      browser.deleteNetworkConditions();
    }
    assertThat(at("[data-held=return]").getText()).isEqualTo("On the desk: large.xml");
  }

  private static void cancelAt(String stage) {
    at("#form button[type=submit]").sendKeys(Keys.ENTER);
    Browser.until(() -> at("#stage").getText().startsWith(stage));
    at("#cancel").sendKeys(Keys.ENTER);
    Browser.until(() -> at("#errors").isDisplayed());
    assertThat(at("#error").getText()).isEqualTo("The check was cancelled.");
    assertThat(at("#form").isDisplayed()).isTrue();
  }

  @Test
  void aChosenYearStaysChosen() {
    choose("return", Path.of("samples/clean-2024-25.xml"));
    browser.executeScript("document.querySelector('#form details').open = true");
    at("#year option[value='2023-24']").click();
    for (int times = 0; times < 2; times++) {
      check();
      assertThat(at("#result-body").getText()).endsWith("Checked as census year 2023-24.");
    }
  }
}
