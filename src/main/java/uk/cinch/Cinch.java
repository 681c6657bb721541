package uk.cinch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import uk.cinch.catalog.BrokenPackException;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RulePack;
import uk.cinch.engine.RuleLoader;

/** Loads rule packs. Loading compiles rules and takes seconds: do it once and share the result. */
public final class Cinch {
  private Cinch() {}

  /** A checker with the rule pack the program was built with. */
  public static ReturnChecker embedded() {
    return of(PackFiles.embedded());
  }

  /**
   * A checker with the rule pack in a folder or zip. A pack is trusted like a program.
   *
   * @throws BrokenPackException naming everything wrong with it
   */
  public static ReturnChecker load(Path pack) {
    return of(PackFiles.load(pack));
  }

  /**
   * A checker with a rule pack held in memory.
   *
   * @throws BrokenPackException naming everything wrong with it
   */
  public static ReturnChecker of(PackFiles files) {
    RulePack pack = RulePack.read(files);
    return new ReturnChecker(pack, RuleLoader.load(pack));
  }

  /** The program's version. */
  public static String version() {
    try (InputStream in = Cinch.class.getResourceAsStream("cinch.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
