package uk.cinch.engine;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import uk.cinch.facts.Child;
import uk.cinch.facts.ChildRef;
import uk.cinch.facts.Group;

/**
 * One rule going over children, in a Drools session of its own: whatever it does, the others say
 * what they would say without it. Not thread-safe.
 */
final class RuleRun implements AutoCloseable {
  private final String code;
  private final RuleBase rules;
  private final String name;
  private final Screen screen;
  private final FindingLog findings;
  private final ChildTally tally;
  private final Pulse pulse;
  private final List<Group> chosen = new ArrayList<>();
  private final List<Group> firsts = new ArrayList<>();
  private Session session;
  private boolean together;
  private long nanos;

  RuleRun(RuleBase rules, String name, FindingLog findings, ChildTally tally, Pulse pulse) {
    this.rules = rules;
    this.name = name;
    this.code = rules.entries().get(name).code();
    this.screen = rules.screen(name);
    this.findings = findings;
    this.tally = tally;
    this.pulse = pulse;
    this.together = screen.looksAtOne();
  }

  /** The code of the rule. */
  String code() {
    return code;
  }

  /** How long it has taken so far, in nanoseconds. */
  long nanos() {
    return nanos;
  }

  /** Lets the rule say what it has to say of the children; a failure is added to those given. */
  void check(ChildRecords records, List<Failure> failures) {
    long began = System.nanoTime();
    pulse.at(code, null);
    checkAll(records, failures);
    nanos += System.nanoTime() - began;
  }

  private void checkAll(ChildRecords records, List<Failure> failures) {
    if (together && checkTogether(records)) {
      return;
    }
    Shape first = screen.first();
    if (first == null) {
      for (int child = 0; child < records.children().size(); child++) {
        checkOne(records, child, failures);
      }
      return;
    }
    int checked = -1;
    firsts.clear();
    choose(records.of(first.type()), firsts);
    for (Group record : firsts) {
      if (records.indexOf(record) != checked) {
        checked = records.indexOf(record);
        checkOne(records, checked, failures);
      }
    }
  }

  private void choose(List<Group> records, List<Group> fitting) {
    screen.first().sieve(records.size()).choose(records, fitting);
  }

  /** Shows the rule the records of all children at once; false when that did not work. */
  private boolean checkTogether(ChildRecords records) {
    chosen.clear();
    choose(records.of(screen.first().type()), chosen);
    screen.keepMatching(chosen);
    if (chosen.isEmpty()) {
      return true;
    }
    int noted = tally.size();
    findings.beginRule(null);
    if (fire() == null) {
      if (findings.endRule()) {
        return true;
      }
      together = false;
    }
    findings.dropRule();
    tally.dropFrom(noted);
    return false;
  }

  private void checkOne(ChildRecords records, int index, List<Failure> failures) {
    chosen.clear();
    if (!screen.choose(records.of(index), chosen)) {
      return;
    }
    Child child = records.children().get(index);
    pulse.at(code, child.getPath());
    int noted = tally.size();
    ChildRef ref = child.childRef();
    findings.beginRule(ref);
    Throwable thrown = fire();
    if (thrown == null) {
      findings.endRule();
      return;
    }
    findings.dropRule();
    tally.dropFrom(noted);
    failures.add(Failure.of(code, child, thrown));
  }

  /** What the rule threw; null when it did not. */
  private Throwable fire() {
    try {
      if (session == null) {
        KieBase base = rules.single(name);
        session = new Session(base, findings, tally);
      }
      session.fire(chosen);
      return null;
    } catch (RuntimeException | StackOverflowError thrown) {
      close();
      return thrown;
    }
  }

  @Override
  public void close() {
    if (session != null) {
      session.close();
      session = null;
    }
  }
}
