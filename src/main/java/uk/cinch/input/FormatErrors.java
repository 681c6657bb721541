package uk.cinch.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.cinch.catalog.MessageStructure.ElementItem;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.MessageStructure.Item;
import uk.cinch.catalog.Nearest;
import uk.cinch.catalog.RulePack;
import uk.cinch.facts.ElementType;
import uk.cinch.facts.Group;
import uk.cinch.facts.Value;
import uk.cinch.input.Schema.GroupRule;
import uk.cinch.input.Schema.SchemaPart;
import uk.cinch.result.FormatError;

/** Puts problems of form into words. Not thread-safe. */
final class FormatErrors {
  private static final String MISSING = " missing";

  private final RulePack pack;
  private final Schema schema;
  private final Set<String> explained = new HashSet<>();
  private List<FormatError> found = new ArrayList<>(0);

  FormatErrors(RulePack pack, Schema schema) {
    this.pack = pack;
    this.schema = schema;
  }

  void begin() {
    found = new ArrayList<>(0);
    explained.clear();
  }

  /**
   * The problems of the record that is now complete; what is missing only because it is misspelt or
   * elsewhere has been said.
   */
  List<FormatError> end(Group record) {
    if (found.isEmpty()) {
      return List.of();
    }
    return found.stream()
        .filter(f -> !f.problem().endsWith(MISSING) || !explained.contains(f.element()))
        .map(
            f ->
                new FormatError(
                    f.problem(),
                    f.advice(),
                    f.element(),
                    f.value(),
                    f.line(),
                    f.column(),
                    f.path(),
                    record.childRef()))
        .toList();
  }

  void straysText(XmlElement group, String path) {
    add(
        "text where elements belong",
        "put the text into an element, or take it out",
        group,
        group.text(),
        path);
  }

  void unknown(XmlElement element, GroupRule rule, String path) {
    String name = element.name();
    String what = element.children().isEmpty() ? "element" : "group";
    Item other = rule.otherYears().get(name);
    String at = path + "/" + name;
    if (other != null) {
      explained.addAll(rule.counterpart(other).stream().toList());
      add(
          "not part of the census year " + schema.year() + ": it is collected " + other.years(),
          rule.counterpart(other)
              .map(counterpart -> "give " + counterpart + " instead, as this year asks")
              .orElse("leave it out: this year does not ask for it"),
          element,
          element.text(),
          at);
      return;
    }
    List<String> homes = schema.homes(name);
    if (!homes.isEmpty()) {
      explained.add(name);
      add(
          "misplaced " + what + ": it belongs in " + String.join(" or ", homes),
          "move it there; here it is not read",
          element,
          element.text(),
          at);
      return;
    }
    Optional<String> guess =
        Nearest.to(name, rule.parts().keySet())
            .or(() -> Nearest.to(name, schema.names()))
            .or(
                () ->
                    Nearest.to(name, rule.otherYears().keySet())
                        .flatMap(old -> rule.counterpart(rule.otherYears().get(old))));
    guess.ifPresent(explained::add);
    String near = guess.map(known -> "did you mean " + known + "? ").orElse("");
    add(
        "unknown " + what,
        near + "nothing in it is read: correct its name or take it out",
        element,
        element.text(),
        at);
  }

  void repeated(XmlElement element, SchemaPart part, String path) {
    boolean group = part.item() instanceof GroupItem;
    add(
        group ? "group given more than once" : "element given more than once",
        group
            ? "put all of it into one group; of an element given in several the first counts"
            : "keep one; until then the first counts",
        element,
        element.text(),
        path + "/" + element.name());
  }

  void missing(XmlElement within, SchemaPart part, String path) {
    boolean group = part.item() instanceof GroupItem;
    String name = part.item().name();
    found.add(
        new FormatError(
            (group ? "group" : "element") + MISSING,
            "add " + name + " to " + within.name(),
            name,
            null,
            within.line(),
            within.column(),
            path + "/" + name,
            null));
  }

  void empty(Value value) {
    add("element without a value", "give it a value", value);
  }

  void holdsElements(XmlElement element, Value value) {
    add(
        "elements where a value belongs",
        "give the value itself; until then it counts as missing",
        element,
        null,
        value.getPath());
  }

  /** Whether a value is one the element can have. */
  void check(ElementItem item, Value value) {
    if (value.isUnusable()) {
      add(value.getKind().problem(), value.getKind().advice(), value);
    }
    if (item.maxLength() > 0
        && value.getText().codePointCount(0, value.getText().length()) > item.maxLength()) {
      add(
          "longer than " + item.maxLength() + " characters",
          "give no more than " + item.maxLength() + " characters",
          value);
    }
    if (item.fixed() != null && !item.fixed().equals(value.getText())) {
      add("not " + item.fixed(), "a children in need return says " + item.fixed(), value);
    }
    if (item.kind() == ElementType.YEAR && !value.getText().matches("[1-9][0-9]{3}")) {
      add("not a year", "write the calendar year in which the census ends, such as 2025", value);
    }
    if (item.kind() == ElementType.LOCAL_AUTHORITY
        && pack.authority(value.getText(), schema.year()).isEmpty()) {
      add(
          "not a local authority in census year " + schema.year(),
          "give the three-digit number used in education data collections",
          value);
    }
  }

  private void add(String problem, String advice, Value value) {
    found.add(
        new FormatError(
            problem,
            advice,
            value.getElement(),
            value.getText(),
            value.getLine(),
            value.getColumn(),
            value.getPath(),
            null));
  }

  private void add(String problem, String advice, XmlElement element, String value, String path) {
    found.add(
        new FormatError(
            problem, advice, element.name(), value, element.line(), element.column(), path, null));
  }
}
