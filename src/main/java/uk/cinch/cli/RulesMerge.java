package uk.cinch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.cinch.authoring.edit.PackMerge;
import uk.cinch.authoring.lint.PackCheck;
import uk.cinch.catalog.PackFault;
import uk.cinch.catalog.PackFiles;
import uk.cinch.cli.Main.UsageException;
import uk.cinch.report.text.Wrap;

/** Takes a newer pack into an edited one. */
@Command(name = "merge")
final class RulesMerge extends CinchCommand {
  @Parameters(index = "0", paramLabel = "MINE")
  private Path mine;

  @Parameters(index = "1", paramLabel = "NEWER", arity = "0..1")
  private Path newer;

  @Option(names = "--base", paramLabel = "PACK")
  private Path base;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out;

  @Override
  public Integer call() throws IOException {
    RulesUnpack.requireEmpty(out);
    PackFiles official = newer == null ? PackFiles.embedded() : PackFiles.load(newer);
    PackMerge merge = PackMerge.of(base(), PackFiles.load(mine), official);
    Unpacked.write(merge.merged(), official, out);
    if (merge.kept().isEmpty() && merge.conflicts().isEmpty()) {
      out().println("Yours has nothing of its own: the result is the newer pack");
    }
    say("Taken from the newer pack", merge.taken());
    say("Kept from yours", merge.kept());
    merge.conflicts().forEach(this::conflict);
    List<PackFault> faults = PackCheck.whole(merge.merged());
    faults.forEach(out()::println);
    String conflicts = counted(merge.conflicts().size(), "conflict");
    out()
        .println(
            "Merged pack written to "
                + out
                + ": "
                + conflicts
                + ", "
                + counted(faults.size(), "fault"));
    out().println("Then: cinch rules test --rules " + out);
    return !faults.isEmpty()
        ? ExitCode.BROKEN_PACK
        : merge.conflicts().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FINDINGS;
  }

  private PackFiles base() {
    Path origin = base != null ? base : mine.resolve(Unpacked.ORIGIN);
    if (!Files.exists(origin)) {
      throw new UsageException(
          "there is no "
              + origin
              + "\n    name the pack that yours began as with --base; 'cinch rules unpack' of the"
              + " cinch it came with writes it");
    }
    return PackFiles.load(origin);
  }

  private void say(String heading, List<String> names) {
    if (!names.isEmpty()) {
      out().print(Wrap.paragraph(heading + ": ", String.join(", ", names), ""));
    }
  }

  private void conflict(PackMerge.Conflict conflict) {
    out().println();
    out().println("Conflict in " + conflict.what() + ", " + conflict.part() + ": yours stands");
    if (!conflict.mine().isEmpty() || !conflict.newer().isEmpty()) {
      lines("yours", conflict.mine());
      lines("newer", conflict.newer());
    }
    out().println();
  }

  private void lines(String whose, List<String> lines) {
    out().println("  " + whose + ":" + (lines.isEmpty() ? " (nothing)" : ""));
    out().print(Wrap.lines(String.join("\n", lines), "    "));
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
