package uk.cinch.authoring.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.MessageStructure.ElementItem;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.MessageStructure.Item;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Years;

/** Compares groups and elements of the message. */
final class ItemDifference {
  private ItemDifference() {}

  static List<ItemChange> between(RulePack before, CensusYear from, RulePack after, CensusYear to) {
    Map<String, Item> old = items(before, from);
    Map<String, Item> now = items(after, to);
    Map<String, Item> all = new LinkedHashMap<>(now);
    old.forEach(all::putIfAbsent);
    List<ItemChange> changes = new ArrayList<>();
    for (String path : all.keySet()) {
      Item was = old.get(path);
      Item is = now.get(path);
      if (was == null || is == null || !was.equals(is)) {
        changes.add(new ItemChange(path, was, is));
      }
    }
    return List.copyOf(changes);
  }

  private static Map<String, Item> items(RulePack pack, CensusYear year) {
    Map<String, Item> items = new LinkedHashMap<>();
    add(pack.structure().content(), "", year, items);
    return items;
  }

  private static void add(
      List<Item> content, String around, CensusYear year, Map<String, Item> items) {
    for (Item item : content) {
      if (!item.years().include(year)) {
        continue;
      }
      String path = around + item.name();
      items.put(path, bare(item));
      if (item instanceof GroupItem group) {
        add(group.content(), path + "/", year, items);
      }
    }
  }

  /** The item without its years and content, which are compared on their own. */
  private static Item bare(Item item) {
    if (item instanceof GroupItem group) {
      return new GroupItem(
          group.name(),
          group.label(),
          group.module(),
          group.occurs(),
          group.folded(),
          group.provisional(),
          Years.ALL,
          List.of());
    }
    ElementItem element = (ElementItem) item;
    return new ElementItem(
        element.name(),
        element.label(),
        element.number(),
        element.kind(),
        element.occurs(),
        element.codes(),
        element.maxLength(),
        element.fixed(),
        Years.ALL);
  }
}
