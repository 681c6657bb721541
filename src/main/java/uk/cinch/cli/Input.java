package uk.cinch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import uk.cinch.cli.Main.UsageException;
import uk.cinch.io.ReturnFile;
import uk.cinch.report.Format;

/**
 * A return to check.
 *
 * @param path of its file; null for standard input
 * @param shown what it is called: as it was given, or its path within the folder that was
 * @param report name of its reports, without ending; no two inputs of a run share one
 */
record Input(Path path, String shown, String report) {
  private static final String STANDARD_INPUT = "-";

  /** What the returns of a run are summed up under; no report is called so. */
  static final String SUMMARY = "summary";

  /** Bytes of the return. */
  InputStream open() throws ReturnFile.UnavailableException {
    return path == null ? ReturnFile.of(System.in) : ReturnFile.open(path);
  }

  /** Its name in its report. */
  String file() {
    return path == null ? "standard input" : String.valueOf(path.getFileName());
  }

  /**
   * The returns that arguments name: files as they are, of folders every file below that ends in
   * {@code .xml}, by name. Hidden files are none, and other files are left out and named.
   *
   * @param err says what is left out
   */
  static List<Input> of(List<String> arguments, PrintStream err) {
    Set<String> taken = new HashSet<>(Set.of(SUMMARY));
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals(STANDARD_INPUT)) {
        inputs.add(new Input(null, "standard input", free("standard input", taken)));
      } else if (Files.isDirectory(Path.of(argument))) {
        inputs.addAll(below(Path.of(argument), taken, err));
      } else {
        inputs.add(of(Path.of(argument), argument, taken));
      }
    }
    return inputs;
  }

  /** Whether arguments name a single return, however it turns out. */
  static boolean isSingle(List<String> arguments) {
    return arguments.size() == 1
        && (arguments.get(0).equals(STANDARD_INPUT)
            || !Files.isDirectory(Path.of(arguments.get(0))));
  }

  private static List<Input> below(Path folder, Set<String> taken, PrintStream err) {
    List<Input> inputs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path within = folder.relativize(file);
        if (isHidden(within)) {
          continue;
        }
        if (within.toString().toLowerCase(Locale.ROOT).endsWith(".xml")) {
          inputs.add(of(file, within.toString(), taken));
        } else {
          err.println(file + ": left out, as its name does not end in .xml");
        }
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new UsageException(folder + " cannot be looked through: " + e.getMessage());
    }
    if (inputs.isEmpty()) {
      throw new UsageException(folder + " holds no return: no file in it ends in .xml");
    }
    return inputs;
  }

  private static boolean isHidden(Path within) {
    for (Path part : within) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static Input of(Path file, String shown, Set<String> taken) {
    String stem = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.xml$", "");
    return new Input(file, shown, free(stem, taken));
  }

  /** Whether its full report would be called as another return's summary page is. */
  private static boolean looksLikeSummary(String name) {
    String ending = Format.SUMMARY.ending().replaceFirst("\\.[^.]*$", "");
    return name.toLowerCase(Locale.ROOT).endsWith("." + ending);
  }

  private static String free(String stem, Set<String> taken) {
    String name = stem;
    for (int number = 2;
        looksLikeSummary(name) || !taken.add(name.toLowerCase(Locale.ROOT));
        number++) {
      name = stem + "-" + number;
    }
    return name;
  }
}
