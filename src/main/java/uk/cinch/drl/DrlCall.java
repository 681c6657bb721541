package uk.cinch.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A method call in the text of a rule.
 *
 * @param owner what it is called on; empty for the pattern itself
 * @param name of the method
 * @param first its first argument where that is a plain name; else empty
 * @param texts the texts among its arguments, in order
 */
record DrlCall(String owner, String name, String first, List<String> texts) {
  /** A text between quotes. */
  static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

  private static final Pattern CALL =
      Pattern.compile("(?:(\\$?\\w+)\\s*\\.\\s*)?(\\w+)\\s*\\(((?:\\s*[$\\w]+\\s*,)?[^()]*)");

  boolean is(String wantedOwner, String wantedName) {
    return owner.equals(wantedOwner) && name.equals(wantedName);
  }

  /** Shows every call, those within others included. */
  static void visit(String text, Consumer<DrlCall> visitor) {
    Matcher call = CALL.matcher(text);
    int from = 0;
    while (call.find(from)) {
      List<String> texts = new ArrayList<>();
      Matcher literal = TEXT.matcher(call.group(3));
      while (literal.find()) {
        texts.add(literal.group(1));
      }
      String owner = call.group(1) == null ? "" : call.group(1);
      String first = call.group(3).split(",", 2)[0].strip();
      visitor.accept(
          new DrlCall(owner, call.group(2), first.matches("[$\\w]+") ? first : "", texts));
      from = call.start(3);
    }
  }
}
