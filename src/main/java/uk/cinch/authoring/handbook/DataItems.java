package uk.cinch.authoring.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.MessageStructure;
import uk.cinch.catalog.MessageStructure.ElementItem;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.MessageStructure.Item;

/** What people call the groups and elements of the message. Immutable and thread-safe. */
final class DataItems {

  /**
   * A group or element, and the record it is in.
   *
   * @param item the group or element
   * @param record the record around it, wrappers left out; null at the top
   * @param around every group around it, the outermost first
   */
  record Located(Item item, GroupItem record, List<GroupItem> around) {
    /** Whether a return of a year can have it: it and every group around it. */
    boolean in(CensusYear year) {
      return item.years().include(year)
          && around.stream().allMatch(group -> group.years().include(year));
    }

    String name() {
      return item.name();
    }

    /** Where a link to it in the page of the message leads. */
    String anchor() {
      return (record == null ? "" : record.name() + ".") + item.name();
    }
  }

  private final List<Located> all = new ArrayList<>();

  DataItems(MessageStructure structure) {
    structure.content().forEach(item -> add(item, null, List.of()));
  }

  private void add(Item item, GroupItem record, List<GroupItem> around) {
    all.add(new Located(item, record, around));
    if (item instanceof GroupItem group) {
      List<GroupItem> within = new ArrayList<>(around);
      within.add(group);
      GroupItem inner = group.folded() && record != null ? record : group;
      group.content().forEach(one -> add(one, inner, List.copyOf(within)));
    }
  }

  /** Everything in the message, in its order. */
  List<Located> all() {
    return List.copyOf(all);
  }

  /** Every place with a name, in the message's order. */
  List<Located> named(String name) {
    return all.stream().filter(one -> one.name().equals(name)).toList();
  }

  /** An element of a record, else the first of its name. */
  Optional<Located> in(String record, String name) {
    List<Located> named = named(name);
    return named.stream()
        .filter(one -> one.record() != null && one.record().name().equals(record))
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  /** What an element of a record is called; its name where it has no label. */
  String label(String record, String name) {
    return in(record, name).map(one -> one.item().label()).orElse(name);
  }

  /** What the only item of a name is called; empty for several, and for none. */
  Optional<String> only(String name) {
    List<Located> named = named(name);
    return named.size() == 1 ? Optional.of(named.get(0).item().label()) : Optional.empty();
  }

  /** What a group is called; its name where the message has none such. */
  String group(String name) {
    return named(name).stream()
        .filter(one -> one.item() instanceof GroupItem)
        .map(one -> one.item().label())
        .findFirst()
        .orElse(name);
  }

  /** The item at a path such as {@code CINdetails[2]/Section47[1]/S47ActualStartDate}. */
  Optional<Located> at(String path) {
    String[] steps = path.replaceAll("\\[[^/]*", "").split("/");
    String name = steps[steps.length - 1];
    return steps.length == 1 ? named(name).stream().findFirst() : in(steps[steps.length - 2], name);
  }

  /** A path such as {@code CINdetails[2]/Section47[1]/S47ActualStartDate} in words. */
  String place(String path) {
    List<String> words = new ArrayList<>();
    String record = "";
    for (String step : path.split("/")) {
      String name = step.replaceFirst("\\[.*", "");
      String position = step.replaceFirst("^[^\\[]*\\[?", "").replace("]", "");
      words.add(label(record, name) + (position.isEmpty() ? "" : " " + position));
      record = name;
    }
    return String.join(" › ", words);
  }

  /** An element's data set number; empty for a group or where there is none. */
  static String number(Item item) {
    return item instanceof ElementItem element && element.number() != null ? element.number() : "";
  }
}
