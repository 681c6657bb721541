package uk.cinch.result;

import java.util.List;

/**
 * What has changed since an earlier report.
 *
 * @param earlier name of the earlier report
 * @param remarks what keeps the two from being like for like, such as another census year
 * @param fresh findings that the earlier report does not have
 * @param open findings that both have
 * @param fixed findings that only the earlier report has
 * @param rules by code those that have any; problems of form come first, without a code
 * @param notCompared codes of rules that did not run both times
 */
public record Comparison(
    String earlier,
    List<String> remarks,
    long fresh,
    long open,
    long fixed,
    List<OfRule> rules,
    List<String> notCompared) {

  /**
   * What has changed of one rule.
   *
   * @param rule its code; null for problems of form
   * @param fresh as over all
   * @param open as over all
   * @param fixed as over all
   */
  public record OfRule(String rule, long fresh, long open, long fixed) {}
}
