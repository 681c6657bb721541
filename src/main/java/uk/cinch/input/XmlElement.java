package uk.cinch.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An element of a return with what is in it, before anything is known of its meaning. Not
 * thread-safe while it is filled.
 */
public final class XmlElement {
  private final String name;
  private final int line;
  private final int column;
  private List<XmlElement> children = List.of();
  private String text;

  /**
   * An element to be filled, which is in no file.
   *
   * @param name without a namespace prefix
   */
  public XmlElement(String name) {
    this(name, 0, 0);
  }

  XmlElement(String name, int line, int column) {
    this.name = name;
    this.line = line;
    this.column = column;
  }

  /** Puts an element into it, after those there are. */
  public void add(XmlElement child) {
    if (children.isEmpty()) {
      children = new ArrayList<>();
    }
    children.add(child);
  }

  /** Gives it a text. */
  public void text(String text) {
    this.text = text;
  }

  /** Its name without a namespace prefix. */
  public String name() {
    return name;
  }

  /** The text of the first element of that name in the first group of that name in it. */
  public Optional<String> find(String group, String element) {
    return first(group).flatMap(found -> found.first(element)).map(found -> found.text);
  }

  private Optional<XmlElement> first(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
  }

  /** Line of its start tag, from 1. */
  public int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** The elements directly in it, in the order of the file. */
  public List<XmlElement> elements() {
    return Collections.unmodifiableList(children);
  }

  /** As {@link #elements}, and not to be changed. */
  List<XmlElement> children() {
    return children;
  }

  /** The characters directly in it, XML white space at both ends taken off; null when empty. */
  public String text() {
    return text;
  }
}
