package uk.cinch.perf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.cinch.Cinch;
import uk.cinch.Fixture;
import uk.cinch.check.Options;

/**
 * What a check costs, in figures that do not depend on the machine or on what else it does: bytes
 * allocated, bytes kept, and how time grows with the size of the return.
 */
class CostsIT {
  private static final int FEW = 2_000;
  private static final int TIMES = 4;
  private static final int ROUNDS = 7;
  private static final int LOOK_EVERY = 64;
  private static final int LONG = 20_000;
  private static final int LOOKS_APART = 250;
  private static final int ATTEMPTS = 3;
  private static final double MOST_TIMES = 6;

  /** Ceilings: what was measured, and a fifth more. */
  private static final double MOST_ALLOCATED = 21_500;

  private static final double MOST_KEPT = 300;

  private static Work few;
  private static Work many;

  @BeforeAll
  static void makeReturns() {
    few = new Work(FEW);
    many = new Work(TIMES * FEW);
    for (int round = 0; round < ROUNDS; round++) {
      many.check(2);
    }
  }

  @Test
  void aChildTakesSoManyBytesAndNoMore() {
    double bytes = allocatedPerChild(many, TIMES * FEW);

    System.out.printf("%.0f bytes allocated for each child%n", bytes);
    assertThat(bytes).isBetween(0.5 * MOST_ALLOCATED, 1.0 * MOST_ALLOCATED);
  }

  @Test
  void aRuleThatAllocatesIsNoticed() {
    Work wasteful =
        new Work(
            Cinch.of(
                Fixture.changed(
                    "rules-drl/child-identifiers/8500.drl",
                    "LAchildID == null",
                    "LAchildID == null || LAchildID.repeat( 2000 ).isEmpty()")),
            FEW);
    wasteful.check(2);

    assertThat(allocatedPerChild(wasteful, FEW)).isGreaterThan(1.1 * MOST_ALLOCATED);
  }

  @Test
  void ofAChildNextToNothingIsKept() {
    double bytes = keptPerChild(children -> {});

    System.out.printf("%.0f bytes kept for each child%n", bytes);
    assertThat(bytes).isLessThan(MOST_KEPT);
  }

  @Test
  void whatKeepsSomethingOfEachChildIsNoticed() {
    List<byte[]> kept = new ArrayList<>();

    assertThat(keptPerChild(children -> kept.add(new byte[500]))).isGreaterThan(MOST_KEPT);
  }

  @Test
  void fourTimesTheChildrenTakeLessThanSixTimesTheTime() {
    double ratio = ratio(Options.DEFAULT, ROUNDS, ATTEMPTS);

    System.out.printf("%d times the children in %.1f times the time%n", TIMES, ratio);
    assertThat(ratio).isLessThan(MOST_TIMES);
  }

  @Test
  void whatGrowsWithTheSquareIsNoticed() {
    long[] seen = new long[TIMES * FEW + 1];
    Options lookingBack =
        Options.DEFAULT.withProgress(
            children -> {
              for (int again = 0; again < 48; again++) {
                for (int i = 0; i < children; i++) {
                  seen[i] += i ^ seen[(int) children];
                }
              }
            });

    assertThat(ratio(lookingBack, 3, 1)).isGreaterThan(MOST_TIMES);
  }

  /** In the quickest of several rounds; another try where a busy machine may have had its part. */
  private static double ratio(Options options, int rounds, int attempts) {
    double best = Double.MAX_VALUE;
    for (int attempt = 0; attempt < attempts && best > MOST_TIMES; attempt++) {
      long quickestFew = Long.MAX_VALUE;
      long quickestMany = Long.MAX_VALUE;
      for (int round = 0; round < rounds; round++) {
        quickestFew = Math.min(quickestFew, nanos(few, options));
        quickestMany = Math.min(quickestMany, nanos(many, options));
      }
      best = Math.min(best, (double) quickestMany / quickestFew);
    }
    return best;
  }

  private static long nanos(Work work, Options options) {
    long began = System.nanoTime();
    work.check(options);
    return System.nanoTime() - began;
  }

  private static double allocatedPerChild(Work work, int children) {
    Allocations allocations = new Allocations();
    work.check(
        Options.DEFAULT.withProgress(
            child -> {
              if (child % LOOK_EVERY == 0 || child == children) {
                allocations.look();
              }
            }));
    return (double) allocations.bytes() / children;
  }

  /** Some children are under way whenever one looks: the fewest bytes of several looks count. */
  private static double keptPerChild(LongConsumer listener) {
    long[] live = {Long.MAX_VALUE, Long.MAX_VALUE};
    int late = LONG - FEW;
    new Work(LONG)
        .check(
            Options.DEFAULT.withProgress(
                children -> {
                  listener.accept(children);
                  boolean looks = children % LOOKS_APART == 0;
                  if (looks && children <= FEW) {
                    live[0] = Math.min(live[0], liveBytes());
                  } else if (looks && children > late) {
                    live[1] = Math.min(live[1], liveBytes());
                  }
                }));
    return (double) (live[1] - live[0]) / (late - FEW);
  }

  private static long liveBytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
