package uk.cinch.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cinch.Fixture;
import uk.cinch.authoring.generate.Generator;
import uk.cinch.catalog.CensusYear;
import uk.cinch.check.Options;
import uk.cinch.result.Report;

/** A generated return that can be edited child by child. Immutable. */
record MarkedReturn(String head, List<String> children, String tail) {
  private static final Pattern CHILD = Pattern.compile("(?s)\\s*<Child>.*?</Child>");

  /** So many children, each with a fault of one of the rules, or of any when none is named. */
  static MarkedReturn of(String year, int children, double faults, String... rules) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Generator(Fixture.embedded(), CensusYear.parse(year).orElseThrow(), List.of(rules))
          .write(out, children, faults, 5, (position, id, code) -> {});
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return of(out.toString(StandardCharsets.UTF_8));
  }

  static MarkedReturn of(String xml) {
    List<String> children = new ArrayList<>();
    Matcher child = CHILD.matcher(xml);
    int first = -1;
    int last = 0;
    while (child.find()) {
      first = first < 0 ? child.start() : first;
      last = child.end();
      children.add(child.group());
    }
    return new MarkedReturn(xml.substring(0, first), children, xml.substring(last));
  }

  MarkedReturn with(List<String> others) {
    return new MarkedReturn(head, List.copyOf(others), tail);
  }

  MarkedReturn without(int index) {
    List<String> others = new ArrayList<>(children);
    others.remove(index);
    return with(others);
  }

  MarkedReturn and(String child) {
    List<String> others = new ArrayList<>(children);
    others.add(child);
    return with(others);
  }

  MarkedReturn changed(int index, String from, String to) {
    List<String> others = new ArrayList<>(children);
    String child = others.get(index);
    if (!child.contains(from)) {
      throw new IllegalArgumentException("child " + index + " does not hold " + from);
    }
    others.set(index, child.replace(from, to));
    return with(others);
  }

  MarkedReturn shuffled() {
    List<String> others = new ArrayList<>(children);
    Collections.shuffle(others, new Random(3));
    return with(others);
  }

  /** With the episodes of each child, and the records of a kind in each episode, turned round. */
  MarkedReturn turnedInside() {
    List<String> others = new ArrayList<>();
    for (String child : children) {
      String turned = child;
      for (String name :
          List.of("Assessments", "CINPlanDates", "Section47", "ChildProtectionPlans")) {
        turned = turned(turned, name);
      }
      others.add(turned(turned, "CINdetails"));
    }
    return with(others);
  }

  /** Neighbours of a name in the other order. */
  private static String turned(String text, String name) {
    String one = "\\s*<" + name + ">(?:(?!<" + name + ">).)*?</" + name + ">";
    Matcher several = Pattern.compile("(?s)(?:" + one + "){2,}").matcher(text);
    return several.replaceAll(
        all -> {
          List<String> parts = new ArrayList<>();
          Matcher part = Pattern.compile("(?s)" + one).matcher(all.group());
          while (part.find()) {
            parts.add(0, part.group());
          }
          return Matcher.quoteReplacement(String.join("", parts));
        });
  }

  String xml() {
    return head + String.join("", children) + tail;
  }

  Report check(Options options) {
    return Fixture.check(Fixture.embedded(), bytes(), options);
  }

  byte[] bytes() {
    return xml().getBytes(StandardCharsets.UTF_8);
  }

  /** With it beside a return, as last year's. */
  Options beside(Options options) {
    return options.withLastYear("last.xml", () -> new ByteArrayInputStream(bytes()));
  }
}
