package uk.cinch.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A version of the program or of a pack: numbers between dots. Missing ones count as nought.
 *
 * @param numbers from the left
 */
public record Version(List<Integer> numbers) implements Comparable<Version> {

  /** Reads {@code 0.1} or {@code 1.2.3}, whatever follows a hyphen left out. */
  public static Optional<Version> parse(String text) {
    String plain = text.split("-", 2)[0];
    return plain.matches("[0-9]{1,9}(\\.[0-9]{1,9})*")
        ? Optional.of(
            new Version(Arrays.stream(plain.split("\\.")).map(Integer::parseInt).toList()))
        : Optional.empty();
  }

  @Override
  public int compareTo(Version other) {
    int length = Math.max(numbers.size(), other.numbers.size());
    for (int i = 0; i < length; i++) {
      int order = Integer.compare(at(i), other.at(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private int at(int index) {
    return index < numbers.size() ? numbers.get(index) : 0;
  }
}
