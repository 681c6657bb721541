package uk.cinch.cli;

import uk.cinch.report.table.Summary;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;

/**
 * What became of one return.
 *
 * @param input the return
 * @param code exit code, as if it had been the only one
 * @param head what its report begins with; null when it has none
 * @param end what its report ends with; null when it has none
 * @param trouble why it has no report; null when it has one
 */
record Result(Input input, int code, ReturnHead head, ReturnEnd end, String trouble) {
  static Result of(Input input, int code, ReturnHead head, ReturnEnd end) {
    return new Result(input, code, head, end, null);
  }

  static Result without(Input input, int code, String trouble) {
    return new Result(input, code, null, null, trouble);
  }

  /** Its line in the summary. */
  Summary.SummaryRow row() {
    return new Summary.SummaryRow(input.shown(), input.report(), head, end, trouble);
  }
}
