package uk.cinch.example;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.cinch.Cinch;
import uk.cinch.ReturnChecker;
import uk.cinch.check.Options;
import uk.cinch.result.Finding;
import uk.cinch.result.Report;

/** How another program checks a return. */
public final class CheckAReturn {
  private CheckAReturn() {}

  /** Checks the return of the name given. */
  public static void main(String[] args) throws Exception {
    // takes a second, serves any number of threads: keep it
    ReturnChecker checker = Cinch.embedded();
    Options options = Options.DEFAULT.withFile(args[0]).withProgress(children -> {});
    try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
      Report report = checker.check(in, options);
      System.out.println(
          report.end().verdict() + ", " + report.end().counts().errors() + " errors");
      for (Finding finding : report.findings()) {
        System.out.println(finding.rule() + " " + finding.locations().get(0).path());
      }
    }
  }
}
