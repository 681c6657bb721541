package uk.cinch.perf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.cinch.Cinch;
import uk.cinch.ReturnChecker;
import uk.cinch.authoring.generate.Generator;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.MessageStructure;
import uk.cinch.catalog.YearEntry;
import uk.cinch.check.Options;
import uk.cinch.engine.ChildSession;
import uk.cinch.engine.DisabledRules;
import uk.cinch.engine.RuleBase;
import uk.cinch.engine.RuleLoader;
import uk.cinch.facts.Child;
import uk.cinch.input.Binder;
import uk.cinch.input.MessageReader;
import uk.cinch.input.ReturnReader;
import uk.cinch.input.Schema;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.input.XmlElement;
import uk.cinch.report.json.JsonReport;

/**
 * The work that is measured, over one made-up return in memory of which every fifth child is
 * faulty.
 */
public final class Work {
  private static final double FAULT_RATE = 0.2;
  private static final CensusYear YEAR = CensusYear.parse("2024-25").orElseThrow();

  private final ReturnChecker checker;
  private final byte[] xml;
  private RuleBase rules;
  private List<Child> children;

  /** With the rules built in. */
  public Work(int children) {
    this(Cinch.embedded(), children);
  }

  public Work(ReturnChecker checker, int children) {
    this.checker = checker;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Generator(Cinch.embedded(), YEAR, List.of())
          .write(out, children, FAULT_RATE, 1, (position, id, code) -> {});
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    xml = out.toByteArray();
  }

  InputStream xml() {
    return new ByteArrayInputStream(xml);
  }

  public int bytes() {
    return xml.length;
  }

  /** One pass of the JDK's own reader over the return, looking at each name and text. */
  public long stax() {
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
  public long read() {
    try {
      MessageReader envelope =
          new MessageReader(new ReturnReader(xml()), checker.pack().structure());
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

  /** Rules over the children, which are read the first time. */
  public long rules() {
    YearEntry year = checker.pack().year(YEAR).orElseThrow();
    if (rules == null) {
      rules =
          new RuleBase(
              RuleLoader.load(checker.pack()),
              checker.pack().rules(YEAR),
              checker.pack().census(year));
      children = bound();
    }
    long findings = 0;
    try (ChildSession session = new ChildSession(rules, new DisabledRules(), false)) {
      for (Child child : children) {
        findings += session.check(child).findings().size();
      }
    }
    return findings;
  }

  private List<Child> bound() {
    MessageStructure structure = checker.pack().structure();
    Binder binder = new Binder(checker.pack(), new Schema(structure, YEAR), rules.census());
    List<Child> bound = new ArrayList<>();
    try {
      MessageReader envelope = new MessageReader(new ReturnReader(xml()), structure);
      envelope.header();
      for (XmlElement child; (child = envelope.next()) != null; ) {
        bound.add(binder.child(child, bound.size() + 1).record());
      }
    } catch (UnreadableReturnException | IOException e) {
      throw new IllegalStateException(e);
    }
    return bound;
  }

  /** From the text of the return to the last byte of its JSON report. */
  public void check(int threads) {
    check(Options.DEFAULT.withThreads(threads));
  }

  /** As {@link #check(int)}. */
  public void check(Options options) {
    try (JsonReport report = new JsonReport(OutputStream.nullOutputStream())) {
      checker.check(xml(), options, report);
    } catch (UnreadableReturnException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
