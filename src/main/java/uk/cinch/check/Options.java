package uk.cinch.check;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import uk.cinch.catalog.CensusYear;
import uk.cinch.review.EarlierReport;
import uk.cinch.review.NotesFile;

/** How to check a return. Immutable; start from {@link #DEFAULT}. */
public final class Options implements Cloneable {
  /**
   * Every rule of the year that the return's header says, on two threads, whatever the return's
   * size, under the name {@code return}.
   */
  public static final Options DEFAULT = new Options();

  private static final int MOST_THREADS = 64;

  private CensusYear year;
  private List<String> only = List.of();
  private List<String> except = List.of();
  private int threads = 2;
  private long mostBytes = Long.MAX_VALUE;
  private String file = "return";
  private Duration ruleLimit = Duration.ofMinutes(1);
  private NotesFile notes;
  private EarlierReport earlier;
  private String lastYearFile;
  private ReturnSource lastYear;
  private Consumer<Map<String, Long>> timings;
  private BooleanSupplier cancelled = () -> false;
  private LongConsumer progress = children -> {};

  private Options() {}

  private Options with(Consumer<Options> change) {
    try {
      Options options = (Options) clone();
      change.accept(options);
      return options;
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** These, checking as a census year; null to go by the return's header. */
  public Options withYear(CensusYear value) {
    return with(options -> options.year = value);
  }

  /** These, running only the rules with these codes; none for all. */
  public Options withOnly(List<String> codes) {
    return with(options -> options.only = List.copyOf(codes));
  }

  /** These, applying no rule: a code that is empty is no rule's. */
  public Options withoutRules() {
    return withOnly(List.of(""));
  }

  /** These, leaving out the rules with these codes. */
  public Options withExcept(List<String> codes) {
    return with(options -> options.except = List.copyOf(codes));
  }

  /**
   * These, reading and firing rules on a number of threads, in addition to the caller's, which
   * takes what they find; more than 64 count as 64.
   */
  public Options withThreads(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("threads: " + number + ", at least 1 is needed");
    }
    return with(options -> options.threads = Math.min(number, MOST_THREADS));
  }

  /**
   * These, with a limit on how long a rule may take over one record, or over some dozens that it is
   * shown together. A rule that takes longer is left out from there on and counts as failed; its
   * thread, which cannot be stopped, is a daemon. Without this, a minute.
   *
   * @param value at least a hundredth of a second; looked at ten times within it
   */
  public Options withRuleLimit(Duration value) {
    if (value.compareTo(Duration.ofMillis(10)) < 0) {
      throw new IllegalArgumentException("rule limit: " + value + ", at least 10 ms are needed");
    }
    return with(options -> options.ruleLimit = value);
  }

  /**
   * These, comparing the return with last year's: without it year-on-year checks are skipped.
   *
   * @param name of last year's return in the report
   */
  public Options withLastYear(String name, ReturnSource source) {
    return with(
        options -> {
          options.lastYearFile = Objects.requireNonNull(name);
          options.lastYear = Objects.requireNonNull(source);
        });
  }

  /** These, accepting what notes give a reason for. */
  public Options withNotes(NotesFile value) {
    return with(options -> options.notes = Objects.requireNonNull(value));
  }

  /** These, comparing what is found with an earlier report. */
  public Options withEarlier(EarlierReport report) {
    return with(options -> options.earlier = Objects.requireNonNull(report));
  }

  /**
   * These, telling a listener at the end, on the caller's thread, how long each rule took: in
   * nanoseconds by code, over all threads. Each rule is then run apart from the others, which makes
   * the check several times slower.
   */
  public Options withTimings(Consumer<Map<String, Long>> listener) {
    return with(options -> options.timings = Objects.requireNonNull(listener));
  }

  /** These, refusing as unreadable a return of more bytes. */
  public Options withMostBytes(long number) {
    return with(options -> options.mostBytes = number);
  }

  /** These, naming the return in the report. */
  public Options withFile(String name) {
    return with(options -> options.file = Objects.requireNonNull(name));
  }

  /**
   * These, with a way to cancel: asked before the first and after each child, on the caller's
   * thread; true ends the check with a {@link java.util.concurrent.CancellationException}. A read
   * of the return that blocks is not cut short.
   */
  public Options withCancelled(BooleanSupplier value) {
    return with(options -> options.cancelled = Objects.requireNonNull(value));
  }

  /** These, telling a listener how many children have been checked, after each, on the caller's. */
  public Options withProgress(LongConsumer listener) {
    return with(options -> options.progress = Objects.requireNonNull(listener));
  }

  Duration ruleLimit() {
    return ruleLimit;
  }

  /** Null without notes. */
  NotesFile notes() {
    return notes;
  }

  /** Null without an earlier report. */
  EarlierReport earlier() {
    return earlier;
  }

  /** Null without last year's return. */
  String lastYearFile() {
    return lastYearFile;
  }

  /** Null without last year's return. */
  ReturnSource lastYear() {
    return lastYear;
  }

  /** Null without a listener. */
  Consumer<Map<String, Long>> timings() {
    return timings;
  }

  CensusYear year() {
    return year;
  }

  public List<String> only() {
    return only;
  }

  public List<String> except() {
    return except;
  }

  int threads() {
    return threads;
  }

  long mostBytes() {
    return mostBytes;
  }

  String file() {
    return file;
  }

  BooleanSupplier cancelled() {
    return cancelled;
  }

  LongConsumer progress() {
    return progress;
  }
}
