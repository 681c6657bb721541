package uk.cinch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import uk.cinch.catalog.BrokenPackException;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Version;
import uk.cinch.engine.LoadedRules;
import uk.cinch.engine.RuleCache;
import uk.cinch.engine.RuleLoader;
import uk.cinch.io.BuildInfo;

/**
 * Loads rule packs. Loading compiles rules and takes seconds: do it once and share the result.
 * Where the JVM's default locale has other letters for i, as Turkish has, the default locale is
 * another while rules are compiled.
 */
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
    return of(files, RuleCache.NONE);
  }

  /**
   * A checker with a rule pack whose rules may have been compiled before.
   *
   * @param kept folder of the user's own in which they are kept once they are compiled; it is made
   *     when it is not there, and not used when others may write to it. Nothing else is ever
   *     written to a file
   * @throws BrokenPackException naming everything wrong with it
   */
  public static ReturnChecker of(PackFiles files, Path kept) {
    return of(files, RuleCache.in(kept));
  }

  private static ReturnChecker of(PackFiles files, RuleCache cache) {
    if (files.isEmbedded()) {
      return embedded(files);
    }
    RulePack pack = read(files);
    return new ReturnChecker(pack, RuleLoader.load(pack, cache));
  }

  /** The data of the pack built in and its rules wait for nothing of each other. */
  private static ReturnChecker embedded(PackFiles files) {
    CompletableFuture<Optional<LoadedRules>> rules =
        CompletableFuture.supplyAsync(RuleLoader::embedded);
    RulePack pack = read(files);
    return new ReturnChecker(pack, rules.join().orElseGet(() -> RuleLoader.load(pack)));
  }

  /**
   * The data of a pack, to look at: quick, as no rule is compiled.
   *
   * @throws BrokenPackException naming everything wrong with it, or that it needs a newer cinch
   */
  public static RulePack read(PackFiles files) {
    Faults faults = new Faults();
    RulePack pack = RulePack.read(files, faults);
    requireVersion(pack, faults);
    faults.throwIfAny();
    return pack;
  }

  /**
   * Whether this cinch can use a pack.
   *
   * @param faults takes the version it needs when that is a later one
   */
  public static void requireVersion(RulePack pack, Faults faults) {
    String needed = pack.info().needsCinch();
    Version own = Version.parse(version()).orElseThrow();
    boolean older =
        needed != null
            && Version.parse(needed).map(least -> own.compareTo(least) < 0).orElse(false);
    if (older) {
      faults.add(
          PackFiles.CATALOG,
          0,
          "the pack needs cinch " + needed + " or later; this is cinch " + version(),
          "use a newer cinch, or an older pack");
    }
  }

  /** The program's version. */
  public static String version() {
    return BuildInfo.version();
  }
}
