package uk.cinch.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cinch.cli.Run;

class SummaryPageTest {
  private static final String MARK = "Qzx";
  private static final Pattern VALUE = Pattern.compile(">[^<>\\s][^<>]*<");

  @TempDir private Path folder;

  private String page(String name, String... more) throws IOException {
    String[] args = new String[6 + more.length];
    args[0] = "check";
    args[1] = name;
    args[2] = "--out";
    args[3] = folder.toString();
    args[4] = "--format";
    args[5] = "summary";
    System.arraycopy(more, 0, args, 6, more.length);
    assertThat(Run.run(args).err()).isEmpty();
    String stem = Path.of(name).getFileName().toString().replace(".xml", "");
    return Files.readString(folder.resolve(stem + ".summary.html"));
  }

  @Test
  void itHoldsNoValueOfTheReturn() throws IOException {
    String xml = Files.readString(Path.of("samples/mixed-2024-25.xml"));
    int children = xml.indexOf("<Children>");
    Matcher value = VALUE.matcher(xml.substring(children));
    StringBuilder marked =
        new StringBuilder(
            xml.substring(0, children).replaceFirst("<LEA>.*?</LEA>", "<LEA>" + MARK + "</LEA>"));
    int number = 0;
    while (value.find()) {
      value.appendReplacement(marked, ">" + MARK + number++ + "<");
    }
    value.appendTail(marked);
    Path file = Files.writeString(folder.resolve("marked.xml"), marked);

    String page = page(file.toString());

    assertThat(number).isGreaterThan(1000);
    assertThat(page).doesNotContain(MARK).contains("Local authority not known");
  }

  @Test
  void itSaysWhatWasFoundWhatIsLeftAndTheFiguresBesideLastYears() throws IOException {
    Document page =
        Jsoup.parse(
            page("samples/to-submit-2024-25.xml", "--last-year", "samples/clean-2023-24.xml"));

    assertThat(page.title()).isEqualTo("City of London – children in need census 2024-25");
    assertThat(page.select(".verdict").text()).startsWith("Not ready: ");
    assertThat(page.select("ul li").eachText())
        .containsExactly(
            "correct 1 error: 8608 (1 child)",
            "correct 2 queries, or give a reason: 8775Q (2)",
            "confirm YonY 01, YonY 02, YonY 03");
    assertThat(page.select("h3").eachText()).contains("Referrals in the year");
    assertThat(page.select("th[scope=row]:contains(Children in the return) ~ td").eachText())
        .startsWith("13", "13", "10");
    assertThat(page.select("th[scope=row]:contains(8775Q) ~ td").eachText())
        .endsWith("query", "2", "2", "0");
  }

  @Test
  void nothingIsFetchedAndNothingRuns() throws IOException {
    Document page = Jsoup.parse(page("samples/clean-2024-25.xml"));

    assertThat(page.select("script, img, iframe, object, link[rel=stylesheet], [onclick]"))
        .isEmpty();
    assertThat(page.select("link").eachAttr("href")).containsExactly("data:,");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-");
    assertThat(page.select(".verdict").text()).startsWith("Ready: ");
  }
}
