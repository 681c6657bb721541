package uk.cinch.authoring.generate;

import java.util.List;
import java.util.Random;
import java.util.Set;
import uk.cinch.authoring.features.CleanReturn;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RulePack;
import uk.cinch.input.Draft;

/**
 * Gives generated episodes the kinds of records that only the clean return knows how to fill in,
 * such as those of a module a census year has brought. Not thread-safe.
 */
final class FurtherRecords {
  private static final Set<String> GENERATED =
      Set.of("Assessments", "CINPlanDates", "Section47", "ChildProtectionPlans");
  private static final int IN_HUNDRED = 5;

  private final List<Draft> records;
  private final Random random;
  private boolean given;

  FurtherRecords(RulePack pack, CensusYear year, Random random) {
    this.random = random;
    this.records =
        new CleanReturn(pack)
            .child(year, 1).groups("CINdetails").stream()
                .flatMap(episode -> episode.groups().stream())
                .filter(record -> !GENERATED.contains(record.name()))
                .toList();
  }

  /** Adds them to a few children, the first with an episode that led to action among them. */
  void addTo(Draft child) {
    if (records.isEmpty() || given && random.nextInt(100) >= IN_HUNDRED) {
      return;
    }
    child.groups("CINdetails").stream()
        .filter(episode -> episode.values("ReferralNFA").equals(List.of("false")))
        .findFirst()
        .ifPresent(
            episode -> {
              records.forEach(record -> episode.add(record.copy()));
              given = true;
            });
  }
}
