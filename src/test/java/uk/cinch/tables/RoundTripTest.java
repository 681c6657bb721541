package uk.cinch.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.cinch.Fixture;
import uk.cinch.authoring.generate.Generator;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.YearEntry;

/** What a check says of a return it says of the return that its tables make. */
class RoundTripTest {
  @TempDir private Path folder;

  static Stream<CensusYear> years() {
    return Trip.PACK.years().stream().map(YearEntry::year);
  }

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files.sorted().toList().stream();
    }
  }

  private void assertSame(byte[] xml, CensusYear year) {
    byte[] back = Trip.whole(xml, year, folder);

    assertThat(Trip.said(back, year))
        .as(new String(xml, StandardCharsets.UTF_8))
        .hasSizeGreaterThan(100)
        .isEqualTo(Trip.said(xml, year));
  }

  /** The faults of one rule in five, each year those of others: to make all takes long. */
  private static List<String> codes(CensusYear year) {
    List<String> codes = Trip.PACK.rules().stream().map(RuleEntry::code).distinct().toList();
    return IntStream.range(0, codes.size())
        .filter(i -> i % 5 == year.start() % 5)
        .mapToObj(codes::get)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("years")
  void aGeneratedReturnOfEveryYear(CensusYear year) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Generator(Fixture.embedded(), year, codes(year))
        .write(out, 250, 0.5, year.start(), (position, id, code) -> {});
    byte[] xml = out.toByteArray();

    byte[] back = Trip.whole(xml, null, folder);

    assertThat(Trip.said(back, null)).hasSizeGreaterThan(250).isEqualTo(Trip.said(xml, null));
    assertThat(Trip.whole(back, null, folder)).isEqualTo(back);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySample(Path sample) throws IOException {
    String xml = Files.readString(sample);

    String back = Trip.whole(xml, folder);

    assertThat(back).isEqualTo(xml.replaceFirst("\n<!--.*?-->", ""));
  }

  @Test
  void aReturnWithWhateverThereMayBeWrongWithItsForm() throws Exception {
    byte[] sample = Files.readAllBytes(Path.of("samples/pre-proceedings-2026-27.xml"));
    CensusYear year = CensusYear.parse("2026-27").orElseThrow();
    for (int seed = 0; seed < 40; seed++) {
      assertSame(Damage.to(sample, new Random(seed)), year);
    }
  }

  @Test
  void aReturnCheckedAsOfAnotherYear() throws IOException {
    for (CensusYear year : years().toList()) {
      assertSame(Files.readAllBytes(Path.of("samples/mixed-2023-24.xml")), year);
    }
  }

  /** Puts things into a return that do not belong, and takes out what does. */
  private static final class Damage {
    private final Random random;
    private final Document document;

    private Damage(Document document, Random random) {
      this.document = document;
      this.random = random;
    }

    static byte[] to(byte[] xml, Random random) throws Exception {
      var factory = DocumentBuilderFactory.newInstance();
      Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
      Damage damage = new Damage(document, random);
      IntStream.range(0, 30).forEach(i -> damage.once());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    }

    private List<Element> all() {
      List<Element> all = new ArrayList<>();
      var found = document.getDocumentElement().getElementsByTagName("*");
      for (int i = 0; i < found.getLength(); i++) {
        // without a header there is no return
        if (!found.item(i).getNodeName().equals("Header")) {
          all.add((Element) found.item(i));
        }
      }
      return all;
    }

    private void once() {
      List<Element> all = all();
      Element one = all.get(random.nextInt(all.size()));
      Element other = all.get(random.nextInt(all.size()));
      Node parent = one.getParentNode();
      boolean large = List.of("Children", "Child").contains(one.getNodeName());
      switch (random.nextInt(10)) {
        case 0 -> {
          if (!large) {
            parent.removeChild(one);
          }
        }
        case 1 -> {
          if (!one.getNodeName().equals("Children")) {
            parent.insertBefore(one.cloneNode(true), parent.getFirstChild());
          }
        }
        case 2 -> {
          if (!large) {
            document.renameNode(one, null, one.getNodeName() + "x");
          }
        }
        case 3 -> one.setTextContent("");
        case 4 -> one.insertBefore(document.createTextNode(" odd "), one.getFirstChild());
        case 5 -> {
          if (!large) {
            other.appendChild(one.cloneNode(true));
          }
        }
        case 6 -> one.appendChild(document.createElement(other.getNodeName()));
        case 7 -> parent.insertBefore(document.createElement(one.getNodeName()), one);
        case 8 -> parent.appendChild(one);
        default -> one.setTextContent(random.nextBoolean() ? "'=x" : " \u05d0\n 007 ");
      }
    }
  }
}
