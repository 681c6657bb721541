package uk.cinch.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cinch.facts.ElementType;
import uk.cinch.facts.Layout;

/**
 * The groups and elements of a census message, over all census years. Immutable.
 *
 * @param content the message's top groups, in the official order
 */
public record MessageStructure(List<Item> content) {

  /** A group or an element. */
  public sealed interface Item permits GroupItem, ElementItem {
    /** Its name as in the XML. */
    String name();

    /** What people call it. */
    String label();

    /** How often it may be in its parent. */
    Occurs occurs();

    /** The census years it belongs to the message. */
    Years years();
  }

  /**
   * A group.
   *
   * @param module the data module of a record; null where the parent's goes on
   * @param folded whether it is a wrapper, whose elements are read as the surrounding record's own
   * @param provisional where what is said of it comes from, when that is not DfE's final text; null
   *     when it is
   * @param content what it holds, in the official order
   */
  public record GroupItem(
      String name,
      String label,
      String module,
      Occurs occurs,
      boolean folded,
      String provisional,
      Years years,
      List<Item> content)
      implements Item {}

  /**
   * An element.
   *
   * @param number its common basic data set number; null where there is none
   * @param kind how its text is understood
   * @param codes the code set its text is taken from; null where there is none
   * @param maxLength most characters it may have; 0 for any number
   * @param fixed the only text it may have; null for any
   */
  public record ElementItem(
      String name,
      String label,
      String number,
      ElementType kind,
      Occurs occurs,
      String codes,
      int maxLength,
      String fixed,
      Years years)
      implements Item {}

  /**
   * How often an item may be in its parent.
   *
   * @param required at least once
   * @param many more than once
   */
  public record Occurs(boolean required, boolean many) {}

  /** The shapes of the year's records by name: every group that is neither a wrapper nor bare. */
  public Map<String, Layout> layouts(CensusYear year) {
    Map<String, Layout> layouts = new LinkedHashMap<>();
    content.forEach(item -> addLayouts(item, year, layouts));
    return layouts;
  }

  /** Every group and element, whatever its years. */
  public Stream<Item> items() {
    return content.stream().flatMap(MessageStructure::withContent);
  }

  /**
   * A group.
   *
   * @throws IllegalArgumentException when there is none of the name
   */
  public GroupItem group(String name) {
    return items()
        .filter(item -> item instanceof GroupItem && item.name().equals(name))
        .map(GroupItem.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no group " + name));
  }

  /** Names of all elements, whatever their years. */
  public Set<String> elements() {
    return items()
        .filter(ElementItem.class::isInstance)
        .map(Item::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Item> withContent(Item item) {
    return item instanceof GroupItem group
        ? Stream.concat(
            Stream.of(item), group.content().stream().flatMap(MessageStructure::withContent))
        : Stream.of(item);
  }

  private static void addLayouts(Item item, CensusYear year, Map<String, Layout> layouts) {
    if (item instanceof GroupItem group && group.years().include(year)) {
      if (!group.folded()) {
        Map<String, Layout.ElementSlot> slots = new LinkedHashMap<>();
        addSlots(group, "", year, slots);
        if (!slots.isEmpty()) {
          layouts.put(
              group.name(), new Layout(group.name(), layouts.size(), group.occurs().many(), slots));
        }
      }
      group.content().forEach(inner -> addLayouts(inner, year, layouts));
    }
  }

  private static void addSlots(
      GroupItem group, String holder, CensusYear year, Map<String, Layout.ElementSlot> slots) {
    for (Item item : group.content()) {
      if (!item.years().include(year)) {
        continue;
      }
      if (item instanceof ElementItem element) {
        slots.put(
            element.name().intern(),
            new Layout.ElementSlot(
                slots.size(), element.name(), holder, element.kind(), element.occurs().many()));
      } else if (item instanceof GroupItem inner && inner.folded()) {
        addSlots(inner, holder.isEmpty() ? inner.name() : holder + "/" + inner.name(), year, slots);
      }
    }
  }
}
