package uk.cinch.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import uk.cinch.facts.ChildRef;

/** Remembers the ids of children by position, compactly. Not thread-safe. */
final class ChildIds {
  private static final int NONE = -1;

  private final Bytes ids = new Bytes();
  private int[] byPosition = new int[0];

  /** Remembers a child; a second time does nothing. */
  void remember(ChildRef child) {
    int position = child.position();
    if (position >= byPosition.length) {
      int from = byPosition.length;
      byPosition = Arrays.copyOf(byPosition, Math.max(position + 1, from + (from >> 1) + 64));
      Arrays.fill(byPosition, from, byPosition.length, NONE);
    }
    if (byPosition[position] == NONE && child.id() != null) {
      byPosition[position] = ids.add(child.id().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A remembered child. */
  ChildRef at(int position) {
    int number = byPosition[position];
    return new ChildRef(number == NONE ? null : ids.text(number), position);
  }
}
