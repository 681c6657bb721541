package uk.cinch.result;

import java.time.LocalDate;
import java.util.List;
import uk.cinch.catalog.LocalAuthority;
import uk.cinch.catalog.PackInfo;
import uk.cinch.facts.Header;

/**
 * What is known before the first child.
 *
 * @param cinch version of the program
 * @param pack the rule pack in use
 * @param only codes the run was limited to; empty for all
 * @param except codes the run left out
 * @param file name of the return
 * @param lastYear name of last year's return; null without one
 * @param census the census it is checked as
 * @param header the return's header
 */
public record ReturnHead(
    String cinch,
    PackInfo pack,
    List<String> only,
    List<String> except,
    String file,
    String lastYear,
    CensusHead census,
    Header header) {

  /**
   * The census a return is checked as.
   *
   * @param year such as {@code 2024-25}
   * @param referenceDate its last day
   * @param remark what must be said of the year's rules; null for nothing
   * @param authority the local authority the header names; its name is null when the number is not
   *     known, and all of it when there is no number
   */
  public record CensusHead(
      String year, LocalDate referenceDate, String remark, LocalAuthority authority) {

    /** Number of the local authority; null when there is none. */
    public String authorityCode() {
      return authority == null ? null : authority.code();
    }
  }
}
