package uk.cinch.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.cinch.Fixture;
import uk.cinch.authoring.generate.Generator;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;
import uk.cinch.facts.Child;
import uk.cinch.input.Binder;
import uk.cinch.input.MessageReader;
import uk.cinch.input.ReturnReader;
import uk.cinch.input.Schema;

/** Rules, and children, say the same alone as among others. */
class ChildSessionTest {
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
    MessageReader envelope =
        new MessageReader(
            new ReturnReader(new ByteArrayInputStream(xml.toByteArray())), PACK.structure());
    envelope.header();
    Binder binder = new Binder(PACK, new Schema(PACK.structure(), year.year()), rules.census());
    children = new ArrayList<>();
    for (int i = 1; i <= FAULTY; i++) {
      children.add(binder.child(envelope.next(), i).record());
    }
  }

  @Test
  void everyRuleSaysTheSameAloneAsAmongOthers() {
    List<Answer> together = check(children, false);

    assertThat(together)
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(check(children, true));
    assertThat(together.stream().flatMap(answer -> answer.findings().stream()))
        .hasSizeGreaterThan(FAULTY);
    assertThat(together.stream().flatMap(answer -> answer.tally().stream()))
        .hasSizeGreaterThan(FAULTY / 4);
    assertThat(together).allMatch(answer -> answer.failures().isEmpty());
  }

  @Test
  void everyChildIsToldTheSameAloneAsAmongOthers() {
    List<Answer> together = check(children, false);

    for (int i = 0; i < FAULTY; i += 20) {
      assertThat(check(children.subList(i, i + 1), false).get(0).findings())
          .as("child %d", i + 1)
          .isEqualTo(together.get(i).findings());
    }
  }

  private static List<Answer> check(List<Child> some, boolean ruleByRule) {
    try (ChildSession session = new ChildSession(rules, new DisabledRules(), ruleByRule)) {
      return some.stream().map(session::check).toList();
    }
  }
}
