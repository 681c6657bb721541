package uk.cinch.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path that is answered.
 *
 * @param method of HTTP
 * @param path with names in braces for the parts that stand for something
 * @param action answers
 */
record Route(String method, String path, Action action) {

  /** Answers a request. */
  @FunctionalInterface
  interface Action {
    void answer(Exchange exchange) throws Exception;
  }

  /**
   * The parts of a path that stand for something; nothing when it is another path.
   *
   * @param given as it came, percent signs and all
   */
  Optional<List<String>> match(String given) {
    String[] own = path.split("/", -1);
    String[] steps = given.split("/", -1);
    if (own.length != steps.length) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < own.length; i++) {
      if (own[i].startsWith("{") && !steps[i].isEmpty()) {
        parts.add(decoded(steps[i]));
      } else if (!own[i].equals(steps[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(parts);
  }

  private static String decoded(String step) {
    try {
      return URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // it then is no name that anything has
      return step;
    }
  }
}
