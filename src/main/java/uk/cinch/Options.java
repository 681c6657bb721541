package uk.cinch;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import uk.cinch.catalog.CensusYear;

/**
 * How to check a return. Immutable; start from {@link #DEFAULT}.
 *
 * @param year the census year to check as; null to go by the return's header
 * @param only codes to run; empty for all
 * @param except codes to leave out
 * @param threads at most this many threads read and fire rules; 1 keeps all on the caller's thread
 * @param file name of the return, for the report
 * @param cancelled asked now and then; true ends the check with a {@link
 *     java.util.concurrent.CancellationException}
 * @param progress told now and then how many children have been checked
 */
public record Options(
    CensusYear year,
    List<String> only,
    List<String> except,
    int threads,
    String file,
    BooleanSupplier cancelled,
    LongConsumer progress) {

  /** Every rule of the year that the return's header says, on two threads. */
  public static final Options DEFAULT =
      new Options(null, List.of(), List.of(), 2, "return.xml", () -> false, children -> {});

  public Options {
    only = List.copyOf(only);
    except = List.copyOf(except);
    Objects.requireNonNull(file);
    Objects.requireNonNull(cancelled);
    Objects.requireNonNull(progress);
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads + ", at least 1 is needed");
    }
  }

  /** These, with a census year; null for the header's. */
  public Options withYear(CensusYear value) {
    return new Options(value, only, except, threads, file, cancelled, progress);
  }

  /** These, limited to some codes. */
  public Options withOnly(List<String> codes) {
    return new Options(year, codes, except, threads, file, cancelled, progress);
  }

  /** These, without some codes. */
  public Options withExcept(List<String> codes) {
    return new Options(year, only, codes, threads, file, cancelled, progress);
  }

  /** These, with a number of threads. */
  public Options withThreads(int number) {
    return new Options(year, only, except, number, file, cancelled, progress);
  }

  /** These, with the return's name. */
  public Options withFile(String name) {
    return new Options(year, only, except, threads, name, cancelled, progress);
  }

  /** These, with a way to cancel. */
  public Options withCancelled(BooleanSupplier value) {
    return new Options(year, only, except, threads, file, value, progress);
  }

  /** These, with a listener for progress. */
  public Options withProgress(LongConsumer listener) {
    return new Options(year, only, except, threads, file, cancelled, listener);
  }
}
