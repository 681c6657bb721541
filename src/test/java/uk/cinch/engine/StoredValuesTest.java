package uk.cinch.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import uk.cinch.facts.Census;
import uk.cinch.facts.ChildRef;
import uk.cinch.facts.ElementType;
import uk.cinch.facts.FactBuilder;
import uk.cinch.facts.Group;
import uk.cinch.facts.Layout;
import uk.cinch.facts.StoredValue;
import uk.cinch.facts.Value;

class StoredValuesTest {
  private static final Layout LAYOUT =
      new Layout(
          "Child",
          0,
          true,
          Map.of(
              "LAchildID",
              new Layout.ElementSlot(0, "LAchildID", "ChildIdentifiers", ElementType.TEXT, false)));
  private final FactBuilder facts =
      new FactBuilder(
          new Census("2024-25", java.time.LocalDate.of(2025, 3, 31), Map.of(), Set.of()));

  private Value id(int position, String text) {
    Group child = facts.open(LAYOUT, null, position, position * 10, 3);
    Value value =
        facts.value(
            child, LAYOUT.slots().get("LAchildID"), "ChildIdentifiers", 1, text, position, 5);
    return value;
  }

  @Test
  void repeatsAreFoundAmongManyAndEachPlaceIsKept() {
    StoredValues values = new StoredValues();
    Random random = new Random(7);
    Map<String, List<Integer>> expected = new TreeMap<>();
    for (int position = 1; position <= 50_000; position++) {
      String text = "é" + random.nextInt(40_000);
      expected.computeIfAbsent(text, key -> new ArrayList<>()).add(position);
      values.add(id(position, text));
    }
    expected.values().removeIf(positions -> positions.size() == 1);

    Map<String, List<Integer>> found = new TreeMap<>();
    values
        .repeated()
        .forEach(
            places ->
                places.forEach(
                    place ->
                        found
                            .computeIfAbsent(place.getText(), key -> new ArrayList<>())
                            .add(place.childRef().position())));

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void aPlaceIsWhatItWasInTheChild() {
    StoredValues values = new StoredValues();
    values.add(id(4, "A"));
    values.add(id(9, "B"));
    values.add(id(12, "A"));

    assertThat(values.repeated())
        .singleElement(InstanceOfAssertFactories.list(StoredValue.class))
        .extracting(
            StoredValue::getElement,
            StoredValue::getText,
            StoredValue::getLine,
            StoredValue::getColumn,
            StoredValue::getPath,
            StoredValue::getRecordName,
            StoredValue::childRef)
        .containsExactly(place("A", 4), place("A", 12));
  }

  private static Tuple place(String text, int position) {
    return tuple(
        "LAchildID",
        text,
        position,
        5,
        "Child[" + position + "]/ChildIdentifiers/LAchildID",
        "ChildIdentifiers",
        new ChildRef(text, position));
  }
}
