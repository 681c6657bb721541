package uk.cinch.facts;

import java.util.Locale;
import java.util.function.Function;

/**
 * How the text of an element is understood, as the message structure spells it (guide 2024-25,
 * 1.11). Everything that differs from one type to another is here.
 */
public enum ElementType {
  /** Any text. */
  TEXT("text", text -> text, null, null, "1"),
  /** A calendar date written CCYY-MM-DD. */
  DATE(
      "date",
      Scalars::date,
      "not a date (CCYY-MM-DD)",
      "write a real calendar date as 2025-03-31; until then it counts as missing",
      "%d-06-01"),
  /** {@code true}, {@code 1}, {@code false} or {@code 0}. */
  FLAG(
      "true or false",
      Scalars::flag,
      "not true or false",
      "write true or 1, false or 0, in lower case; until then it is neither",
      "true"),
  /** A whole number. */
  COUNT(
      "whole number",
      Scalars::count,
      "not a whole number",
      "write digits only; until then it counts as missing",
      "1"),
  /** One of a set of codes. */
  CODE("code", text -> text, null, null, "A"),
  /** A calendar year, four digits. */
  YEAR("calendar year", text -> text, null, null, "1"),
  /** The three-digit number of a local authority. */
  LOCAL_AUTHORITY("local authority number", text -> text, null, null, "1");

  private final String label;
  private final Function<String, Object> parser;
  private final String problem;
  private final String advice;
  private final String sample;

  ElementType(
      String label, Function<String, Object> parser, String problem, String advice, String sample) {
    this.label = label;
    this.parser = parser;
    this.problem = problem;
    this.advice = advice;
    this.sample = sample;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** Whether a text is of this type; a text that is not counts as missing. */
  boolean takes(String text) {
    return parser.apply(text) != null;
  }

  /** What is wrong with a text that is not of this type; null where any text is. */
  public String problem() {
    return problem;
  }

  /** What to do about it; null where any text is of this type. */
  public String advice() {
    return advice;
  }

  /**
   * Some text of this type.
   *
   * @param year in which dates are
   */
  public String sample(int year) {
    return String.format(Locale.ROOT, sample, year);
  }
}
