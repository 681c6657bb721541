package uk.cinch.facts;

/** A value noted from a child that has since been let go, kept for rules over the whole return. */
public record Remembered(
    String element,
    String text,
    int line,
    int column,
    String path,
    String recordName,
    ChildRef childRef)
    implements Place {

  @Override
  public String getElement() {
    return element;
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
    return path;
  }

  @Override
  public String getRecordName() {
    return recordName;
  }

  @Override
  public EpisodeRef episodeRef() {
    return null;
  }
}
