package uk.cinch.cli;

import java.util.List;
import uk.cinch.catalog.Nearest;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.cli.Main.UsageException;

/** Codes of rules given on the command line. */
final class CodeText {
  private CodeText() {}

  /** Refuses codes that the pack does not have. */
  static void require(RulePack pack, List<String> codes) {
    List<String> known = pack.rules().stream().map(RuleEntry::code).distinct().toList();
    for (String code : codes) {
      if (!known.contains(code)) {
        throw new UsageException(
            "there is no rule "
                + code
                + Nearest.to(code, known).map(near -> ": did you mean " + near + "?").orElse(""));
      }
    }
  }
}
