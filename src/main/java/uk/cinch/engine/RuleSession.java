package uk.cinch.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kie.api.KieBase;
import uk.cinch.facts.ChildRef;
import uk.cinch.facts.Value;

/**
 * Fires rules over the facts of one child, or of the return as a whole. All rules are fired
 * together, once. When one of them throws, the same facts go through again rule by rule: the rule
 * at fault is named, and the others say what they would say without it. Not thread-safe.
 */
public abstract class RuleSession implements AutoCloseable {
  private final RuleBase rules;
  private final Collection<String> names;
  private final boolean ruleByRule;
  private final FindingLog findings;
  private final ChildTally tally = new ChildTally();
  private final Heartbeat heartbeat = new Heartbeat();
  private final Map<String, Session> single = new HashMap<>();
  private final Map<String, Long> nanos = new HashMap<>();
  private Set<String> disabled = Set.of();
  private KieBase base;
  private Session together;

  /**
   * @param names those of the base's rules that are fired
   * @param ruleByRule whether to fire them one at a time, which is far slower, so that each is
   *     timed, and named when it does not come to an end
   */
  RuleSession(RuleBase rules, Collection<String> names, boolean ruleByRule) {
    this.rules = rules;
    this.names = names;
    this.ruleByRule = ruleByRule;
    this.findings = new FindingLog(rules.entries());
  }

  /** What it is busy with; may be asked from any thread. */
  public Heartbeat heartbeat() {
    return heartbeat;
  }

  /** Adds how long each rule has taken alone, in nanoseconds, to what is known by its code. */
  public void addTimes(Map<String, Long> known) {
    nanos.forEach((code, time) -> known.merge(code, time, Long::sum));
  }

  /**
   * What the rules say of some facts.
   *
   * @param child null for the return as a whole
   * @param record path of what the facts are about
   * @param repeatable values of which rules over the return want to know repeats
   * @param without codes of rules to leave out, this time and until others are named
   */
  Answer fire(
      Collection<?> facts,
      ChildRef child,
      String record,
      List<Value> repeatable,
      Set<String> without) {
    if (!without.equals(disabled)) {
      disabled = without;
      base = null;
      closeTogether();
    }
    findings.begin(child);
    tally.clear();
    List<Failure> failures = new ArrayList<>(0);
    if (ruleByRule || !fireTogether(facts, record)) {
      for (String name : names) {
        String code = rules.entries().get(name).code();
        if (!disabled.contains(code)) {
          fireAlone(name, code, facts, record)
              .map(thrown -> Failure.of(code, child, record, thrown))
              .ifPresent(failures::add);
        }
      }
    }
    return new Answer(findings.end(), tally.entries(), repeatable, failures);
  }

  /** False, and nothing said, when a rule throws. */
  private boolean fireTogether(Collection<?> facts, String record) {
    if (together == null) {
      base = base == null ? rules.without(disabled) : base;
      together = new Session(base, findings, tally, names::contains);
    }
    heartbeat.at(null, record);
    try {
      together.fire(facts);
      return true;
    } catch (RuntimeException | StackOverflowError thrown) {
      closeTogether();
      findings.dropFrom(0);
      tally.dropFrom(0);
      return false;
    } finally {
      heartbeat.idle();
    }
  }

  /** What the rule throws, with nothing said; empty when it does not. */
  private Optional<Throwable> fireAlone(
      String name, String code, Collection<?> facts, String record) {
    Session session =
        single.computeIfAbsent(
            name, key -> new Session(rules.single(key), findings, tally, any -> true));
    int found = findings.size();
    int counted = tally.size();
    long began = System.nanoTime();
    heartbeat.at(code, record);
    try {
      session.fire(facts);
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError thrown) {
      single.remove(name).close();
      findings.dropFrom(found);
      tally.dropFrom(counted);
      return Optional.of(thrown);
    } finally {
      heartbeat.idle();
      nanos.merge(code, System.nanoTime() - began, Long::sum);
    }
  }

  private void closeTogether() {
    if (together != null) {
      together.close();
      together = null;
    }
  }

  @Override
  public void close() {
    closeTogether();
    single.values().forEach(Session::close);
    single.clear();
  }
}
