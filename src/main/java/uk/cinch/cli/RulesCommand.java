package uk.cinch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.Cinch;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;
import uk.cinch.cli.Main.Streams;
import uk.cinch.cli.Main.UsageException;

/** Shows and hands out rule packs. */
@Command(
    name = "rules",
    description = "List the rules, or take them out to change them.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Runnable {
  private final Streams streams;

  RulesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void run() {
    throw new UsageException("cinch rules needs a command: list or unpack");
  }

  @Command(
      name = "list",
      description = "List the rules of a census year.",
      mixinStandardHelpOptions = true)
  int list(
      @Mixin PackOption pack,
      @Option(
              names = "--year",
              paramLabel = "YEAR",
              description = "Census year, such as 2024-25. Without it: the pack's last.")
          String year) {
    PackFiles files = pack.files();
    RulePack rules = Cinch.of(files).pack();
    CensusYear wanted = year(rules, year);
    List<RuleEntry> entries = rules.rules(wanted);
    streams
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%s %s, census year %s: %d rules",
                rules.info().name(),
                rules.info().version(),
                wanted,
                entries.size()));
    for (RuleEntry entry : entries) {
      String status = entry.drl() == null ? "no DRL" : "DRL";
      streams
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%-6s  %-5s  %-22s  %-6s  %s",
                  entry.code(),
                  entry.severity().name().toLowerCase(Locale.ROOT),
                  entry.module(),
                  status,
                  entry.message()));
    }
    return ExitCode.NOTHING_FOUND;
  }

  @Command(
      name = "unpack",
      description = "Write the rule pack into a folder, to read or to change.",
      mixinStandardHelpOptions = true)
  int unpack(
      @Mixin PackOption pack,
      @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there yet.")
          Path folder)
      throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> there = Files.list(folder)) {
        if (there.findAny().isPresent()) {
          throw new UsageException(folder + " is not empty; name another folder");
        }
      }
    }
    PackFiles files = pack.files();
    files.unpack(folder);
    streams.out().println("Rule pack written to " + folder);
    streams.out().println("Use it with: cinch check RETURN.xml --rules " + folder);
    return ExitCode.NOTHING_FOUND;
  }

  private static CensusYear year(RulePack rules, String year) {
    List<CensusYear> known = rules.years().stream().map(YearEntry::year).toList();
    if (year == null) {
      return known.get(known.size() - 1);
    }
    return CensusYear.parse(year)
        .filter(known::contains)
        .orElseThrow(
            () -> new UsageException("no rules for census year " + year + "; there are " + known));
  }
}
