package uk.cinch.result;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.MurmurHash3;
import uk.cinch.facts.Change;
import uk.cinch.facts.ChildRef;
import uk.cinch.facts.EpisodeRef;
import uk.cinch.facts.Group;
import uk.cinch.facts.Place;
import uk.cinch.facts.Value;

/**
 * A short stand-in for what a finding says: the same for the same rule, child id, referral dates
 * and values, wherever in the return they are and in whatever order. Another value gives another
 * one. It tells findings of one return apart; it is no secret. Letters only, as spreadsheets take
 * what has digits for numbers. Pure.
 */
public final class Fingerprint {
  private static final int BITS = 4;
  private static final char END = '\u0000';

  private Fingerprint() {}

  /**
   * Of a finding.
   *
   * @param child null for the return as a whole
   * @param places what it points at; where records of a kind are compared, which of them comes
   *     first makes no difference, and every element pointed at in one counts in all
   * @param change null where no counts are compared
   */
  public static String of(String rule, ChildRef child, List<Place> places, Change change) {
    StringBuilder text = new StringBuilder(rule).append(END);
    text.append(child == null ? null : child.id()).append(END);
    if (change != null) {
      text.append(change.getLastYear()).append(END).append(change.getThisYear()).append(END);
    }
    if (places.size() == 1) {
      text.append(one(places.get(0)));
    } else {
      records(places).forEach(text::append);
    }
    return hash(text);
  }

  private static String one(Place place) {
    if (place instanceof Group record) {
      List<String> values = new ArrayList<>();
      record.present().forEach(value -> values.add(one(value)));
      values.sort(null);
      return record.getName() + END + String.join("", values) + END;
    }
    EpisodeRef episode = place.episodeRef();
    return place.getElement()
        + END
        + place.getText()
        + END
        + (episode == null ? null : episode.referralDate())
        + END;
  }

  /** Each record on its own, in an order that does not come from the file. */
  private static List<String> records(List<Place> places) {
    Map<Object, List<Place>> byRecord = new LinkedHashMap<>();
    Map<String, Set<String>> elements = new LinkedHashMap<>();
    for (Place place : places) {
      Object record = place instanceof Value value ? value.getRecord() : place;
      byRecord.computeIfAbsent(record, key -> new ArrayList<>()).add(place);
      if (record instanceof Group group && place != group) {
        elements.computeIfAbsent(group.getName(), key -> new HashSet<>()).add(place.getElement());
      }
    }
    List<String> texts = new ArrayList<>();
    byRecord.forEach(
        (record, own) -> {
          List<String> values = new ArrayList<>();
          own.forEach(place -> values.add(one(place)));
          if (record instanceof Group group) {
            Set<String> others = new HashSet<>(elements.getOrDefault(group.getName(), Set.of()));
            own.forEach(place -> others.remove(place.getElement()));
            others.forEach(element -> values.add(one(group.at(element))));
          }
          values.sort(null);
          texts.add(String.join("", values));
        });
    texts.sort(null);
    return texts;
  }

  static String of(FormatError problem) {
    ChildRef child = problem.child();
    StringBuilder text = new StringBuilder(problem.problem()).append(END);
    text.append(child == null ? null : child.id()).append(END);
    text.append(problem.path().replaceAll("\\[\\d+]", "")).append(END).append(problem.value());
    return hash(text);
  }

  private static String hash(CharSequence text) {
    long hash = MurmurHash3.hash128x64(text.toString().getBytes(StandardCharsets.UTF_8))[0];
    char[] letters = new char[Long.SIZE / BITS];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (char) ('a' + (hash >>> i * BITS & (1 << BITS) - 1));
    }
    return new String(letters);
  }
}
