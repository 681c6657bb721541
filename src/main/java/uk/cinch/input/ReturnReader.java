package uk.cinch.input;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Reads a return piece by piece: its header, each child, and whatever else is beside them. Keeps no
 * piece it has handed out. Not thread-safe.
 */
public final class ReturnReader {
  private static final String UNKNOWN_ENTITY =
      "an & that begins no entity that XML knows by itself; a plain one is written &amp;";
  private static final Map<String, String> ILL_FORMED = illFormed();

  /** Room kept for the characters of one element. */
  private static final int LONG_TEXT = 4_096;

  private static final WstxInputFactory FACTORY = factory();

  /** What a piece of the return is. */
  public enum PieceKind {
    /** The Header group. */
    HEADER,
    /** The Children group begins; the element is empty. */
    CHILDREN,
    /** A Child group. */
    CHILD,
    /** Something the message has no place for; what is in it has been passed over. */
    STRAY,
    /** Text where elements belong; the element bears the name of the group it is in. */
    TEXT
  }

  /**
   * A piece of the return.
   *
   * @param kind what it is
   * @param element the piece
   * @param parent name of the group it is in
   */
  public record Piece(PieceKind kind, XmlElement element, String parent) {}

  private final XMLStreamReader xml;
  private final IgnoredContent unread;
  private final List<XmlElement> open = new ArrayList<>();
  private char[] text = new char[LONG_TEXT];
  private int length;
  private boolean spaced;
  private final int line;
  private String parent;

  /**
   * @param in the return; not closed here
   * @throws UnreadableReturnException when it does not begin as a census message
   */
  public ReturnReader(InputStream in) throws UnreadableReturnException, IOException {
    this(in, null);
  }

  /**
   * @param in the return; not closed here
   * @param unread counts what is passed over; null for nobody to count it
   * @throws UnreadableReturnException when it does not begin as a census message
   */
  public ReturnReader(InputStream in, IgnoredContent unread)
      throws UnreadableReturnException, IOException {
    this.unread = unread;
    try {
      xml = FACTORY.createXMLStreamReader(StrictReader.open(in, FACTORY));
    } catch (XMLStreamException e) {
      throw unreadable(e);
    } catch (TooLargeException e) {
      throw new UnreadableReturnException(e.getMessage(), 0);
    }
    if (nextTag() != XMLStreamConstants.START_ELEMENT || !"Message".equals(localName())) {
      throw new UnreadableReturnException(
          "the outermost element is <"
              + localName()
              + ">, not <Message>: this is not a children in need census return",
          line());
    }
    line = line();
    parent = "Message";
  }

  /** Line on which the message begins, from 1. */
  int messageLine() {
    return line;
  }

  /**
   * The next piece; null at the end of the file.
   *
   * @throws UnreadableReturnException when the rest cannot be read
   */
  public Piece next() throws UnreadableReturnException, IOException {
    while (true) {
      int event = nextTag();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return null;
      }
      if (event == XMLStreamConstants.CHARACTERS) {
        return new Piece(PieceKind.TEXT, strayText(), parent);
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        parent = parent.equals("Children") ? "Message" : "";
        continue;
      }
      String name = localName();
      if (parent.equals("Message") && name.equals("Children")) {
        parent = "Children";
        return new Piece(PieceKind.CHILDREN, open(), "Message");
      }
      if (parent.equals("Message") && name.equals("Header")) {
        return new Piece(PieceKind.HEADER, element(true), parent);
      }
      if (parent.equals("Children") && name.equals("Child")) {
        return new Piece(PieceKind.CHILD, element(true), parent);
      }
      return new Piece(PieceKind.STRAY, element(false), parent);
    }
  }

  private XmlElement strayText() {
    XmlElement text =
        new XmlElement(
            parent, xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
    text.text(xml.getText().strip());
    return text;
  }

  /** Reads up to the next tag, text that is more than white space, or the end of the file. */
  private int nextTag() throws UnreadableReturnException, IOException {
    while (true) {
      int event = nextEvent();
      if (event == XMLStreamConstants.START_ELEMENT
          || event == XMLStreamConstants.END_ELEMENT
          || event == XMLStreamConstants.END_DOCUMENT) {
        return event;
      }
      boolean text = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
      if (text && !xml.isWhiteSpace()) {
        return XMLStreamConstants.CHARACTERS;
      }
    }
  }

  /** The element that has just begun, to its end; without {@code keep} only its start is kept. */
  private XmlElement element(boolean keep) throws UnreadableReturnException, IOException {
    XmlElement outer = open();
    open.clear();
    open.add(outer);
    int depth = 1;
    while (depth > 0) {
      switch (nextEvent()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (!keep && unread != null) {
            unread.within();
          }
          if (keep) {
            XmlElement inner = open();
            XmlElement around = open.get(open.size() - 1);
            keepText(around);
            around.add(inner);
            open.add(inner);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (keep) {
            XmlElement ended = open.remove(open.size() - 1);
            boolean space = keepText(ended);
            if (space && unread != null && ended.children().isEmpty()) {
              unread.space();
            }
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (keep) {
            addText();
          } else if (unread != null && !xml.isWhiteSpace()) {
            unread.within();
          }
        }
        default -> {}
      }
    }
    return outer;
  }

  private XmlElement open() {
    Location start = xml.getLocation();
    return new XmlElement(localName(), start.getLineNumber(), start.getColumnNumber());
  }

  /** Adds the characters read to the text, which never begins with white space. */
  private void addText() {
    char[] read = xml.getTextCharacters();
    int from = xml.getTextStart();
    int to = from + xml.getTextLength();
    while (length == 0 && from < to && isSpace(read[from])) {
      from++;
      spaced = true;
    }
    int more = to - from;
    if (more > text.length - length) {
      text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
    }
    System.arraycopy(read, from, text, length, more);
    length += more;
  }

  /** Adds the characters read to an element's text; whether there was white space around them. */
  private boolean keepText(XmlElement element) {
    while (length > 0 && isSpace(text[length - 1])) {
      length--;
      spaced = true;
    }
    if (length > 0) {
      String found = new String(text, 0, length);
      element.text(element.text() == null ? found : element.text() + " " + found);
      length = 0;
      if (text.length > LONG_TEXT) {
        text = new char[LONG_TEXT];
      }
    }
    boolean space = spaced;
    spaced = false;
    return space;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private int nextEvent() throws UnreadableReturnException, IOException {
    try {
      int event = xml.next();
      if (unread != null) {
        unread.count(event, xml);
      }
      if (event == XMLStreamConstants.DTD) {
        throw new UnreadableReturnException(
            "the file has a document type declaration (DOCTYPE), which a return must not have",
            line());
      }
      if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new UnreadableReturnException(UNKNOWN_ENTITY, line());
      }
      return event;
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  /** The name without its prefix, interned; the parser interns what it reads. */
  private String localName() {
    if (!xml.isStartElement() && !xml.isEndElement()) {
      return "";
    }
    String name = xml.getLocalName();
    int colon = name.indexOf(':');
    return colon < 0 ? name : name.substring(colon + 1).intern();
  }

  private int line() {
    return xml.getLocation().getLineNumber();
  }

  private static UnreadableReturnException unreadable(XMLStreamException e) throws IOException {
    if (e.getNestedException() instanceof StrictReader.WrongEncodingException wrong) {
      return new UnreadableReturnException(wrong.getMessage(), wrong.line());
    }
    if (e.getNestedException() instanceof TooLargeException large) {
      return new UnreadableReturnException(large.getMessage(), 0);
    }
    if (e.getNestedException() instanceof IOException io
        && !(io instanceof CharConversionException)) {
      throw io;
    }
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    return new UnreadableReturnException(
        explanation(e.getMessage().lines().findFirst().orElse("unknown reason")), line);
  }

  /** What the parser says, in words for those who know files but not parsers. */
  private static String explanation(String parser) {
    if (parser.contains("EOF in prolog")) {
      return "the file is empty";
    }
    if (parser.contains("in prolog; expected '<'")) {
      return "this is not XML";
    }
    if (parser.contains("EOF") || parser.contains("end of input")) {
      return "the file ends in the middle; it has been cut short";
    }
    if (parser.contains("in xml declaration")) {
      return "the XML declaration on the first line is broken or cut short";
    }
    if (parser.contains("reserved by the specs")) {
      return "an XML declaration stands here: there is one at most, at the very top of the file";
    }
    if (parser.contains("epilog")) {
      return "something follows the message; a file holds one return";
    }
    return "not well-formed XML: "
        + ILL_FORMED.entrySet().stream()
            .filter(fault -> parser.contains(fault.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("look at what stands there");
  }

  /**
   * What may be wrong with the form, by what the parser says; the first that fits counts. The
   * parser quotes what it finds, which may be something of a child.
   */
  private static Map<String, String> illFormed() {
    Map<String, String> faults = new LinkedHashMap<>();
    faults.put("close tag", "an end tag does not fit the element that is open");
    faults.put("Duplicate attribute", "an attribute stands twice in one tag");
    faults.put("Illegal character entity", "a &#…; stands for a character that XML does not allow");
    faults.put(
        "Illegal character", "a character that XML does not allow, such as a control character");
    faults.put("entity", UNKNOWN_ENTITY);
    faults.put("in content after '<'", "a < that begins no tag; a plain one is written &lt;");
    faults.put("missing name", "an & that begins nothing; a plain one is written &amp;");
    faults.put("in comment", "a comment holds --, or has no end");
    faults.put("start tag", "a tag is broken: see to its quotes and to its end");
    return faults;
  }

  private static WstxInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Integer.MAX_VALUE);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, Integer.MAX_VALUE);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are not read: " + systemId);
        });
    return factory;
  }
}
