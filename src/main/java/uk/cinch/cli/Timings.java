package uk.cinch.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Adds up how long each rule took over all returns and prints it. Thread-safe. */
final class Timings implements Consumer<Map<String, Long>> {
  private static final double NANOS_PER_MILLI = 1e6;

  private final Map<String, Long> nanos = new TreeMap<>();

  @Override
  public synchronized void accept(Map<String, Long> more) {
    more.forEach((code, time) -> nanos.merge(code, time, Long::sum));
  }

  /** Prints the rules, the slowest first. */
  synchronized void print(PrintStream out) {
    long all = nanos.values().stream().mapToLong(Long::longValue).sum();
    out.printf(Locale.ROOT, "%-8s %12s %7s%n", "rule", "ms", "share");
    nanos.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .forEach(rule -> line(out, rule.getKey(), rule.getValue(), all));
    line(out, "all", all, all);
    out.println("Time in rules, added up over threads; reading and writing are not in it.");
    out.flush();
  }

  private static void line(PrintStream out, String name, long time, long all) {
    double share = all == 0 ? 0 : 100.0 * time / all;
    out.printf(Locale.ROOT, "%-8s %12.1f %6.1f%%%n", name, time / NANOS_PER_MILLI, share);
  }
}
