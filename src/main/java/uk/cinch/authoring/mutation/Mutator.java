package uk.cinch.authoring.mutation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;
import uk.cinch.drl.ConditionReader;
import uk.cinch.drl.DrlPart;
import uk.cinch.drl.RuleTokens;
import uk.cinch.drl.Token;

/** Makes every change there is to be made to a DRL file. Pure. */
final class Mutator {
  private Mutator() {}

  /**
   * Every change to a rule, its counting rules and the code sets it names.
   *
   * @param drl name of the DRL file, without ending; there must be one
   * @throws IllegalStateException when a condition cannot be read
   */
  static List<Mutant> of(RulePack pack, String drl) {
    String file = pack.files().drl(drl).orElseThrow();
    String text = pack.files().text(file);
    Edits edits = new Edits(drl, file, text);
    change(edits, text);
    ProofFingerprint.codeSets(pack, text).forEach(set -> codes(pack, drl, set, edits));
    return edits.mutants();
  }

  /** Every change to a DRL text. */
  static void change(Edits edits, String text) {
    for (RuleTokens rule : RuleTokens.of(text)) {
      parts(rule.condition()).forEach(new ConditionMutator(edits)::change);
      new LiteralMutator(edits, rule.condition()).change();
      new ListMutator(edits, rule.condition()).change();
      new ReportMutator(edits).change(rule.consequence());
    }
  }

  private static List<DrlPart> parts(List<Token> condition) {
    try {
      return new ConditionReader(condition).read();
    } catch (IndexOutOfBoundsException e) {
      String begins = condition.stream().limit(6).map(Token::text).collect(Collectors.joining(" "));
      throw new IllegalStateException(
          "the condition that begins '" + begins + "' is written in a way that is not known here",
          e);
    }
  }

  /** Takes out each code that is valid in a year in which the rule is in force. */
  private static void codes(RulePack pack, String drl, CodeSet set, Edits edits) {
    List<CensusYear> inForce =
        pack.years().stream()
            .map(YearEntry::year)
            .filter(year -> pack.rules(year).stream().anyMatch(entry -> drl.equals(entry.drl())))
            .toList();
    for (CodeSet.Code code : set.codes()) {
      List<CensusYear> valid =
          inForce.stream()
              .filter(year -> set.years().include(year) && code.years().include(year))
              .toList();
      if (!valid.isEmpty()) {
        edits.dropCode(set.name(), code.code(), ends(valid, inForce));
      }
    }
  }

  /** The first and last of some years, as far as there are years before and after. */
  private static List<CensusYear> ends(List<CensusYear> some, List<CensusYear> all) {
    CensusYear first = some.get(0);
    CensusYear last = some.get(some.size() - 1);
    Set<CensusYear> ends = new LinkedHashSet<>();
    if (!first.equals(all.get(0))) {
      ends.add(first);
    }
    if (!last.equals(all.get(all.size() - 1))) {
      ends.add(last);
    }
    return List.copyOf(ends);
  }
}
