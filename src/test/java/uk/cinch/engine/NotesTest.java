package uk.cinch.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.cinch.facts.Census;
import uk.cinch.facts.FactBuilder;
import uk.cinch.facts.Group;
import uk.cinch.facts.Layout;
import uk.cinch.facts.Value;

class NotesTest {
  private static final Layout LAYOUT =
      new Layout(
          "Child",
          0,
          true,
          Map.of(
              "LAchildID",
              new Layout.Slot(0, "LAchildID", "ChildIdentifiers", Layout.Kind.TEXT, false)));
  private final FactBuilder facts =
      new FactBuilder(
          new Census("2024-25", java.time.LocalDate.of(2025, 3, 31), Map.of(), Set.of()));

  private Value id(int position, String text) {
    Group child = facts.open(LAYOUT, null, position, position * 10, 3);
    Value value =
        facts.value(
            child, LAYOUT.slots().get("LAchildID"), "ChildIdentifiers", 1, text, position, 5);
    facts.close(child);
    return value;
  }

  @Test
  void repeatsAreFoundAmongManyAndEachPlaceIsKept() {
    Notes notes = new Notes(new ChildIds());
    Random random = new Random(7);
    Map<String, List<Integer>> expected = new TreeMap<>();
    for (int position = 1; position <= 50_000; position++) {
      String text = "é" + random.nextInt(40_000);
      expected.computeIfAbsent(text, key -> new ArrayList<>()).add(position);
      notes.add(id(position, text));
    }
    expected.values().removeIf(positions -> positions.size() == 1);

    Map<String, List<Integer>> found = new TreeMap<>();
    notes
        .repeated()
        .forEach(
            places ->
                places.forEach(
                    place ->
                        found
                            .computeIfAbsent(place.text(), key -> new ArrayList<>())
                            .add(place.childRef().position())));

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void aPlaceIsWhatItWasInTheChild() {
    Notes notes = new Notes(new ChildIds());
    notes.add(id(4, "A"));
    notes.add(id(9, "B"));
    notes.add(id(12, "A"));

    assertThat(notes.repeated())
        .containsExactly(
            List.of(
                new uk.cinch.facts.Remembered(
                    "LAchildID",
                    "A",
                    4,
                    5,
                    "Child[4]/ChildIdentifiers/LAchildID",
                    "ChildIdentifiers",
                    new uk.cinch.facts.ChildRef("A", 4)),
                new uk.cinch.facts.Remembered(
                    "LAchildID",
                    "A",
                    12,
                    5,
                    "Child[12]/ChildIdentifiers/LAchildID",
                    "ChildIdentifiers",
                    new uk.cinch.facts.ChildRef("A", 12))));
  }

  @Test
  void aTextLongerThanABlockIsKeptWhole() {
    Notes notes = new Notes(new ChildIds());
    String text = "x".repeat(700_000);
    notes.add(id(1, text));
    notes.add(id(2, text + "y"));
    notes.add(id(3, text));

    assertThat(notes.repeated()).hasSize(1);
    assertThat(notes.repeated().get(0)).extracting(place -> place.text()).containsOnly(text);
  }
}
