package uk.cinch.input;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a return as it is given, element by element, one a line. What cannot be written comes as
 * an {@link IOException}. Not thread-safe.
 */
public final class TreeWriter {
  private final IndentedXml xml;
  private boolean text;

  /** Begins a message. */
  public TreeWriter(OutputStream out) throws IOException {
    try {
      xml = new IndentedXml(out);
      xml.start("Message");
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Begins a group within what is open. */
  public void start(String group) throws IOException {
    try {
      xml.start(group);
      text = false;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Ends the group begun last. */
  public void end() throws IOException {
    try {
      xml.end();
      text = false;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Writes an element and all there is in it; its own text comes after the elements. */
  public void write(XmlElement element) throws IOException {
    try {
      Deque<XmlElement> open = new ArrayDeque<>();
      Deque<Iterator<XmlElement>> left = new ArrayDeque<>();
      begin(element, open, left);
      while (!open.isEmpty()) {
        if (left.peek().hasNext()) {
          begin(left.peek().next(), open, left);
          continue;
        }
        left.pop();
        String own = open.pop().text();
        if (own != null) {
          xml.text(own);
        }
        xml.end();
      }
      text = false;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private void begin(XmlElement element, Deque<XmlElement> open, Deque<Iterator<XmlElement>> left)
      throws XMLStreamException {
    if (element.children().isEmpty()) {
      xml.element(element.name(), element.text());
      return;
    }
    xml.start(element.name());
    open.push(element);
    left.push(element.children().iterator());
  }

  /** Writes a text; one that follows another stays apart from it. */
  public void text(String words) throws IOException {
    try {
      if (text) {
        xml.comment("");
      }
      xml.text(words);
      text = true;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Ends the message. */
  public void finish() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private static IOException failed(XMLStreamException e) {
    return e.getNestedException() instanceof IOException io ? io : new IOException(e);
  }
}
