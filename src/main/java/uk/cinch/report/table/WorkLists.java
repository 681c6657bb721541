package uk.cinch.report.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import uk.cinch.facts.ChildRef;
import uk.cinch.report.text.Texts;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.ReturnSink;

/**
 * Writes what is left to do as tables to hand on: one for each rule, one over all with each child's
 * findings together, and one for each team where it is known whose a child is. What is accepted is
 * left out. Keeps a few kilobytes a table. Not thread-safe.
 */
public final class WorkLists implements ReturnSink {
  /** The table of children whose team is not known, within the folder. */
  public static final String NO_TEAM = "by-team/no-team.csv";

  private static final String BY_RULE = "by-rule";
  private static final String BY_TEAM = "by-team";
  private static final String BY_CHILD = "by-child";
  private static final String NONE = "no-team";
  private static final String WHOLE_RETURN = "whole-return";
  private static final int LONGEST_NAME = 80;

  private final Path folder;
  private final Map<String, String> teams;
  private final Map<String, String> teamFiles = new HashMap<>();
  private final Set<String> takenNames = new HashSet<>(Set.of(NONE, WHOLE_RETURN));
  private final Map<String, CsvReport> parts = new LinkedHashMap<>();
  private final Set<String> withoutTeam = new LinkedHashSet<>();
  private final List<Finding> late = new ArrayList<>();
  private ReturnHead head;

  /**
   * @param folder to write into; it is there, and empty
   * @param teams the team of each child, by child id; null where no teams are known
   */
  public WorkLists(Path folder, Map<String, String> teams) {
    this.folder = folder;
    this.teams = teams;
  }

  @Override
  public void begin(ReturnHead theHead) {
    head = theHead;
  }

  @Override
  public void child(CheckedChild child) throws IOException {
    for (Finding finding : child.findings()) {
      if (finding.accepted() == null) {
        add(finding);
        part(BY_CHILD).write(finding);
      }
    }
    for (FormatError problem : child.structure()) {
      add(problem);
    }
  }

  @Override
  public void end(ReturnEnd end) throws IOException {
    for (Finding finding : end.findings()) {
      if (finding.accepted() == null) {
        add(finding);
        late.add(finding);
      }
    }
    for (FormatError problem : end.structure()) {
      add(problem);
    }
    if (!late.isEmpty()) {
      part(BY_CHILD);
    }
    for (CsvReport part : parts.values()) {
      part.close();
    }
    if (!late.isEmpty()) {
      joinLate();
    }
  }

  private void add(Finding finding) throws IOException {
    part(BY_RULE + "/" + name(finding.rule())).write(finding);
    if (teams != null) {
      part(team(finding.child())).write(finding);
    }
  }

  private void add(FormatError problem) throws IOException {
    part(BY_RULE + "/form").write(problem);
    part(BY_CHILD).write(problem);
    if (teams != null) {
      part(team(problem.child())).write(problem);
    }
  }

  private String team(ChildRef child) {
    if (child == null) {
      return BY_TEAM + "/" + WHOLE_RETURN;
    }
    String team = teams.get(child.id());
    if (team == null) {
      withoutTeam.add(Texts.child(child));
      return BY_TEAM + "/" + NONE;
    }
    return BY_TEAM + "/" + teamFiles.computeIfAbsent(team, this::freeName);
  }

  private String freeName(String team) {
    String name = name(team);
    String free = name;
    for (int number = 2; !takenNames.add(free.toLowerCase(Locale.ROOT)); number++) {
      free = name + "-" + number;
    }
    return free;
  }

  /** A name that every file system takes. */
  private static String name(String text) {
    String plain = text.strip().replaceAll("[^\\p{L}\\p{N} _-]+", "-");
    String cut = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    if (cut.isBlank()) {
      return "unnamed";
    }
    boolean reserved = cut.strip().matches("(?i)con|prn|aux|nul|com\\d|lpt\\d");
    return reserved ? cut.strip() + "-list" : cut.strip();
  }

  private CsvReport part(String name) throws IOException {
    CsvReport part = parts.get(name);
    if (part == null) {
      Path file = folder.resolve(name + ".csv");
      Files.createDirectories(file.getParent());
      part = new CsvReport(new Appended(file), teams);
      part.begin(head);
      parts.put(name, part);
    }
    return part;
  }

  /** Puts what was found only at the end with the other findings of the same child. */
  private void joinLate() throws IOException {
    Path file = folder.resolve(BY_CHILD + ".csv");
    Path joined = folder.resolve(BY_CHILD + ".joined");
    late.sort(Comparator.comparingInt(WorkLists::position));
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.EXCEL);
        Writer out = new Appended(joined)) {
      CSVPrinter plain = new CSVPrinter(out, CSVFormat.EXCEL);
      CsvReport csv = new CsvReport(out, teams);
      csv.join(head);
      int next = 0;
      for (CSVRecord row : rows) {
        while (rows.getRecordNumber() > 1
            && next < late.size()
            && position(late.get(next)) < position(row)) {
          csv.write(late.get(next++));
        }
        plain.printRecord(row);
      }
      for (Finding last : late.subList(next, late.size())) {
        csv.write(last);
      }
    }
    Files.move(joined, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** What is of no child comes last. */
  private static int position(Finding finding) {
    return finding.child() == null ? Integer.MAX_VALUE : finding.child().position();
  }

  private static int position(CSVRecord row) {
    String position = row.get(FindingColumn.CHILD_POSITION.ordinal());
    return position.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(position);
  }

  /** The tables, by path within the folder. */
  public List<String> files() {
    return parts.keySet().stream().map(name -> name + ".csv").sorted().toList();
  }

  /** Children with something left to do whose team is not known, in the order of the file. */
  public List<String> withoutTeam() {
    return List.copyOf(withoutTeam);
  }

  /** Writes to the end of a file, opened only now and then: there may be hundreds. */
  private static final class Appended extends Writer {
    private static final int MOST = 1 << 14;

    private final Path file;
    private final StringBuilder waiting = new StringBuilder();

    Appended(Path file) {
      this.file = file;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      waiting.append(characters, offset, length);
      if (waiting.length() > MOST) {
        append();
      }
    }

    private void append() throws IOException {
      if (!Files.exists(file)) {
        // only its owner can read a file that began as a temporary one
        Files.move(Files.createTempFile(file.getParent(), "", ".csv"), file);
      }
      Files.writeString(file, waiting, StandardOpenOption.APPEND);
      waiting.setLength(0);
    }

    @Override
    public void flush() {}

    @Override
    public void close() throws IOException {
      append();
    }
  }
}
