package uk.cinch.review;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import uk.cinch.catalog.BrokenPackException;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFault;
import uk.cinch.catalog.Yaml;
import uk.cinch.catalog.YamlMapping;
import uk.cinch.catalog.YamlNode;

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

  private static final String HEAD = "the notes file";

  /** One that says nothing. */
  public static final NotesFile EMPTY = new NotesFile(null, null, List.of(), List.of());

  /**
   * A note on the return as a whole.
   *
   * @param text as it is to be in COLLECT
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
      int line) {

    /** Which finding it is of. */
    public FindingKey finding() {
      return new FindingKey(rule, fingerprint);
    }

    /**
     * The same for a child.
     *
     * @param id null for none
     */
    public Reason withChild(String id) {
      return new Reason(rule, id, fingerprint, about, reason, author, date, line);
    }
  }

  /** What tells findings apart: a fingerprint is of its child too, however the id is spelled. */
  public record FindingKey(String rule, String fingerprint) {}

  /**
   * Reads a notes file; entries that cannot be used are left out, and all of them where its year or
   * authority cannot be told.
   *
   * @param name of the file, for what is said of its faults
   * @param faults takes what is wrong with it, by line
   */
  public static NotesFile read(String name, byte[] bytes, Faults faults) {
    OptionalInt strange = strangeLine(bytes);
    if (strange.isPresent()) {
      faults.add(name, strange.getAsInt(), "the file is not in UTF-8", "save it as UTF-8");
      return EMPTY;
    }
    Faults spelling = new Faults();
    try {
      YamlNode node = Yaml.read(name, bytes, spelling);
      return of(node, spelling, faults);
    } catch (BrokenPackException e) {
      addAll(e.faults(), faults);
      return EMPTY;
    } finally {
      addAll(spelling.found(), faults);
    }
  }

  private static void addAll(List<PackFault> some, Faults all) {
    some.forEach(f -> all.add(f.file(), f.line(), f.problem(), f.advice()));
  }

  /** The first line that holds bytes which are no UTF-8. */
  private static OptionalInt strangeLine(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    if (!StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      return OptionalInt.empty();
    }
    int line = 1;
    for (int i = 0; i < in.position(); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return OptionalInt.of(line);
  }

  /**
   * @param spelling what was wrong with the YAML; entries it is in are left out
   */
  private static NotesFile of(YamlNode node, Faults spelling, Faults faults) {
    Faults head = new Faults();
    YamlMapping top = new YamlMapping(node, HEAD, head);
    CensusYear year = top.yearOrNull("census-year");
    String authority = top.blankOrText("local-authority");
    if (head.any()) {
      addAll(head.found(), faults);
      return EMPTY;
    }
    YamlMapping fields = new YamlMapping(node, HEAD, faults);
    fields.optional("census-year");
    fields.optional("local-authority");
    List<Integer> strange = spelling.found().stream().map(PackFault::line).toList();
    NotesFile notes =
        new NotesFile(
            year,
            authority,
            usable(
                fields.listOrNone("return-notes"),
                "a return-level note",
                NotesFile::note,
                strange,
                faults),
            usable(fields.listOrNone("reasons"), "a reason", NotesFile::reason, strange, faults));
    fields.done();
    return notes;
  }

  private static ReturnNote note(YamlMapping note) {
    return new ReturnNote(
        note.text("text"), note.blankOrText("author"), note.dateText("date"), note.node().line());
  }

  private static Reason reason(YamlMapping entry) {
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
      List<YamlNode> items,
      String what,
      Function<YamlMapping, T> reader,
      List<Integer> strange,
      Faults faults) {
    List<T> usable = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      YamlNode item = items.get(i);
      int end = i + 1 < items.size() ? items.get(i + 1).line() : Integer.MAX_VALUE;
      if (item.entries() == null) {
        // without its words, which may be about a child
        faults.add(
            item,
            what + " should be a mapping",
            "give each entry a rule, a child or a fingerprint, and a reason");
        continue;
      }
      Faults own = new Faults();
      YamlMapping fields = new YamlMapping(item, what, own);
      T read = reader.apply(fields);
      fields.done();
      addAll(own.found(), faults);
      if (!own.any() && strange.stream().noneMatch(l -> l >= item.line() && l < end)) {
        usable.add(read);
      }
    }
    return List.copyOf(usable);
  }
}
