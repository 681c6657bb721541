package uk.cinch.authoring.mutation;

/** A kind of change that the proof makes to a rule. */
public enum Operator {
  /** A comparison becomes its inclusive or exclusive neighbour, or its opposite. */
  COMPARISON("comparison", "a comparison becomes its neighbour (< and <=) or its opposite"),

  /** A constraint, or one side of a connective, is dropped. */
  CONSTRAINT("constraint", "a constraint, or one side of && or ||, is dropped"),

  /** A filter of records or values is left out or turned. */
  FILTER("filter", "a filter of records or values is left out, or turned, as only and except"),

  /** And becomes or, or becomes and. */
  CONNECTIVE("connective", "&& becomes ||, || becomes &&, and becomes or, or becomes and"),

  /** Not or exists is taken out, exchanged for the other, or dropped with what it is said of. */
  QUANTIFIER("quantifier", "not or exists is taken out, exchanged, or dropped with what follows"),

  /** A number, a weekday, the last character of a text, or a flag becomes the one beside it. */
  CONSTANT(
      "constant",
      "a number, a weekday or the last character of a text goes up or down; a flag turns"),

  /** A code is taken out of a list or a code set. */
  CODE("list", "one code is taken out of a list or of a code set that the rule names"),

  /** A join on the same episode becomes one on the same child. */
  JOIN("join", "a join on the same episode becomes one on the same child"),

  /** Something the finding points at is left out. */
  PLACE("place", "one thing that the finding points at is left out");

  private final String word;
  private final String words;

  Operator(String word, String words) {
    this.word = word;
    this.words = words;
  }

  /** Its name in texts. */
  public String word() {
    return word;
  }

  /** What it does, in one line. */
  public String description() {
    return words;
  }
}
