package uk.cinch.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;

/** A Drools session that is given its facts, fired once, and emptied again. Not thread-safe. */
final class Session implements AutoCloseable {
  private final KieSession session;
  private final AgendaFilter fired;
  private final List<FactHandle> handles = new ArrayList<>();

  /**
   * @param fired names of the rules that may fire
   */
  Session(KieBase base, FindingLog findings, ChildTally tally, Predicate<String> fired) {
    session = base.newKieSession();
    session.setGlobal("findings", findings);
    session.setGlobal("tally", tally);
    this.fired = match -> fired.test(match.getRule().getName());
  }

  /** Fires the rules over the facts; after an exception the session must not be used again. */
  void fire(Collection<?> facts) {
    for (Object fact : facts) {
      handles.add(session.insert(fact));
    }
    session.fireAllRules(fired);
    handles.forEach(session::delete);
    handles.clear();
  }

  @Override
  public void close() {
    session.dispose();
  }
}
