package uk.cinch.drl;

import java.util.List;
import uk.cinch.catalog.PackFiles;

/**
 * One DRL file of a pack.
 *
 * @param path within the pack
 * @param text its content
 */
public record RuleFile(String path, String text) {
  private static final String COMMON = PackFiles.RULES + "rules.drl";

  /** Every DRL file of the pack, sorted by path. */
  public static List<RuleFile> of(PackFiles files) {
    return files.under(PackFiles.RULES).stream()
        .map(path -> new RuleFile(path, files.text(path)))
        .toList();
  }

  /** Whether it holds what all rule files share, rather than a rule. */
  public boolean isCommon() {
    return path.equals(COMMON);
  }

  /** Its name without folder and ending: the name of its rule. */
  public String stem() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.length() - ".drl".length());
  }

  /** The first line that holds the text, from 1; 0 when none does. */
  int lineOf(String part) {
    int at = text.indexOf(part);
    return at < 0 ? 0 : lineAt(at);
  }

  /** The line of a character, from 1. */
  int lineAt(int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
