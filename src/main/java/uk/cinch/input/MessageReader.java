package uk.cinch.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import uk.cinch.catalog.MessageStructure;
import uk.cinch.catalog.Nearest;
import uk.cinch.result.FormatError;

/**
 * The message around the children: gives its header first, then each child, and says what else it
 * holds. Children before the header are kept until it has been read. Not thread-safe.
 */
public final class MessageReader {
  private final ReturnReader reader;
  private final MessageStructure structure;
  private final Deque<XmlElement> early = new ArrayDeque<>();
  private final List<FormatError> problems = new ArrayList<>();
  private final List<ReturnReader.Piece> beside = new ArrayList<>();
  private int childrenGroups;
  private int childrenLine;
  private boolean anyChild;
  private boolean ended;

  /**
   * @param reader at the beginning of the message
   * @param structure of all years, to tell where something belongs
   */
  public MessageReader(ReturnReader reader, MessageStructure structure) {
    this.reader = reader;
    this.structure = structure;
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
        case CHILD -> {
          anyChild = true;
          early.add(piece.element());
        }
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
      if (piece.kind() == ReturnReader.PieceKind.CHILD) {
        anyChild = true;
        return piece.element();
      }
      note(piece);
    }
    if (!ended && childrenGroups == 0) {
      missing("Children", "Message", reader.messageLine());
    } else if (!ended && !anyChild) {
      missing("Child", "Children", childrenLine);
    }
    ended = true;
    return null;
  }

  /** Whether there is a Children group; call it after the last child. */
  public boolean hasChildren() {
    return childrenGroups > 0;
  }

  /**
   * What has no place in the message outside header and children, a second of a group included, in
   * the order of the file; call it after the last child.
   */
  public List<ReturnReader.Piece> beside() {
    return List.copyOf(beside);
  }

  /** What is wrong with the message outside header and children; call it after the last child. */
  public List<FormatError> problems() {
    return List.copyOf(problems);
  }

  private void note(ReturnReader.Piece piece) {
    if (piece.kind() != ReturnReader.PieceKind.CHILDREN || childrenGroups > 0) {
      beside.add(piece);
    }
    switch (piece.kind()) {
      case CHILDREN -> {
        childrenLine = piece.element().line();
        if (++childrenGroups == 2) {
          add(piece, "group given more than once", "put all children into one group");
        }
      }
      case HEADER ->
          add(piece, "group given more than once", "keep one; until then the first counts");
      case TEXT ->
          add(piece, "text where elements belong", "put the text into an element, or take it out");
      default -> {
        String name = piece.element().name();
        List<String> homes = Schema.homes(structure, name);
        if (!homes.isEmpty()) {
          add(
              piece,
              "misplaced group: it belongs in " + String.join(" or ", homes),
              "move it there; here it is not read");
          return;
        }
        List<String> known =
            piece.parent().equals("Children") ? List.of("Child") : List.of("Header", "Children");
        String near = Nearest.to(name, known).map(like -> "did you mean " + like + "? ").orElse("");
        add(
            piece,
            "unknown group",
            near + "nothing in it is read: correct its name or take it out");
      }
    }
  }

  private void missing(String group, String parent, int line) {
    String advice = "add " + group + " to " + parent;
    String path = parent + "/" + group;
    problems.add(new FormatError("group missing", advice, group, null, line, 1, path, null));
  }

  private void add(ReturnReader.Piece piece, String problem, String advice) {
    XmlElement element = piece.element();
    problems.add(
        new FormatError(
            problem,
            advice,
            element.name(),
            element.text(),
            element.line(),
            element.column(),
            piece.kind() == ReturnReader.PieceKind.TEXT
                ? element.name()
                : piece.parent() + "/" + element.name(),
            null));
  }
}
