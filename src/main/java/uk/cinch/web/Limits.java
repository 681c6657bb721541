package uk.cinch.web;

import java.time.Duration;

/**
 * What a server takes on. Immutable.
 *
 * @param mostBytes of one upload
 * @param checks that run at once
 * @param waiting checks that may wait for their turn
 * @param longest time a check may take
 * @param quiet time without a byte after which a request ends; over longer ones a body has to bring
 *     a thousand bytes a second
 * @param idle time after which a workspace that nobody has asked for is cleared
 * @param workspaces open at once
 */
public record Limits(
    long mostBytes,
    int checks,
    int waiting,
    Duration longest,
    Duration quiet,
    Duration idle,
    int workspaces) {
  static final long MIB = 1L << 20;

  /** For one machine and those who sit at it. */
  public static final Limits DEFAULT =
      new Limits(
          1024 * MIB,
          Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
          1000,
          Duration.ofMinutes(10),
          Duration.ofSeconds(20),
          Duration.ofMinutes(15),
          20);
}
