package uk.cinch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.cinch.authoring.edit.PackEditor;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFault;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.UnfilledPlaceholders;
import uk.cinch.cli.Main.Streams;
import uk.cinch.cli.Main.UsageException;

/** Changes a pack in its folder and says what has been written and what is left to do. */
final class PackChange {
  private PackChange() {}

  static RulePack read(Path folder) {
    Faults faults = new Faults();
    RulePack pack = RulePack.read(PackFiles.load(folder), faults);
    if (pack.rules().isEmpty() || pack.years().isEmpty()) {
      faults.throwIfAny();
    }
    return pack;
  }

  static void write(
      Streams streams, Path folder, RulePack pack, Function<PackEditor, PackFiles> change)
      throws IOException {
    PackFiles changed;
    try {
      changed = change.apply(new PackEditor(pack));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
    for (String path : changed.writeChanges(folder, pack.files())) {
      streams.out().println((pack.files().has(path) ? "changed  " : "new      ") + path);
    }
    List<PackFault> blanks = blanks(changed);
    List<String> old = new ArrayList<>(blanks(pack.files()).stream().map(PackChange::key).toList());
    blanks.removeIf(blank -> old.remove(key(blank)));
    if (!blanks.isEmpty()) {
      streams.out().println("To be filled in with a text editor:");
      blanks.forEach(blank -> streams.out().println("  " + blank.file() + ":" + blank.line()));
    }
  }

  private static List<PackFault> blanks(PackFiles files) {
    Faults blanks = new Faults();
    UnfilledPlaceholders.check(files, path -> true, blanks);
    return new ArrayList<>(blanks.found());
  }

  private static String key(PackFault blank) {
    return blank.file() + blank.problem();
  }
}
