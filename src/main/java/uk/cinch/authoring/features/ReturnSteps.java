package uk.cinch.authoring.features;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import uk.cinch.ReturnChecker;
import uk.cinch.check.Options;

/** Generates a return, checks it through the front door, and looks at what a rule says. */
public final class ReturnSteps {
  /** How a sentence names the rule it is about; codes such as YonY 01 have a space. */
  static final String CODE = "(?<code>\\S+(?: \\S+)*?)";

  private static final String YEAR = "\\d{4}-\\d{2}";
  private static final String LAST_YEAR = "last year, a (?<lastYear>" + YEAR + ") return";
  private static final String THIS_YEAR = "a (?<year>" + YEAR + ") return";
  private static final String ELEMENTS = "(?<elements>\\w+(?:(?:, | and )\\w+)*)";

  private static final Map<String, String> NAMES =
      Map.of("child", "Child", "episode", "CINdetails", "plan", "ChildProtectionPlans");

  private final ReturnChecker checker;
  private DraftReturn draft;
  private DraftReturn lastYear;

  /**
   * @param checker of the pack whose features run
   */
  public ReturnSteps(ReturnChecker checker) {
    this(checker, null);
  }

  /**
   * @param checker of the pack whose features run
   * @param draft a return generated before
   */
  public ReturnSteps(ReturnChecker checker, DraftReturn draft) {
    this.checker = checker;
    this.draft = draft;
  }

  /** The return generated so far. */
  public DraftReturn draft() {
    return draft;
  }

  @Given("^" + LAST_YEAR + "$")
  public void lastYearAReturn(String year) {
    aReturn(year);
    lastYear = given();
  }

  @Given("^" + LAST_YEAR + " whose header has:$")
  public void lastYearAReturnWhoseHeaderHas(String year, DataTable table) {
    aReturnWhoseHeaderHas(year, table);
    lastYear = given();
  }

  @Given("^" + LAST_YEAR + " with (?:a child|children):$")
  public void lastYearAReturnWithChildren(String year, DataTable table) {
    aReturnWithChildren(year, table);
    lastYear = given();
  }

  @Given("^" + THIS_YEAR + "$")
  public void aReturn(String year) {
    begin(year);
    given().child(Map.of());
  }

  /** The return that the sentences so far have given. */
  private DraftReturn given() {
    if (draft == null) {
      throw new IllegalStateException("no return is given yet; begin with: Given a 2024-25 return");
    }
    return draft;
  }

  private void begin(String year) {
    draft = new DraftReturn(checker.pack(), year, lastYear);
  }

  @Given("^" + THIS_YEAR + " whose header has:$")
  public void aReturnWhoseHeaderHas(String year, DataTable table) {
    aReturn(year);
    given().header(onlyRow(table));
  }

  @Given("^" + THIS_YEAR + " with (?:a child|children):$")
  public void aReturnWithChildren(String year, DataTable table) {
    begin(year);
    table.asMaps().forEach(given()::child);
  }

  @Given("^a child$")
  public void aChild() {
    given().child(Map.of());
  }

  @Given("^a child:$")
  public void aChild(DataTable table) {
    given().child(onlyRow(table));
  }

  @Given("^there are (?<number>\\d+) children like it$")
  public void thereAreChildrenLikeIt(int number) {
    given().like(number);
  }

  @Given("^an episode:$")
  public void anEpisode(DataTable table) {
    table.asMaps().forEach(given()::episode);
  }

  @Given("^no episode$")
  public void noEpisode() {
    given().noEpisode();
  }

  @Given("^the child has no (?<group>\\w+)$")
  public void theChildHasNo(String wrapper) {
    given().without(wrapper);
  }

  @Given("^the (?<record>\\w+) has (?<group>\\w+):$")
  public void theRecordHas(String record, String group, DataTable table) {
    String in = NAMES.getOrDefault(record, record);
    table.asMaps().forEach(row -> given().record(in, group, row));
  }

  @Given("^an empty (?<group>\\w+) in the (?<record>\\w+)$")
  public void anEmptyGroup(String group, String record) {
    given().record(NAMES.getOrDefault(record, record), group, Map.of());
  }

  @Then("^" + CODE + " is not reported$")
  public void isNotReported(String code) {
    outcome(code).isNotReported();
  }

  @Then("^" + CODE + " is reported for the return$")
  public void isReportedForTheReturn(String code) {
    outcome(code).isReported(List.of(List.of()));
  }

  @Then("^" + CODE + " is reported with (?<before>\\d+) last year and (?<now>\\d+) this year$")
  public void isReportedWith(String code, int lastYear, int thisYear) {
    outcome(code).isReportedWith(lastYear, thisYear);
  }

  @Then("^" + CODE + " is reported on " + ELEMENTS + "$")
  public void isReportedOn(String code, String elements) {
    outcome(code).isReported(List.of(names(elements)));
  }

  @Then("^" + CODE + " is reported (?<times>\\d+) times on " + ELEMENTS + "$")
  public void isReportedTimesOn(String code, int times, String elements) {
    outcome(code).isReported(Collections.nCopies(times, names(elements)));
  }

  @Then("^" + CODE + " is reported on:$")
  public void isReportedOn(String code, DataTable table) {
    List<List<String>> rows = new ArrayList<>(table.asLists());
    outcome(code).isReportedAt(rows.subList(0, 1).get(0), rows.subList(1, rows.size()));
  }

  private Outcome outcome(String code) {
    return new Outcome(code, given().check(checker, Options.DEFAULT.withThreads(1)));
  }

  /** The elements that a sentence lists. */
  static List<String> names(String elements) {
    return Arrays.asList(elements.split(", | and "));
  }

  private static Map<String, String> onlyRow(DataTable table) {
    if (table.height() != 2) {
      throw new IllegalArgumentException("this step takes a table of one row below its heading");
    }
    return table.asMaps().get(0);
  }
}
