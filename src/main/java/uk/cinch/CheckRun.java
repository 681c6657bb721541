package uk.cinch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import uk.cinch.catalog.LocalAuthority;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Severity;
import uk.cinch.catalog.Sha256;
import uk.cinch.catalog.YearEntry;
import uk.cinch.catalog.Years;
import uk.cinch.collect.Beside;
import uk.cinch.engine.Answer;
import uk.cinch.engine.Heartbeat;
import uk.cinch.engine.ReturnSession;
import uk.cinch.engine.RuleBase;
import uk.cinch.engine.Tally;
import uk.cinch.facts.Census;
import uk.cinch.facts.Change;
import uk.cinch.facts.Child;
import uk.cinch.facts.Header;
import uk.cinch.input.Binder;
import uk.cinch.input.Envelope;
import uk.cinch.input.ReturnReader;
import uk.cinch.input.Schema;
import uk.cinch.input.TooLargeException;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.input.XmlElement;
import uk.cinch.input.YearChoice;
import uk.cinch.report.CheckedChild;
import uk.cinch.report.Counts;
import uk.cinch.report.Finding;
import uk.cinch.report.NoteStatus;
import uk.cinch.report.ReturnEnd;
import uk.cinch.report.ReturnHead;
import uk.cinch.report.ReturnSink;
import uk.cinch.report.RuleStatus;
import uk.cinch.report.StructureFinding;
import uk.cinch.report.Totals;
import uk.cinch.report.Verdict;

/** One return going through. Used once, by one thread. */
final class CheckRun implements Pipeline.Taker {
  private final ReturnChecker checker;
  private final RulePack pack;
  private final Options options;
  private final Selection selection;
  private final ReturnSink sink;
  private final Totals totals = new Totals();
  private final Tally tally = new Tally();
  private final Watchdog watchdog;
  private final RuleFailures faults;
  private final Map<String, Long> times = new TreeMap<>();
  private Beside beside;

  CheckRun(ReturnChecker checker, Options options, ReturnSink sink) {
    this.checker = checker;
    this.pack = checker.pack();
    this.options = options;
    this.selection = new Selection(options.only(), options.except(), options.lastYear() != null);
    this.sink = sink;
    this.watchdog = new Watchdog(options.ruleLimit());
    this.faults = new RuleFailures(options.ruleLimit());
  }

  void run(InputStream in) throws UnreadableReturnException, IOException {
    Measured measured = new Measured(in, options.mostBytes());
    Envelope envelope = new Envelope(new ReturnReader(measured), pack.structure());
    XmlElement headerElement = envelope.header();
    YearEntry year = YearChoice.of(pack, options.year(), headerElement).entry();
    RuleBase rules = checker.base(year, selection);
    Census census = rules.census();
    Schema schema = new Schema(pack.structure(), year.year());
    Binder.Bound<Header> header = new Binder(pack, schema, census).header(headerElement);
    requireWanted();
    beside =
        new Beside(
            options.notes(),
            options.earlier(),
            pack.rules(year.year()),
            year.year().toString(),
            header.record().getLEA());
    sink.begin(head(year, header.record()));
    Pipeline pipeline =
        new Pipeline(
            rules,
            () -> new Binder(pack, schema, census),
            options.timings() != null,
            faults.disabled(),
            watchdog,
            times);
    pipeline.run(envelope, options.threads(), this);
    end(year, rules, header, envelope, measured);
  }

  @Override
  public void take(Pipeline.Checked checked) throws IOException {
    Child child = checked.child().record();
    Answer answer = checked.answer();
    answer.failures().forEach(faults::add);
    answer.addTo(tally);
    List<Finding> findings = beside.of(faults.without(answer.findings()));
    beside.count(checked.child().problems());
    totals.child(findings, checked.child().problems());
    sink.child(new CheckedChild(child, findings, checked.child().problems()));
    options.progress().accept(child.getPosition());
    requireWanted();
  }

  @Override
  public void stuck(Heartbeat.Beat at, int from) {
    faults.stuck(at, from);
  }

  private void requireWanted() {
    if (options.cancelled().getAsBoolean()) {
      throw new CancellationException();
    }
  }

  private void end(
      YearEntry year,
      RuleBase rules,
      Binder.Bound<Header> header,
      Envelope envelope,
      Measured measured)
      throws IOException {
    LastYear lastYear = lastYear(year);
    lastYear.count(year, header.record(), times);
    Answer answer = wholeReturn(rules, header.record(), lastYear);
    answer.failures().forEach(faults::add);
    List<StructureFinding> structure = new ArrayList<>(header.problems());
    structure.addAll(YearChoice.disagreements(year.year(), options.year(), header.record()));
    structure.addAll(envelope.problems());
    List<Finding> findings = beside.of(answer.findings());
    beside.count(structure);
    structure.addAll(lastYear.problems());
    totals.findings(findings);
    totals.structure(structure);
    if (options.timings() != null) {
      options.timings().accept(Collections.unmodifiableMap(times));
    }
    List<RuleEntry> all = pack.rules(year.year());
    List<RuleStatus> statuses = all.stream().map(rule -> status(rule, lastYear)).toList();
    Set<String> waiting =
        all.stream().filter(selection::waits).map(RuleEntry::code).collect(Collectors.toSet());
    List<RuleStatus> ofReturn =
        statuses.stream().filter(status -> !waiting.contains(status.rule())).toList();
    List<NoteStatus> notes = beside.notes(statuses);
    Counts counts = totals.counts();
    sink.end(
        new ReturnEnd(
            measured.bytes(),
            measured.sha256(),
            counts,
            Verdict.of(counts, ofReturn),
            statuses,
            findings,
            structure,
            lastYear.unread(),
            notes,
            beside.portalNotes(statuses, notes),
            beside.since(statuses)));
  }

  /** What the rules over the return say, apart from any that does not come to an end. */
  private Answer wholeReturn(RuleBase rules, Header header, LastYear lastYear) throws IOException {
    List<Change> changes = lastYear.changes(tally);
    boolean ruleByRule = options.timings() != null;
    while (true) {
      Set<String> leftOut = new HashSet<>(faults.codes());
      leftOut.addAll(lastYear.failed());
      leftOut.addAll(lastYear.skipped());
      ReturnSession session = new ReturnSession(rules, ruleByRule);
      FutureTask<Answer> work =
          new FutureTask<>(
              () -> {
                try (session) {
                  return session.check(header, tally, changes, leftOut);
                }
              });
      Thread thread = new Thread(work, "cinch");
      thread.setDaemon(true);
      thread.start();
      try {
        Answer answer = watchdog.await(work, session::heartbeat);
        session.addTimes(times);
        return answer;
      } catch (Watchdog.StuckException e) {
        if (e.at().rule() != null) {
          faults.stuck(e.at());
        }
        ruleByRule = true;
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
  }

  private LastYear lastYear(YearEntry year) {
    List<RuleEntry> checks =
        pack.rules(year.year()).stream()
            .filter(rule -> rule.severity() == Severity.YEAR_ON_YEAR && selection.runs(rule))
            .toList();
    return new LastYear(checker, options, checks, watchdog);
  }

  private RuleStatus status(RuleEntry rule, LastYear lastYear) {
    String code = rule.code();
    Totals.Tally found = totals.of(code);
    String here = faults.words(code);
    String fault = here != null ? here : lastYear.fault(code);
    String record = here != null ? faults.record(code) : lastYear.failedOn(code);
    String notChosen = selection.whyNot(rule);
    String skipped = notChosen != null ? notChosen : lastYear.whyNot(code);
    RuleStatus.State state =
        skipped != null
            ? RuleStatus.State.SKIPPED
            : fault != null ? RuleStatus.State.FAILED : RuleStatus.State.RAN;
    return new RuleStatus(
        code,
        rule.severity(),
        rule.title(),
        rule.provisional(),
        state,
        found.findings(),
        found.children(),
        found.accepted(),
        found.childrenLeft(),
        fault != null ? fault : skipped,
        record);
  }

  private ReturnHead head(YearEntry year, Header header) {
    String code = header.getLEA();
    LocalAuthority authority =
        code == null
            ? null
            : pack.authority(code, year.year())
                .orElseGet(() -> new LocalAuthority(code, null, Years.ALL));
    return new ReturnHead(
        Cinch.version(),
        pack.info(),
        options.only(),
        options.except(),
        options.file(),
        options.lastYearFile(),
        new ReturnHead.CensusHead(
            year.year().toString(), year.referenceDate(), year.remark(), authority),
        header);
  }

  /** Counts and hashes what goes through. */
  private static final class Measured extends FilterInputStream {
    private final MessageDigest digest;
    private final long most;
    private long bytes;

    Measured(InputStream in, long most) {
      this(in, most, Sha256.digest());
    }

    private Measured(InputStream in, long most, MessageDigest digest) {
      super(new DigestInputStream(in, digest));
      this.digest = digest;
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    private void count(int read) throws IOException {
      bytes += Math.max(read, 0);
      if (bytes > most) {
        throw new TooLargeException("the return is larger than " + most + " bytes");
      }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      count(read);
      return read;
    }

    long bytes() {
      return bytes;
    }

    String sha256() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }
}
