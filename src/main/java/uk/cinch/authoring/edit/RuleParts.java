package uk.cinch.authoring.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cinch.authoring.features.MessageRecords;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.UnfilledPlaceholders;

/**
 * The records that a rule points at, as its DRL and its feature have to name them: that of its
 * module first, then those that hold the other elements.
 */
final class RuleParts {
  private static final String CHILD = "Child";
  private static final String EPISODE = "CINdetails";
  private static final List<String> ORDER = List.of("Header", CHILD, EPISODE);
  private static final String BLANK = UnfilledPlaceholders.MARK + ")";

  private final String imports;
  private final MessageRecords records;
  private final Map<String, List<String>> elements = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<String> places;

  /**
   * @param group of the module; null when the message has none
   */
  RuleParts(RulePack pack, MessageRecords records, GroupItem group, List<String> pointedAt) {
    this.records = records;
    this.imports = String.valueOf(pack.files().text(PackFiles.RULES + "rules.drl"));
    String own = group == null ? CHILD : group.name();
    names.put(own, "$record");
    elements.put(own, new ArrayList<>());
    this.places =
        pointedAt.stream()
            .map(
                element -> {
                  String holder =
                      group == null
                          ? own
                          : records.holder(group, element).map(GroupItem::name).orElse(own);
                  elements.computeIfAbsent(holder, key -> new ArrayList<>()).add(element);
                  String name = names.computeIfAbsent(holder, this::name);
                  return holder.equals(element) ? name : name + ".at( \"" + element + "\" )";
                })
            .toList();
    if (elements.get(own).isEmpty() && group != null) {
      elements.get(own).add(records.firstElement(group));
    }
  }

  private String name(String record) {
    return switch (record) {
      case CHILD -> "$child";
      case EPISODE -> "$episode";
      default -> "$" + record.substring(0, 1).toLowerCase(Locale.ROOT) + record.substring(1);
    };
  }

  /** What a finding points at, as arguments. */
  String places() {
    return String.join(", ", places);
  }

  /** One pattern for each record, each belonging to the first. */
  String patterns() {
    String own = names.keySet().iterator().next();
    return names.entrySet().stream()
        .map(
            entry ->
                "    "
                    + entry.getValue()
                    + " : "
                    + pattern(
                        entry.getKey(), entry.getKey().equals(own) ? "" : join(own, entry.getKey()))
                    + "\n")
        .collect(Collectors.joining());
  }

  private static String join(String own, String other) {
    if (other.equals(CHILD)) {
      return "this == $record.child";
    }
    if (own.equals(CHILD)) {
      return "child == $record";
    }
    if (own.equals(EPISODE)) {
      return "episode == $record";
    }
    return other.equals(EPISODE) ? "this == $record.episode" : "episode == $record.episode";
  }

  private String pattern(String record, String join) {
    boolean typed = imports.contains("uk.cinch.facts." + record + "\n");
    String named = typed ? "" : "name == \"" + record + "\"";
    String all = named.isEmpty() || join.isEmpty() ? named + join : named + ", " + join;
    return (typed ? record : "Group") + (all.isEmpty() ? "()" : "( " + all + " )");
  }

  /** Sentences that generate a return with one of each record. */
  String given(String year) {
    StringBuilder given = new StringBuilder();
    Map<String, List<String>> sorted = new TreeMap<>(Comparator.comparingInt(this::place));
    sorted.putAll(elements);
    boolean begun = false;
    for (Map.Entry<String, List<String>> record : sorted.entrySet()) {
      String name = record.getKey();
      if (!begun) {
        given.append("      Given a ").append(year).append(" return");
        given.append(
            name.equals(CHILD)
                ? " with a child:\n"
                : name.equals("Header") ? " whose header has:\n" : "\n");
        begun = true;
      }
      if (!name.equals(CHILD) && !name.equals("Header")) {
        given.append(
            name.equals(EPISODE)
                ? "      And an episode:\n"
                : within(name) + "      And the " + holder(name) + " has " + name + ":\n");
      }
      given.append(table(record.getValue()));
    }
    return given.toString();
  }

  /** The record around one, in the words of the features. */
  private String holder(String record) {
    String parent = records.parent(record);
    return parent.equals(EPISODE)
        ? "episode"
        : parent.equals("ChildProtectionPlans") ? "plan" : parent;
  }

  /** A record around one that no other sentence generates. */
  private String within(String record) {
    String parent = records.parent(record);
    if (parent.equals(EPISODE) || parent.equals(CHILD) || elements.containsKey(parent)) {
      return "";
    }
    String first = records.named(parent).map(records::firstElement).orElse(parent);
    return "      And the episode has " + parent + ":\n" + table(List.of(first));
  }

  private int place(String record) {
    int known = ORDER.indexOf(record);
    return known >= 0 ? known : ORDER.size() + List.copyOf(elements.keySet()).indexOf(record);
  }

  private static String table(List<String> columns) {
    String heading = "        | " + String.join(" | ", columns) + " |\n";
    return heading
        + columns.stream()
            .map(column -> String.format(Locale.ROOT, " %-" + column.length() + "s |", BLANK))
            .collect(Collectors.joining("", "        |", "\n"));
  }
}
