package uk.cinch.authoring.lint;

import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.MessageStructure.ElementItem;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;

/** Checks that code sets hold codes in every census year in which an element takes them. */
final class CodeSetCheck {
  private static final String FILE = PackFiles.REFERENCE_DATA + "code-sets.yaml";

  private final RulePack pack;
  private final Faults faults;

  CodeSetCheck(RulePack pack, Faults faults) {
    this.pack = pack;
    this.faults = faults;
  }

  void check() {
    for (CodeSet set : pack.codeSets()) {
      for (YearEntry entry : pack.years()) {
        CensusYear year = entry.year();
        if (set.years().include(year) && set.in(year).isEmpty()) {
          fault(set.name(), year, "holds no code");
          break;
        }
      }
    }
    pack.structure()
        .items()
        .filter(item -> item instanceof ElementItem element && element.codes() != null)
        .map(ElementItem.class::cast)
        .forEach(this::element);
  }

  private void element(ElementItem element) {
    for (YearEntry entry : pack.years()) {
      if (element.years().include(entry.year()) && !inUse(element.codes(), entry.year())) {
        fault(element.codes(), entry.year(), "is not in use, but " + element.name() + " is");
        return;
      }
    }
  }

  private boolean inUse(String name, CensusYear year) {
    return pack.codeSets().stream()
        .anyMatch(set -> set.name().equals(name) && set.years().include(year));
  }

  private void fault(String name, CensusYear year, String problem) {
    faults.add(
        FILE,
        0,
        "code set " + name + " " + problem + " in " + year,
        "complete its codes, or correct from and to");
  }
}
