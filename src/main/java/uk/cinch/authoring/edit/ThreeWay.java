package uk.cinch.authoring.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings together two texts that were changed from a third, line by line. Where both changed the
 * same lines in different ways, the first one's are kept, and the conflict is noted. Not
 * thread-safe.
 */
final class ThreeWay {
  private final List<String> base;
  private final List<String> merged = new ArrayList<>();
  private final List<ConflictingLines> conflicts = new ArrayList<>();

  /**
   * Lines that both changed in different ways.
   *
   * @param mine what is kept
   * @param newer what the newer text would have there
   */
  record ConflictingLines(List<String> mine, List<String> newer) {}

  ThreeWay(List<String> base, List<String> mine, List<String> newer) {
    this.base = base;
    merge(DiffUtils.diff(base, mine).getDeltas(), DiffUtils.diff(base, newer).getDeltas());
  }

  List<String> merged() {
    return List.copyOf(merged);
  }

  List<ConflictingLines> conflicts() {
    return List.copyOf(conflicts);
  }

  private void merge(List<AbstractDelta<String>> ours, List<AbstractDelta<String>> theirs) {
    int done = 0;
    int our = 0;
    int their = 0;
    while (our < ours.size() || their < theirs.size()) {
      int ourStart = our < ours.size() ? start(ours.get(our)) : Integer.MAX_VALUE;
      int theirStart = their < theirs.size() ? start(theirs.get(their)) : Integer.MAX_VALUE;
      int from = Math.min(ourStart, theirStart);
      int to = from;
      int ourEnd = our;
      int theirEnd = their;
      boolean grew = true;
      while (grew) {
        grew = false;
        if (ourEnd < ours.size() && touches(ours.get(ourEnd), from, to)) {
          to = Math.max(to, end(ours.get(ourEnd++)));
          grew = true;
        }
        if (theirEnd < theirs.size() && touches(theirs.get(theirEnd), from, to)) {
          to = Math.max(to, end(theirs.get(theirEnd++)));
          grew = true;
        }
      }
      merged.addAll(base.subList(done, from));
      resolve(from, to, ours.subList(our, ourEnd), theirs.subList(their, theirEnd));
      done = to;
      our = ourEnd;
      their = theirEnd;
    }
    merged.addAll(base.subList(done, base.size()));
  }

  private void resolve(
      int from, int to, List<AbstractDelta<String>> ours, List<AbstractDelta<String>> theirs) {
    List<String> our = changed(from, to, ours);
    List<String> their = changed(from, to, theirs);
    if (ours.isEmpty()) {
      merged.addAll(their);
    } else {
      merged.addAll(our);
      if (!theirs.isEmpty() && !our.equals(their)) {
        conflicts.add(new ConflictingLines(our, their));
      }
    }
  }

  /** The lines of the base from one to another as one side has them. */
  private List<String> changed(int from, int to, List<AbstractDelta<String>> deltas) {
    List<String> lines = new ArrayList<>();
    int done = from;
    for (AbstractDelta<String> delta : deltas) {
      lines.addAll(base.subList(done, start(delta)));
      lines.addAll(delta.getTarget().getLines());
      done = end(delta);
    }
    lines.addAll(base.subList(done, to));
    return lines;
  }

  private static boolean touches(AbstractDelta<String> delta, int from, int to) {
    return start(delta) < to || start(delta) == from;
  }

  private static int start(AbstractDelta<String> delta) {
    return delta.getSource().getPosition();
  }

  private static int end(AbstractDelta<String> delta) {
    return delta.getSource().getPosition() + delta.getSource().size();
  }
}
