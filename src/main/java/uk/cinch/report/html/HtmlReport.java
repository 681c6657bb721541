package uk.cinch.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Spelling;
import uk.cinch.report.text.Texts;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.FigureSource;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.ReturnSink;

/**
 * The report to work with in a browser: one file that asks for nothing from outside. What the
 * children's records say waits in memory, or in temporary files that only their owner can read;
 * they are gone once the report is closed. Not thread-safe.
 */
public final class HtmlReport implements ReturnSink, Closeable {
  private final OutputStream out;
  private final RulePack pack;
  private final FigureSource figures;
  private ReturnHead head;
  private PageRules rules;
  private FindingList findings;
  private ChildRecordPieces records;

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
    rules = new PageRules(pack, head.census().year());
    findings = new FindingList(rules);
    records = new ChildRecordPieces(rules);
  }

  @Override
  public void child(CheckedChild child) throws IOException {
    if (child.findings().isEmpty() && child.structure().isEmpty()) {
      records.store(child);
      return;
    }
    for (Finding finding : child.findings()) {
      findings.add(finding);
    }
    for (FormatError problem : child.structure()) {
      findings.add(problem);
    }
    records.add(child);
  }

  @Override
  public void end(ReturnEnd end) throws IOException {
    for (Finding finding : end.findings()) {
      findings.addOfReturn(finding);
    }
    for (FormatError problem : end.structure()) {
      findings.add(problem);
    }
    findings.finish();
    records.select(end.findings());
    records.finish();
    write(PageModel.page("report", page(end)));
  }

  private Map<String, Object> page(ReturnEnd end) throws IOException {
    Map<String, Object> page = PageModel.of(head, end, figures);
    ReportModel.put(page, head, end, rules);
    PageModel.style(page, "page.css", "report.css");
    String script = PageModel.resource("report.js");
    page.put("script", script);
    page.put("scriptHash", PageModel.hash(script));
    page.put("file", Texts.plain(head.file(), Integer.MAX_VALUE));
    page.put("modules", rules.modules());
    page.put("unfolded", false);
    page.put("searched", true);
    return page;
  }

  /** The page, and within it the data. */
  private void write(String page) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    int cut = page.indexOf("<!--data-->");
    writer.write(page, 0, cut);
    writer.write("<script type=\"application/json\" id=\"meta\">");
    writer.write(meta());
    writer.write("</script>\n<script type=\"text/plain\" id=\"findings\">");
    writer.flush();
    findings.copyTo(out);
    writer.write("</script>\n");
    writer.flush();
    records.copyTo(out);
    writer.write(page, cut, page.length() - cut);
    writer.flush();
  }

  /** What the script needs to know; nothing in it can end the element it stands in. */
  private String meta() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = PageData.JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeArrayFieldStart("rules");
      for (RuleEntry entry : rules.entries()) {
        json.writeStartObject();
        json.writeStringField("code", entry.code());
        json.writeStringField("kind", Spelling.of(entry.severity()));
        json.writeStringField("kindWord", PageModel.kind(entry.severity()));
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
      for (int[] child : records.places()) {
        json.writeArray(child, 0, child.length);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("labels");
      for (Map.Entry<String, String> label : rules.labels().entrySet()) {
        json.writeStringField(label.getKey(), label.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString().replace("<", "\\u003c");
  }

  @Override
  public void close() throws IOException {
    if (findings != null) {
      findings.close();
    }
    if (records != null) {
      records.close();
    }
  }
}
