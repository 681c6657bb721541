package uk.cinch.engine;

/** Says which rule a session is busy with; asked from another thread. Thread-safe. */
public final class Pulse {
  private static final Beat IDLE = new Beat(null, null);

  private volatile Beat beat = IDLE;

  /**
   * One step of the work. Each is an object of its own, so that the same one seen again means that
   * nothing has moved. Identity counts.
   *
   * @param rule code of the rule; null between rules
   * @param record path of the record that is looked at; null when there are several
   */
  public record Beat(String rule, String record) {}

  /** The step it is at. */
  public Beat beat() {
    return beat;
  }

  void at(String rule, String record) {
    beat = new Beat(rule, record);
  }

  void rest() {
    beat = IDLE;
  }
}
