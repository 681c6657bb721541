package uk.cinch.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.cinch.catalog.MessageStructure.ElementItem;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.MessageStructure.Item;
import uk.cinch.catalog.MessageStructure.Occurs;
import uk.cinch.facts.ElementType;

/** Reads the message structure. */
final class StructureReader {
  private static final Map<String, Occurs> OCCURS =
      Map.of(
          "1", new Occurs(true, false),
          "0..1", new Occurs(false, false),
          "1..n", new Occurs(true, true),
          "0..n", new Occurs(false, true));

  private final Faults faults;
  private final List<String> codeSets;

  StructureReader(Faults faults, List<CodeSet> codeSets) {
    this.faults = faults;
    this.codeSets = codeSets.stream().map(CodeSet::name).toList();
  }

  MessageStructure structure(List<YamlNode> nodes) {
    return new MessageStructure(items(nodes, Years.ALL));
  }

  private List<Item> items(List<YamlNode> nodes, Years around) {
    List<Item> items = new ArrayList<>();
    for (YamlNode node : nodes) {
      boolean group = node.entries() != null && node.entries().containsKey("group");
      Item item = group ? group(node, around) : element(node, around);
      if (item.name() == null) {
        continue;
      }
      boolean twice =
          items.stream()
              .anyMatch(
                  other -> other.name().equals(item.name()) && other.years().overlap(item.years()));
      if (twice) {
        faults.add(node, item.name() + " is given twice in one group", "keep one of them");
      }
      items.add(item);
    }
    return List.copyOf(items);
  }

  /** What is in a group is part of the message only in the years that the group is. */
  private GroupItem group(YamlNode node, Years around) {
    YamlMapping fields =
        new YamlMapping(node, "group " + node.entries().get("group").text(), faults);
    Years years = fields.years().within(around);
    GroupItem group =
        new GroupItem(
            name(fields, "group"),
            fields.text("label"),
            fields.textOrNull("module"),
            occurs(fields),
            fields.flag("folded"),
            fields.textOrNull("provisional"),
            years,
            items(fields.list("content"), years));
    fields.done();
    return group;
  }

  private ElementItem element(YamlNode node, Years around) {
    YamlMapping fields = new YamlMapping(node, "element", faults);
    ElementType kind = fields.oneOf("type", ElementType.class, null);
    ElementItem element =
        new ElementItem(
            name(fields, "element"),
            fields.text("label"),
            fields.textOrNull("number"),
            kind == null ? ElementType.TEXT : kind,
            occurs(fields),
            fields.textOrNull("codes"),
            fields.number("max-length", 0),
            fields.textOrNull("fixed"),
            fields.years().within(around));
    fields.done();
    if (element.kind() == ElementType.CODE && element.codes() == null) {
      faults.add(node, "element " + element.name() + " is a code of no code set", "add codes: …");
    }
    boolean known = codeSets.isEmpty() || codeSets.contains(element.codes());
    if (element.codes() != null && !known) {
      faults.add(
          node,
          "element " + element.name() + " names code set " + element.codes() + ", which is missing",
          Nearest.advice(element.codes(), codeSets));
    }
    return element;
  }

  private String name(YamlMapping fields, String key) {
    String name = fields.text(key);
    if (name != null && !name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      faults.add(
          fields.optional(key),
          "'" + name + "' is not a name",
          "use letters and digits, no spaces");
    }
    return name;
  }

  private Occurs occurs(YamlMapping fields) {
    String text = fields.text("occurs");
    if (text == null) {
      return new Occurs(false, false);
    }
    Occurs occurs = OCCURS.get(text);
    if (occurs == null) {
      faults.add(
          fields.optional("occurs"), "'occurs' is '" + text + "'", "write 1, 0..1, 1..n or 0..n");
      return new Occurs(false, false);
    }
    return occurs;
  }
}
