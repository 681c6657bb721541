package uk.cinch.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the census years and rules of the catalog. */
final class RuleReader {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+( [A-Za-z0-9]+)*");

  private static final int LONGEST_CODE = 30;

  private final Faults faults;

  RuleReader(Faults faults) {
    this.faults = faults;
  }

  List<YearEntry> years(List<YamlNode> nodes) {
    List<YearEntry> years = new ArrayList<>();
    for (YamlNode node : nodes) {
      YamlMapping fields = new YamlMapping(node, "year", faults);
      CensusYear year = fields.year("year");
      LocalDate date = fields.date("reference-date", fields.required("reference-date"));
      String remark = fields.textOrNull("remark");
      fields.done();
      if (year == null || date == null) {
        continue;
      }
      if (date.getYear() != year.end()) {
        faults.add(
            node, "reference date " + date + " does not end census year " + year, "check both");
      }
      if (years.stream().anyMatch(other -> other.year().equals(year))) {
        faults.add(node, "census year " + year + " is given twice", "keep one of them");
      }
      years.add(new YearEntry(year, date, remark));
    }
    years.sort((a, b) -> a.year().compareTo(b.year()));
    return List.copyOf(years);
  }

  List<RuleEntry> rules(List<YamlNode> nodes) {
    List<RuleEntry> rules = new ArrayList<>();
    for (YamlNode node : nodes) {
      RuleEntry rule = rule(node);
      if (rule.code() == null) {
        continue;
      }
      rules.stream()
          .filter(other -> other.code().equals(rule.code()) && overlap(other, rule))
          .forEach(
              other ->
                  faults.add(
                      node,
                      String.format(
                          Locale.ROOT,
                          "%s is in force twice: %s here and %s at line %d",
                          rule.code(),
                          rule.years(),
                          other.years(),
                          other.line()),
                      "end the earlier entry the year before the later one begins"));
      rules.add(rule);
    }
    rules.sort(RulePack.ORDER);
    return List.copyOf(rules);
  }

  private static boolean overlap(RuleEntry one, RuleEntry other) {
    return one.years().overlap(other.years());
  }

  private RuleEntry rule(YamlNode node) {
    String code = new YamlMapping(node, "rule", new Faults()).textOrNull("code");
    YamlMapping fields = new YamlMapping(node, code == null ? "rule" : "rule " + code, faults);
    fields.text("code");
    fields.required("from");
    Years years = fields.years();
    String drl = fields.textOrNull("drl");
    String file = fields.textOrNull("rule");
    RuleEntry rule =
        new RuleEntry(
            code,
            years,
            fields.oneOf("severity", Severity.class, null),
            fields.text("module"),
            fields.oneOf("scope", Scope.class, null),
            fields.texts("elements"),
            fields.text("title"),
            fields.text("message"),
            fields.textOrNull("note"),
            drl != null ? null : file != null || code == null ? file : PackFiles.stem(code),
            fields.textOrNull("reading"),
            fields.oneOf("confidence", Confidence.class, null),
            fields.text("source"),
            fields.textOrNull("help"),
            fields.textOrNull("provisional"),
            node.line());
    fields.done();
    check(node, rule, drl);
    return rule;
  }

  private void check(YamlNode node, RuleEntry rule, String drl) {
    String code = rule.code();
    if (drl != null && !drl.equals("none")) {
      faults.add(node, "rule " + code + " says drl: " + drl, "write drl: none, or leave it out");
    }
    if (code == null) {
      return;
    }
    if (!CODE.matcher(code).matches()) {
      faults.add(node, "'" + code + "' is not a rule code", "use letters, digits, single spaces");
    }
    if (code.length() > LONGEST_CODE) {
      faults.add(node, "code " + code + " is too long", "use at most " + LONGEST_CODE);
    }
    if (!code.endsWith("Q") && rule.severity() == Severity.QUERY) {
      faults.add(
          node, "rule " + code + " is a query, but its code does not end in Q", "severity: error");
    }
    if (rule.severity() == Severity.YEAR_ON_YEAR) {
      yearOnYear(node, rule);
    }
    if (code.endsWith("Q") && rule.severity() == Severity.ERROR) {
      faults.add(
          node, "rule " + code + " is an error, but a code with Q is a query", "severity: query");
    }
  }

  private void yearOnYear(YamlNode node, RuleEntry rule) {
    if (rule.scope() == Scope.CHILD) {
      faults.add(
          node, "rule " + rule.code() + " compares years, but its scope is child", "scope: return");
    }
    if (rule.note() == null) {
      faults.add(
          node,
          "rule " + rule.code() + " compares years, but has no 'note'",
          "add the sentence that confirms it in COLLECT");
    }
  }
}
