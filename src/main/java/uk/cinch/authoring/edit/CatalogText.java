package uk.cinch.authoring.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The catalog as text: what comes before its rules, and one block of lines for each entry. Not
 * thread-safe.
 */
final class CatalogText {
  private static final Pattern CODE = Pattern.compile("\\s*- code: *[\"']?(.*?)[\"']? *");
  private static final Pattern FROM = Pattern.compile(" +from: *[\"']?([0-9-]+)[\"']? *");
  private static final String RULES = "rules: *(#.*)?";
  private static final String SECTION = "[^\\s#-].*";

  private final List<String> head;
  private final List<CatalogBlock> blocks = new ArrayList<>();
  private final List<String> after;
  private final boolean windows;

  /**
   * An entry.
   *
   * @param key its code and first census year
   * @param lines from {@code - code:} to before the next entry
   */
  record CatalogBlock(String key, List<String> lines) {}

  CatalogText(String text) {
    Lines lines = new Lines(text);
    this.windows = text.contains("\r\n");
    int heading = Math.min(lines.size(), lines.find(0, RULES) + 1);
    int end = lines.find(heading, SECTION);
    int start = Math.min(end, lines.find(heading, CODE.pattern()));
    this.head = lines.all().subList(0, start);
    this.after = lines.all().subList(end, lines.size());
    List<String> entries = lines.all().subList(start, end);
    int from = 0;
    for (int i = 1; i <= entries.size(); i++) {
      if (i == entries.size() || CODE.matcher(entries.get(i)).matches()) {
        blocks.add(block(entries.subList(from, i)));
        from = i;
      }
    }
  }

  CatalogText(List<String> head, List<CatalogBlock> blocks, CatalogText after) {
    this.head = head;
    this.blocks.addAll(blocks);
    this.after = after.after;
    this.windows = after.windows;
  }

  private static CatalogBlock block(List<String> lines) {
    return new CatalogBlock(key(lines), List.copyOf(lines));
  }

  static String key(List<String> lines) {
    String code = "";
    String from = "";
    for (String line : lines) {
      Matcher isCode = CODE.matcher(line);
      Matcher isFrom = FROM.matcher(line);
      if (isCode.matches()) {
        code = isCode.group(1);
      } else if (isFrom.matches() && from.isEmpty()) {
        from = isFrom.group(1);
      }
    }
    return key(code, from);
  }

  static String key(String code, String from) {
    return code + " from " + from;
  }

  List<String> head() {
    return head;
  }

  List<CatalogBlock> blocks() {
    return List.copyOf(blocks);
  }

  /** Adds an entry at its place in the order of codes. */
  void add(List<String> lines) {
    CatalogBlock added = block(lines);
    int at = 0;
    while (at < blocks.size() && blocks.get(at).key().compareTo(added.key()) < 0) {
      at++;
    }
    blocks.add(at, added);
  }

  /** Puts other lines in the place of an entry's. */
  void replace(String key, List<String> lines) {
    blocks.replaceAll(block -> block.key().equals(key) ? block(lines) : block);
  }

  /** The lines of an entry. */
  List<String> lines(String key) {
    return blocks.stream()
        .filter(block -> block.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no entry " + key))
        .lines();
  }

  @Override
  public String toString() {
    List<String> all = new ArrayList<>(head);
    blocks.forEach(block -> all.addAll(block.lines()));
    all.addAll(after);
    String end = windows ? "\r\n" : "\n";
    return String.join(end, all) + end;
  }
}
