package uk.cinch.facts;

import java.util.List;
import java.util.Map;

/**
 * The shape of one kind of record in one census year: which elements it has, how each is read, and
 * in which wrapper it is. Immutable.
 *
 * @param name the group's name as in the XML
 * @param order its place among all kinds of records in the official order
 * @param repeats whether the structure allows several in one parent
 * @param slots its elements by name, in the official order; those of wrapper groups that are read
 *     as part of it included
 */
public record Layout(String name, int order, boolean repeats, Map<String, ElementSlot> slots) {

  /**
   * One element of a record.
   *
   * @param index its place among the record's elements, from 0
   * @param element its name as in the XML
   * @param holder path of wrapper groups between the record and the element, such as {@code
   *     ChildCharacteristics/Disabilities}; empty when there is none
   * @param kind how its text is understood
   * @param many whether the structure allows several in one holder
   */
  public record ElementSlot(
      int index, String element, String holder, ElementType kind, boolean many) {

    /** Keeps one copy of each name, so that comparing names is comparing references. */
    public ElementSlot {
      element = element.intern();
      holder = holder.intern();
    }
  }

  /**
   * Keeps one copy of the name.
   *
   * @throws IllegalArgumentException when there are more elements than a record can have
   */
  public Layout {
    name = name.intern();
    if (slots.size() > Long.SIZE) {
      throw new IllegalArgumentException(name + " has more than " + Long.SIZE + " elements");
    }
  }

  /** The slot of an element; a rule that asks for an element the record does not have fails. */
  ElementSlot slot(String element) {
    ElementSlot slot = slots.get(element);
    if (slot == null) {
      throw new IllegalArgumentException(
          name + " has no element " + element + " in this census year");
    }
    return slot;
  }

  /** Which of the elements it has, as bits at the places of their slots. */
  long among(String... elements) {
    long found = 0;
    for (String element : elements) {
      ElementSlot slot = slots.get(element);
      if (slot != null) {
        found |= 1L << slot.index();
      }
    }
    return found;
  }

  /** Names of its elements in the official order. */
  public List<String> elements() {
    return List.copyOf(slots.keySet());
  }
}
