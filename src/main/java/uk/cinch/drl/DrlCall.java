package uk.cinch.drl;

import java.util.ArrayList;
import java.util.List;

/**
 * A method call in a rule, or what is written like one. Immutable.
 *
 * @param owner the name it is called on; empty for the pattern itself and for what is no name
 * @param method its name
 * @param arguments the tokens of each
 */
public record DrlCall(String owner, Token method, List<List<Token>> arguments) {

  /**
   * Every call, those within others included, in the order of their names. A last argument that is
   * not closed is left out.
   */
  public static List<DrlCall> all(List<Token> tokens) {
    List<DrlCall> calls = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).is("(") && tokens.get(i - 1).isWord()) {
        boolean member = i > 2 && tokens.get(i - 2).isOneOf(".", "!.");
        boolean owned = member && tokens.get(i - 3).isWord();
        String owner = owned ? tokens.get(i - 3).text() : "";
        calls.add(new DrlCall(owner, tokens.get(i - 1), arguments(tokens, i)));
      }
    }
    return calls;
  }

  /** Between the commas of the bracket that opens at a place. */
  private static List<List<Token>> arguments(List<Token> tokens, int open) {
    List<List<Token>> arguments = new ArrayList<>();
    int from = open + 1;
    int depth = 1;
    for (int i = from; depth > 0 && i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.isOneOf("(", "[", "{") ? 1 : token.isOneOf(")", "]", "}") ? -1 : 0;
      if (depth == 0 || depth == 1 && token.is(",")) {
        arguments.add(List.copyOf(tokens.subList(from, i)));
        from = i + 1;
      }
    }
    return arguments.equals(List.of(List.of())) ? List.of() : arguments;
  }

  /** The name of its method. */
  String name() {
    return method.text();
  }

  boolean is(String wantedOwner, String wantedName) {
    return owner.equals(wantedOwner) && method.is(wantedName);
  }

  /** Its first argument where that is a plain name; else empty. */
  String first() {
    return !arguments.isEmpty() && arguments.get(0).size() == 1 && arguments.get(0).get(0).isWord()
        ? arguments.get(0).get(0).text()
        : "";
  }

  /** The texts that are its arguments, in order. */
  List<Token> texts() {
    return arguments.stream()
        .filter(argument -> argument.size() == 1)
        .map(argument -> argument.get(0))
        .filter(Token::isText)
        .toList();
  }
}
