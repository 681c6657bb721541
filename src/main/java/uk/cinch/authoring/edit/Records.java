package uk.cinch.authoring.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.MessageStructure.ElementItem;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.MessageStructure.Item;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;

/** Which record a data module's rules are about. */
final class Records {
  private final RulePack pack;
  private final CensusYear year;

  Records(RulePack pack, CensusYear year) {
    this.pack = pack;
    this.year = year;
  }

  /** Every module that the year's message or the pack's rules name. */
  List<String> modules() {
    return Stream.concat(
            groups().map(GroupItem::module).filter(name -> name != null),
            pack.rules().stream().map(RuleEntry::module))
        .distinct()
        .sorted()
        .toList();
  }

  /** The record that holds a module's elements; empty when the message has none. */
  Optional<GroupItem> of(String module) {
    List<GroupItem> path = new ArrayList<>();
    return find(pack.structure().content(), module, path)
        ? path.stream().filter(group -> !group.folded()).reduce((outer, inner) -> inner)
        : Optional.empty();
  }

  /** The first element of a record, to stand in a rule that is yet to be written. */
  String firstElement(GroupItem group) {
    return elements(group.content()).findFirst().orElse(group.name());
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

  private boolean find(List<Item> content, String module, List<GroupItem> path) {
    for (Item item : content) {
      if (item instanceof GroupItem group && group.years().include(year)) {
        path.add(group);
        boolean found = module.equals(group.module()) || module.equals(group.label());
        if (found || find(group.content(), module, path)) {
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
