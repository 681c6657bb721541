package uk.cinch.perf;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how long each kind of work takes in ratio to one pass of the JDK's reader. The kinds take
 * turns, so that whatever else the machine does falls on all of them.
 */
public final class Ratio {
  private Ratio() {}

  /**
   * @param args how many children, rounds to warm up, and rounds to measure; 20000 20 5 without any
   */
  public static void main(String[] args) {
    int children = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    int warmUp = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    Work work = new Work(children);
    Map<String, Runnable> kinds = new LinkedHashMap<>();
    kinds.put("JDK StAX", work::stax);
    kinds.put("reading", work::read);
    kinds.put("end to end, 1 thread", () -> work.check(1));
    kinds.put("end to end, 2 threads", () -> work.check(2));
    Map<String, long[]> nanos = new LinkedHashMap<>();
    kinds.keySet().forEach(kind -> nanos.put(kind, new long[rounds]));
    for (int round = -warmUp; round < rounds; round++) {
      for (Map.Entry<String, Runnable> kind : kinds.entrySet()) {
        long began = System.nanoTime();
        kind.getValue().run();
        long took = System.nanoTime() - began;
        if (round >= 0) {
          nanos.get(kind.getKey())[round] = took;
        }
      }
    }
    long base = median(nanos.get("JDK StAX"));
    System.out.printf(
        Locale.ROOT,
        "%d children, %.1f MB, medians of %d rounds after %d%n",
        children,
        work.bytes() / 1e6,
        rounds,
        warmUp);
    nanos.forEach(
        (kind, took) ->
            System.out.printf(
                Locale.ROOT,
                "%-22s %8.1f ms %7.2f us/child %6.2f x%n",
                kind,
                median(took) / 1e6,
                median(took) / 1e3 / children,
                (double) median(took) / base));
  }

  private static long median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
