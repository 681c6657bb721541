package uk.cinch.engine;

/** Says what a session is busy with; asked from another thread. Thread-safe. */
public final class Heartbeat {
  private volatile Activity activity;

  /**
   * One step of the work. Each is a separate object, so that the same one seen again means that
   * nothing has moved. Identity counts.
   *
   * @param rule code of the rule; null while all rules are fired together
   * @param record path of the record that is looked at
   */
  public record Activity(String rule, String record) {}

  /** The step it is at; null while it rests. */
  public Activity activity() {
    return activity;
  }

  void at(String rule, String record) {
    activity = new Activity(rule, record);
  }

  void idle() {
    activity = null;
  }
}
