package uk.cinch.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cinch.facts.Census;

/**
 * A rule pack, read and found sound as data. Immutable and thread-safe.
 *
 * @param info what it says of itself
 * @param years its census years, in order
 * @param rules its entries, by code and year
 * @param codeSets its code sets
 * @param authorities its local authorities
 * @param holidays bank holidays of England, whole calendar years
 * @param structure the message structure
 * @param clean a header and a child without a fault, from which generated returns start
 * @param madeUp codes that generated returns are filled with, by what they are for
 * @param files the files it was read from
 */
public record RulePack(
    PackInfo info,
    List<YearEntry> years,
    List<RuleEntry> rules,
    List<CodeSet> codeSets,
    List<LocalAuthority> authorities,
    Set<LocalDate> holidays,
    MessageStructure structure,
    CleanReturnTemplate clean,
    Map<String, List<String>> madeUp,
    PackFiles files) {

  /** By code, then by the first year in force. */
  static final Comparator<RuleEntry> ORDER =
      Comparator.comparing(RuleEntry::code)
          .thenComparing(
              RuleEntry::years,
              Comparator.comparing(Years::from, Comparator.nullsFirst(Comparator.naturalOrder())));

  /**
   * Reads a pack.
   *
   * @throws BrokenPackException naming everything wrong with its data
   */
  public static RulePack read(PackFiles files) {
    Faults faults = new Faults();
    RulePack pack = read(files, faults);
    faults.throwIfAny();
    return pack;
  }

  /**
   * Reads what can be read of a pack, to look at the rest of it too; it must not be used to check
   * returns when there are faults.
   *
   * @param faults takes everything wrong with its data
   * @throws BrokenPackException when a file is missing or not YAML
   */
  public static RulePack read(PackFiles files, Faults faults) {
    return new PackReader(files, faults).read();
  }

  /** This pack with other entries; its files stay what they are. */
  public RulePack withRules(List<RuleEntry> entries) {
    return new RulePack(
        info, years, entries, codeSets, authorities, holidays, structure, clean, madeUp, files);
  }

  /** This pack with other code sets; its files stay what they are. */
  public RulePack withCodeSets(List<CodeSet> sets) {
    return new RulePack(
        info, years, rules, sets, authorities, holidays, structure, clean, madeUp, files);
  }

  /** A year's entry, if the pack has rules for it. */
  public Optional<YearEntry> year(CensusYear year) {
    return years.stream().filter(entry -> entry.year().equals(year)).findFirst();
  }

  /** The entries in force in a year, by code; one a code. */
  public List<RuleEntry> rules(CensusYear year) {
    return rules.stream().filter(entry -> entry.years().include(year)).toList();
  }

  /** The local authority with a code in a year. */
  public Optional<LocalAuthority> authority(String code, CensusYear year) {
    return authorities.stream()
        .filter(authority -> authority.code().equals(code) && authority.years().include(year))
        .findFirst();
  }

  /** The census of one of its years, as rules calculate with it. */
  public Census census(YearEntry entry) {
    Map<String, Set<String>> codes = new LinkedHashMap<>();
    for (CodeSet set : codeSets) {
      if (set.years().include(entry.year())) {
        codes.put(set.name(), set.in(entry.year()));
      }
    }
    return new Census(entry.year().toString(), entry.referenceDate(), codes, holidays);
  }
}
