package uk.cinch.facts;

/**
 * Where a record comes from.
 *
 * @param layout its shape
 * @param census the census under check
 * @param parent the record that holds it; null at the top
 * @param number its place among the records of its name in the parent, from 1; for a child its
 *     place in the file
 * @param order its place among the child's records in the file
 * @param line line of its start tag, from 1
 * @param column column of its start tag, from 1
 */
record RecordContext(
    Layout layout, Census census, Group parent, int number, int order, int line, int column) {}
