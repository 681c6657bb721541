package uk.cinch.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.MessageStructure.Item;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Spelling;
import uk.cinch.facts.ChildRef;
import uk.cinch.facts.Group;
import uk.cinch.facts.Value;

/**
 * The report to work with in a browser: one file that asks for nothing from outside. What the
 * children's records say waits in memory, or in temporary files that only their owner can read;
 * they are gone once the report is closed. Not thread-safe.
 */
public final class HtmlReport implements ReturnSink, AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int CHUNK = 100;
  private static final int MOST_NOTES = 500;

  private final OutputStream out;
  private final RulePack pack;
  private final FigureSource figures;
  private final Map<String, Integer> rules = new HashMap<>();
  private final List<RuleEntry> entries = new ArrayList<>();
  private final List<int[]> children = new ArrayList<>();
  private ReturnHead head;
  private final Scratch chunks = new Scratch();
  private final Scratch found = new Scratch();
  private final Scratch spare = new Scratch();
  private final Deflater quick = new Deflater(Deflater.BEST_SPEED);

  /** Where a child's record begins among the spare ones, by its position; 0 for nowhere. */
  private long[] spares = new long[CHUNK];

  /** Begins at 1, so that 0 can stand for nowhere. */
  private long sparesEnd = 1;

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
    findings = JSON.createGenerator(packed(found));
    findings.writeStartArray();
  }

  /** Made small, and letters only. */
  private static OutputStream packed(OutputStream to) {
    return new DeflaterOutputStream(
        Base64.getEncoder().wrap(new StaysOpen(to)),
        new Deflater(Deflater.DEFAULT_COMPRESSION, true));
  }

  @Override
  public void child(CheckedChild child) throws IOException {
    if (child.findings().isEmpty() && child.structure().isEmpty()) {
      spare(child);
      return;
    }
    for (Finding finding : child.findings()) {
      index(finding, false);
    }
    for (StructureFinding problem : child.structure()) {
      index(problem);
    }
    beginRecord(child.record().getPosition());
    write(chunkJson, child);
    endRecord();
  }

  private void beginRecord(int position) throws IOException {
    if (chunkJson == null) {
      chunk = new ByteArrayOutputStream();
      chunkJson = JSON.createGenerator(chunk);
      chunkJson.writeStartArray();
    }
    children.add(new int[] {position, chunkNumber, inChunk});
  }

  private void endRecord() throws IOException {
    inChunk++;
    if (inChunk == CHUNK) {
      endChunk();
    }
  }

  /** Nothing is wrong with the child, unless what comes after it says so: its record waits. */
  private void spare(CheckedChild child) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    quick.reset();
    try (OutputStream small = new DeflaterOutputStream(bytes, quick);
        JsonGenerator json = JSON.createGenerator(small)) {
      write(json, child);
    }
    int position = child.record().getPosition();
    if (position >= spares.length) {
      spares = Arrays.copyOf(spares, 2 * position);
    }
    spares[position] = sparesEnd;
    sparesEnd += bytes.size();
    bytes.writeTo(spare);
  }

  /** The records of children that only something beyond them is wrong with. */
  private void callUp(List<Finding> ofReturn) throws IOException {
    Set<Integer> wanted = new TreeSet<>();
    for (Finding finding : ofReturn) {
      int position = finding.child() == null ? 0 : finding.child().position();
      if (position < spares.length && spares[position] > 0) {
        wanted.add(position);
      }
    }
    for (int position : wanted) {
      beginRecord(position);
      try (InputStream in = new InflaterInputStream(spare.open(spares[position] - 1))) {
        chunkJson.writeRawValue(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
      endRecord();
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
    try (OutputStream to = packed(chunks)) {
      chunk.writeTo(to);
    }
    chunks.write("</script>\n".getBytes(StandardCharsets.UTF_8));
    chunkJson = null;
    inChunk = 0;
    chunkNumber++;
  }

  /** One finding for the list; of the whole return also the paths, as no record has them. */
  private void index(Finding finding, boolean ofReturn) throws IOException {
    begin(rules.get(finding.rule()), finding.child());
    for (Location place : finding.locations()) {
      String value = Texts.shown(place.value());
      place(findings, place.line(), place.element(), value, place.record(), null);
    }
    findings.writeEndArray();
    findings.writeString(finding.since() == null ? "" : Spelling.of(finding.since()));
    if (finding.accepted() == null) {
      findings.writeNumber(0);
    } else {
      findings.writeString(reason(finding));
    }
    findings.writeString(finding.change() == null ? "" : TextReport.change(finding.change()));
    findings.writeString(mark(finding));
    if (ofReturn) {
      findings.writeStartArray();
      for (Location place : finding.locations()) {
        findings.writeString(place.path());
      }
      findings.writeEndArray();
    }
    findings.writeEndArray();
  }

  private static String reason(Finding finding) {
    return Texts.plain(finding.accepted().reason(), Integer.MAX_VALUE);
  }

  /** What a finding is accepted by; empty for what cannot be. */
  private static String mark(Finding finding) {
    return finding.severity().acceptable() ? finding.fingerprint() : "";
  }

  private void index(StructureFinding problem) throws IOException {
    begin(entries.size(), problem.child());
    String value = problem.value();
    place(findings, problem.line(), problem.element(), Texts.shown(value), value == null, null);
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
    findings.writeString(child == null ? null : Texts.shown(child.id()));
    findings.writeStartArray();
  }

  /** Where a finding points. */
  private static void place(
      JsonGenerator json, int line, String element, String value, boolean valueless, String path)
      throws IOException {
    json.writeStartArray();
    json.writeNumber(line);
    json.writeString(Texts.plain(element));
    if (value != null) {
      json.writeString(value);
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
  private void write(JsonGenerator json, CheckedChild child) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Texts.shown(child.record().getLAchildID()));
    json.writeArrayFieldStart("f");
    for (Finding finding : child.findings()) {
      json.writeStartObject();
      json.writeNumberField("r", rules.get(finding.rule()));
      if (finding.severity().acceptable()) {
        json.writeStringField("k", finding.fingerprint());
      }
      if (finding.accepted() != null) {
        json.writeStringField("a", reason(finding));
      }
      json.writeArrayFieldStart("p");
      for (Location at : finding.locations()) {
        String value = Texts.shown(at.value());
        place(json, at.line(), at.element(), value, at.record(), at.path());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    for (StructureFinding problem : child.structure()) {
      json.writeStartObject();
      json.writeNumberField("r", entries.size());
      json.writeStringField("t", problem.problem() + ". " + problem.advice());
      json.writeArrayFieldStart("p");
      String value =
          problem.value() == null ? null : Texts.plain(problem.value(), Integer.MAX_VALUE);
      place(json, problem.line(), problem.element(), value, value == null, problem.path());
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeFieldName("r");
    record(json, child.record());
    json.writeEndObject();
  }

  private static void record(JsonGenerator json, Group record) throws IOException {
    String path = record.getPath();
    json.writeStartObject();
    json.writeStringField("s", path.substring(path.lastIndexOf('/') + 1));
    json.writeNumberField("l", record.getLine());
    json.writeArrayFieldStart("v");
    for (Value value : record.present()) {
      String step = value.getPath().substring(path.length() + 1);
      json.writeStartArray();
      json.writeString(value.getElement());
      json.writeString(
          value.getText() == null ? "" : Texts.plain(value.getText(), Integer.MAX_VALUE));
      if (!step.equals(value.getElement())) {
        json.writeString(step);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("c");
    for (Group inner : record.within()) {
      record(json, inner);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void end(ReturnEnd end) throws IOException {
    for (Finding finding : end.findings()) {
      index(finding, true);
    }
    for (StructureFinding problem : end.structure()) {
      index(problem);
    }
    callUp(end.findings());
    endChunk();
    findings.writeEndArray();
    findings.close();
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
    page.put("notes", end.notes().stream().limit(MOST_NOTES).map(HtmlReport::note).toList());
    page.put("notesCut", end.notes().size() > MOST_NOTES ? Texts.number(MOST_NOTES) : "");
    page.put("noteStates", noteStates(end));
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
    found.copyTo(out);
    writer.write("</script>\n");
    writer.flush();
    chunks.copyTo(out);
    writer.write(text, cut, text.length() - cut);
    writer.flush();
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

  private static List<Map<String, Object>> noteStates(ReturnEnd end) {
    Map<NoteStatus.State, Long> states =
        end.notes().stream()
            .collect(Collectors.groupingBy(NoteStatus::state, TreeMap::new, Collectors.counting()));
    return states.entrySet().stream()
        .map(
            state ->
                Map.<String, Object>of(
                    "label",
                    Spelling.of(state.getKey()).replace('-', ' '),
                    "number",
                    Texts.number(state.getValue())))
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
      row.put("slug", rule.rule().replace(' ', '-'));
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

  /** What elements are called, within the record that holds them and anywhere. */
  private static void label(Map<String, String> labels, String record, List<Item> items) {
    for (Item item : items) {
      labels.put(record + "/" + item.name(), item.label());
      labels.putIfAbsent(item.name(), item.label());
      if (item instanceof GroupItem group) {
        label(labels, group.folded() ? record : group.name(), group.content());
      }
    }
  }

  private Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    label(labels, "", pack.structure().content());
    return labels;
  }

  @Override
  public void close() throws IOException {
    quick.end();
    chunks.close();
    found.close();
    spare.close();
  }
}
