package uk.cinch.facts;

/**
 * How a report names a child.
 *
 * @param id the LAchildID as given, trimmed; null when missing
 * @param position the child's place in the file, from 1
 */
public record ChildRef(String id, int position) {}
