package uk.cinch.check;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cinch.engine.DisabledRules;
import uk.cinch.engine.Failure;
import uk.cinch.engine.Heartbeat;
import uk.cinch.result.Finding;

/**
 * What rules did wrong in one run, in the order of the file. A rule that fails on child after child
 * is left out from then on, and so is one that does not come to an end. Not thread-safe.
 */
final class RuleFailures {
  /**
   * Failing costs far more than checking: of so many children a rule says what it will ever say.
   */
  private static final int MOST_CHILDREN = 100;

  private final Duration limit;
  private final DisabledRules disabled = new DisabledRules();
  private final Map<String, Fault> faults = new LinkedHashMap<>();
  private boolean anyLeftOut;

  /** What one rule did. */
  private static final class Fault {
    private final String record;
    private final String cause;
    private int children;
    private int leftOutFrom = Integer.MAX_VALUE;

    Fault(String record, String cause) {
      this.record = record;
      this.cause = cause;
    }

    String cause() {
      StringBuilder words = new StringBuilder();
      if (children > 1) {
        words.append("on ").append(children).append(" children");
      }
      if (leftOutFrom != Integer.MAX_VALUE) {
        words.append(words.isEmpty() ? "" : ", ");
        words.append("left out from Child[").append(leftOutFrom).append("] on");
      }
      return words.isEmpty() ? cause : words + ": " + cause;
    }
  }

  /**
   * @param limit how long a rule may take
   */
  RuleFailures(Duration limit) {
    this.limit = limit;
  }

  /** Rules that are left out. */
  DisabledRules disabled() {
    return disabled;
  }

  /** A rule threw; failures of one rule come in the order of the file. */
  void add(Failure failure) {
    Fault fault =
        faults.computeIfAbsent(
            failure.code(), code -> new Fault(failure.record(), failure.cause()));
    if (failure.child() > 0 && failure.child() < fault.leftOutFrom) {
      fault.children++;
      if (fault.children == MOST_CHILDREN) {
        leaveOut(failure.code(), fault, failure.child() + 1);
      }
    }
  }

  /**
   * A rule did not come to an end while it looked at a child.
   *
   * @param from position of the child from which on it is left out
   */
  void stuck(Heartbeat.Activity at, int from) {
    leaveOut(at.rule(), stuck(at.rule(), at.record()), from);
  }

  /** A rule over the return did not come to an end. */
  void stuck(Heartbeat.Activity at) {
    stuck(at.rule(), at.record());
    disabled.add(at.rule());
  }

  private Fault stuck(String code, String record) {
    Fault fault = new Fault(record, "did not come to an end within " + limit());
    Fault known = faults.putIfAbsent(code, fault);
    return known == null ? fault : known;
  }

  private String limit() {
    String seconds = BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
    return seconds + (seconds.equals("1") ? " second" : " seconds");
  }

  private void leaveOut(String code, Fault fault, int from) {
    fault.leftOutFrom = Math.min(fault.leftOutFrom, from);
    anyLeftOut = true;
    disabled.add(code);
  }

  /** Those of a child's findings that are not of rules left out by then. */
  List<Finding> without(List<Finding> findings) {
    return anyLeftOut ? findings.stream().filter(this::counts).toList() : findings;
  }

  private boolean counts(Finding finding) {
    Fault fault = faults.get(finding.rule());
    return fault == null || finding.child().position() < fault.leftOutFrom;
  }

  /** The rules that did something wrong. */
  Set<String> codes() {
    return faults.keySet();
  }

  /** Path of the record that a rule first failed on; null when it did not fail. */
  String record(String code) {
    Fault fault = faults.get(code);
    return fault == null ? null : fault.record;
  }

  /** What a rule did, in words; null when it did nothing wrong. */
  String cause(String code) {
    Fault fault = faults.get(code);
    return fault == null ? null : fault.cause();
  }
}
