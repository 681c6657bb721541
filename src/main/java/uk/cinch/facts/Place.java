package uk.cinch.facts;

/**
 * A spot in a return that a finding can point at: a value, a whole record, or a value kept from a
 * child that has gone by.
 */
public sealed interface Place permits Value, Group, StoredValue {
  /** The element's or group's name as in the XML. */
  String getElement();

  /** The value as given, trimmed; null when it is missing or the place is a whole record. */
  String getText();

  /** Line in the file, from 1; that of the surrounding record when the element is absent. */
  int getLine();

  /** Column in the file, from 1. */
  int getColumn();

  /** Where it is, for example {@code Child[4]/CINdetails[1]/CINreferralDate}. */
  String getPath();

  /** Name of the XML group that holds the element; the group itself when the place is a record. */
  String getRecordName();

  /** The child it belongs to; null in the header. */
  ChildRef childRef();

  /** The episode it belongs to; null outside an episode. */
  EpisodeRef episodeRef();
}
