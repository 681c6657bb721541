package uk.cinch;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.check.Options;
import uk.cinch.result.Finding;
import uk.cinch.result.Report;

/** The embedded pack, compiled once for all tests, and short ways to check a return. */
public final class Fixture {
  private static final ReturnChecker EMBEDDED = Cinch.embedded();

  private Fixture() {}

  /** The embedded pack's checker. */
  public static ReturnChecker embedded() {
    return EMBEDDED;
  }

  /** The embedded pack's files, to make changed copies of. */
  public static PackFiles files() {
    return EMBEDDED.pack().files();
  }

  /** The path of the feature of a rule of the embedded pack. */
  public static String feature(String code) {
    return files().under(PackFiles.FEATURES).stream()
        .filter(path -> path.contains("/" + code + "-"))
        .findFirst()
        .orElseThrow();
  }

  /**
   * A copy of the embedded pack that has a few of its rules, all versions of each. It compiles in a
   * tenth of the time.
   */
  public static PackFiles only(String... codes) {
    Set<String> kept = Set.of(codes);
    PackFiles files = files();
    StringBuilder catalog = new StringBuilder();
    boolean keep = true;
    for (String line : files.text(PackFiles.CATALOG).lines().toList()) {
      if (line.startsWith("  - code: ")) {
        keep = kept.contains(line.substring("  - code: ".length()));
      }
      catalog.append(keep ? line + "\n" : "");
    }
    PackFiles few = files.with(PackFiles.CATALOG, catalog.toString());
    for (RuleEntry rule : embedded().pack().rules()) {
      if (!kept.contains(rule.code())) {
        List<String> own = new ArrayList<>(files.features(rule.code()));
        files.drl(String.valueOf(rule.drl())).ifPresent(own::add);
        for (String path : own) {
          few = few.with(path, null);
        }
      }
    }
    return few;
  }

  /** A copy of the embedded pack in which one text of one file is another. */
  public static PackFiles changed(String path, String from, String to) {
    return changed(files(), path, from, to);
  }

  /** A copy of a pack in which one text of one file is another. */
  public static PackFiles changed(PackFiles files, String path, String from, String to) {
    String text = files.text(path);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(path + " does not hold: " + from);
    }
    return files.with(path, text.replace(from, to));
  }

  /** Checks on one thread. */
  public static Report check(ReturnChecker checker, byte[] xml) {
    return check(checker, xml, Options.DEFAULT.withThreads(1));
  }

  /** Checks as asked. */
  public static Report check(ReturnChecker checker, byte[] xml, Options options) {
    try {
      return checker.check(new ByteArrayInputStream(xml), options);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Checks with the embedded pack on one thread. */
  public static Report check(String xml) {
    return check(EMBEDDED, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** A rule's findings. */
  public static List<Finding> of(String code, Report report) {
    return report.findings().stream().filter(finding -> finding.rule().equals(code)).toList();
  }

  /** Just the codes that were found, in the order of the report. */
  public static List<String> codes(Report report) {
    return report.findings().stream().map(Finding::rule).toList();
  }
}
