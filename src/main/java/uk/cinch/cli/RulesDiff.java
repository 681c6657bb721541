package uk.cinch.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import uk.cinch.Cinch;
import uk.cinch.authoring.diff.DiffText;
import uk.cinch.authoring.diff.PackDiff;
import uk.cinch.authoring.diff.YearDiff;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.PackInfo;
import uk.cinch.catalog.RulePack;
import uk.cinch.cli.Main.UsageException;

/** Says what differs between census years or packs. */
@Command(name = "diff")
final class RulesDiff extends CinchCommand {
  private static final String BUILT_IN = "built-in";

  @Mixin private PackOption pack;

  @Parameters(index = "0", paramLabel = "BEFORE")
  private String before;

  @Parameters(index = "1", paramLabel = "AFTER")
  private String after;

  @Override
  public Integer call() {
    boolean years = CensusYear.parse(before).isPresent() && CensusYear.parse(after).isPresent();
    out().print(years ? years() : packs());
    return ExitCode.NOTHING_FOUND;
  }

  private String years() {
    RulePack rules = Cinch.read(pack.files());
    CensusYear from = YearText.of(rules, before);
    CensusYear to = YearText.of(rules, after);
    YearDiff diff = YearDiff.of(rules, from, to);
    String years = named(rules.info()) + ": from census year " + from + " to " + to;
    return String.join("\n", years, DiffText.summary(diff.rules()), DiffText.of(diff));
  }

  private String packs() {
    if (CensusYear.parse(before).isPresent() || CensusYear.parse(after).isPresent()) {
      throw new UsageException("give two census years or two packs, not one of each");
    }
    PackDiff diff = PackDiff.of(load(before), load(after));
    String packs = "From " + named(diff.before()) + " to " + named(diff.after());
    return String.join("\n", packs, DiffText.summary(diff.rules().keySet()), DiffText.of(diff));
  }

  private static RulePack load(String name) {
    return Cinch.read(name.equals(BUILT_IN) ? PackFiles.embedded() : PackFiles.load(Path.of(name)));
  }

  private static String named(PackInfo info) {
    return info.name() + " " + info.version();
  }
}
