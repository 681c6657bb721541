package uk.cinch.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import uk.cinch.authoring.lint.PackCheck;
import uk.cinch.catalog.PackFault;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;

/** Checks a pack as a whole. */
@Command(name = "check")
final class RulesCheck extends CinchCommand {
  @Mixin private PackOption pack;

  @Override
  public Integer call() {
    PackFiles files = pack.files();
    List<PackFault> faults = PackCheck.whole(files);
    if (!faults.isEmpty()) {
      faults.forEach(out()::println);
      out().println();
      out()
          .println(
              faults.size() == 1 ? "1 thing to put right" : faults.size() + " things to put right");
      return ExitCode.BROKEN_PACK;
    }
    out().print(sound(RulePack.read(files)));
    return ExitCode.NOTHING_FOUND;
  }

  private static String sound(RulePack rules) {
    long codes = rules.rules().stream().map(RuleEntry::code).distinct().count();
    long provisional = rules.rules().stream().filter(rule -> rule.provisional() != null).count();
    return String.format(
        Locale.ROOT,
        """
        %s %s: sound
        %d rules in %d versions, %d of them provisional; census years %s to %s
        Catalog, rules, features, code sets, holidays and years agree; every rule compiles.
        No rule reaches anything but the return. Even so a pack is trusted like a program: take
        it only from people you would take a program from.
        """,
        rules.info().name(),
        rules.info().version(),
        codes,
        rules.rules().size(),
        provisional,
        rules.years().get(0).year(),
        rules.years().get(rules.years().size() - 1).year());
  }
}
