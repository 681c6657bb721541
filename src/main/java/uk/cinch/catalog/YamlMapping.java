package uk.cinch.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the keys of one mapping strictly: what is asked for is known, the rest is a fault. Every
 * reader notes what is wrong and goes on, with null where there is nothing to go on with.
 */
public final class YamlMapping {
  private final YamlNode node;
  private final String what;
  private final Faults faults;
  private final Set<String> known = new LinkedHashSet<>();

  /**
   * @param what what the mapping is, for error texts, such as {@code rule}
   */
  public YamlMapping(YamlNode node, String what, Faults faults) {
    this.node = node;
    this.what = what;
    this.faults = faults;
    if (node.entries() == null) {
      faults.add(node, what + " is " + node.kind() + " and should be a mapping", "");
    }
  }

  public YamlNode node() {
    return node;
  }

  /** The value of a key that may be left out. */
  public YamlNode optional(String key) {
    known.add(key);
    return node.entries() == null ? null : node.entries().get(key);
  }

  /** The value of a key that must be there. */
  YamlNode required(String key) {
    YamlNode value = optional(key);
    if (value == null && node.entries() != null) {
      faults.add(node, what + " has no '" + key + "'", "add " + key + ": …");
    }
    return value;
  }

  public String text(String key) {
    return textOf(key, required(key));
  }

  String textOrNull(String key) {
    return textOf(key, optional(key));
  }

  /** As {@link #textOrNull}, but an empty text is none. */
  public String blankOrText(String key) {
    YamlNode value = optional(key);
    return value == null || isBlank(value) ? null : textOf(key, value);
  }

  private static boolean isBlank(YamlNode value) {
    boolean scalar = value.items() == null && value.entries() == null;
    return scalar && (value.text() == null || value.text().isBlank());
  }

  /** A date as it is written; an empty text is none. */
  public String dateText(String key) {
    String text = blankOrText(key);
    return text == null || date(key, optional(key)) != null ? text : null;
  }

  public CensusYear yearOrNull(String key) {
    return yearOf(key, optional(key));
  }

  /** The items of a list that may be left out, or empty. */
  public List<YamlNode> listOrNone(String key) {
    YamlNode value = optional(key);
    return value == null || isBlank(value) ? List.of() : list(key);
  }

  List<YamlNode> list(String key) {
    YamlNode value = required(key);
    if (value == null) {
      return List.of();
    }
    if (value.items() == null) {
      faults.add(value, "'" + key + "' is " + value.kind() + " and should be a list", "");
      return List.of();
    }
    return value.items();
  }

  List<String> texts(String key) {
    return list(key).stream().map(item -> textOf(key, item)).filter(t -> t != null).toList();
  }

  boolean flag(String key) {
    YamlNode value = optional(key);
    if (value == null) {
      return false;
    }
    if (!"true".equals(value.text()) && !"false".equals(value.text())) {
      faults.add(value, "'" + key + "' is " + value.kind(), "write true or false");
    }
    return "true".equals(value.text());
  }

  int number(String key, int otherwise) {
    YamlNode value = optional(key);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(String.valueOf(value.text()));
    } catch (NumberFormatException e) {
      faults.add(value, "'" + key + "' is " + value.kind() + " and should be a whole number", "");
      return otherwise;
    }
  }

  LocalDate date(String key, YamlNode value) {
    String text = textOf(key, value);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      faults.add(value, "'" + text + "' is not a date", "write it as 2025-03-31");
      return null;
    }
  }

  CensusYear year(String key) {
    return yearOf(key, required(key));
  }

  /** The keys {@code from} and {@code to}, either of which may be left out. */
  Years years() {
    CensusYear from = yearOf("from", optional("from"));
    CensusYear to = yearOf("to", optional("to"));
    if (from != null && to != null && to.compareTo(from) < 0) {
      faults.add(optional("to"), what + " ends in " + to + " before it begins in " + from, "");
    }
    return new Years(from, to);
  }

  <E extends Enum<E>> E oneOf(String key, Class<E> type, E otherwise) {
    YamlNode value = otherwise == null ? required(key) : optional(key);
    String text = textOf(key, value);
    if (text == null) {
      return otherwise;
    }
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Spelling::of).toList();
    int found = names.indexOf(text);
    if (found < 0) {
      faults.add(
          value, "'" + key + "' is '" + text + "'", "write one of " + String.join(", ", names));
      return otherwise;
    }
    return type.getEnumConstants()[found];
  }

  /** Notes every key that nothing asked for; call it last. */
  public void done() {
    if (node.entries() != null) {
      node.entries()
          .forEach(
              (key, value) -> {
                if (!known.contains(key)) {
                  Optional<String> near = Nearest.to(key, known);
                  faults.add(
                      value,
                      what + " has no key '" + key + "'",
                      near.map(name -> "did you mean '" + name + "'?")
                          .orElse("known keys: " + String.join(", ", known)));
                }
              });
    }
  }

  private CensusYear yearOf(String key, YamlNode value) {
    String text = textOf(key, value);
    if (text == null) {
      return null;
    }
    Optional<CensusYear> year = CensusYear.parse(text);
    if (year.isEmpty()) {
      faults.add(value, "'" + key + "' is '" + text + "', not a census year", "write 2024-25");
    }
    return year.orElse(null);
  }

  private String textOf(String key, YamlNode value) {
    if (value == null) {
      return null;
    }
    if (value.text() == null || value.text().isBlank()) {
      faults.add(value, "'" + key + "' is " + value.kind() + " and should be a text", "");
      return null;
    }
    return value.text().strip();
  }
}
