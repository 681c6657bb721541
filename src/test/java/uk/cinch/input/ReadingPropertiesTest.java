package uk.cinch.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import uk.cinch.Fixture;
import uk.cinch.catalog.MessageStructure;
import uk.cinch.check.Options;
import uk.cinch.result.Finding;
import uk.cinch.result.Report;

/** What must hold of reading for any return. */
class ReadingPropertiesTest {
  private static final List<String> SAMPLES =
      List.of("mixed-2024-25.xml", "fault-8868-2024-25.xml", "fault-4014-2023-24.xml");
  private static final List<String> NAMES =
      Fixture.embedded().pack().structure().items().map(MessageStructure.Item::name).toList();

  private static final List<String> ODD_NAMES =
      List.of("Message", "message", "x:Child", "Sexx", "_", "a.b-c", "Children", "Child");
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "true",
          "1",
          "TRUE",
          "2024-02-30",
          "9999-12-31",
          "0001-01-01",
          "2025",
          "-1",
          "201",
          "<![CDATA[]]>",
          "<!-- c -->",
          "<?p?>",
          "&#x10FFFF;",
          "&amp;",
          "F",
          "NONE",
          "99999999999999999999",
          "some text");

  // --- any well-formed tree gets an answer

  @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
  void anyWellFormedTreeGetsAnAnswer(@ForAll Random random) throws Exception {
    String tree = tree(random, 6);
    for (String xml : List.of(tree, "<Message>" + header() + tree + "</Message>")) {
      try {
        Report report = check(xml.getBytes(StandardCharsets.UTF_8), 1 + random.nextInt(2));
        assertThat(report.end().verdict()).isNotNull();
      } catch (UnreadableReturnException e) {
        assertThat(e.getMessage()).as(xml).isNotBlank().doesNotContain("\n");
      }
    }
  }

  /** A tree of known and unknown names, more often nested as it should be than not. */
  private static String tree(Random random, int depth) {
    String name = random.nextInt(4) == 0 ? pick(random, ODD_NAMES) : pick(random, NAMES);
    if (depth == 0 || random.nextInt(5) == 0) {
      return element(name, pick(random, VALUES));
    }
    StringBuilder inner = new StringBuilder();
    for (int parts = random.nextInt(5); parts > 0; parts--) {
      inner.append(random.nextInt(6) == 0 ? pick(random, VALUES) : tree(random, depth - 1));
    }
    return element(name, inner.toString());
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">";
  }

  private static String header() {
    return "<Header><CollectionDetails><Year>2025</Year></CollectionDetails></Header>";
  }

  // --- the same return written otherwise gives the same findings

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void shufflingElementsOfDifferentNamesChangesNothing(
      @ForAll("samples") String sample, @ForAll Random random) throws Exception {
    String xml = text(sample);

    assertThat(findings(shuffled(xml, random))).isEqualTo(findings(xml));
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void whiteSpaceAndCommentsChangeNothing(@ForAll("samples") String sample, @ForAll Random random)
      throws Exception {
    String xml = text(sample);
    List<String> between = List.of("", " ", "\n\t", "<!-- Sex 7 -->", "\r\n", "<?x y?>");
    String other =
        replaceAll(
            xml.replaceAll(">\\s+<", "><").replaceAll("<!--.*?-->", ""),
            ">(?=<)",
            () -> ">" + between.get(random.nextInt(between.size())));
    other =
        replaceAll(
            other,
            "(?<=\\w)(?=</)",
            () -> List.of("", " ", "\t\n", "<!-- c -->").get(random.nextInt(4)));

    assertThat(findings(other)).isEqualTo(findings(xml));
  }

  @Property(tries = 15, shrinking = ShrinkingMode.OFF)
  void theEncodingChangesNothing(
      @ForAll("samples") String sample, @ForAll("encodings") String encoding) throws Exception {
    String xml = text(sample).replaceFirst("<LAchildID>C(\\d+)", "<LAchildID>é$1");
    String declared = xml.replaceFirst("encoding=['\"]UTF-8['\"]", "encoding=\"" + encoding + "\"");
    assertThat(declared).contains(encoding);

    assertThat(findings(declared.getBytes(Charset.forName(encoding)))).isEqualTo(findings(xml));
  }

  @Example
  void trueForOneAndFalseForNoughtChangeNothing() throws Exception {
    for (String sample : SAMPLES) {
      String xml = text(sample);
      String other = xml.replace(">true<", ">1<").replace(">false<", ">0<");
      assertThat(other).isNotEqualTo(xml);

      assertThat(withoutFlags(findings(other))).isEqualTo(withoutFlags(findings(xml)));
    }
  }

  @Example
  void aNamespaceChangesNothing() throws Exception {
    for (String sample : SAMPLES) {
      String xml = text(sample);
      String spaced = xml.replaceFirst("<Message>", "<Message xmlns='urn:a'>");
      String prefixed =
          xml.replaceAll("<(/?)(?=[A-Z])", "<$1q:")
              .replaceFirst("<q:Message>", "<q:Message xmlns:q='urn:a'>");

      assertThat(findings(spaced)).isEqualTo(findings(xml));
      assertThat(findings(prefixed)).isEqualTo(findings(xml));
    }
  }

  // --- a return cut short is never half checked

  @Example
  void cutAtAnyByteItIsUnreadable() throws Exception {
    byte[] xml = Files.readAllBytes(Path.of("src/test/resources/hostile/clean.xml"));
    int end = new String(xml, StandardCharsets.UTF_8).lastIndexOf("</Message>") + 10;
    for (int length = 0; length < end; length++) {
      byte[] cut = Arrays.copyOf(xml, length);
      boolean unreadable = false;
      try {
        check(cut, 1 + length % 2);
      } catch (UnreadableReturnException e) {
        unreadable = true;
      }
      assertThat(unreadable).as("cut after " + length + " bytes").isTrue();
    }
  }

  // --- children do not know of each other

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void takingOneChildOutChangesNoOtherChildsFindings(@ForAll Random random) throws Exception {
    String xml = text("mixed-2024-25.xml");
    List<String> parts = new ArrayList<>(List.of(xml.split("(?=<Child>)")));
    int out = 1 + random.nextInt(parts.size() - 2);
    parts.remove(out);

    Map<Integer, Set<String>> before = childLevel(xml);
    Map<Integer, Set<String>> after = childLevel(String.join("", parts));

    Map<Integer, Set<String>> expected = new LinkedHashMap<>();
    before.forEach(
        (position, found) -> {
          if (position != out) {
            expected.put(position > out ? position - 1 : position, found);
          }
        });
    assertThat(after).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> samples() {
    return Arbitraries.of(SAMPLES);
  }

  @Provide
  Arbitrary<String> encodings() {
    return Arbitraries.of("UTF-8", "windows-1252", "ISO-8859-1", "UTF-16", "ISO-8859-15");
  }

  private static Report check(byte[] xml, int threads) throws Exception {
    return Fixture.embedded()
        .check(new ByteArrayInputStream(xml), Options.DEFAULT.withThreads(threads));
  }

  private static Set<String> findings(String xml) throws Exception {
    return findings(xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Findings and problems without lines and columns. */
  private static Set<String> findings(byte[] xml) throws Exception {
    Report report = check(xml, 1);
    Set<String> found = new TreeSet<>();
    report.findings().forEach(finding -> found.add(finding.rule() + places(finding)));
    report.structure().forEach(p -> found.add(p.problem() + p.path() + p.value()));
    found.add("children " + report.end().counts().children());
    return found;
  }

  private static Set<String> withoutFlags(Set<String> findings) {
    return findings.stream()
        .map(finding -> finding.replaceAll("=(true|1)\\b", "=T").replaceAll("=(false|0)\\b", "=F"))
        .collect(Collectors.toSet());
  }

  private static String places(Finding finding) {
    return finding.locations().stream().map(at -> at.path() + "=" + at.value()).toList().toString();
  }

  private static Map<Integer, Set<String>> childLevel(String xml) throws Exception {
    Map<Integer, Set<String>> found = new LinkedHashMap<>();
    for (Finding finding : check(xml.getBytes(StandardCharsets.UTF_8), 1).findings()) {
      if (finding.child() != null && !Set.of("1520", "8510").contains(finding.rule())) {
        found
            .computeIfAbsent(finding.child().position(), key -> new TreeSet<>())
            .add(finding.rule() + places(finding).replaceAll("Child\\[\\d+]", ""));
      }
    }
    return found;
  }

  private static String text(String sample) throws Exception {
    return Files.readString(Path.of("samples", sample));
  }

  private static String replaceAll(
      String text, String pattern, java.util.function.Supplier<String> with) {
    return Pattern.compile(pattern)
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(with.get()));
  }

  /** Every group's parts in another order, those of one name in the order they had. */
  private static String shuffled(String xml, Random random) {
    int start = xml.indexOf("<Message>");
    return xml.substring(0, start) + shuffle(xml.substring(start).strip(), random);
  }

  private static String shuffle(String element, Random random) {
    String name = element.substring(1, element.indexOf('>'));
    if (name.endsWith("/")) {
      return element;
    }
    String inside = element.substring(name.length() + 2, element.lastIndexOf("</")).strip();
    if (!inside.startsWith("<")) {
      return element;
    }
    Map<String, List<String>> byName = new LinkedHashMap<>();
    List<String> order = new ArrayList<>();
    for (int at = 0; at < inside.length(); ) {
      String part = first(inside.substring(at));
      String partName = part.substring(1).split("[\\s/>]", 2)[0];
      byName.computeIfAbsent(partName, key -> new ArrayList<>()).add(shuffle(part, random));
      order.add(partName);
      at += part.length();
      while (at < inside.length() && Character.isWhitespace(inside.charAt(at))) {
        at++;
      }
    }
    java.util.Collections.shuffle(order, random);
    StringBuilder shuffled = new StringBuilder("<" + name + ">");
    order.forEach(partName -> shuffled.append(byName.get(partName).remove(0)));
    return shuffled.append("</").append(name).append(">").toString();
  }

  /** The element that a text begins with. */
  private static String first(String text) {
    String name = text.substring(1).split("[\\s/>]", 2)[0];
    if (text.startsWith("<" + name + "/>")) {
      return "<" + name + "/>";
    }
    Matcher tag = Pattern.compile("<(/?)" + name + ">").matcher(text);
    int depth = 0;
    while (tag.find()) {
      depth += tag.group(1).isEmpty() ? 1 : -1;
      if (depth == 0) {
        return text.substring(0, tag.end());
      }
    }
    throw new IllegalArgumentException(text);
  }
}
