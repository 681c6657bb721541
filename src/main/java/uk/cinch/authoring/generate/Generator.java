package uk.cinch.authoring.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import uk.cinch.ReturnChecker;
import uk.cinch.authoring.features.CleanReturn;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;
import uk.cinch.facts.Census;
import uk.cinch.input.Draft;
import uk.cinch.input.ReturnWriter;

/**
 * Generates whole returns, the same for the same seed, and writes them as they are made. Its faults
 * are the features' own examples, so it learns a new rule from a new feature. Immutable.
 */
public final class Generator {
  private static final String NOTE =
      "Synthetic: every child, id, number and date in this return is made up.";

  private final RulePack pack;
  private final YearEntry year;
  private final Map<String, List<Draft>> faults;

  /** Told of each faulty child as it is written. */
  public interface FaultListener {
    /**
     * A child that breaks a rule.
     *
     * @param position its place in the return, from 1
     * @param id its LAchildID; null when missing
     * @param code of the rule
     */
    void fault(int position, String id, String code) throws IOException;
  }

  /**
   * @param checker whose pack's features give the faults
   * @param only codes to take faults from; empty for all
   * @throws IllegalArgumentException when the pack does not have the year
   */
  public Generator(ReturnChecker checker, CensusYear year, List<String> only) {
    this.pack = checker.pack();
    this.year =
        pack.year(year)
            .orElseThrow(() -> new IllegalArgumentException("no rules for census year " + year));
    this.faults = new FaultExamples(checker, year, only).children();
  }

  /** The codes it can make faults of. */
  public List<String> codes() {
    return List.copyOf(faults.keySet());
  }

  /**
   * Writes a return.
   *
   * @param children how many
   * @param faultRate the share of children with a fault, from 0 to 1
   * @param seed the same seed gives the same return
   */
  public void write(
      OutputStream out, int children, double faultRate, long seed, FaultListener listener)
      throws IOException {
    Random random = new Random(seed);
    Census census = pack.census(year);
    boolean gender =
        pack.structure().layouts(year.year()).get("Child").slots().containsKey("GenderCurrent");
    GeneratedChild made =
        new GeneratedChild(census, new RandomValues(random, pack.madeUp()), gender);
    FurtherRecords further = new FurtherRecords(pack, year.year(), random);
    List<String> codes = codes();
    try (ReturnWriter writer = new ReturnWriter(out, pack.structure(), year.year(), NOTE)) {
      writer.header(new CleanReturn(pack).header(year.year()));
      for (int position = 1; position <= children; position++) {
        Draft child = made.make(position);
        further.addTo(child);
        if (!codes.isEmpty() && random.nextDouble() < faultRate) {
          String code = codes.get(random.nextInt(codes.size()));
          child = faulty(code, child, random);
          List<String> id = child.values("LAchildID");
          listener.fault(position, id.isEmpty() ? null : id.get(0), code);
        }
        writer.child(child);
      }
    }
  }

  /** An example of a fault, under the id of the child whose place it takes. */
  private Draft faulty(String code, Draft child, Random random) {
    List<Draft> examples = faults.get(code);
    Draft example = examples.get(random.nextInt(examples.size())).copy();
    if (example.values("LAchildID").equals(List.of(CleanReturn.ID_OF_FIRST))) {
      example.set("LAchildID", child.values("LAchildID"));
    }
    return example;
  }
}
