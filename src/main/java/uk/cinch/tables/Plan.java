package uk.cinch.tables;

import java.util.Map;

/**
 * What a group may hold in a census year, and where each of it goes in the tables. Immutable.
 *
 * @param parts by name, in the official order
 */
record Plan(Map<String, PlanPart> parts) {

  /** One thing a group may hold. */
  sealed interface PlanPart permits PlannedCell, RepeatedGroup, Records, Wrapper {
    /** Its name as in the XML. */
    String name();
  }

  /**
   * An element that is there once at most: a cell of its record's row.
   *
   * @param index its place among the table's elements
   */
  record PlannedCell(String name, int index) implements PlanPart {}

  /** An element that may be there several times: a separate table. */
  record RepeatedGroup(String name, CsvTable table) implements PlanPart {}

  /** Records: a separate table. */
  record Records(String name, CsvTable table, Plan plan) implements PlanPart {}

  /**
   * A wrapper, whose elements are those of the record around it.
   *
   * @param needed whether a return has it even where there is nothing in it
   */
  record Wrapper(String name, Plan plan, boolean needed) implements PlanPart {}
}
