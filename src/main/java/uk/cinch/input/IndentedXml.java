package uk.cinch.input;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.lang3.function.FailableRunnable;

/**
 * A message as an XML file, one element a line, each a step further in than the one around it. What
 * cannot be written comes as an {@link IOException}. Not thread-safe.
 */
public final class IndentedXml {
  private static final WstxOutputFactory FACTORY = new WstxOutputFactory();

  /** So many steps in, and no further, for what is nested out of all proportion. */
  private static final int DEEPEST = 20;

  private final XMLStreamWriter xml;
  private int depth;
  private boolean behindText;

  /**
   * Begins a message.
   *
   * @param out taken over up to {@link #close}, but not closed
   * @param comment what to say at the top of the file; null for nothing
   */
  public IndentedXml(OutputStream out, String comment) throws IOException {
    try {
      xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    if (comment != null) {
      onLine(() -> xml.writeComment(" " + comment + " "));
    }
    start("Message");
  }

  /** A name as it can be written: what is left when a prefix has gone may be none by itself. */
  static String written(String name) {
    boolean whole =
        !name.isEmpty() && (Character.isLetter(name.codePointAt(0)) || name.charAt(0) == '_');
    return whole ? name : "x:" + name;
  }

  /** Begins a group within what is open. */
  public void start(String name) throws IOException {
    onLine(() -> xml.writeStartElement(written(name)));
    depth++;
  }

  /** Ends the group begun last. */
  public void end() throws IOException {
    depth--;
    onLine(xml::writeEndElement);
  }

  /** Writes an element that holds a text alone; null or empty for nothing. */
  void element(String name, String text) throws IOException {
    onLine(
        () -> {
          if (text == null || text.isEmpty()) {
            xml.writeEmptyElement(written(name));
          } else {
            xml.writeStartElement(written(name));
            xml.writeCharacters(text);
            xml.writeEndElement();
          }
        });
  }

  /** Writes an element and all there is in it; its own text comes after the elements. */
  public void write(XmlElement element) throws IOException {
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
        text(own);
      }
      end();
    }
  }

  private void begin(XmlElement element, Deque<XmlElement> open, Deque<Iterator<XmlElement>> left)
      throws IOException {
    if (element.children().isEmpty()) {
      element(element.name(), element.text());
      return;
    }
    start(element.name());
    open.push(element);
    left.push(element.children().iterator());
  }

  /** Writes a text; one that follows another stays apart from it. */
  public void text(String words) throws IOException {
    if (behindText) {
      onLine(() -> xml.writeComment(""));
    }
    onLine(() -> xml.writeCharacters(words));
    behindText = true;
  }

  private void onLine(FailableRunnable<XMLStreamException> step) throws IOException {
    try {
      xml.writeCharacters("\n" + "  ".repeat(Math.min(depth, DEEPEST)));
      step.run();
      behindText = false;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Ends whatever is open, and the message. */
  public void close() throws IOException {
    while (depth > 0) {
      end();
    }
    onLine(xml::writeEndDocument);
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
