package uk.cinch.perf;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import uk.cinch.Cinch;
import uk.cinch.ReturnChecker;
import uk.cinch.catalog.PackFiles;

/** Loads a pack again and again, and checks a return with each, as a server would over months. */
public final class Reloads {
  private static final String SAMPLE = "samples/mixed-2024-25.xml";
  private static final int COLLECTIONS = 3;

  private final PackFiles files = Cinch.embedded().pack().files();
  private final byte[] xml;

  /**
   * What is in use once nothing is left to be collected, in bytes.
   *
   * @param heap objects
   * @param metaspace classes
   */
  public record InUse(long heap, long metaspace) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "heap %.1f MB, metaspace %.1f MB", heap / 1e6, metaspace / 1e6);
    }
  }

  Reloads() throws Exception {
    xml = Files.readAllBytes(Path.of(SAMPLE));
  }

  /** Loads the pack so often, and makes as many checks in all, shared out among the loads. */
  void run(int loads, int checks) throws Exception {
    for (int load = 0; load < loads; load++) {
      ReturnChecker checker = Cinch.of(files);
      for (int check = 0; check < checks / loads; check++) {
        checker.check(new ByteArrayInputStream(xml));
      }
    }
  }

  static InUse inUse() throws InterruptedException {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      Thread.sleep(100);
    }
    long metaspace =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().equals("Metaspace"))
            .map(MemoryPoolMXBean::getUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    return new InUse(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), metaspace);
  }

  /**
   * @param args how many loads and checks; 200 and 10000 without any
   */
  public static void main(String[] args) throws Exception {
    int loads = args.length > 0 ? Integer.parseInt(args[0]) : 200;
    int checks = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
    Reloads reloads = new Reloads();
    reloads.run(loads / 10, checks / 10);
    System.out.println("after warm-up: " + inUse());
    reloads.run(loads, checks);
    System.out.println("after " + loads + " loads and " + checks + " checks: " + inUse());
  }
}
