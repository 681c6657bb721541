package uk.cinch.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What an analyst keeps beside a return: return-level notes, and reasons for single queries.
 * Immutable.
 *
 * @param year the census year it is of; null when it does not say
 * @param authority number of the local authority it is of; null when it does not say
 * @param returnNotes notes on the return as a whole, in the order of the file
 * @param reasons reasons for single findings, in the order of the file
 */
public record NotesFile(
    CensusYear year, String authority, List<ReturnNote> returnNotes, List<Reason> reasons) {

  /** One that says nothing. */
  public static final NotesFile EMPTY = new NotesFile(null, null, List.of(), List.of());

  /**
   * A note on the return as a whole.
   *
   * @param text as it is to stand in COLLECT
   * @param author who wrote it; null where it does not say
   * @param date when; null where it does not say
   * @param line in the file, from 1
   */
  public record ReturnNote(String text, String author, String date, int line) {}

  /**
   * A reason for a single finding.
   *
   * @param rule code of the rule
   * @param child id of the child; null for the return as a whole and a child without one
   * @param fingerprint of the finding
   * @param about what was found, for people to read; null where it does not say
   * @param reason why the data is right; null while there is none
   * @param author who says so; null where it does not say
   * @param date when; null where it does not say
   * @param line in the file, from 1
   */
  public record Reason(
      String rule,
      String child,
      String fingerprint,
      String about,
      String reason,
      String author,
      String date,
      int line) {}

  /**
   * Reads a notes file; entries that cannot be used are left out, and all of them where its year or
   * authority cannot.
   *
   * @param name of the file, for what is said of its faults
   * @param faults takes what is wrong with it, by line
   */
  public static NotesFile read(String name, byte[] bytes, Faults faults) {
    try {
      return of(Yaml.read(name, bytes, faults), faults);
    } catch (BrokenPackException e) {
      e.faults().forEach(f -> faults.add(f.file(), f.line(), f.problem(), f.advice()));
      return EMPTY;
    }
  }

  private static NotesFile of(Node node, Faults faults) {
    Faults head = new Faults();
    Fields fields = new Fields(node, "the notes file", head);
    NotesFile notes =
        new NotesFile(
            fields.yearOrNull("census-year"),
            fields.blankOrText("local-authority"),
            usable(
                fields.listOrNone("return-notes"), "a return-level note", NotesFile::note, faults),
            usable(fields.listOrNone("reasons"), "a reason", NotesFile::reason, faults));
    fields.done();
    // without a sound beginning it cannot be told of which return they are
    return isSound(head, faults) ? notes : EMPTY;
  }

  private static boolean isSound(Faults own, Faults all) {
    own.found().forEach(f -> all.add(f.file(), f.line(), f.problem(), f.advice()));
    return !own.any();
  }

  private static ReturnNote note(Fields note) {
    return new ReturnNote(
        note.text("text"), note.blankOrText("author"), note.dateText("date"), note.node().line());
  }

  private static Reason reason(Fields entry) {
    return new Reason(
        entry.text("rule"),
        entry.blankOrText("child"),
        entry.text("fingerprint"),
        entry.blankOrText("about"),
        entry.blankOrText("reason"),
        entry.blankOrText("author"),
        entry.dateText("date"),
        entry.node().line());
  }

  /** The items without a fault; the faults of the others are noted. */
  private static <T> List<T> usable(
      List<Node> items, String what, Function<Fields, T> reader, Faults faults) {
    List<T> usable = new ArrayList<>();
    for (Node item : items) {
      Faults own = new Faults();
      Fields fields = new Fields(item, what, own);
      T read = reader.apply(fields);
      fields.done();
      if (isSound(own, faults)) {
        usable.add(read);
      }
    }
    return List.copyOf(usable);
  }
}
