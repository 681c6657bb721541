package uk.cinch.facts;

/**
 * A value of a child that has since been let go, kept for rules over the whole return. A return may
 * have millions of them. Immutable, identity equality.
 */
public final class StoredValue implements Place {
  private final Spot spot;
  private final String text;
  private final int line;
  private final int column;
  private final ChildRef child;

  /**
   * Where in a child a value is: the same few for all children.
   *
   * @param element its name as in the XML
   * @param recordName name of the group that holds it
   * @param pathInChild the path below the child, such as {@code /ChildIdentifiers/UPN}
   */
  public record Spot(String element, String recordName, String pathInChild) {

    /** The spot of a child's value. */
    public static Spot of(Value value) {
      String path = value.getPath();
      return new Spot(
          value.getElement(), value.getRecordName(), path.substring(path.indexOf(']') + 1));
    }
  }

  private StoredValue(Spot spot, String text, int line, int column, ChildRef child) {
    this.spot = spot;
    this.text = text;
    this.line = line;
    this.column = column;
    this.child = child;
  }

  /**
   * Keeps a child's value.
   *
   * @param spot its spot, of which it is enough to have one for all values there
   */
  public static StoredValue of(Value value, Spot spot) {
    return new StoredValue(
        spot, value.getText(), value.getLine(), value.getColumn(), value.childRef());
  }

  @Override
  public String getElement() {
    return spot.element();
  }

  @Override
  public String getText() {
    return text;
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public String getPath() {
    return "Child[" + child.position() + "]" + spot.pathInChild();
  }

  @Override
  public String getRecordName() {
    return spot.recordName();
  }

  @Override
  public ChildRef childRef() {
    return child;
  }

  @Override
  public EpisodeRef episodeRef() {
    return null;
  }
}
