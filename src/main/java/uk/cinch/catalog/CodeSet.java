package uk.cinch.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of codes.
 *
 * @param name as rules call it
 * @param label what it is a list of
 * @param source where the list comes from; null where nothing is said
 * @param provisional where it comes from, when that is not DfE's final text; null when it is
 * @param years the census years it is in use
 * @param codes in the official order
 */
public record CodeSet(
    String name, String label, String source, String provisional, Years years, List<Code> codes) {

  /**
   * One code.
   *
   * @param code exactly as it is in a return
   * @param label what it means; null where nothing is said
   * @param years the census years it is valid
   */
  public record Code(String code, String label, Years years) {}

  /** The codes valid in a year, in the official order. */
  public Set<String> in(CensusYear year) {
    Set<String> valid = new LinkedHashSet<>();
    codes.stream().filter(c -> c.years().include(year)).forEach(c -> valid.add(c.code()));
    return valid;
  }

  /** This set without a code. */
  public CodeSet without(String code) {
    List<Code> others = codes.stream().filter(one -> !one.code().equals(code)).toList();
    return new CodeSet(name, label, source, provisional, years, others);
  }
}
