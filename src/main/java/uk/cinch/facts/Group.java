package uk.cinch.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A record of a return: a group of elements, and the records within it. Types of some groups add
 * getters named as in the XML; a group without such a type is read through {@link #text}, {@link
 * #date}, {@link #flag} and {@link #count}. Immutable once handed out, identity equality.
 *
 * <p>Getters and readers give null for a value that is missing (absent, empty, only white space) or
 * not of the element's kind. Asking for an element that the record does not have in the census year
 * throws {@link IllegalArgumentException}.
 */
public non-sealed class Group implements Place {
  private final RecordContext origin;
  private final Child child;
  private final CINdetails episode;
  private final List<Value> present = new ArrayList<>();
  private final Value[] firsts;
  private List<Group> within = List.of();
  private List<WrapperStart> wrappers = List.of();

  /** Start of a wrapper group that is read as part of this record. */
  private record WrapperStart(String holder, int line, int column) {}

  Group(RecordContext origin) {
    this.origin = origin;
    this.firsts = new Value[origin.layout().slots().size()];
    Group parent = origin.parent();
    this.child = this instanceof Child self ? self : parent == null ? null : parent.child;
    this.episode = this instanceof CINdetails self ? self : parent == null ? null : parent.episode;
    if (parent != null) {
      parent.within = with(parent.within, this);
    }
  }

  final void add(Value value) {
    present.add(value);
    int index = value.getSlot().index();
    if (firsts[index] == null) {
      firsts[index] = value;
    }
  }

  final void addWrapper(String holder, int line, int column) {
    wrappers = with(wrappers, new WrapperStart(holder, line, column));
  }

  /** The list with one more; most records hold none. */
  private static <T> List<T> with(List<T> list, T more) {
    List<T> longer = list.isEmpty() ? new ArrayList<>(4) : list;
    longer.add(more);
    return longer;
  }

  /** The group's name as in the XML. */
  public final String getName() {
    return origin.layout().name();
  }

  /** Its place among the records of its name in the parent, from 1. */
  public final int getNumber() {
    return origin.number();
  }

  /** Its place among the records of the child in the file; later means larger. */
  public final int getOrder() {
    return origin.order();
  }

  /** The record that holds it; null for a child and the header. */
  public final Group getParent() {
    return origin.parent();
  }

  /** The child it belongs to, itself included; null in the header. */
  public final Child getChild() {
    return child;
  }

  /** The episode it belongs to, itself included; null outside an episode. */
  public final CINdetails getEpisode() {
    return episode;
  }

  /** The census under check. */
  public final Census getCensus() {
    return origin.census();
  }

  /** Its shape in this census year. */
  public final Layout getLayout() {
    return origin.layout();
  }

  /**
   * The element's first occurrence; when there is none, a value without text at the place where it
   * is missed. Never null.
   */
  public final Value at(String element) {
    Layout.ElementSlot slot = origin.layout().slot(element);
    Value first = firsts[slot.index()];
    if (first != null) {
      return first;
    }
    for (int i = wrappers.size() - 1; i >= 0; i--) {
      WrapperStart wrapper = wrappers.get(i);
      if (slot.holder().startsWith(wrapper.holder())) {
        return new Value(
            this, slot, slot.holder(), 0, null, null, wrapper.line(), wrapper.column());
      }
    }
    return new Value(this, slot, slot.holder(), 0, null, null, getLine(), getColumn());
  }

  /** The values given, or where there are none the place where the element is missed. */
  public final List<Value> atEach(String element, Values values) {
    return values.isEmpty() ? List.of(at(element)) : values;
  }

  /** The element's place in each of the records, or where there are none its place in this one. */
  public final List<Value> atEach(String element, Collection<?> records) {
    return records.isEmpty() ? List.of(at(element)) : Places.of(records, element);
  }

  /**
   * Every occurrence of the elements that is not missing, in the official order of elements and,
   * for one that may be there several times, in that of the file; of an element that may stand only
   * once, the first occurrence alone counts.
   */
  public final Values values(String... elements) {
    return Values.of(collect(elements, null));
  }

  /** As {@link #values}, in this record and then all records within it, in the official order. */
  public final Values all(String... elements) {
    return Values.of(collectAll(elements, null));
  }

  /** Every element given in this record, empty ones included, in the order of the file. */
  public final List<Value> present() {
    return Collections.unmodifiableList(present);
  }

  /** Every occurrence of an element in this record, empty ones included, in the file's order. */
  public final List<Value> given(String element) {
    origin.layout().slot(element);
    return present.stream().filter(value -> value.getElement().equals(element)).toList();
  }

  /** The records directly within it, in the order of the file. */
  public final List<Group> within() {
    return Collections.unmodifiableList(within);
  }

  /** As {@link #within}, and not to be changed. */
  final List<Group> inner() {
    return within;
  }

  /** The records of that name directly within it. */
  public final Groups groups(String name) {
    return Groups.within(this, name);
  }

  /** The records of that name within it, at whatever depth. */
  public final Groups allGroups(String name) {
    return Groups.anywhere(this, name);
  }

  /** The first occurrence's text. */
  public final String text(String element) {
    Value value = firsts[origin.layout().slot(element).index()];
    return value == null ? null : value.getText();
  }

  /** The first occurrence's date. */
  public final LocalDate date(String element) {
    Value value = firsts[origin.layout().slot(element).index()];
    return value == null ? null : value.getDate();
  }

  /** The first occurrence's flag. */
  public final Boolean flag(String element) {
    Value value = firsts[origin.layout().slot(element).index()];
    return value == null ? null : value.getFlag();
  }

  /** The first occurrence's whole number. */
  public final Long count(String element) {
    Value value = firsts[origin.layout().slot(element).index()];
    return value == null ? null : value.getCount();
  }

  final String textOf(String element) {
    Value value = first(element);
    return value == null ? null : value.getText();
  }

  final LocalDate dateOf(String element) {
    Value value = first(element);
    return value == null ? null : value.getDate();
  }

  final Boolean flagOf(String element) {
    Value value = first(element);
    return value == null ? null : value.getFlag();
  }

  final Long countOf(String element) {
    Value value = first(element);
    return value == null ? null : value.getCount();
  }

  private Value first(String element) {
    Layout.ElementSlot slot = origin.layout().slots().get(element);
    return slot == null ? null : firsts[slot.index()];
  }

  /** Whether the element's first occurrence is missing, or not of its kind. */
  final boolean isWithout(String element) {
    Value value = firsts[origin.layout().slot(element).index()];
    return value == null || value.getText() == null || value.isUnusable();
  }

  /** Adds to what was found before, null for nothing, and gives both; null for nothing again. */
  final List<Value> collect(String element, List<Value> before) {
    return collect(1L << origin.layout().slot(element).index(), before);
  }

  private List<Value> collect(String[] elements, List<Value> before) {
    return collect(origin.layout().among(elements), before);
  }

  private List<Value> collect(long wanted, List<Value> before) {
    List<Value> found = before;
    for (long left = wanted; left != 0; left &= left - 1) {
      Value first = firsts[Long.numberOfTrailingZeros(left)];
      if (first == null) {
        continue;
      }
      if (!first.getSlot().many()) {
        found = added(found, first);
        continue;
      }
      for (int i = 0; i < present.size(); i++) {
        if (present.get(i).getSlot() == first.getSlot()) {
          found = added(found, present.get(i));
        }
      }
    }
    return found;
  }

  private static List<Value> added(List<Value> found, Value value) {
    if (value.getText() == null) {
      return found;
    }
    List<Value> all = found == null ? new ArrayList<>(4) : found;
    all.add(value);
    return all;
  }

  private List<Value> collectAll(String[] elements, List<Value> before) {
    List<Value> found = collect(elements, before);
    for (Group inner : inOfficialOrder()) {
      found = inner.collectAll(elements, found);
    }
    return found;
  }

  private List<Group> inOfficialOrder() {
    for (int i = 1; i < within.size(); i++) {
      if (within.get(i).origin.layout().order() < within.get(i - 1).origin.layout().order()) {
        List<Group> sorted = new ArrayList<>(within);
        sorted.sort(Comparator.comparingInt(group -> group.origin.layout().order()));
        return sorted;
      }
    }
    return within;
  }

  @Override
  public final String getElement() {
    return getName();
  }

  @Override
  public final String getText() {
    return null;
  }

  @Override
  public final int getLine() {
    return origin.line();
  }

  @Override
  public final int getColumn() {
    return origin.column();
  }

  @Override
  public final String getPath() {
    String step =
        origin.layout().repeats() || getNumber() > 1
            ? getName() + "[" + getNumber() + "]"
            : getName();
    return getParent() == null ? step : getParent().getPath() + "/" + step;
  }

  @Override
  public final String getRecordName() {
    return getName();
  }

  @Override
  public final ChildRef childRef() {
    return child == null ? null : child.ref();
  }

  @Override
  public final EpisodeRef episodeRef() {
    return episode == null ? null : episode.ref();
  }

  @Override
  public final String toString() {
    return getPath();
  }
}
