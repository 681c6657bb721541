package uk.cinch.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import uk.cinch.catalog.LocalAuthority;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Severity;
import uk.cinch.catalog.YearEntry;
import uk.cinch.catalog.Years;
import uk.cinch.engine.Answer;
import uk.cinch.engine.Heartbeat;
import uk.cinch.engine.ReturnSession;
import uk.cinch.engine.RuleBase;
import uk.cinch.engine.Tally;
import uk.cinch.facts.Change;
import uk.cinch.facts.Child;
import uk.cinch.facts.Header;
import uk.cinch.input.Binder;
import uk.cinch.input.MessageReader;
import uk.cinch.input.ReturnReader;
import uk.cinch.input.Schema;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.input.XmlElement;
import uk.cinch.input.YearChoice;
import uk.cinch.io.BuildInfo;
import uk.cinch.io.ParallelTasks;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.Counts;
import uk.cinch.result.Finding;
import uk.cinch.result.FormatError;
import uk.cinch.result.NoteStatus;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.result.ReturnSink;
import uk.cinch.result.RuleStatus;
import uk.cinch.result.Totals;
import uk.cinch.result.Verdict;
import uk.cinch.review.ReviewContext;

/** One check, from the bytes of a return to the calls of a sink. Used once, by one thread. */
public final class CheckRun implements Pipeline.Taker {
  private final RuleBases bases;
  private final RulePack pack;
  private final Options options;
  private final RuleSelection selection;
  private final ReturnSink sink;
  private final Totals totals = new Totals();
  private final Tally tally = new Tally();
  private final Watchdog watchdog;
  private final RuleFailures failures;
  private final Map<String, Long> times = new TreeMap<>();

  private MeasuredInput input;
  private MessageReader message;
  private YearEntry year;
  private RuleBase rules;
  private Schema schema;
  private Binder.RecordWithErrors<Header> header;
  private ReviewContext review;
  private PreviousReturn previous;
  private Answer ofReturn;

  /**
   * @param bases rules of the pack
   * @param sink takes the answer as it comes
   */
  public CheckRun(RuleBases bases, Options options, ReturnSink sink) {
    this.bases = bases;
    this.pack = bases.pack();
    this.options = options;
    this.selection =
        new RuleSelection(options.only(), options.except(), options.lastYear() != null);
    this.sink = sink;
    this.watchdog = new Watchdog(options.ruleLimit());
    this.failures = new RuleFailures(options.ruleLimit());
  }

  /**
   * Checks a return.
   *
   * @param in the return; not closed
   * @throws UnreadableReturnException when it cannot be checked at all
   * @throws IOException when it cannot be read, or the sink cannot write
   * @throws CancellationException when the options say that nobody wants the answer any more
   */
  public void run(InputStream in) throws UnreadableReturnException, IOException {
    readHeader(in);
    begin();
    checkChildren();
    countPreviousReturn();
    checkReturn();
    end();
  }

  private void readHeader(InputStream in) throws UnreadableReturnException, IOException {
    input = new MeasuredInput(in, options.mostBytes());
    message = new MessageReader(new ReturnReader(input.stream()), pack.structure());
    XmlElement element = message.header();
    year = YearChoice.of(pack, options.year(), element).entry();
    rules = bases.of(year, selection);
    schema = new Schema(pack.structure(), year.year());
    header = binder().header(element);
  }

  private Binder binder() {
    return new Binder(pack, schema, rules.census());
  }

  private void begin() throws IOException {
    requireWanted();
    review =
        new ReviewContext(
            options.notes(),
            options.earlier(),
            pack.rules(year.year()),
            year.year().toString(),
            header.record().getLEA());
    sink.begin(head());
  }

  private void checkChildren() throws UnreadableReturnException, IOException {
    boolean ruleByRule = options.timings() != null;
    new Pipeline(rules, this::binder, ruleByRule, failures.disabled(), watchdog, times)
        .run(message, options.threads(), this);
  }

  @Override
  public void take(Pipeline.Checked checked) throws IOException {
    Child child = checked.child().record();
    Answer answer = checked.answer();
    answer.failures().forEach(failures::add);
    answer.addTo(tally);
    List<Finding> findings = review.of(failures.without(answer.findings()));
    review.count(checked.child().problems());
    totals.child(findings, checked.child().problems());
    sink.child(new CheckedChild(child, findings, checked.child().problems()));
    options.progress().accept(child.getPosition());
    requireWanted();
  }

  @Override
  public void stuck(Heartbeat.Activity at, int from) {
    failures.stuck(at, from);
  }

  private void requireWanted() {
    if (options.cancelled().getAsBoolean()) {
      throw new CancellationException();
    }
  }

  private void countPreviousReturn() throws IOException {
    List<RuleEntry> checks =
        pack.rules(year.year()).stream()
            .filter(rule -> rule.severity() == Severity.YEAR_ON_YEAR && selection.runs(rule))
            .toList();
    previous = new PreviousReturn(bases, options, checks, watchdog);
    previous.count(year, header.record(), times);
  }

  /** Fires the rules over the return, apart from any that does not come to an end. */
  private void checkReturn() throws IOException {
    List<Change> changes = previous.changes(tally);
    boolean ruleByRule = options.timings() != null;
    while (ofReturn == null) {
      try {
        ofReturn = checkReturn(changes, ruleByRule);
      } catch (Watchdog.StuckException e) {
        if (e.at().rule() != null) {
          failures.stuck(e.at());
        }
        ruleByRule = true;
      }
    }
    ofReturn.failures().forEach(failures::add);
  }

  private Answer checkReturn(List<Change> changes, boolean ruleByRule)
      throws IOException, Watchdog.StuckException {
    Set<String> leftOut = new HashSet<>(failures.codes());
    leftOut.addAll(previous.failed());
    leftOut.addAll(previous.skipped());
    ReturnSession session = new ReturnSession(rules, ruleByRule);
    FutureTask<Answer> work =
        new FutureTask<>(
            () -> {
              try (session) {
                return session.check(header.record(), tally, changes, leftOut);
              }
            });
    Thread thread = ParallelTasks.daemon(work);
    thread.start();
    try {
      Answer answer = watchdog.await(work, session::heartbeat);
      session.addTimes(times);
      return answer;
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void end() throws IOException {
    List<FormatError> formatErrors = formatErrors();
    List<Finding> findings = review.of(ofReturn.findings());
    totals.findings(findings);
    totals.structure(formatErrors);
    if (options.timings() != null) {
      options.timings().accept(Collections.unmodifiableMap(times));
    }
    List<RuleEntry> all = pack.rules(year.year());
    RuleStatuses statuses = new RuleStatuses(selection, failures, previous, totals);
    List<RuleStatus> states = statuses.of(all);
    List<RuleStatus> decisive =
        statuses.of(all.stream().filter(rule -> !selection.waits(rule)).toList());
    List<NoteStatus> notes = review.notes(states);
    Counts counts = totals.counts();
    sink.end(
        new ReturnEnd(
            input.bytes(),
            input.sha256(),
            counts,
            Verdict.of(counts, decisive),
            states,
            findings,
            formatErrors,
            previous.unread(),
            notes,
            review.portalNotes(states, notes),
            review.since(states)));
  }

  /** Those of the message as a whole; those of children have gone by with them. */
  private List<FormatError> formatErrors() {
    List<FormatError> all = new ArrayList<>(header.problems());
    all.addAll(YearChoice.disagreements(year.year(), options.year(), header.record()));
    all.addAll(message.problems());
    review.count(all);
    all.addAll(previous.problems());
    return all;
  }

  private ReturnHead head() {
    String code = header.record().getLEA();
    LocalAuthority authority =
        code == null
            ? null
            : pack.authority(code, year.year())
                .orElseGet(() -> new LocalAuthority(code, null, Years.ALL));
    return new ReturnHead(
        BuildInfo.version(),
        pack.info(),
        options.only(),
        options.except(),
        options.file(),
        options.lastYearFile(),
        new ReturnHead.CensusHead(
            year.year().toString(), year.referenceDate(), year.remark(), authority),
        header.record());
  }
}
