package uk.cinch.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
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
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Spelling;
import uk.cinch.facts.ChildRef;
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
  private final FigureSource figures;
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
   * @param figures asked when the check has ended; null for none
   */
  public HtmlReport(OutputStream out, RulePack pack, FigureSource figures) {
    this.out = out;
    this.pack = pack;
    this.figures = figures;
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
      index(finding, false);
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

  /** One finding for the list; of the whole return also the paths, as no record has them. */
  private void index(Finding finding, boolean ofReturn) throws IOException {
    begin(rules.get(finding.rule()), finding.child());
    for (Location place : finding.locations()) {
      place(findings, place.line(), place.element(), place.value(), place.record(), null);
    }
    findings.writeEndArray();
    findings.writeString(finding.since() == null ? "" : Spelling.of(finding.since()));
    findings.writeNumber(finding.accepted() == null ? 0 : 1);
    if (finding.change() != null || ofReturn) {
      findings.writeString(finding.change() == null ? "" : TextReport.change(finding.change()));
    }
    if (ofReturn) {
      findings.writeStartArray();
      for (Location place : finding.locations()) {
        findings.writeString(place.path());
      }
      findings.writeEndArray();
    }
    findings.writeEndArray();
  }

  private void index(StructureFinding problem) throws IOException {
    begin(entries.size(), problem.child());
    String value = problem.value();
    place(findings, problem.line(), problem.element(), value, value == null, null);
    findings.writeEndArray();
    findings.writeString("");
    findings.writeNumber(0);
    findings.writeString(problem.problem());
    findings.writeEndArray();
  }

  private void begin(int rule, ChildRef child) throws IOException {
    findings.writeStartArray();
    findings.writeNumber(rule);
    findings.writeNumber(child == null ? 0 : child.position());
    findings.writeString(child == null || child.id() == null ? null : Texts.plain(child.id()));
    findings.writeStartArray();
  }

  /** Where a finding points, with as much of the value as a list has room for. */
  private static void place(
      JsonGenerator json, int line, String element, String value, boolean valueless, String path)
      throws IOException {
    json.writeStartArray();
    json.writeNumber(line);
    json.writeString(Texts.plain(element));
    if (value != null) {
      json.writeString(Texts.plain(value));
    } else if (!valueless) {
      json.writeNull();
    } else if (path != null) {
      json.writeBoolean(false);
    }
    if (path != null) {
      json.writeString(path);
    }
    json.writeEndArray();
  }

  /** The child's record, and what is said of it. */
  private void write(CheckedChild child) throws IOException {
    chunkJson.writeStartObject();
    String id = child.record().getLAchildID();
    chunkJson.writeStringField("id", id == null ? null : Texts.plain(id));
    chunkJson.writeArrayFieldStart("f");
    for (Finding finding : child.findings()) {
      chunkJson.writeStartObject();
      chunkJson.writeNumberField("r", rules.get(finding.rule()));
      if (finding.accepted() != null) {
        chunkJson.writeStringField(
            "a", Texts.plain(finding.accepted().reason(), Integer.MAX_VALUE));
      }
      chunkJson.writeArrayFieldStart("p");
      for (Location at : finding.locations()) {
        place(chunkJson, at.line(), at.element(), at.value(), at.record(), at.path());
      }
      chunkJson.writeEndArray();
      chunkJson.writeEndObject();
    }
    for (StructureFinding problem : child.structure()) {
      chunkJson.writeStartObject();
      chunkJson.writeNumberField("r", entries.size());
      chunkJson.writeStringField("t", problem.problem() + ". " + problem.advice());
      chunkJson.writeArrayFieldStart("p");
      String value = problem.value();
      place(chunkJson, problem.line(), problem.element(), value, value == null, problem.path());
      chunkJson.writeEndArray();
      chunkJson.writeEndObject();
    }
    chunkJson.writeEndArray();
    chunkJson.writeFieldName("r");
    record(child.record());
    chunkJson.writeEndObject();
  }

  private void record(Group record) throws IOException {
    String path = record.getPath();
    chunkJson.writeStartObject();
    chunkJson.writeStringField("s", path.substring(path.lastIndexOf('/') + 1));
    chunkJson.writeNumberField("l", record.getLine());
    chunkJson.writeArrayFieldStart("v");
    for (Value value : record.present()) {
      String step = value.getPath().substring(path.length() + 1);
      chunkJson.writeStartArray();
      chunkJson.writeString(value.getElement());
      chunkJson.writeString(
          value.getText() == null ? "" : Texts.plain(value.getText(), Integer.MAX_VALUE));
      if (!step.equals(value.getElement())) {
        chunkJson.writeString(step);
      }
      chunkJson.writeEndArray();
    }
    chunkJson.writeEndArray();
    chunkJson.writeArrayFieldStart("c");
    for (Group inner : record.within()) {
      record(inner);
    }
    chunkJson.writeEndArray();
    chunkJson.writeEndObject();
  }

  @Override
  public void end(ReturnEnd end) throws IOException {
    for (Finding finding : end.findings()) {
      index(finding, true);
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
    Map<String, Object> page = PageParts.of(head, end, figures);
    PageParts.style(page, "page.css", "report.css");
    page.put("script", script);
    page.put("scriptHash", PageParts.hash(script));
    page.put("file", Texts.plain(head.file(), Integer.MAX_VALUE));
    page.put("ruleTexts", ruleTexts(end));
    page.put("portalNotes", end.portalNotes());
    page.put("anyPortalNotes", !end.portalNotes().isEmpty());
    page.put("notes", end.notes().stream().map(HtmlReport::note).toList());
    page.put("anyNotes", !end.notes().isEmpty());
    page.put("notRun", notRun(end));
    page.put("anyNotRun", end.rules().stream().anyMatch(r -> r.state() != RuleStatus.State.RAN));
    page.put("modules", entries.stream().map(RuleEntry::module).distinct().sorted().toList());
    page.put("findingCodes", end.rules().stream().filter(r -> r.findings() > 0).toList());
    page.put("unfolded", false);
    page.put("searched", true);
    page.put("anyAccepted", end.counts().accepted() > 0);
    page.put("about", about(end));
    page.put("everyRule", everyRule(end));
    String text = PageParts.page("report", page);
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

  private List<Map<String, Object>> about(ReturnEnd end) {
    return PageParts.about(head, end).entrySet().stream()
        .map(
            row ->
                Map.<String, Object>of(
                    "label",
                    row.getKey(),
                    "text",
                    row.getValue() instanceof Number number
                        ? Texts.number(number.longValue())
                        : Texts.plain(row.getValue().toString(), Integer.MAX_VALUE)))
        .toList();
  }

  private static List<Map<String, Object>> everyRule(ReturnEnd end) {
    return end.rules().stream()
        .map(
            rule ->
                Map.<String, Object>of(
                    "rule", rule.rule(),
                    "title", rule.title(),
                    "kind", PageParts.kind(rule.severity()),
                    "state", Spelling.of(rule.state()),
                    "findings", Texts.number(rule.findings()),
                    "status", rule.provisional() == null ? "final" : "provisional"))
        .toList();
  }

  private static Map<String, Object> note(NoteStatus note) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("state", Spelling.of(note.state()).replace('-', ' '));
    row.put("rule", note.rule() == null ? "" : note.rule());
    row.put("child", note.child() == null ? "" : Texts.plain(note.child()));
    row.put("text", Texts.plain(note.text(), Integer.MAX_VALUE));
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
        json.writeStringField("kindWord", PageParts.kind(entry.severity()));
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
