package uk.cinch.authoring.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.cinch.Cinch;
import uk.cinch.authoring.features.ScenarioResult;
import uk.cinch.authoring.handbook.Page.About;
import uk.cinch.authoring.mutation.ProofRecord;
import uk.cinch.authoring.mutation.ProofRecord.RuleProof;
import uk.cinch.catalog.BrokenPackException;
import uk.cinch.catalog.PackInfo;
import uk.cinch.catalog.RulePack;

/**
 * A rule pack as pages to read, print and sign: HTML that needs neither network nor program. The
 * same pack and results give the same bytes, but for the one line a page that says when the
 * examples were run. Immutable and thread-safe.
 */
public final class Handbook {
  private static final int LETTERS = 12;

  private final HandbookModel book;
  private final Function<String, Optional<RuleProof>> proofs;
  private final About about;

  /**
   * @param pack to be shown
   * @param results of the pack's examples; one without a result is shown as not run
   * @param ran when the examples were run
   * @throws BrokenPackException when the pack's record of its proof cannot be read
   */
  public Handbook(RulePack pack, List<ScenarioResult> results, Instant ran) {
    this(pack, results, ran, ProofRecord.of(pack)::of);
  }

  Handbook(
      RulePack pack,
      List<ScenarioResult> results,
      Instant ran,
      Function<String, Optional<RuleProof>> proofs) {
    this.book = new HandbookModel(pack, results);
    this.proofs = proofs;
    PackInfo info = pack.info();
    this.about =
        new About(
            info,
            info.sha256().substring(0, LETTERS),
            Cinch.version(),
            DateText.of(ran),
            results.size(),
            (int) results.stream().filter(result -> !result.passed()).count());
  }

  /** Whether a folder holds a handbook, which may be written over. */
  public static boolean isIn(Path folder) {
    return Files.exists(folder.resolve("handbook.css"));
  }

  /**
   * Writes all pages; those of an earlier handbook are replaced.
   *
   * @param folder to write into; made when it is not there
   * @return how many pages of rules there are
   * @throws IOException when a page cannot be written
   */
  public int write(Path folder) throws IOException {
    Writer writer = new Writer(folder, about);
    writer.begin();
    RulePages rules = new RulePages(book, proofs);
    History history = new History(book);
    rules.write(writer, history);
    new IndexPages(book, rules.rows()).write(writer);
    new YearPages(book, history, rules.rows()).write(writer);
    new ReferencePages(book, rules.rows()).write(writer);
    return rules.rows().size();
  }
}
