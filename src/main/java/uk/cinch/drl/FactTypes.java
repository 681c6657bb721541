package uk.cinch.drl;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What DRL can ask of the types that facts have. Pure. */
final class FactTypes {
  private FactTypes() {}

  /** What a value can be compared with. */
  enum Family {
    TEXT("a text"),
    DATE("a date"),
    FLAG("a flag"),
    NUMBER("a number");

    private final String description;

    Family(String description) {
      this.description = description;
    }

    String description() {
      return description;
    }

    static Optional<Family> of(Class<?> type) {
      if (type == null) {
        return Optional.empty();
      }
      if (CharSequence.class.isAssignableFrom(type)) {
        return Optional.of(TEXT);
      }
      if (type == LocalDate.class) {
        return Optional.of(DATE);
      }
      if (type == Boolean.class || type == boolean.class) {
        return Optional.of(FLAG);
      }
      boolean number =
          Number.class.isAssignableFrom(type) || type == int.class || type == long.class;
      return number ? Optional.of(NUMBER) : Optional.empty();
    }
  }

  static Class<?> property(Class<?> type, String name) {
    if (type == null) {
      return null;
    }
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return Stream.of("get" + capital, "is" + capital, name)
        .map(getter -> method(type, getter, 0))
        .filter(found -> found != null)
        .findFirst()
        .orElse(null);
  }

  static List<String> properties(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .map(Method::getName)
        .filter(name -> name.startsWith("get") && name.length() > 3)
        .map(name -> name.substring(3))
        .toList();
  }

  static Class<?> method(Class<?> type, String name, int arguments) {
    if (type == null) {
      return null;
    }
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name))
        .filter(method -> method.isVarArgs() || method.getParameterCount() == arguments)
        .map(Method::getReturnType)
        .findFirst()
        .orElse(null);
  }
}
