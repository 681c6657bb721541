package uk.cinch.engine;

import java.util.List;
import org.apache.commons.lang3.exception.ExceptionUtils;
import uk.cinch.facts.ChildRef;

/**
 * A rule that threw.
 *
 * @param code of the rule
 * @param child position of the child in the return, from 1; 0 for the return as a whole
 * @param record path of the record it was looking at; {@code return} for the return as a whole
 * @param cause what it threw
 */
public record Failure(String code, int child, String record, String cause) {
  /** Those whose words speak of the rule; the words of others may quote a value. */
  private static final List<Class<? extends Throwable>> SAYABLE =
      List.of(
          NullPointerException.class,
          IndexOutOfBoundsException.class,
          ArithmeticException.class,
          ClassCastException.class);

  /**
   * A rule threw.
   *
   * @param child null for the return as a whole
   */
  static Failure of(String code, ChildRef child, String record, Throwable thrown) {
    return new Failure(code, child == null ? 0 : child.position(), record, causeOf(thrown));
  }

  private static String causeOf(Throwable thrown) {
    Throwable root = ExceptionUtils.getRootCause(thrown);
    String name = root.getClass().getSimpleName();
    boolean sayable = SAYABLE.stream().anyMatch(type -> type.isInstance(root));
    return sayable && root.getMessage() != null ? name + ": " + root.getMessage() : name;
  }
}
