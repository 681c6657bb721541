package uk.cinch.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.samskivert.mustache.Mustache;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Spelling;
import uk.cinch.facts.Group;
import uk.cinch.facts.Value;

/**
 * The report to work with in a browser: one file that asks for nothing from outside. What the
 * children's records say waits in temporary files that only their owner can read; they are gone
 * once the report is closed. Not thread-safe.
 */
public final class HtmlReport implements ReturnSink, AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int CHUNK = 100;

  private final OutputStream out;
  private final RulePack pack;
  private final Map<String, Integer> rules = new HashMap<>();
  private final List<RuleEntry> entries = new ArrayList<>();
  private final List<int[]> children = new ArrayList<>();
  private ReturnHead head;
  private Path chunkFile;
  private Path findingFile;
  private OutputStream chunks;
  private JsonGenerator findings;
  private ByteArrayOutputStream chunk;
  private JsonGenerator chunkJson;
  private int inChunk;
  private int chunkNumber;

  /**
   * @param out flushed at the end, not closed
   * @param pack the rules in use, for their texts and the names of elements
   */
  public HtmlReport(OutputStream out, RulePack pack) {
    this.out = out;
    this.pack = pack;
  }

  @Override
  public void begin(ReturnHead theHead) throws IOException {
    head = theHead;
    for (RuleEntry entry : pack.rules(CensusYear.parse(head.census().year()).orElseThrow())) {
      rules.put(entry.code(), entries.size());
      entries.add(entry);
    }
    chunkFile = temporary();
    findingFile = temporary();
    chunks = new BufferedOutputStream(Files.newOutputStream(chunkFile));
    findings = JSON.createGenerator(packed(Files.newOutputStream(findingFile)));
    findings.writeStartArray();
  }

  private static Path temporary() throws IOException {
    Path file = Files.createTempFile("cinch-", ".html");
    file.toFile().deleteOnExit();
    return file;
  }

  /** Made small, and letters only. */
  private static OutputStream packed(OutputStream to) {
    return new DeflaterOutputStream(
        Base64.getEncoder().wrap(new BufferedOutputStream(to)),
        new Deflater(Deflater.DEFAULT_COMPRESSION, true));
  }

  @Override
  public void child(CheckedChild child) throws IOException {
    if (child.findings().isEmpty() && child.structure().isEmpty()) {
      return;
    }
    for (Finding finding : child.findings()) {
      index(finding);
    }
    for (StructureFinding problem : child.structure()) {
      index(problem);
    }
    if (chunkJson == null) {
      chunk = new ByteArrayOutputStream();
      chunkJson = JSON.createGenerator(chunk);
      chunkJson.writeStartArray();
    }
    children.add(new int[] {child.record().getPosition(), chunkNumber, inChunk});
    write(child);
    inChunk++;
    if (inChunk == CHUNK) {
      endChunk();
    }
  }

  private void endChunk() throws IOException {
    if (chunkJson == null) {
      return;
    }
    chunkJson.writeEndArray();
    chunkJson.close();
    chunks.write(
        ("<script type=\"text/plain\" id=\"chunk-" + chunkNumber + "\">")
            .getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (OutputStream to = packed(small)) {
      chunk.writeTo(to);
    }
    small.writeTo(chunks);
    chunks.write("</script>\n".getBytes(StandardCharsets.UTF_8));
    chunkJson = null;
    inChunk = 0;
    chunkNumber++;
  }

  private void index(Finding finding) throws IOException {
    findings.writeStartArray();
    findings.writeNumber(rules.get(finding.rule()));
    findings.writeNumber(finding.child() == null ? 0 : finding.child().position());
    findings.writeString(finding.child() == null ? null : finding.child().id());
    findings.writeString(words(finding));
    findings.writeString(finding.since() == null ? "" : Spelling.of(finding.since()));
    findings.writeNumber(finding.accepted() == null ? 0 : 1);
    findings.writeEndArray();
  }

  private void index(StructureFinding problem) throws IOException {
    findings.writeStartArray();
    findings.writeNumber(entries.size());
    findings.writeNumber(problem.child() == null ? 0 : problem.child().position());
    findings.writeString(problem.child() == null ? null : problem.child().id());
    findings.writeString(words(problem));
    findings.writeString("");
    findings.writeNumber(0);
    findings.writeEndArray();
  }

  private static String words(Finding finding) {
    if (finding.change() != null) {
      return TextReport.change(finding.change());
    }
    return finding.locations().stream()
        .map(place -> "line " + place.line() + " " + place.words())
        .collect(Collectors.joining("; "));
  }

  private static String words(StructureFinding problem) {
    return problem.problem()
        + ": "
        + problem.element()
        + (problem.value() == null ? "" : " " + problem.value())
        + " (line "
        + problem.line()
        + ")";
  }

  /** The child's record, with the findings at each of its elements. */
  private void write(CheckedChild child) throws IOException {
    Map<String, List<Integer>> marks = new HashMap<>();
    int number = 0;
    chunkJson.writeStartObject();
    chunkJson.writeStringField("id", child.record().getLAchildID());
    chunkJson.writeArrayFieldStart("f");
    for (Finding finding : child.findings()) {
      for (Location place : finding.locations()) {
        marks.computeIfAbsent(place.path(), path -> new ArrayList<>()).add(number);
      }
      said(
          rules.get(finding.rule()),
          null,
          finding.accepted() == null ? null : finding.accepted().reason(),
          !finding.locations().isEmpty());
      number++;
    }
    for (StructureFinding problem : child.structure()) {
      marks.computeIfAbsent(problem.path(), path -> new ArrayList<>()).add(number++);
      said(entries.size(), words(problem) + ". " + problem.advice(), null, true);
    }
    chunkJson.writeEndArray();
    chunkJson.writeFieldName("r");
    record(child.record(), marks, missing(child));
    chunkJson.writeArrayFieldStart("x");
    for (Map.Entry<String, List<Integer>> unplaced : marks.entrySet()) {
      for (int one : unplaced.getValue()) {
        chunkJson.writeNumber(one);
      }
    }
    chunkJson.writeEndArray();
    chunkJson.writeEndObject();
  }

  private void said(int rule, String text, String accepted, boolean placed) throws IOException {
    chunkJson.writeStartObject();
    chunkJson.writeNumberField("r", rule);
    if (text != null) {
      chunkJson.writeStringField("t", text);
    }
    if (accepted != null) {
      chunkJson.writeStringField("a", accepted);
    }
    chunkJson.writeNumberField("w", placed ? 1 : 0);
    chunkJson.writeEndObject();
  }

  /** Elements that findings miss, by the path of the record they are missed in. */
  private static Map<String, List<Location>> missing(CheckedChild child) {
    Map<String, List<Location>> missing = new LinkedHashMap<>();
    for (Finding finding : child.findings()) {
      for (Location place : finding.locations()) {
        if (!place.record() && place.value() == null) {
          missing.computeIfAbsent(place.path(), path -> new ArrayList<>()).add(place);
        }
      }
    }
    return missing;
  }

  private void record(
      Group record, Map<String, List<Integer>> marks, Map<String, List<Location>> missing)
      throws IOException {
    String path = record.getPath();
    chunkJson.writeStartObject();
    chunkJson.writeStringField("g", record.getName());
    chunkJson.writeNumberField("n", record.getName().equals("Child") ? 1 : record.getNumber());
    chunkJson.writeNumberField("l", record.getLine());
    chunkJson.writeFieldName("m");
    numbers(marks.remove(path));
    chunkJson.writeArrayFieldStart("v");
    for (Value value : record.present()) {
      element(
          value.getElement(),
          value.getText() == null ? "" : value.getText(),
          marks.remove(value.getPath()));
    }
    for (String element : record.getLayout().elements()) {
      Value value = record.at(element);
      if (value.getText() == null && missing.containsKey(value.getPath())) {
        List<Integer> own = marks.remove(value.getPath());
        if (own != null) {
          element(element, null, own);
        }
      }
    }
    chunkJson.writeEndArray();
    chunkJson.writeArrayFieldStart("c");
    for (Group inner : record.within()) {
      record(inner, marks, missing);
    }
    chunkJson.writeEndArray();
    chunkJson.writeEndObject();
  }

  private void element(String name, String text, List<Integer> marks) throws IOException {
    chunkJson.writeStartArray();
    chunkJson.writeString(name);
    chunkJson.writeString(text);
    numbers(marks);
    chunkJson.writeEndArray();
  }

  private void numbers(List<Integer> marks) throws IOException {
    chunkJson.writeStartArray();
    if (marks != null) {
      for (int mark : marks) {
        chunkJson.writeNumber(mark);
      }
    }
    chunkJson.writeEndArray();
  }

  @Override
  public void end(ReturnEnd end) throws IOException {
    for (Finding finding : end.findings()) {
      index(finding);
    }
    for (StructureFinding problem : end.structure()) {
      index(problem);
    }
    endChunk();
    findings.writeEndArray();
    findings.close();
    chunks.close();
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    String script = PageParts.resource("report.js");
    String style = PageParts.resource("page.css") + PageParts.resource("report.css");
    Map<String, Object> page = PageParts.of(head, end);
    page.put("style", style);
    page.put("styleHash", PageParts.hash(style));
    page.put("script", script);
    page.put("scriptHash", PageParts.hash(script));
    page.put("file", head.file());
    page.put("ruleTexts", ruleTexts(end));
    page.put("portalNotes", end.portalNotes());
    page.put("anyPortalNotes", !end.portalNotes().isEmpty());
    page.put("notes", end.notes().stream().map(HtmlReport::note).toList());
    page.put("anyNotes", !end.notes().isEmpty());
    page.put("notRun", notRun(end));
    page.put("anyNotRun", end.rules().stream().anyMatch(r -> r.state() != RuleStatus.State.RAN));
    page.put("modules", entries.stream().map(RuleEntry::module).distinct().sorted().toList());
    page.put("findingCodes", end.rules().stream().filter(r -> r.findings() > 0).toList());
    String text =
        Mustache.compiler()
            .emptyStringIsFalse(true)
            .compile(PageParts.resource("report.mustache"))
            .execute(page);
    int cut = text.indexOf("<!--data-->");
    writer.write(text, 0, cut);
    writer.write("<script type=\"application/json\" id=\"meta\">");
    writer.write(meta(end));
    writer.write("</script>\n<script type=\"text/plain\" id=\"findings\">");
    writer.flush();
    copy(findingFile);
    writer.write("</script>\n");
    writer.flush();
    copy(chunkFile);
    writer.write(text, cut, text.length() - cut);
    writer.flush();
  }

  private void copy(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(out);
    }
  }

  private static Map<String, Object> note(NoteStatus note) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("state", Spelling.of(note.state()).replace('-', ' '));
    row.put("rule", note.rule() == null ? "" : note.rule());
    row.put("child", note.child() == null ? "" : note.child());
    row.put("text", note.text());
    row.put("why", note.why() == null ? "" : note.why());
    return row;
  }

  private List<Map<String, Object>> notRun(ReturnEnd end) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (RuleStatus rule : end.rules()) {
      if (rule.state() != RuleStatus.State.RAN) {
        rows.add(
            Map.of(
                "rule", rule.rule(),
                "title", rule.title(),
                "state", Spelling.of(rule.state()),
                "cause", rule.cause(),
                "record", rule.firstRecord() == null ? "" : rule.firstRecord()));
      }
    }
    return rows;
  }

  private List<Map<String, Object>> ruleTexts(ReturnEnd end) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (RuleStatus rule : end.rules()) {
      if (rule.findings() == 0) {
        continue;
      }
      RuleEntry entry = entries.get(rules.get(rule.rule()));
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("rule", rule.rule());
      row.put("title", rule.title());
      row.put("message", entry.message());
      row.put("source", entry.source());
      row.put("reading", entry.reading() == null ? "" : entry.reading());
      row.put("help", entry.help() == null ? "" : entry.help());
      row.put("provisional", entry.provisional() == null ? "" : entry.provisional());
      rows.add(row);
    }
    return rows;
  }

  /** What the script needs to know; nothing in it can end the element it stands in. */
  private String meta(ReturnEnd end) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeArrayFieldStart("rules");
      for (RuleEntry entry : entries) {
        json.writeStartObject();
        json.writeStringField("code", entry.code());
        json.writeStringField("kind", Spelling.of(entry.severity()));
        json.writeStringField("kindWord", Spelling.of(entry.severity()).replace('-', ' '));
        json.writeStringField("module", entry.module());
        json.writeStringField("title", entry.title());
        json.writeStringField("message", entry.message());
        json.writeEndObject();
      }
      json.writeStartObject();
      json.writeStringField("code", "form");
      json.writeStringField("kind", "structure");
      json.writeStringField("kindWord", "form");
      json.writeStringField("module", "");
      json.writeStringField("title", "The value or group is not read as meant");
      json.writeStringField("message", "The value or group is not read as meant");
      json.writeEndObject();
      json.writeEndArray();
      json.writeArrayFieldStart("children");
      for (int[] child : children) {
        json.writeArray(child, 0, child.length);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("labels");
      for (Map.Entry<String, String> label : labels().entrySet()) {
        json.writeStringField(label.getKey(), label.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString().replace("<", "\\u003c");
  }

  private Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    pack.structure().items().forEach(item -> labels.putIfAbsent(item.name(), item.label()));
    return labels;
  }

  @Override
  public void close() throws IOException {
    for (AutoCloseable open : new AutoCloseable[] {findings, chunks}) {
      try {
        if (open != null) {
          open.close();
        }
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
    if (chunkFile != null) {
      Files.deleteIfExists(chunkFile);
    }
    if (findingFile != null) {
      Files.deleteIfExists(findingFile);
    }
  }
}
