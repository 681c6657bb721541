package uk.cinch.authoring.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.MessageStructure.ElementItem;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.MessageStructure.Item;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;

/** Which records of a census year's message modules and elements belong to. Immutable. */
public final class MessageRecords {
  private final RulePack pack;
  private final CensusYear year;

  /**
   * @param year of the message
   */
  public MessageRecords(RulePack pack, CensusYear year) {
    this.pack = pack;
    this.year = year;
  }

  /** Every module that the year's message or the pack's rules name. */
  public List<String> modules() {
    return Stream.concat(
            groups().map(GroupItem::module).filter(name -> name != null),
            pack.rules().stream().map(RuleEntry::module))
        .distinct()
        .sorted()
        .toList();
  }

  /** The record that holds a module's elements; empty when the message has none. */
  public Optional<GroupItem> of(String module) {
    List<GroupItem> path = new ArrayList<>();
    return find(
            pack.structure().content(),
            group -> module.equals(group.module()) || module.equals(group.label()),
            path)
        ? path.stream().filter(group -> !group.folded()).reduce((outer, inner) -> inner)
        : Optional.empty();
  }

  /** The first element of a record, for a rule that is yet to be written. */
  public String firstElement(GroupItem group) {
    return elements(group.content()).findFirst().orElse(group.name());
  }

  /** Every element and group of the message, each name once. */
  public List<String> names() {
    return pack.structure()
        .items()
        .filter(item -> item.years().include(year))
        .map(Item::name)
        .distinct()
        .toList();
  }

  /** Whether an element is one of a record's own. */
  public boolean has(GroupItem record, String element) {
    return elements(record.content()).anyMatch(element::equals);
  }

  /**
   * The record that holds an element, or that has this name itself.
   *
   * @param near the record to look in first
   * @return empty when none does
   */
  public Optional<GroupItem> holder(GroupItem near, String name) {
    return Stream.concat(Stream.of(near), groups().filter(group -> !group.folded()))
        .filter(group -> group.name().equals(name) || has(group, name))
        .findFirst();
  }

  /** The record of a name; empty when the year's message has none. */
  public Optional<GroupItem> named(String name) {
    return groups().filter(group -> group.name().equals(name)).findFirst();
  }

  /** The name of the record around one, wrappers left out; that of the child where none is. */
  public String parent(String record) {
    List<GroupItem> path = new ArrayList<>();
    find(pack.structure().content(), group -> group.name().equals(record), path);
    return path.stream()
        .filter(group -> !group.folded() && !group.name().equals(record))
        .reduce((outer, inner) -> inner)
        .map(GroupItem::name)
        .orElse("Child");
  }

  private Stream<String> elements(List<Item> content) {
    return content.stream()
        .filter(item -> item.years().include(year))
        .flatMap(
            item ->
                item instanceof ElementItem
                    ? Stream.of(item.name())
                    : ((GroupItem) item).folded()
                        ? elements(((GroupItem) item).content())
                        : Stream.of());
  }

  /** Looks for a group, and notes those around it, the outermost first, and itself. */
  private boolean find(List<Item> content, Predicate<GroupItem> wanted, List<GroupItem> path) {
    for (Item item : content) {
      if (item instanceof GroupItem group && group.years().include(year)) {
        path.add(group);
        if (wanted.test(group) || find(group.content(), wanted, path)) {
          return true;
        }
        path.remove(path.size() - 1);
      }
    }
    return false;
  }

  private Stream<GroupItem> groups() {
    return pack.structure()
        .items()
        .filter(item -> item instanceof GroupItem && item.years().include(year))
        .map(GroupItem.class::cast);
  }
}
