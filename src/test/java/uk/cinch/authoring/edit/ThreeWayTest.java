package uk.cinch.authoring.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ThreeWayTest {
  private static final List<String> BASE = List.of("a", "b", "c", "d", "e");

  @Test
  void changesInDifferentPlacesGoTogether() {
    ThreeWay merged =
        new ThreeWay(BASE, List.of("A", "b", "c", "d", "e"), List.of("a", "b", "c", "d", "E", "f"));

    assertThat(merged.merged()).containsExactly("A", "b", "c", "d", "E", "f");
    assertThat(merged.conflicts()).isEmpty();
  }

  @Test
  void theSameChangeOnBothSidesIsNoConflict() {
    ThreeWay merged = new ThreeWay(BASE, List.of("a", "X", "d", "e"), List.of("a", "X", "d", "e"));

    assertThat(merged.merged()).containsExactly("a", "X", "d", "e");
    assertThat(merged.conflicts()).isEmpty();
  }

  @Test
  void theSameLinesChangedInDifferentWaysAreAConflictAndTheFirstStands() {
    ThreeWay merged =
        new ThreeWay(
            BASE, List.of("a", "mine", "c", "d", "e"), List.of("a", "b2", "c2", "d", "e", "f"));

    assertThat(merged.merged()).containsExactly("a", "mine", "c", "d", "e", "f");
    assertThat(merged.conflicts())
        .containsExactly(new ThreeWay.ConflictingLines(List.of("mine", "c"), List.of("b2", "c2")));
  }

  @Test
  void linesAddedAtOnePlaceInDifferentWaysAreAConflict() {
    ThreeWay merged =
        new ThreeWay(List.of("a", "b"), List.of("a", "mine", "b"), List.of("a", "newer", "b"));

    assertThat(merged.merged()).containsExactly("a", "mine", "b");
    assertThat(merged.conflicts())
        .containsExactly(new ThreeWay.ConflictingLines(List.of("mine"), List.of("newer")));
  }

  @Property
  void withOnlyOneSideChangedTheResultIsThatSide(
      @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'c') @StringLength(1) String> base,
      @ForAll @Size(max = 12)
          List<@CharRange(from = 'a', to = 'c') @StringLength(1) String> other) {
    assertThat(new ThreeWay(base, other, base).merged()).isEqualTo(other);
    assertThat(new ThreeWay(base, base, other).merged()).isEqualTo(other);
    assertThat(new ThreeWay(base, other, other).merged()).isEqualTo(other);
    assertThat(new ThreeWay(base, other, other).conflicts()).isEmpty();
  }

  @Property
  void withoutAConflictTheSidesCanChangePlaces(
      @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'c') @StringLength(1) String> base,
      @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'c') @StringLength(1) String> one,
      @ForAll @Size(max = 12)
          List<@CharRange(from = 'a', to = 'c') @StringLength(1) String> other) {
    ThreeWay merged = new ThreeWay(base, one, other);
    if (merged.conflicts().isEmpty()) {
      assertThat(new ThreeWay(base, other, one).merged()).isEqualTo(merged.merged());
    }
  }
}
