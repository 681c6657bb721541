package uk.cinch.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.cinch.Fixture;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Years;

/** What there is to change in each rule, counted apart from what makes the changes. */
class EveryRuleIsChangedTest {
  private static final RulePack PACK = Fixture.embedded().pack();

  @Test
  void everyComparisonIsChanged() {
    // a sign that compares, or a word; not the one in a comment, a text or an arrow
    holds(
        Operator.COMPARISON,
        "(?<![<>=!])(?:<=|>=|==|!=|<|>)(?!=)|\\bmatches\\b|!census\\.|\\( census\\.(?:outside|inPeriod)");
  }

  @Test
  void everyConnectiveIsChanged() {
    holds(Operator.CONNECTIVE, "&&|\\|\\|");
  }

  @Test
  void everyQuantifierIsChanged() {
    holds(Operator.QUANTIFIER, "\\b(?:not|exists)\\b(?! matches)");
  }

  @Test
  void everyNumberGoesUpAndDown() {
    holds(Operator.CONSTANT, "(?<![\\w$])\\d+\\b", 2);
  }

  @Test
  void everyNumberOfTimesInARegularExpressionGoesUpAndDown() {
    for (String drl : files()) {
      int times = count(withTexts(drl), "[{,]\\d+(?=[,}])");
      assertThat(count(drl, Operator.CONSTANT)).as(drl).isGreaterThanOrEqualTo(2 * times);
    }
  }

  @Test
  void everyJoinOnTheEpisodeIsWidened() {
    holds(Operator.JOIN, "\\bepisode == \\$\\w+|\\bepisode\\.groups\\(");
  }

  @Test
  void everyFilterIsLeftOut() {
    holds(
        Operator.FILTER,
        "(?<!census)\\.(?:without|where|whereNot|only|except|within|outside|after|since|dated|distinct)\\b");
  }

  @Test
  void everyCodeOfEveryCodeSetThatARuleNamesIsTakenOut() {
    Map<String, Long> named = new TreeMap<>();
    for (String drl : files()) {
      Matcher set =
          Pattern.compile("(?:isCode|codes|wrongCheckLetter)\\( \"(\\w+)\"").matcher(text(drl));
      TreeSet<String> names = new TreeSet<>();
      while (set.find()) {
        names.add(set.group(1));
      }
      long codes =
          PACK.codeSets().stream()
              .filter(one -> names.contains(one.name()))
              .flatMap(one -> one.codes().stream().map(code -> Map.entry(one, code)))
              .filter(code -> isInForce(drl, code.getValue().years()))
              .count();
      if (codes > 0) {
        named.put(drl, codes);
      }
    }

    assertThat(named).hasSizeGreaterThan(15);
    named.forEach(
        (drl, codes) ->
            assertThat(
                    Mutator.of(PACK, drl).stream()
                        .filter(one -> one.effect() instanceof Mutant.Effect.DroppedCode)
                        .count())
                .as(drl)
                .isEqualTo(codes));
  }

  @Test
  void everythingThatIsReportedIsLeftOut() {
    for (String drl : files()) {
      String call = text(drl).replaceFirst("(?s).*findings\\.report\\( drools\\.getRule\\(\\)", "");
      int places =
          count(
              call, "\\$\\w+\\.at\\(|\\$\\w+\\.atEach\\(|Places\\.of\\(|,\\s+\\$\\w+(?=\\s*[,)])");
      // a list given to atEach or Places is no place of its own
      places -= count(call, "(?:atEach|of)\\([^)]*,\\s+\\$\\w+\\s*\\)");
      assertThat(count(drl, Operator.PLACE)).as(drl).isGreaterThanOrEqualTo(places);
    }
  }

  private static void holds(Operator operator, String form) {
    holds(operator, form, 1);
  }

  private static void holds(Operator operator, String form, int each) {
    int all = 0;
    for (String drl : files()) {
      int found = count(condition(drl), form);
      all += found;
      assertThat(count(drl, operator)).as(drl).isGreaterThanOrEqualTo(each * found);
    }
    assertThat(all).as("in all rules").isPositive();
  }

  private static int count(String drl, Operator operator) {
    return (int) Mutator.of(PACK, drl).stream().filter(one -> one.operator() == operator).count();
  }

  private static int count(String text, String form) {
    return (int) Pattern.compile(form).matcher(text).results().count();
  }

  private static String condition(String drl) {
    return withTexts(drl).replaceAll("\"[^\"]*\"", "\"\"");
  }

  private static String withTexts(String drl) {
    return Stream.of(text(drl).split("\\bwhen\\b"))
        .skip(1)
        .map(part -> part.split("\\bthen\\b")[0])
        .reduce("", String::concat);
  }

  private static String text(String drl) {
    return PACK.files().text(PACK.files().drl(drl).orElseThrow()).replaceAll("//[^\n]*", "");
  }

  private static boolean isInForce(String drl, Years years) {
    return PACK.years().stream()
        .anyMatch(
            year ->
                years.include(year.year())
                    && PACK.rules(year.year()).stream().anyMatch(e -> drl.equals(e.drl())));
  }

  private static List<String> files() {
    return PACK.rules().stream().map(RuleEntry::drl).filter(Objects::nonNull).distinct().toList();
  }
}
