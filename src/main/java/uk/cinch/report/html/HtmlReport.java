package uk.cinch.report.html;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Spelling;
import uk.cinch.io.TempFiles;
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
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOT_READ = "The value or group is not read as meant";

  private final OutputStream out;
  private final RulePack pack;
  private final FigureSource figures;
  private Path served;
  private ReturnHead head;
  private PageRules rules;
  private FindingList findings;
  private ChildRecordPieces records;

  /** What the script knows of a rule. */
  private record RuleMeta(
      String code, String kind, String kindWord, String module, String title, String message) {}

  /** What the script needs to know; the children as {@link ChildRecordPieces#places}. */
  private record PageMeta(List<RuleMeta> rules, List<int[]> children, Map<String, String> labels) {}

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

  /**
   * Has the report written a second time, as a page of a server which adds its {@code /desk.css}
   * and {@code /desk.js}.
   *
   * @param file for its owner only, whole or not at all
   */
  public void serveAs(Path file) {
    served = file;
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
    Map<String, Object> page = page(end);
    write(PageModel.page("report", page), out);
    if (served != null) {
      page.put("served", true);
      TempFiles.write(served, to -> write(PageModel.page("report", page), to));
    }
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
    page.put("served", false);
    return page;
  }

  /** The page, and within it the data. */
  private void write(String page, OutputStream to) throws IOException {
    Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    int cut = page.indexOf("<!--data-->");
    writer.write(page, 0, cut);
    writer.write("<script type=\"application/json\" id=\"meta\">");
    writer.write(meta());
    writer.write("</script>\n<script type=\"text/plain\" id=\"findings\">");
    writer.flush();
    findings.copyTo(to);
    writer.write("</script>\n");
    writer.flush();
    records.copyTo(to);
    writer.write(page, cut, page.length() - cut);
    writer.flush();
  }

  /** What the script needs to know; nothing in it can end the element around it. */
  private String meta() throws IOException {
    List<RuleMeta> all = new ArrayList<>();
    for (RuleEntry entry : rules.entries()) {
      all.add(
          new RuleMeta(
              entry.code(),
              Spelling.of(entry.severity()),
              PageModel.kind(entry.severity()),
              entry.module(),
              entry.title(),
              entry.message()));
    }
    all.add(new RuleMeta("form", "structure", "form", "", NOT_READ, NOT_READ));
    PageMeta meta = new PageMeta(all, records.places(), rules.labels());
    return JSON.writeValueAsString(meta).replace("<", "\\u003c");
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
