package uk.cinch.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.MessageStructure;
import uk.cinch.catalog.MessageStructure.ElementItem;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.MessageStructure.Item;
import uk.cinch.catalog.Years;
import uk.cinch.facts.Layout;

/**
 * The message structure of one census year, laid out for reading: what each group may hold, and
 * what the same name means elsewhere or in other years. Immutable and thread-safe.
 */
public final class Schema {
  /** So many parts are looked at one by one. */
  private static final int LIKELY = 4;

  private final CensusYear year;
  private final Map<String, Layout> layouts;
  private final GroupRule header;
  private final GroupRule child;
  private final Map<String, List<String>> homes = new HashMap<>();
  private final Map<String, List<String>> outer = new HashMap<>();

  /**
   * What a group may hold.
   *
   * @param group as the structure has it
   * @param layout its shape as a record; null for a wrapper
   * @param parts what it may hold this year, by name
   * @param inOrder the parts in the official order
   * @param required those of the parts that it must hold
   * @param otherYears what it may hold in other years only, by name
   * @param holder path of the wrappers down to this group, in the record it is read as part of;
   *     empty for a record
   */
  record GroupRule(
      GroupItem group,
      Layout layout,
      Map<String, SchemaPart> parts,
      List<SchemaPart> inOrder,
      List<SchemaPart> required,
      Map<String, Item> otherYears,
      String holder) {

    /**
     * The part of a name; null without one.
     *
     * @param name interned
     * @param from place among the parts where it is likely to be, or a little later
     */
    SchemaPart part(String name, int from) {
      int most = Math.min(from + LIKELY, inOrder.size());
      for (int i = from; i < most; i++) {
        SchemaPart part = inOrder.get(i);
        if (part.name().equals(name)) {
          return part;
        }
      }
      return parts.get(name);
    }

    /** What is in this year for something of other years; empty when nothing does. */
    Optional<String> counterpart(Item other) {
      return parts.values().stream()
          .map(SchemaPart::item)
          .filter(item -> follows(item.years(), other.years()))
          .map(Item::name)
          .findFirst();
    }

    private static boolean follows(Years one, Years other) {
      return one.to() != null && other.from() != null && one.to().end() == other.from().start()
          || other.to() != null && one.from() != null && other.to().end() == one.from().start();
    }
  }

  /**
   * One thing a group may hold.
   *
   * @param index its place among the parts
   * @param name interned, so that it is quick to compare
   * @param item as the structure has it
   * @param slot where an element is kept in its record; null for a group
   * @param inside what a group may hold; null for an element
   * @param holder path of the wrappers that it is in, empty without any
   */
  record SchemaPart(
      int index, String name, Item item, Layout.ElementSlot slot, GroupRule inside, String holder) {

    /** Path of the wrappers down to this one, when each is the first of its name. */
    String path() {
      return inside.holder();
    }
  }

  /**
   * @param structure of all years
   * @param year the year to read
   */
  public Schema(MessageStructure structure, CensusYear year) {
    this.year = year;
    this.layouts = structure.layouts(year);
    this.header = rule(structure.group("Header"), null, "");
    this.child = rule(structure.group("Child"), null, "");
    for (Item item : structure.content()) {
      outer.put(item.name(), homes(structure, item.name()));
    }
    outer.put("Child", homes(structure, "Child"));
  }

  CensusYear year() {
    return year;
  }

  GroupRule header() {
    return header;
  }

  GroupRule child() {
    return child;
  }

  /** The groups in which a name that is out of place belongs this year. */
  List<String> homes(String name) {
    return homes.containsKey(name) ? homes.get(name) : outer.getOrDefault(name, List.of());
  }

  /** As {@link #homes}, in any year. */
  static List<String> homes(MessageStructure structure, String name) {
    boolean outermost = structure.content().stream().anyMatch(item -> item.name().equals(name));
    return outermost
        ? List.of("Message")
        : structure
            .items()
            .filter(item -> item instanceof GroupItem group && holds(group, name))
            .map(Item::name)
            .distinct()
            .toList();
  }

  private static boolean holds(GroupItem group, String name) {
    return group.content().stream().anyMatch(item -> item.name().equals(name));
  }

  /** Every name the message knows this year. */
  Set<String> names() {
    return homes.keySet();
  }

  private GroupRule rule(GroupItem group, Layout surrounding, String around) {
    String holder = !group.folded() ? "" : nested(around, group.name()).intern();
    Layout layout =
        group.folded()
            ? surrounding
            : Optional.ofNullable(layouts.get(group.name()))
                .orElseGet(
                    () ->
                        new Layout(
                            group.name(), Integer.MAX_VALUE, group.occurs().many(), Map.of()));
    Map<String, SchemaPart> parts = new LinkedHashMap<>();
    Map<String, Item> otherYears = new LinkedHashMap<>();
    for (Item item : group.content()) {
      if (!item.years().include(year)) {
        otherYears.put(item.name(), item);
        continue;
      }
      homes.computeIfAbsent(item.name(), name -> new ArrayList<>()).add(group.name());
      parts.put(item.name().intern(), part(parts.size(), item, layout, holder));
    }
    parts.keySet().forEach(otherYears::remove);
    List<SchemaPart> required =
        parts.values().stream().filter(part -> part.item().occurs().required()).toList();
    return new GroupRule(
        group,
        group.folded() ? null : layout,
        parts,
        List.copyOf(parts.values()),
        required,
        otherYears,
        holder);
  }

  private SchemaPart part(int index, Item item, Layout layout, String holder) {
    if (item instanceof ElementItem element) {
      return new SchemaPart(
          index, item.name().intern(), item, layout.slots().get(element.name()), null, holder);
    }
    GroupRule inside = rule((GroupItem) item, layout, holder);
    return new SchemaPart(index, item.name().intern(), item, null, inside, holder);
  }

  /** The path of a wrapper in others, none of them when that is empty. */
  static String nested(String around, String name) {
    return around.isEmpty() ? name : around + "/" + name;
  }
}
