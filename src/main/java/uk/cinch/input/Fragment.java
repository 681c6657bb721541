package uk.cinch.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Pieces of XML as a text on one line, to be kept outside an XML file. */
public final class Fragment {
  private static final String BEFORE = "<Message><Header>";
  private static final String AFTER = "</Header></Message>";

  private Fragment() {}

  /** An element and all there is in it; its own text comes after the elements. */
  public static String of(XmlElement element) {
    StringBuilder out = new StringBuilder();
    Deque<XmlElement> open = new ArrayDeque<>();
    Deque<Iterator<XmlElement>> left = new ArrayDeque<>();
    begin(element, open, left, out);
    while (!open.isEmpty()) {
      if (left.peek().hasNext()) {
        begin(left.peek().next(), open, left, out);
        continue;
      }
      left.pop();
      XmlElement ended = open.pop();
      if (ended.text() != null) {
        out.append(of(ended.text()));
      }
      out.append("</").append(IndentedXml.written(ended.name())).append('>');
    }
    return out.toString();
  }

  private static void begin(
      XmlElement element,
      Deque<XmlElement> open,
      Deque<Iterator<XmlElement>> left,
      StringBuilder out) {
    out.append('<').append(IndentedXml.written(element.name()));
    if (element.children().isEmpty() && element.text() == null) {
      out.append("/>");
      return;
    }
    out.append('>');
    open.push(element);
    left.push(element.children().iterator());
  }

  /** A text, written so that it is none of XML's own signs. */
  public static String of(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#13;");
  }

  /**
   * What a text of XML says: an element without a name, which holds what was written.
   *
   * @throws UnreadableReturnException when it is not well-formed
   */
  public static XmlElement read(String xml) throws UnreadableReturnException {
    byte[] whole = (BEFORE + xml + AFTER).getBytes(StandardCharsets.UTF_8);
    try {
      ReturnReader reader = new ReturnReader(new ByteArrayInputStream(whole));
      ReturnReader.Piece piece = reader.next();
      if (reader.next() != null) {
        throw new UnreadableReturnException("not well-formed XML: an end tag too many", 0);
      }
      return piece.element();
    } catch (IOException e) {
      throw new UnreadableReturnException(e.getMessage(), 0);
    }
  }
}
