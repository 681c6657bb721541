package uk.cinch.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which known name a misspelt one was meant to be. */
public final class Nearest {
  private static final int LONGEST_GUESSED = 60;
  private static final int SHORTEST_BEGINNING = 5;

  private Nearest() {}

  /** The known name most like the given one, if any is like it at all. */
  public static Optional<String> to(String name, Collection<String> known) {
    if (name.length() > LONGEST_GUESSED) {
      return Optional.empty();
    }
    String given = name.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, (given.length() + 1) / 3);
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    Optional<String> near =
        known.stream()
            .filter(candidate -> distance(distance, given, candidate) >= 0)
            .min(
                Comparator.comparingInt((String candidate) -> distance(distance, given, candidate))
                    .thenComparing(candidate -> !candidate.startsWith(name))
                    .thenComparing(Comparator.naturalOrder()));
    return near.or(() -> beginning(given, known));
  }

  /** The known name that begins as the given one does, or that the given one begins with. */
  private static Optional<String> beginning(String given, Collection<String> known) {
    return known.stream()
        .filter(candidate -> candidate.length() >= SHORTEST_BEGINNING)
        .filter(
            candidate -> {
              String lower = candidate.toLowerCase(Locale.ROOT);
              boolean longer = given.length() >= SHORTEST_BEGINNING && lower.startsWith(given);
              return longer || given.startsWith(lower);
            })
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
  }

  /** As advice: {@code did you mean X?}, or the empty text. */
  public static String advice(String name, Collection<String> known) {
    return to(name, known).map(found -> "did you mean " + found + "?").orElse("");
  }

  private static int distance(LevenshteinDistance distance, String given, String candidate) {
    return distance.apply(given, candidate.toLowerCase(Locale.ROOT));
  }
}
