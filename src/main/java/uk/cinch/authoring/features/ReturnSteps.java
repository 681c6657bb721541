package uk.cinch.authoring.features;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import uk.cinch.ReturnChecker;
import uk.cinch.check.Options;
import uk.cinch.input.UnreadableReturnException;
import uk.cinch.result.Report;

/** Makes up a return, checks it through the front door, and looks at what a rule says. */
public final class ReturnSteps {
  private static final Map<String, String> NAMES =
      Map.of("child", "Child", "episode", "CINdetails", "plan", "ChildProtectionPlans");

  private final ReturnChecker checker;
  private DraftReturn draft;
  private DraftReturn lastYear;

  /**
   * @param checker of the pack whose features run
   */
  public ReturnSteps(ReturnChecker checker) {
    this.checker = checker;
  }

  /**
   * @param checker of the pack whose features run
   * @param draft a return made up before
   */
  public ReturnSteps(ReturnChecker checker, DraftReturn draft) {
    this.checker = checker;
    this.draft = draft;
  }

  /** The return made up so far. */
  public DraftReturn draft() {
    return draft;
  }

  @Given("^last year, a (\\d{4}-\\d{2}) return$")
  public void lastYearAReturn(String year) {
    aReturn(year);
    lastYear = given();
  }

  @Given("^last year, a (\\d{4}-\\d{2}) return whose header has:$")
  public void lastYearAReturnWhoseHeaderHas(String year, DataTable table) {
    aReturnWhoseHeaderHas(year, table);
    lastYear = given();
  }

  @Given("^last year, a (\\d{4}-\\d{2}) return with (?:a child|children):$")
  public void lastYearAReturnWithChildren(String year, DataTable table) {
    aReturnWithChildren(year, table);
    lastYear = given();
  }

  @Given("^a (\\d{4}-\\d{2}) return$")
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

  @Given("^a (\\d{4}-\\d{2}) return whose header has:$")
  public void aReturnWhoseHeaderHas(String year, DataTable table) {
    aReturn(year);
    given().header(onlyRow(table));
  }

  @Given("^a (\\d{4}-\\d{2}) return with (?:a child|children):$")
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

  @Given("^there are (\\d+) children like it$")
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

  @Given("^the child has no (\\w+)$")
  public void theChildHasNo(String wrapper) {
    given().without(wrapper);
  }

  @Given("^the (\\w+) has (\\w+):$")
  public void theRecordHas(String record, String group, DataTable table) {
    String in = NAMES.getOrDefault(record, record);
    table.asMaps().forEach(row -> given().record(in, group, row));
  }

  @Given("^an empty (\\w+) in the (\\w+)$")
  public void anEmptyGroup(String group, String record) {
    given().record(NAMES.getOrDefault(record, record), group, Map.of());
  }

  @Then("^(\\S+(?: \\S+)*?) is not reported$")
  public void isNotReported(String code) {
    outcome(code).isNotReported();
  }

  @Then("^(\\S+(?: \\S+)*?) is reported for the return$")
  public void isReportedForTheReturn(String code) {
    outcome(code).isReported(List.of(List.of()));
  }

  @Then("^(\\S+(?: \\S+)*?) is reported with (\\d+) last year and (\\d+) this year$")
  public void isReportedWith(String code, int lastYear, int thisYear) {
    outcome(code).isReportedWith(lastYear, thisYear);
  }

  @Then("^(\\S+(?: \\S+)*?) is reported on (\\w+(?:(?:, | and )\\w+)*)$")
  public void isReportedOn(String code, String elements) {
    outcome(code).isReported(List.of(names(elements)));
  }

  @Then("^(\\S+(?: \\S+)*?) is reported (\\d+) times on (\\w+(?:(?:, | and )\\w+)*)$")
  public void isReportedTimesOn(String code, int times, String elements) {
    outcome(code).isReported(Collections.nCopies(times, names(elements)));
  }

  @Then("^(\\S+(?: \\S+)*?) is reported on:$")
  public void isReportedOn(String code, DataTable table) {
    List<List<String>> rows = new ArrayList<>(table.asLists());
    outcome(code).isReportedAt(rows.subList(0, 1).get(0), rows.subList(1, rows.size()));
  }

  private Outcome outcome(String code) {
    Options options = Options.DEFAULT.withThreads(1);
    if (given().lastYear().isPresent()) {
      byte[] last = given().lastYear().get().xml();
      options = options.withLastYear("last year's", () -> new ByteArrayInputStream(last));
    }
    try {
      Report report = checker.check(new ByteArrayInputStream(given().xml()), options);
      return new Outcome(code, report);
    } catch (IOException | UnreadableReturnException e) {
      throw new IllegalStateException("the return of this scenario cannot be checked", e);
    }
  }

  private static List<String> names(String elements) {
    return Arrays.asList(elements.split(", | and "));
  }

  private static Map<String, String> onlyRow(DataTable table) {
    if (table.height() != 2) {
      throw new IllegalArgumentException("this step takes a table of one row below its heading");
    }
    return table.asMaps().get(0);
  }
}
