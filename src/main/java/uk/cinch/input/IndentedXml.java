package uk.cinch.input;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML file, one element a line, each a step further in than the one around it. Not thread-safe.
 */
final class IndentedXml {
  private static final WstxOutputFactory FACTORY = new WstxOutputFactory();

  /** So many steps in, and no further, for what is nested out of all proportion. */
  private static final int DEEPEST = 20;

  private final XMLStreamWriter xml;
  private int depth;

  /**
   * @param out taken over up to {@link #close}, but not closed
   */
  IndentedXml(OutputStream out) throws XMLStreamException {
    xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
  }

  /** A name as it can be written: what is left when a prefix has gone may be none by itself. */
  static String written(String name) {
    boolean whole =
        !name.isEmpty() && (Character.isLetter(name.codePointAt(0)) || name.charAt(0) == '_');
    return whole ? name : "x:" + name;
  }

  void comment(String text) throws XMLStreamException {
    line();
    xml.writeComment(text);
  }

  void start(String name) throws XMLStreamException {
    line();
    xml.writeStartElement(written(name));
    depth++;
  }

  void end() throws XMLStreamException {
    depth--;
    line();
    xml.writeEndElement();
  }

  /** Writes an element that holds a text alone; null or empty for nothing. */
  void element(String name, String text) throws XMLStreamException {
    line();
    if (text == null || text.isEmpty()) {
      xml.writeEmptyElement(written(name));
    } else {
      xml.writeStartElement(written(name));
      xml.writeCharacters(text);
      xml.writeEndElement();
    }
  }

  void text(String text) throws XMLStreamException {
    line();
    xml.writeCharacters(text);
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(Math.min(depth, DEEPEST)));
  }

  /** Ends whatever is open. */
  void close() throws XMLStreamException {
    while (depth > 0) {
      end();
    }
    line();
    xml.writeEndDocument();
    xml.close();
  }
}
