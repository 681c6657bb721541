package uk.cinch.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads code sets, local authorities and bank holidays. */
final class ReferenceReader {
  private final Faults faults;

  ReferenceReader(Faults faults) {
    this.faults = faults;
  }

  List<CodeSet> codeSets(List<YamlNode> nodes) {
    List<CodeSet> sets = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlNode node : nodes) {
      YamlMapping fields = new YamlMapping(node, "code set", faults);
      CodeSet set =
          new CodeSet(
              fields.text("name"),
              fields.text("label"),
              fields.textOrNull("source"),
              fields.textOrNull("provisional"),
              fields.years(),
              codes(fields.list("codes")));
      fields.done();
      if (set.name() != null && !names.add(set.name())) {
        faults.add(node, "code set " + set.name() + " is given twice", "keep one of them");
      }
      sets.add(set);
    }
    return List.copyOf(sets);
  }

  private List<CodeSet.Code> codes(List<YamlNode> nodes) {
    List<CodeSet.Code> codes = new ArrayList<>();
    for (YamlNode node : nodes) {
      CodeSet.Code code = node.entries() == null ? bareCode(node) : code(node);
      if (code == null) {
        continue;
      }
      boolean twice =
          codes.stream()
              .anyMatch(
                  other -> other.code().equals(code.code()) && other.years().overlap(code.years()));
      if (twice) {
        faults.add(node, "code " + code.code() + " is given twice", "keep one of them");
      }
      codes.add(code);
    }
    return List.copyOf(codes);
  }

  private CodeSet.Code bareCode(YamlNode node) {
    if (node.text() == null || node.text().isBlank()) {
      faults.add(node, "a code is " + node.kind(), "write the code");
      return null;
    }
    return new CodeSet.Code(node.text(), null, Years.ALL);
  }

  private CodeSet.Code code(YamlNode node) {
    YamlMapping fields = new YamlMapping(node, "code", faults);
    CodeSet.Code code =
        new CodeSet.Code(fields.text("code"), fields.textOrNull("label"), fields.years());
    fields.done();
    return code.code() == null ? null : code;
  }

  List<LocalAuthority> authorities(List<YamlNode> nodes) {
    List<LocalAuthority> authorities = new ArrayList<>();
    for (YamlNode node : nodes) {
      YamlMapping fields = new YamlMapping(node, "local authority", faults);
      LocalAuthority authority =
          new LocalAuthority(fields.text("code"), fields.text("name"), fields.years());
      fields.done();
      if (authority.code() != null && !authority.code().matches("[0-9]{3}")) {
        faults.add(node, "'" + authority.code() + "' is not a three-digit number", "");
      }
      authorities.add(authority);
    }
    return List.copyOf(authorities);
  }

  Set<LocalDate> holidays(List<YamlNode> nodes) {
    Set<LocalDate> holidays = new TreeSet<>();
    for (YamlNode node : nodes) {
      YamlMapping fields = new YamlMapping(node, "year of bank holidays", faults);
      int year = fields.number("year", 0);
      for (YamlNode item : fields.list("dates")) {
        LocalDate date = fields.date("dates", item);
        if (date == null) {
          continue;
        }
        if (date.getYear() != year) {
          faults.add(item, date + " is not in " + year, "put it under its own year");
        }
        if (!holidays.add(date)) {
          faults.add(item, date + " is given twice", "keep one of them");
        }
      }
      fields.done();
    }
    return holidays;
  }
}
