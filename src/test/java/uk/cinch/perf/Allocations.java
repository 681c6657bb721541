package uk.cinch.perf;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/**
 * Bytes that threads have allocated since this was made. A thread is known by what it had allocated
 * when it was last looked at, so one that ends should be looked at shortly before.
 */
final class Allocations {
  /** What is said of a thread that ended between the list and the question. */
  private static final long ENDED = -1;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Map<Long, Long> before = now();
  private final Map<Long, Long> last = new HashMap<>();

  private Map<Long, Long> now() {
    long[] ids = threads.getAllThreadIds();
    long[] bytes = threads.getThreadAllocatedBytes(ids);
    Map<Long, Long> known = new HashMap<>();
    for (int i = 0; i < ids.length; i++) {
      if (bytes[i] != ENDED) {
        known.put(ids[i], bytes[i]);
      }
    }
    return known;
  }

  /** Looks at every thread there is. */
  void look() {
    last.putAll(now());
  }

  long bytes() {
    long all = 0;
    for (Map.Entry<Long, Long> thread : last.entrySet()) {
      all += thread.getValue() - before.getOrDefault(thread.getKey(), 0L);
    }
    return all;
  }
}
