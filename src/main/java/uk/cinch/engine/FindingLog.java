package uk.cinch.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kie.api.definition.rule.Rule;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.facts.Change;
import uk.cinch.facts.ChildRef;
import uk.cinch.facts.Place;
import uk.cinch.result.Finding;
import uk.cinch.result.Fingerprint;
import uk.cinch.result.Location;

/**
 * Takes what rules report. The global {@code findings} of every rule file. One log serves one
 * session; not thread-safe.
 */
public final class FindingLog {
  private static final Comparator<Location> BY_PLACE =
      Comparator.comparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparing(Location::path);
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::rule).thenComparing(Finding::locations, FindingLog::compare);

  private final Map<String, RuleEntry> entries;
  private final List<Finding> found = new ArrayList<>();
  private ChildRef child;

  /**
   * @param entries the entry that each DRL rule name is for
   */
  FindingLog(Map<String, RuleEntry> entries) {
    this.entries = entries;
  }

  /**
   * Begins with nothing.
   *
   * @param current the child that what is reported without a place is said of; null for the return
   */
  void begin(ChildRef current) {
    found.clear();
    child = current;
  }

  int size() {
    return found.size();
  }

  /** Takes back what was reported since there were so many. */
  void dropFrom(int size) {
    found.subList(size, found.size()).clear();
  }

  /**
   * One finding: one failing thing.
   *
   * @param rule the rule that fires, {@code drools.getRule()}
   * @param places what is at fault, in the order of the report: places or collections of places;
   *     none for the child or the return as a whole. A change of a count may be among them
   */
  public void report(Rule rule, Object... places) {
    RuleEntry entry = entries.get(rule.getName());
    if (entry == null) {
      throw new IllegalStateException("rule " + rule.getName() + " has no entry in the catalog");
    }
    List<Place> all = new ArrayList<>();
    Change change = null;
    for (Object place : places) {
      if (place instanceof Change one) {
        change = one;
      } else {
        add(place, all);
      }
    }
    Place first = all.isEmpty() ? null : all.get(0);
    ChildRef subject = first == null ? child : first.childRef();
    found.add(
        new Finding(
            entry.code(),
            entry.severity(),
            entry.message(),
            entry.provisional(),
            subject,
            first == null ? null : first.getRecordName(),
            first == null ? null : first.episodeRef(),
            all.stream().map(Location::of).toList(),
            change,
            Fingerprint.of(entry.code(), subject, all, change),
            null,
            null));
  }

  /** What was reported since the beginning, by rule and then by place in the file. */
  List<Finding> end() {
    found.sort(ORDER);
    return List.copyOf(found);
  }

  private static void add(Object place, List<Place> all) {
    if (place instanceof Place one) {
      all.add(one);
    } else if (place instanceof Collection<?> several) {
      several.forEach(one -> add(one, all));
    } else {
      throw new IllegalArgumentException("a finding cannot point at " + place);
    }
  }

  private static int compare(List<Location> one, List<Location> other) {
    return Arrays.compare(one.toArray(Location[]::new), other.toArray(Location[]::new), BY_PLACE);
  }
}
