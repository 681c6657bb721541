package uk.cinch.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.YearEntry;
import uk.cinch.engine.Heartbeat;
import uk.cinch.engine.RuleBase;
import uk.cinch.engine.Tally;
import uk.cinch.facts.Change;
import uk.cinch.facts.Header;
import uk.cinch.facts.Place;
import uk.cinch.input.Binder;
import uk.cinch.input.MessageReader;
import uk.cinch.input.ReturnReader;
import uk.cinch.input.Schema;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.input.XmlElement;
import uk.cinch.input.YearChoice;
import uk.cinch.result.FormatError;

/**
 * Last year's return, beside which year-on-year checks look at this year's: what they count is
 * counted in it by the same rules, over its own census year. Used once, by one thread.
 */
final class PreviousReturn implements Pipeline.Taker {
  private static final String PATH = FormatError.LAST_YEAR;

  private final RuleBases bases;
  private final Options options;
  private final List<RuleEntry> checks;
  private final Watchdog watchdog;
  private final RuleFailures faults;
  private final Tally tally = new Tally();
  private final List<FormatError> problems = new ArrayList<>();
  private final Map<String, String> skipped = new LinkedHashMap<>();
  private Header header;
  private long unread;

  /**
   * @param checks year-on-year checks to count for
   */
  PreviousReturn(RuleBases bases, Options options, List<RuleEntry> checks, Watchdog watchdog) {
    this.bases = bases;
    this.options = options;
    this.checks = checks;
    this.watchdog = watchdog;
    this.faults = new RuleFailures(options.ruleLimit());
  }

  /**
   * Counts in it, if it is what this year's return can be compared with.
   *
   * @param year under check
   * @param here header of this year's return
   * @param times gets how long each rule took
   */
  void count(YearEntry year, Header here, Map<String, Long> times) throws IOException {
    if (checks.isEmpty()) {
      return;
    }
    try (InputStream in = options.lastYear().open()) {
      count(in, year.year(), here, times);
    } catch (UnreadableReturnException e) {
      skipAll("cannot be read: " + e.getMessage(), "give the file that was submitted", null);
    }
  }

  private void count(InputStream in, CensusYear year, Header here, Map<String, Long> times)
      throws UnreadableReturnException, IOException {
    RulePack pack = bases.pack();
    MessageReader envelope = new MessageReader(new ReturnReader(in), pack.structure());
    XmlElement headerElement = envelope.header();
    YearEntry own = YearChoice.of(pack, null, headerElement).entry();
    Schema schema = new Schema(pack.structure(), own.year());
    RuleBase rules = bases.of(own, checks);
    header = new Binder(pack, schema, rules.census()).header(headerElement).record();
    if (own.year().end() != year.start()) {
      Place place = header.at(header.getYear() != null ? "Year" : "ReferenceDate");
      skipAll(
          "is of census year " + own.year() + ", not the year before " + year,
          "give the return of the census year before",
          place);
    } else if (!Objects.equals(header.getLEA(), here.getLEA())) {
      skipAll(
          "is of local authority "
              + orNone(header.getLEA())
              + ", and this one of "
              + orNone(here.getLEA()),
          "give this authority's own return",
          header.at("LEA"));
    } else {
      new Pipeline(
              rules,
              () -> new Binder(pack, schema, rules.census()),
              options.timings() != null,
              faults.disabled(),
              watchdog,
              times)
          .run(envelope, options.threads(), this);
    }
  }

  private static String orNone(String authority) {
    return authority == null ? "none" : authority;
  }

  @Override
  public void take(Pipeline.Checked checked) {
    unread += checked.child().problems().size();
    checked.answer().failures().forEach(faults::add);
    checked.answer().addTo(tally);
    if (options.cancelled().getAsBoolean()) {
      throw new CancellationException();
    }
  }

  @Override
  public void stuck(Heartbeat.Activity at, int from) {
    faults.stuck(at, from);
  }

  private void skipAll(String why, String advice, Place place) {
    problems.add(problem(PATH + " " + why, advice, place));
    checks.forEach(check -> skipped.put(check.code(), PATH + " " + why));
  }

  private static FormatError problem(String problem, String advice, Place place) {
    return place == null
        ? new FormatError(problem, advice, "Message", null, 1, 1, PATH, null)
        : new FormatError(
            problem,
            advice,
            place.getElement(),
            place.getText(),
            place.getLine(),
            place.getColumn(),
            PATH + ": " + place.getPath(),
            null);
  }

  /**
   * What the checks compare. One whose count was zero last year, and is not now, is skipped: there
   * is no percentage of nothing.
   *
   * @param here what was counted in this year's return
   */
  List<Change> changes(Tally here) {
    List<Change> changes = new ArrayList<>();
    for (RuleEntry check : checks) {
      String name = check.drl();
      long before = tally.counted(name);
      long now = here.counted(name);
      if (skipped.containsKey(check.code()) || failed().contains(check.code())) {
        continue;
      }
      if (before > 0) {
        changes.add(new Change(name, before, now));
      } else if (now > 0) {
        String why = "counts none for " + check.code() + ", and this one " + now;
        problems.add(
            problem(
                PATH + " " + why,
                "give the whole of it; if it has none, nothing can be compared: say so in COLLECT",
                header));
        skipped.put(check.code(), PATH + " " + why + ": no percentage can be given");
      }
    }
    return changes;
  }

  /** Codes of checks whose counting failed. */
  Set<String> failed() {
    return faults.codes();
  }

  /** Why a check is skipped; null when it is not. */
  String whyNot(String code) {
    return skipped.get(code);
  }

  /** What went wrong with a check in last year's return; null when nothing did. */
  String fault(String code) {
    String words = faults.cause(code);
    return words == null ? null : "in " + PATH + ", " + words;
  }

  /** Path of the record that a check first failed on; null when it did not fail. */
  String failedOn(String code) {
    String record = faults.record(code);
    return record == null ? null : PATH + ": " + record;
  }

  /** Problems of form of its children: what cannot be read is not counted. */
  long unread() {
    return unread;
  }

  /** Codes of checks that are skipped. */
  Set<String> skipped() {
    return skipped.keySet();
  }

  /** What is wrong with it as something to compare with. */
  List<FormatError> problems() {
    return problems;
  }
}
