package uk.cinch.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import uk.cinch.report.StructureFinding;

/**
 * The message around the children: gives its header first, then each child, and says what else it
 * holds. Children before the header are kept until it has been read. Not thread-safe.
 */
public final class Envelope {
  private final ReturnReader reader;
  private final Deque<XmlElement> early = new ArrayDeque<>();
  private final List<StructureFinding> problems = new ArrayList<>();
  private int childrenGroups;
  private boolean ended;

  /**
   * @param reader at the beginning of the message
   */
  public Envelope(ReturnReader reader) {
    this.reader = reader;
  }

  /**
   * The header; call it once, first.
   *
   * @throws UnreadableReturnException when there is none
   */
  public XmlElement header() throws UnreadableReturnException, IOException {
    for (ReturnReader.Piece piece; (piece = reader.next()) != null; ) {
      switch (piece.kind()) {
        case HEADER -> {
          return piece.element();
        }
        case CHILD -> early.add(piece.element());
        default -> note(piece);
      }
    }
    throw new UnreadableReturnException("the return has no Header", 0);
  }

  /** The next child in the order of the file; null after the last. */
  public XmlElement next() throws UnreadableReturnException, IOException {
    if (!early.isEmpty()) {
      return early.poll();
    }
    for (ReturnReader.Piece piece; !ended && (piece = reader.next()) != null; ) {
      if (piece.kind() == ReturnReader.Kind.CHILD) {
        return piece.element();
      }
      note(piece);
    }
    if (!ended && childrenGroups == 0) {
      problems.add(
          new StructureFinding(
              "group missing", "add Children", "Children", null, 1, 1, "Message/Children", null));
    }
    ended = true;
    return null;
  }

  /** What is wrong with the message outside header and children; call it after the last child. */
  public List<StructureFinding> problems() {
    return List.copyOf(problems);
  }

  private void note(ReturnReader.Piece piece) {
    switch (piece.kind()) {
      case CHILDREN -> {
        if (++childrenGroups == 2) {
          add(piece, "group given more than once", "put all children into one group");
        }
      }
      case HEADER ->
          add(piece, "group given more than once", "keep one; until then the first counts");
      default ->
          add(
              piece,
              "unknown group",
              "nothing in it is read: " + piece.parent() + " holds no " + piece.element().name());
    }
  }

  private void add(ReturnReader.Piece piece, String problem, String advice) {
    XmlElement element = piece.element();
    problems.add(
        new StructureFinding(
            problem,
            advice,
            element.name(),
            null,
            element.line(),
            element.column(),
            piece.parent() + "/" + element.name(),
            null));
  }
}
