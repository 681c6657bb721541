package uk.cinch.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cinch.Fixture;
import uk.cinch.authoring.Generator;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;
import uk.cinch.facts.Child;
import uk.cinch.facts.Group;
import uk.cinch.input.Binder;
import uk.cinch.input.Envelope;
import uk.cinch.input.ReturnReader;
import uk.cinch.input.Schema;
import uk.cinch.report.Finding;

/** What is kept from Drools would have made no difference to it. */
class ScreenTest {
  private static final RulePack PACK = Fixture.embedded().pack();
  private static final int FAULTY = 2_000;
  private static RuleBase rules;
  private static List<Child> children;

  @BeforeAll
  static void readChildrenWithEveryKindOfFault() throws Exception {
    YearEntry year = PACK.years().get(PACK.years().size() - 2);
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    new Generator(Fixture.embedded(), year.year(), List.of())
        .write(xml, FAULTY, 0.9, 7, (position, id, code) -> {});
    rules = new RuleBase(RuleLoader.load(PACK), PACK.rules(year.year()), PACK.census(year));
    Envelope envelope =
        new Envelope(
            new ReturnReader(new ByteArrayInputStream(xml.toByteArray())), PACK.structure());
    envelope.header();
    Binder binder = new Binder(PACK, new Schema(PACK.structure(), year.year()), rules.census());
    children = new ArrayList<>();
    for (int i = 1; i <= FAULTY; i++) {
      children.add(binder.child(envelope.next(), i).record());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 64, FAULTY})
  void everyRuleSaysWhatItSaysWhenItIsShownEveryRecordOfEachChild(int together) {
    List<Finding> found = new ArrayList<>();
    List<ChildTally.Entry> noted = new ArrayList<>();
    try (ChildSession session = new ChildSession(rules, new Dropped())) {
      for (int from = 0; from < FAULTY; from += together) {
        int to = Math.min(FAULTY, from + together);
        for (Answer answer : session.check(children.subList(from, to))) {
          found.addAll(answer.findings());
          noted.addAll(answer.tally());
          assertThat(answer.failures()).isEmpty();
        }
      }
    }

    List<Finding> all = new ArrayList<>();
    List<ChildTally.Entry> allNoted = new ArrayList<>();
    for (String name : rules.childRuleNames()) {
      unscreened(name, all, allNoted);
    }
    assertThat(found).hasSizeGreaterThan(FAULTY).containsExactlyInAnyOrderElementsOf(all);
    assertThat(noted).hasSizeGreaterThan(FAULTY / 4).containsExactlyInAnyOrderElementsOf(allNoted);
  }

  @Test
  void aSieveOfItsOwnPicksWhatAPlainOneDoes() {
    ChildRecords records = new ChildRecords(children);
    int picked = 0;
    for (String name : rules.childRuleNames()) {
      Shape first = Screen.of(rules.rule(name)).first();
      List<Group> some = records.of(first.type());
      List<Group> plain = new ArrayList<>();
      List<Group> own = new ArrayList<>();
      Alone.Sieve sieve = first.sieve(0);
      sieve.choose(some, plain);
      Alone.Sieve other = first.sieve(1_000_000);
      other.choose(some, own);

      assertThat(sieve.getClass().isHidden()).as(name).isFalse();
      assertThat(other.getClass().isHidden()).as(name).isTrue();
      assertThat(own).as(name).isEqualTo(plain);
      picked += plain.size();
    }
    assertThat(picked).isGreaterThan(FAULTY);
  }

  @Test
  void nearlyNothingIsLeftForDrools() {
    int shown = 0;
    for (String name : rules.childRuleNames()) {
      for (Child child : children) {
        shown += rules.screen(name).choose(records(child), new ArrayList<>()) ? 1 : 0;
      }
    }
    int pairs = children.size() * rules.childRuleNames().size();

    assertThat((double) shown / pairs).isLessThan(0.1);
  }

  private static void unscreened(String name, List<Finding> found, List<ChildTally.Entry> noted) {
    FindingLog findings = new FindingLog(rules.entries());
    ChildTally tally = new ChildTally();
    try (Session session = new Session(rules.single(name), findings, tally)) {
      for (Child child : children) {
        findings.begin();
        findings.beginRule(child.childRef());
        tally.clear();
        session.fire(records(child));
        found.addAll(findings.end());
        noted.addAll(tally.entries());
      }
    }
  }

  private static List<Group> records(Group record) {
    List<Group> records = new ArrayList<>(List.of(record));
    record.within().forEach(inner -> records.addAll(records(inner)));
    return records;
  }
}
