package uk.cinch.authoring.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.cinch.authoring.features.FeatureFile.FeatureStep;
import uk.cinch.authoring.features.StepGrammar;
import uk.cinch.authoring.features.StepMatch;

/**
 * Puts the sentences of a scenario into the words of those who have never seen one. A sentence of a
 * form it does not know is left as it is. Reads the sentences of one scenario in order, so one is
 * needed for each; not thread-safe.
 */
final class StepWording {
  private static final String CHILD = "Child";
  private static final String EPISODE = "CINdetails";
  private static final String HEADER = "Header";

  /**
   * A sentence for readers.
   *
   * @param text in words
   * @param record name of the record its table is about; empty where it has none
   * @param outcome whether it says what the rule finds
   */
  record StepText(List<TextPiece> text, String record, boolean outcome) {}

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

  /** A sentence in words. */
  StepText wording(FeatureStep step) {
    StepMatch match = StepGrammar.matchWritten(step).orElse(null);
    if (match == null) {
      return given(step.text(), "");
    }
    if (match.isOutcome()) {
      String rule = match.code().equals(code) ? "" : match.code() + ": ";
      return new StepText(outcome(rule, step.text(), match), "", true);
    }
    return given(step.text(), match);
  }

  private StepText given(String text, StepMatch match) {
    String group = name(match.parts().getOrDefault("group", ""));
    String record = record(match.parts().getOrDefault("record", ""));
    boolean table = !match.table().isEmpty();
    switch (match.kind()) {
      case "aReturn", "aReturnWhoseHeaderHas", "aReturnWithChildren" -> {
        hasEpisode = false;
        return ofReturn(text, match);
      }
      case "aChild" -> {
        hasEpisode = false;
        return table ? given("Another child, that has:", CHILD) : given("Another child", "");
      }
      case "noEpisode" -> {
        return given("The child has no episode", "");
      }
      case "anEpisode" -> {
        boolean another = hasEpisode;
        hasEpisode = true;
        return given(episode(another, match.table().size() > 2), EPISODE);
      }
      case "theChildHasNo" -> {
        return given("The child has no " + group + " at all", "");
      }
      case "theRecordHas" -> {
        return given(group + " in the " + record + ":", match.parts().get("group"));
      }
      case "anEmptyGroup" -> {
        return given(group + " in the " + record + ", with nothing filled in", "");
      }
      default -> {
        return given(text, "");
      }
    }
  }

  private static String episode(boolean another, boolean several) {
    if (another) {
      return "The child has another episode that has:";
    }
    return several ? "The child has these episodes:" : "The child has an episode that has:";
  }

  private StepText ofReturn(String text, StepMatch match) {
    String start = "A " + match.parts().get("year") + " return with ";
    if (match.table().isEmpty()) {
      return given(start + "one child", CHILD);
    }
    if (match.kind().equals("aReturnWhoseHeaderHas")) {
      return given(start + "one child; its header has:", HEADER);
    }
    boolean several = text.endsWith("children:");
    return given(start + (several ? "these children:" : "a child that has:"), CHILD);
  }

  private StepText given(String text, String record) {
    return new StepText(parts(text), record, false);
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
    return word.isEmpty() || Character.isLowerCase(word.charAt(0)) ? word : names.group(word);
  }

  /** What a rule finds, as a cell of an outline's row says it; empty when it says no such thing. */
  Optional<List<TextPiece>> outcome(String cell) {
    FeatureStep step = new FeatureStep(code + " is " + cell, List.of());
    return StepGrammar.match(step).map(match -> outcome("", step.text(), match));
  }

  /** What a rule finds, in words: the sentence without the rule's number. */
  private List<TextPiece> outcome(String start, String text, StepMatch match) {
    if (match.kind().equals("rows")) {
      return List.of(
          TextPiece.plain(start + "What the rule says: "), TextPiece.row("as each row says"));
    }
    if (match.elements().isEmpty()) {
      String found = text.substring((match.code() + " is ").length());
      return parts(start + (match.table().isEmpty() ? capital(found) : "Reported as follows:"));
    }
    String times = match.parts().get("times");
    String each = times == null ? "" : times + " times, each time ";
    List<TextPiece> parts = new ArrayList<>();
    parts.add(TextPiece.plain(start + "Reported " + each + "on "));
    parts.addAll(list(match.elements()));
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
