package uk.cinch.authoring.handbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cinch.authoring.features.FeatureText.Step;

/**
 * Puts the sentences of a scenario into the words of those who have never seen one. A sentence of a
 * form it does not know is left as it is. Reads the sentences of one scenario in order, so one is
 * needed for each; not thread-safe.
 */
final class StepWording {
  private static final String CHILD = "Child";
  private static final String EPISODE = "CINdetails";
  private static final String HEADER = "Header";

  private static final Pattern RETURN =
      Pattern.compile("a (\\S+) return(?: with (a child|children):| whose header has:)?");
  private static final Pattern RECORD = Pattern.compile("the (\\w+) has (\\S+):");
  private static final Pattern BARE = Pattern.compile("an empty (\\S+) in the (\\w+)");
  private static final Pattern WITHOUT = Pattern.compile("the child has no (\\S+)");
  private static final Pattern OUTCOME = Pattern.compile("(.+?) is ((?:not )?reported\\b.*|<.+>)");

  /**
   * A sentence for readers.
   *
   * @param text in words
   * @param record name of the record its table is about; empty where it has none
   * @param outcome whether it says what the rule finds
   */
  record Said(List<TextPiece> text, String record, boolean outcome) {}

  private final DataItems names;
  private final String code;
  private final UnaryOperator<String> placeholders;
  private final UnaryOperator<String> reported;
  private boolean hasEpisode;

  /**
   * @param code of the rule, which readers need not be told again
   * @param placeholders gives a placeholder its name for readers
   * @param reported gives what a finding points at its name for readers
   */
  StepWording(
      DataItems names,
      String code,
      UnaryOperator<String> placeholders,
      UnaryOperator<String> reported) {
    this.names = names;
    this.code = code;
    this.placeholders = placeholders;
    this.reported = reported;
  }

  /** What a sentence says. */
  Said say(Step step) {
    String text = step.text();
    Matcher outcome = OUTCOME.matcher(text);
    if (outcome.matches()) {
      String rule = outcome.group(1).equals(code) ? "" : outcome.group(1) + ": ";
      return new Said(outcome(rule, outcome.group(2)), "", true);
    }
    Said said = given(text, step.table().size() > 2);
    return said != null ? said : new Said(parts(text), "", false);
  }

  private Said given(String text, boolean several) {
    Matcher match = RETURN.matcher(text);
    if (match.matches()) {
      hasEpisode = false;
      return ofReturn(match.group(1), match.group(2), text.endsWith("header has:"));
    }
    match = RECORD.matcher(text);
    if (match.matches()) {
      return said(name(match.group(2)) + " in the " + record(match.group(1)) + ":", match.group(2));
    }
    match = BARE.matcher(text);
    if (match.matches()) {
      return said(
          name(match.group(1)) + " in the " + record(match.group(2)) + ", with nothing filled in",
          "");
    }
    match = WITHOUT.matcher(text);
    if (match.matches()) {
      return said("The child has no " + name(match.group(1)) + " at all", "");
    }
    return aboutChild(text, several);
  }

  private Said aboutChild(String text, boolean several) {
    switch (text) {
      case "a child" -> {
        hasEpisode = false;
        return said("Another child", "");
      }
      case "a child:" -> {
        hasEpisode = false;
        return said("Another child, that has:", CHILD);
      }
      case "no episode" -> {
        return said("The child has no episode", "");
      }
      case "an episode:" -> {
        String which =
            several ? "The child has these episodes:" : "The child has an episode that has:";
        String more = hasEpisode ? "The child has another episode that has:" : which;
        hasEpisode = true;
        return said(more, EPISODE);
      }
      default -> {
        return null;
      }
    }
  }

  private Said ofReturn(String year, String children, boolean header) {
    String rest = " return with a child that has:";
    if (header) {
      rest = " return with one child; its header has:";
    } else if (children == null) {
      rest = " return with one child";
    } else if (children.equals("children")) {
      rest = " return with these children:";
    }
    return said("A " + year + rest, header ? HEADER : CHILD);
  }

  private Said said(String text, String record) {
    return new Said(parts(text), record, false);
  }

  private List<TextPiece> parts(String text) {
    return TextPiece.sentence(text, placeholders);
  }

  /** A group's label; a placeholder stays one. */
  private String name(String group) {
    return group.startsWith("<") ? group : names.group(group);
  }

  /** What a sentence calls a record: its own word, or the label of a group named as in the XML. */
  private String record(String word) {
    return Character.isLowerCase(word.charAt(0)) ? word : names.group(word);
  }

  /** What a rule finds, in words: the sentence without the rule's number. */
  List<TextPiece> outcome(String start, String found) {
    if (found.startsWith("<")) {
      return List.of(
          TextPiece.plain(start + "What the rule says: "), TextPiece.row("as each row says"));
    }
    Matcher on = Pattern.compile("reported(?: (\\d+) times)? on (.+[^:])").matcher(found);
    if (!on.matches()) {
      String plain = found.equals("reported on:") ? "reported as follows:" : found;
      return parts(start + capital(plain));
    }
    String times = on.group(1) == null ? "" : on.group(1) + " times, each time ";
    List<TextPiece> parts = new ArrayList<>();
    parts.add(TextPiece.plain(start + "Reported " + times + "on "));
    parts.addAll(list(Arrays.asList(on.group(2).split(", | and "))));
    return parts;
  }

  /** Names of elements as labels; semicolons tell them apart where labels hold commas. */
  private List<TextPiece> list(List<String> elements) {
    List<List<TextPiece>> named = elements.stream().map(this::element).toList();
    boolean commas = named.stream().anyMatch(one -> one.get(0).text().contains(","));
    List<TextPiece> parts = new ArrayList<>(named.get(0));
    for (int i = 1; i < named.size(); i++) {
      String between = i == named.size() - 1 ? " and " : commas ? "; " : ", ";
      parts.add(TextPiece.plain(between));
      parts.addAll(named.get(i));
    }
    return parts;
  }

  private List<TextPiece> element(String name) {
    return name.startsWith("<") ? parts(name) : List.of(TextPiece.plain(reported.apply(name)));
  }

  /** The text as a whole sentence; empty for none. */
  static String whole(String text) {
    return text == null || text.isBlank() || text.matches("(?s).*[.!?]\\s*")
        ? Objects.toString(text, "")
        : text + ".";
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
