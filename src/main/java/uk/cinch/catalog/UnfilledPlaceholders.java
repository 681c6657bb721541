package uk.cinch.catalog;

import java.util.List;
import java.util.function.Predicate;

/** Places in a pack that still have to be filled in. Nothing that has any counts as sound. */
public final class UnfilledPlaceholders {
  /** What a place to be filled in begins with. */
  public static final String MARK = "(fill in";

  private UnfilledPlaceholders() {}

  /**
   * Notes a fault for each line with a place to be filled in.
   *
   * @param which paths to look at
   */
  public static void check(PackFiles files, Predicate<String> which, Faults faults) {
    for (String path : files.under("")) {
      if (!which.test(path)) {
        continue;
      }
      List<String> lines = files.text(path).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        int at = lines.get(i).indexOf(MARK);
        if (at >= 0) {
          faults.add(
              path,
              i + 1,
              "not filled in yet: " + lines.get(i).strip(),
              "write it in place of everything from '" + MARK + "' to ')'");
        }
      }
    }
  }
}
