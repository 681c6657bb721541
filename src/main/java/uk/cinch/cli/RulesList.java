package uk.cinch.cli;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.Cinch;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Severity;
import uk.cinch.catalog.Spelling;
import uk.cinch.cli.Main.UsageException;

/** Lists the rules of a census year. */
@Command(name = "list")
final class RulesList extends CinchCommand {
  @Mixin private PackOption pack;

  @Option(names = "--year", paramLabel = "YEAR")
  private String year;

  @Option(names = "--module", paramLabel = "MODULE")
  private String module;

  @Option(names = "--severity", paramLabel = "SEVERITY")
  private Severity severity;

  @Parameters(paramLabel = "TEXT", arity = "0..*")
  private List<String> texts = List.of();

  @Override
  public Integer call() {
    RulePack rules = Cinch.read(pack.files());
    CensusYear wanted = YearText.of(rules, year);
    List<RuleEntry> all = rules.rules(wanted);
    requireModule(all);
    List<RuleEntry> entries = all.stream().filter(this::isWanted).toList();
    out().println(heading(rules, wanted, all.size(), entries.size()));
    for (RuleEntry entry : entries) {
      out().println(line(entry));
    }
    return ExitCode.NOTHING_FOUND;
  }

  private static String heading(RulePack rules, CensusYear year, int all, int chosen) {
    return String.format(
        Locale.ROOT,
        "%s %s, census year %s: %s",
        rules.info().name(),
        rules.info().version(),
        year,
        all == chosen ? all + " rules" : chosen + " of " + all + " rules");
  }

  private static String line(RuleEntry entry) {
    String marks =
        (entry.drl() == null ? " (no DRL: not checked)" : "")
            + (entry.provisional() == null ? "" : " (provisional)");
    return String.format(
        Locale.ROOT,
        "%-7s  %-12s  %-22s  %s%s",
        entry.code(),
        Spelling.of(entry.severity()),
        entry.module(),
        entry.title(),
        marks);
  }

  private void requireModule(List<RuleEntry> all) {
    TreeSet<String> modules = new TreeSet<>();
    all.forEach(rule -> modules.add(rule.module()));
    if (module != null && modules.stream().noneMatch(name -> holds(name, module))) {
      throw new UsageException("no module " + module + "; there are " + modules);
    }
  }

  private boolean isWanted(RuleEntry entry) {
    return (module == null || holds(entry.module(), module))
        && (severity == null || entry.severity() == severity)
        && texts.stream()
            .allMatch(
                text ->
                    Stream.of(
                            entry.code(),
                            entry.title(),
                            entry.message(),
                            String.join(" ", entry.elements()))
                        .anyMatch(part -> holds(part, text)));
  }

  private static boolean holds(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
