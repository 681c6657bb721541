package uk.cinch.web;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import uk.cinch.ReturnChecker;
import uk.cinch.catalog.CensusYear;
import uk.cinch.check.Options;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.io.ReturnFile;
import uk.cinch.io.TempFiles;
import uk.cinch.report.Format;
import uk.cinch.report.Outputs;
import uk.cinch.result.ReturnEnd;
import uk.cinch.result.ReturnHead;
import uk.cinch.review.EarlierReport;
import uk.cinch.review.NotesFile;
import uk.cinch.review.NotesFile.Reason;
import uk.cinch.web.WorkspaceView.WorkspaceState;

/**
 * What one person works on: a return, what it is checked with, and the reports of it. All of it is
 * in a folder that only its owner can look into, and goes with the workspace. Thread-safe.
 */
final class Workspace implements AutoCloseable {
  private static final String REPORTS = "reports";
  private static final String EARLIER = "earlier.json";

  /** They are held in memory, as long as the workspace. */
  private static final long MOST_NOTES = 16 * Limits.MIB;

  private static final int CANCEL_LOOKS = 200;
  private static final int CANCEL_LOOK_MILLIS = 20;

  private final String id;
  private final Path folder;
  private final ReturnChecker checker;
  private final Map<InputKind, String> names = new EnumMap<>(InputKind.class);
  private final WorkspaceNotes notes = new WorkspaceNotes();
  private WorkspaceState state = WorkspaceState.EMPTY;
  private WorkspaceCheck run = new WorkspaceCheck();
  private String trouble;
  private ReturnHead head;
  private ReturnEnd end;
  private CensusYear year;
  private volatile long asked = System.nanoTime();

  /**
   * @param id nobody can guess it
   * @param folder empty; removed with the workspace
   */
  Workspace(String id, Path folder, ReturnChecker checker) {
    this.id = id;
    this.folder = folder;
    this.checker = checker;
  }

  String id() {
    return id;
  }

  /** Notes that somebody works on it. */
  void touch() {
    asked = System.nanoTime();
  }

  /** Whether nobody has worked on it for some time. */
  boolean idle(long nanoseconds) {
    return System.nanoTime() - asked > nanoseconds && !busy();
  }

  private synchronized boolean busy() {
    return state == WorkspaceState.WAITING || state == WorkspaceState.CHECKING;
  }

  synchronized WorkspaceView view() {
    return new WorkspaceView(
        id,
        state,
        run.percent(),
        run.children(),
        trouble,
        new EnumMap<>(names),
        year == null ? null : year.toString(),
        notes.unsaved(),
        notes.reasons(),
        end == null ? null : end.verdict(),
        end == null ? null : head.census().year(),
        end == null ? null : end.counts());
  }

  /** What the return is called; empty while there is none. */
  synchronized Optional<String> returnName() {
    return Optional.ofNullable(names.get(InputKind.RETURN));
  }

  private Path file(InputKind kind) {
    return folder.resolve(kind.toString());
  }

  /** Puts a file into the workspace; another of its kind gives way. */
  void put(InputKind kind, String name, Exchange exchange, Limits limits)
      throws ProblemException, IOException {
    requireQuiet();
    Path partial = TempFiles.beside(file(kind));
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
        long most =
            kind == InputKind.NOTES ? Math.min(MOST_NOTES, limits.mostBytes()) : limits.mostBytes();
        exchange.body(out, most, limits.quiet());
      }
      take(kind, name, partial);
    } catch (NoSuchFileException e) {
      throw new ProblemException(404, "this desk has been cleared");
    } finally {
      TempFiles.remove(partial);
    }
  }

  private synchronized void take(InputKind kind, String name, Path partial)
      throws ProblemException, IOException {
    requireQuiet();
    if (kind == InputKind.NOTES) {
      notes.use(name, Files.readAllBytes(partial));
    }
    if (kind == InputKind.EARLIER) {
      earlier(name, partial);
    }
    if (kind == InputKind.RETURN) {
      leaveBehind();
    }
    Files.move(partial, file(kind), StandardCopyOption.REPLACE_EXISTING);
    names.put(kind, name);
  }

  /**
   * What was said of the return before is not true of another: it is what that is compared with.
   */
  private void leaveBehind() throws IOException {
    state = WorkspaceState.EMPTY;
    head = null;
    end = null;
    if (Files.exists(report(Format.JSON))) {
      Files.move(report(Format.JSON), folder.resolve(EARLIER), StandardCopyOption.REPLACE_EXISTING);
      names.remove(InputKind.EARLIER);
      Files.deleteIfExists(file(InputKind.EARLIER));
    }
  }

  private static EarlierReport earlier(String name, Path file)
      throws ProblemException, IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return EarlierReport.read(name, in);
    } catch (EarlierReport.UnusableException e) {
      throw new ProblemException(422, "the earlier report cannot be used: " + e.getMessage());
    }
  }

  /** Takes a file out of the workspace. */
  synchronized void remove(InputKind kind) throws ProblemException, IOException {
    requireQuiet();
    names.remove(kind);
    Files.deleteIfExists(file(kind));
    if (kind == InputKind.NOTES) {
      notes.remove();
    }
  }

  private synchronized void requireQuiet() throws ProblemException {
    if (busy()) {
      throw new ProblemException(409, "a check is under way; cancel it first");
    }
  }

  /** The census year of the last check; null where the return said it. */
  synchronized CensusYear year() {
    return year;
  }

  /**
   * A check is about to begin.
   *
   * @param chosen census year to check as; null to go by the return
   */
  synchronized void begin(CensusYear chosen) throws ProblemException, IOException {
    requireQuiet();
    if (!names.containsKey(InputKind.RETURN)) {
      throw new ProblemException(409, "there is no return on the desk");
    }
    year = chosen;
    run = new WorkspaceCheck();
    trouble = null;
    state = WorkspaceState.WAITING;
  }

  /** Cancels the check under way, and waits some seconds for it to end. */
  void cancel() throws InterruptedException {
    run().cancel();
    for (int i = 0; i < CANCEL_LOOKS && busy(); i++) {
      Thread.sleep(CANCEL_LOOK_MILLIS);
    }
  }

  private synchronized WorkspaceCheck run() {
    return run;
  }

  /**
   * Checks when its turn comes, and keeps how it went.
   *
   * @param faults told of faults of the program
   */
  void check(CheckQueue turns, Limits limits, Consumer<Throwable> faults) {
    WorkspaceCheck now = run();
    try {
      turns.take(() -> check(now, limits));
    } catch (CancellationException e) {
      boolean asked = now.cancelled();
      end(
          asked ? WorkspaceState.CANCELLED : WorkspaceState.FAILED,
          asked ? "The check was cancelled." : "The check took too long.");
    } catch (UnreadableReturnException e) {
      end(
          WorkspaceState.FAILED,
          "The return cannot be checked, so nothing in it has been: "
              + e.getMessage()
              + (e.lacksYear() ? "; choose one under Census year" : ""));
    } catch (ProblemException e) {
      end(WorkspaceState.FAILED, e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      end(WorkspaceState.CANCELLED, "The check was cancelled.");
    } catch (Exception | Error e) {
      end(WorkspaceState.FAILED, "cinch failed; this is a fault of the program, not of the return");
      if (!now.cancelled()) {
        faults.accept(e);
      }
    }
  }

  /** A check before it of the same return keeps its reports. */
  private synchronized void end(WorkspaceState how, String why) {
    state = end == null ? how : WorkspaceState.DONE;
    trouble = why;
  }

  private void check(WorkspaceCheck now, Limits limits) throws Exception {
    Options options = options();
    Path lastYear = file(InputKind.LAST_YEAR);
    synchronized (this) {
      state = WorkspaceState.CHECKING;
    }
    Outputs outputs =
        now.run(
            checker,
            file(InputKind.RETURN),
            Files.exists(lastYear) ? lastYear : null,
            options,
            limits.longest(),
            folder.resolve(REPORTS));
    synchronized (this) {
      head = outputs.head();
      end = outputs.end();
      state = WorkspaceState.DONE;
    }
  }

  private synchronized Options options() throws ProblemException, IOException {
    Options options = Options.DEFAULT.withFile(names.get(InputKind.RETURN)).withNotes(notes.all());
    if (year != null) {
      options = options.withYear(year);
    }
    if (names.containsKey(InputKind.LAST_YEAR)) {
      options =
          options.withLastYear(
              names.get(InputKind.LAST_YEAR), () -> ReturnFile.open(file(InputKind.LAST_YEAR)));
    }
    Path before = folder.resolve(EARLIER);
    if (names.containsKey(InputKind.EARLIER)) {
      options = options.withEarlier(earlier(names.get(InputKind.EARLIER), file(InputKind.EARLIER)));
    } else if (Files.exists(before)) {
      options = options.withEarlier(earlier("the check before", before));
    }
    return options;
  }

  /** A report of the last check; it may not be there. */
  Path report(Format format) {
    return folder.resolve(REPORTS).resolve(REPORTS + "." + format.ending());
  }

  /** The HTML report of the last check as the page that is worked on; it may not be there. */
  Path servedReport() {
    return folder.resolve(REPORTS).resolve(WorkspaceCheck.SERVED);
  }

  /** Whether the return has been checked, and has a report. */
  synchronized boolean has(Format format) {
    return end != null && Files.exists(report(format));
  }

  /**
   * Accepts a finding of the last check; a reason given before for it gives way.
   *
   * @param reason its child is looked up in the report
   * @throws ProblemException 409 when nothing has been checked, 422 when there is no such finding
   */
  void accept(Reason reason) throws ProblemException, IOException {
    if (!has(Format.JSON)) {
      throw new ProblemException(409, "nothing has been checked yet");
    }
    ReportedFinding finding =
        ReportedFinding.find(report(Format.JSON), reason.rule(), reason.fingerprint())
            .orElseThrow(() -> new ProblemException(422, "there is no such finding"));
    synchronized (this) {
      if (head == null) {
        throw new ProblemException(409, "another return has been laid on the desk");
      }
      notes.accept(reason.withChild(finding.childId()), head);
    }
  }

  /** What is accepted, for a file that somebody keeps. */
  NotesFile saved() {
    return notes.saved();
  }

  @Override
  public void close() throws IOException {
    run().cancel();
    TempFiles.remove(folder);
  }
}
