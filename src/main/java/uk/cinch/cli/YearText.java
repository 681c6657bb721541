package uk.cinch.cli;

import java.util.List;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;
import uk.cinch.cli.Main.UsageException;
import uk.cinch.input.UnreadableReturnException;

/** Reads a census year given on the command line, and asks for one. */
final class YearText {
  private YearText() {}

  static CensusYear parse(String text) {
    return CensusYear.parse(text)
        .orElseThrow(() -> new UsageException("--year " + text + ": write it as 2024-25"));
  }

  /** Why a return cannot be read, and what to do where choosing its census year helps. */
  static String advised(Exception e) {
    boolean helps =
        e instanceof UnreadableReturnException unreadable && unreadable.lacksYear()
            || e.getCause() instanceof UnreadableReturnException cause && cause.lacksYear();
    return e.getMessage() + (helps ? "; choose one with --year" : "");
  }

  /** One of the pack's years; its last where none is given. */
  static CensusYear of(RulePack pack, String text) {
    List<CensusYear> known = pack.years().stream().map(YearEntry::year).toList();
    if (text == null) {
      return known.get(known.size() - 1);
    }
    return CensusYear.parse(text)
        .filter(known::contains)
        .orElseThrow(
            () -> new UsageException("no rules for census year " + text + "; there are " + known));
  }
}
