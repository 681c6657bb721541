package uk.cinch.perf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.cinch.Cinch;
import uk.cinch.Options;
import uk.cinch.ReturnChecker;
import uk.cinch.authoring.Generator;
import uk.cinch.catalog.CensusYear;
import uk.cinch.input.Envelope;
import uk.cinch.input.ReturnReader;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.report.JsonReport;

/** The work that is measured, over one made-up return in memory of which every fifth child is faulty. */
final class Work {
  static final double FAULT_RATE = 0.2;
  static final CensusYear YEAR = CensusYear.parse("2024-25").orElseThrow();

  private final ReturnChecker checker = Cinch.embedded();
  private final byte[] xml;

  Work(int children) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Generator(checker, YEAR, java.util.List.of())
          .write(out, children, FAULT_RATE, 1, (position, id, code) -> {});
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    xml = out.toByteArray();
  }

  InputStream xml() {
    return new ByteArrayInputStream(xml);
  }

  int bytes() {
    return xml.length;
  }

  /** One pass of the JDK's own reader over the return, looking at each name and text. */
  long stax() {
    try {
      XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(xml());
      long seen = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamReader.START_ELEMENT -> seen += reader.getLocalName().length();
          case XMLStreamReader.CHARACTERS -> seen += reader.getTextLength();
          default -> seen++;
        }
      }
      reader.close();
      return seen;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reading as cinch does it, up to the elements of each child. */
  long read() {
    try {
      Envelope envelope =
          new Envelope(new ReturnReader(xml()), checker.pack().structure());
      envelope.header();
      long children = 0;
      while (envelope.next() != null) {
        children++;
      }
      return children;
    } catch (UnreadableReturnException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** From the text of the return to the last byte of its JSON report. */
  void check(int threads) {
    try (JsonReport report = new JsonReport(OutputStream.nullOutputStream())) {
      checker.check(xml(), Options.DEFAULT.withThreads(threads), report);
    } catch (UnreadableReturnException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
