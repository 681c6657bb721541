package uk.cinch.authoring.lint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.cinch.ReturnChecker;
import uk.cinch.authoring.features.CleanReturn;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.MessageStructure.ElementItem;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.MessageStructure.Item;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;
import uk.cinch.check.Options;
import uk.cinch.facts.ElementType;
import uk.cinch.input.Draft;
import uk.cinch.input.ReturnWriter;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.result.Report;
import uk.cinch.result.RuleStatus;

/**
 * Finds rules that throw where something is missing: puts to them, in each census year, a child
 * whose records hold everything, one whose records hold nothing, and one for each element that
 * lacks just that.
 */
final class ThrowingRules {
  private static final String NONE = "";

  private final ReturnChecker checker;
  private final RulePack pack;
  private final Faults faults;
  private final Set<String> reported = new HashSet<>();

  ThrowingRules(ReturnChecker checker, Faults faults) {
    this.checker = checker;
    this.pack = checker.pack();
    this.faults = faults;
  }

  void check() {
    for (YearEntry entry : pack.years()) {
      try {
        Report report =
            checker.check(
                new ByteArrayInputStream(children(entry.year())), Options.DEFAULT.withThreads(1));
        report.end().rules().stream()
            .filter(rule -> rule.state() == RuleStatus.RuleState.FAILED)
            .forEach(rule -> fault(rule, entry.year()));
      } catch (IOException | UnreadableReturnException e) {
        throw new IllegalStateException("the returns of this check cannot be read", e);
      }
    }
  }

  private void fault(RuleStatus rule, CensusYear year) {
    String drl =
        pack.rules(year).stream()
            .filter(entry -> entry.code().equals(rule.rule()))
            .map(entry -> entry.drl())
            .findFirst()
            .orElseThrow();
    if (reported.add(drl)) {
      faults.add(
          pack.files().drl(drl).orElse(PackFiles.RULES),
          0,
          "rule \"" + drl + "\" fails where something is missing: " + rule.cause(),
          "before anything is made of a value, say that it is there, as in X != null");
    }
  }

  private byte[] children(CensusYear year) {
    GroupItem child = pack.structure().group("Child");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReturnWriter writer = new ReturnWriter(out, pack.structure(), year, null)) {
      writer.header(new CleanReturn(pack).header(year));
      writer.child(draft(child, "*", year));
      writer.child(draft(child, NONE, year));
      for (String name : elements(child, year)) {
        writer.child(draft(child, name, year));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<String> elements(GroupItem group, CensusYear year) {
    return group.content().stream()
        .filter(item -> item.years().include(year))
        .flatMap(
            item ->
                item instanceof GroupItem inner
                    ? elements(inner, year).stream()
                    : List.of(item.name()).stream())
        .distinct()
        .toList();
  }

  /**
   * A record with two of each record within it.
   *
   * @param lacking the element it lacks; empty when it lacks every one
   */
  private Draft draft(GroupItem group, String lacking, CensusYear year) {
    Draft draft = new Draft(group.name());
    fill(draft, group, lacking, year);
    return draft;
  }

  private void fill(Draft draft, GroupItem group, String lacking, CensusYear year) {
    for (Item item : group.content()) {
      if (!item.years().include(year)) {
        continue;
      }
      if (item instanceof GroupItem inner) {
        if (inner.folded()) {
          fill(draft, inner, lacking, year);
        } else {
          draft.add(draft(inner, lacking, year));
          if (inner.occurs().many()) {
            draft.add(draft(inner, lacking, year));
          }
        }
      } else if (!lacking.equals(NONE) && !item.name().equals(lacking)) {
        draft.set(item.name(), List.of(value((ElementItem) item, year)));
      }
    }
  }

  private String value(ElementItem element, CensusYear year) {
    if (element.kind() == ElementType.CODE) {
      return pack.codeSets().stream()
          .filter(set -> set.name().equals(element.codes()))
          .flatMap(set -> set.in(year).stream())
          .findFirst()
          .orElse(element.kind().sample(year.start()));
    }
    return element.kind().sample(year.start());
  }
}
