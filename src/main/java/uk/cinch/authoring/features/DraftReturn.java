package uk.cinch.authoring.features;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cinch.ReturnChecker;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.Nearest;
import uk.cinch.catalog.RulePack;
import uk.cinch.check.Options;
import uk.cinch.input.Draft;
import uk.cinch.input.ReturnWriter;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.result.Report;

/**
 * A return that a scenario generates: it starts from a clean header and clean children and
 * overrides what the scenario names. Names that the message structure does not have are refused.
 * Not thread-safe.
 */
public final class DraftReturn {
  /** The column of a table of children that says how many there are like a row. */
  public static final String COPIES = "copies";

  private static final String EMPTY = "(empty)";
  private static final String SPACES = "(spaces)";
  private static final String SPACE = "(space)";

  private final RulePack pack;
  private final CensusYear year;
  private final CleanReturn clean;
  private final Draft header;
  private final List<Draft> children = new ArrayList<>();
  private final DraftReturn lastYear;
  private final Set<Draft> replaced = new HashSet<>();
  private final Set<String> overridden = new HashSet<>();
  private final Map<String, Draft> latest = new HashMap<>();

  /**
   * @param year census year of the return, such as {@code 2024-25}
   */
  public DraftReturn(RulePack pack, String year) {
    this(pack, year, null);
  }

  /**
   * @param year census year of the return, such as {@code 2024-25}
   * @param lastYear the return to compare it with; null for none
   */
  public DraftReturn(RulePack pack, String year, DraftReturn lastYear) {
    this.pack = pack;
    this.lastYear = lastYear;
    this.year =
        CensusYear.parse(year)
            .filter(known -> pack.year(known).isPresent())
            .orElseThrow(() -> new IllegalArgumentException("no census year " + year));
    this.clean = new CleanReturn(pack);
    this.header = clean.header(this.year);
  }

  /** Overrides elements of the header. */
  public void header(Map<String, String> row) {
    override(header, row);
  }

  /** Adds a child, or as many alike as the row's column {@code copies} says. */
  public void child(Map<String, String> row) {
    int copies = Integer.parseInt(row.getOrDefault(COPIES, "1"));
    for (int i = 0; i < copies; i++) {
      Draft child = clean.child(year, children.size() + 1);
      override(child, row);
      children.add(child);
      latest.clear();
      latest.put("Child", child);
    }
  }

  /**
   * Adds children like the one given last, each with a different id.
   *
   * @param number how many there then are, that one included
   */
  public void like(int number) {
    Draft child = latest("Child");
    for (int i = 1; i < number; i++) {
      Draft copy = child.copy();
      copy.set("LAchildID", clean.child(year, children.size() + 1).values("LAchildID"));
      children.add(copy);
    }
  }

  /** Takes the episodes out of the child given last. */
  public void noEpisode() {
    Draft child = latest("Child");
    child.clear("CINdetails");
    replaced.add(child);
  }

  /** Leaves a wrapper group, such as ChildCharacteristics, out of the child given last. */
  public void without(String wrapper) {
    requireWithin("Child", wrapper);
    latest("Child").omit(wrapper);
  }

  /** Adds an episode to the child given last; the first takes the place of the clean one. */
  public void episode(Map<String, String> row) {
    Draft child = latest("Child");
    Draft episode = clean.child(year, 0).groups("CINdetails").get(0).clearGroups();
    if (replaced.add(child)) {
      child.clear("CINdetails");
    }
    override(episode, row);
    child.add(episode);
    latest.put("CINdetails", episode);
    latest.keySet().retainAll(Set.of("Child", "CINdetails"));
    replaced.add(episode);
  }

  /**
   * Adds a record within the one of a name given last. The first takes the place of the clean ones
   * of its name.
   *
   * @param in name of the record to add to
   * @param group name of the record to add
   */
  public void record(String in, String group, Map<String, String> row) {
    requireWithin(in, group);
    Draft parent = latest(in);
    Draft record = new Draft(group);
    override(record, row);
    if (!replaced.contains(parent) && overridden.add(children.size() + parent.name() + group)) {
      parent.clear(group);
    }
    parent.add(record);
    latest.put(group, record);
  }

  /** The only child; empty when there are none or several. */
  public Optional<Draft> onlyChild() {
    return children.size() == 1 ? Optional.of(children.get(0)) : Optional.empty();
  }

  /** The return to compare it with; empty when there is none. */
  public Optional<DraftReturn> lastYear() {
    return Optional.ofNullable(lastYear);
  }

  /** How many children it has. */
  public int children() {
    return children.size();
  }

  /** The return as XML. */
  public byte[] xml() {
    return xml(null);
  }

  /**
   * The return as XML.
   *
   * @param comment what to say at the top of the file; null for nothing
   */
  public byte[] xml(String comment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReturnWriter writer = new ReturnWriter(out, pack.structure(), year, comment)) {
      writer.header(header);
      for (Draft child : children) {
        writer.child(child);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Checks the return, and the one to compare it with where there is one.
   *
   * @throws IllegalStateException when it cannot be checked
   */
  public Report check(ReturnChecker checker, Options options) {
    Options compared = options;
    if (lastYear != null) {
      byte[] last = lastYear.xml();
      compared = options.withLastYear("last year's", () -> new ByteArrayInputStream(last));
    }
    try {
      return checker.check(new ByteArrayInputStream(xml()), compared);
    } catch (IOException | UnreadableReturnException e) {
      throw new IllegalStateException("the return of this scenario cannot be checked", e);
    }
  }

  private Draft latest(String name) {
    if (name.equals("CINdetails") && !latest.containsKey(name)) {
      List<Draft> episodes = latest("Child").groups(name);
      if (episodes.isEmpty()) {
        throw new IllegalStateException("the child has no episode to add to");
      }
      return episodes.get(episodes.size() - 1);
    }
    Draft draft = latest.get(name);
    if (draft == null) {
      throw new IllegalStateException("no " + name + " has been given yet");
    }
    return draft;
  }

  private void requireWithin(String in, String group) {
    boolean there =
        pack.structure()
            .items()
            .filter(item -> item.name().equals(in) && item instanceof GroupItem)
            .flatMap(item -> ((GroupItem) item).content().stream())
            .anyMatch(
                item ->
                    item.name().equals(group)
                        && item instanceof GroupItem
                        && item.years().include(year));
    if (!there) {
      throw new IllegalArgumentException(in + " has no group " + group + " in " + year);
    }
  }

  private void override(Draft draft, Map<String, String> row) {
    Set<String> known = elements(draft.name());
    row.forEach(
        (element, cell) -> {
          if (element.equals(COPIES) && draft.name().equals("Child")) {
            return;
          }
          if (!known.contains(element)) {
            throw new IllegalArgumentException(
                String.format(
                    Locale.ROOT,
                    "%s has no element %s. %s",
                    draft.name(),
                    element,
                    Nearest.advice(element, known)));
          }
          draft.set(element, cell == null ? List.of() : texts(cell));
        });
  }

  /** The elements of a record in any of the pack's years. */
  private Set<String> elements(String record) {
    return pack.years().stream()
        .map(entry -> pack.structure().layouts(entry.year()).get(record))
        .filter(Objects::nonNull)
        .flatMap(layout -> layout.elements().stream())
        .collect(Collectors.toSet());
  }

  private static List<String> texts(String cell) {
    return Arrays.stream(cell.split(","))
        .map(String::strip)
        .map(text -> text.equals(EMPTY) ? "" : text.equals(SPACES) ? "   " : text)
        .map(text -> text.replace(SPACE, " "))
        .collect(Collectors.toList());
  }
}
