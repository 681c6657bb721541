package uk.cinch.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cinch.facts.Remembered;
import uk.cinch.facts.Value;

/**
 * Values of one name and where they stand, in some thirty bytes each besides their text: what grows
 * with the return must stay small. Not thread-safe.
 */
final class Notes {
  private static final int NONE = -1;
  private static final int FIELDS = 5;

  private final ChildIds ids;
  private final Bytes texts = new Bytes();
  private final List<Spot> spots = new ArrayList<>();
  private final Map<Spot, Integer> spotNumbers = new LinkedHashMap<>();
  private int[] table = new int[256];
  private int distinct;
  // per note: text number, child position, line, column, spot, and the next note of the same text
  private int[] notes = new int[FIELDS * 64];
  private int[] next = new int[64];
  private int[] first = new int[64];
  private int[] last = new int[64];
  private int count;

  /** Where in a child a value stands: the same few for all children. */
  private record Spot(String element, String recordName, String pathInChild) {}

  Notes(ChildIds ids) {
    this.ids = ids;
    Arrays.fill(table, NONE);
  }

  void add(Value value) {
    ids.remember(value.childRef());
    int text = number(value.getText().getBytes(StandardCharsets.UTF_8));
    int note = count++;
    grow();
    String path = value.getPath();
    Spot spot =
        new Spot(value.getElement(), value.getRecordName(), path.substring(path.indexOf(']') + 1));
    int at = note * FIELDS;
    notes[at] = text;
    notes[at + 1] = value.childRef().position();
    notes[at + 2] = value.getLine();
    notes[at + 3] = value.getColumn();
    notes[at + 4] =
        spotNumbers.computeIfAbsent(
            spot,
            fresh -> {
              spots.add(fresh);
              return spots.size() - 1;
            });
    next[note] = NONE;
    if (first[text] == NONE) {
      first[text] = note;
    } else {
      next[last[text]] = note;
    }
    last[text] = note;
  }

  /** The places of every text noted more than once, by first place. */
  List<List<Remembered>> repeated() {
    List<List<Remembered>> all = new ArrayList<>();
    for (int text = 0; text < distinct; text++) {
      if (first[text] != last[text]) {
        List<Remembered> places = new ArrayList<>();
        for (int note = first[text]; note != NONE; note = next[note]) {
          places.add(place(note));
        }
        all.add(places);
      }
    }
    return all;
  }

  private Remembered place(int note) {
    int at = note * FIELDS;
    int position = notes[at + 1];
    Spot spot = spots.get(notes[at + 4]);
    return new Remembered(
        spot.element(),
        texts.text(notes[at]),
        notes[at + 2],
        notes[at + 3],
        "Child[" + position + "]" + spot.pathInChild(),
        spot.recordName(),
        ids.at(position));
  }

  /** The number of a text, a fresh one when it is new. */
  private int number(byte[] text) {
    int slot = slot(text);
    if (table[slot] != NONE) {
      return table[slot];
    }
    int number = texts.add(text);
    distinct = number + 1;
    if (number >= first.length) {
      first = Arrays.copyOf(first, longer(first.length));
      last = Arrays.copyOf(last, first.length);
    }
    first[number] = NONE;
    table[slot] = number;
    if (distinct * 2 > table.length) {
      rehash();
    }
    return number;
  }

  private int slot(byte[] text) {
    int slot = spread(Arrays.hashCode(text)) & (table.length - 1);
    while (table[slot] != NONE && !texts.is(table[slot], text)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private void rehash() {
    table = new int[table.length * 2];
    Arrays.fill(table, NONE);
    for (int number = 0; number < distinct; number++) {
      table[slot(texts.text(number).getBytes(StandardCharsets.UTF_8))] = number;
    }
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  private void grow() {
    if (count > next.length) {
      next = Arrays.copyOf(next, longer(next.length));
      notes = Arrays.copyOf(notes, next.length * FIELDS);
    }
  }

  private static int longer(int length) {
    return length + (length >> 1);
  }
}
