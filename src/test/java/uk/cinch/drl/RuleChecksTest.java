package uk.cinch.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cinch.Fixture;
import uk.cinch.catalog.Faults;
import uk.cinch.catalog.PackFault;
import uk.cinch.catalog.PackFiles;

class RuleChecksTest {
  private static final String RULE = "rules-drl/child-identifiers/8500.drl";

  @Test
  void theRulesOfTheEmbeddedPackHaveNoFaults() {
    assertThat(faults(Fixture.files())).isEmpty();
  }

  @Test
  void aTypeErrorHasTheLineOfItsConstraint() {
    assertFault(
        rule("LAchildID == null", "LAchildID == null,\n        PersonBirthDate == null || > 7"),
        RULE,
        6,
        "rule \"8500\": PersonBirthDate is a date and 7 is a number: the comparison says nothing");
    assertFault(
        rule("LAchildID == null", "LAchildID == null,\n        ( Sex == null ||\n  Sexx == null )"),
        RULE,
        7,
        "rule \"8500\": Child has no element Sexx",
        "did you mean Sex?");
  }

  @Test
  void aFileNamedWithASpaceIsToldItsNewName() {
    String path = "rules-drl/child-identifiers/YonY-01.drl";
    String spaced = path.replace("YonY-01", "YonY 01");
    PackFiles files =
        Fixture.files()
            .with(path, null)
            .with(spaced, Fixture.files().text(path).replace("YonY-01", "YonY 01"));

    assertThat(faults(files))
        .containsExactly(
            new PackFault(
                spaced,
                0,
                "the file's name has a space",
                "name it YonY-01.drl, and put a hyphen into the names of its rules and counts too"));
  }

  @Test
  void whatIsNoCallOfPlainArgumentsIsRefused() {
    assertFault(
        rule("$child.at( \"LAchildID\" )", "$child.at( \"LAchildID\" + 1 )"),
        RULE,
        7,
        "rule \"8500\" has '\"LAchildID\" + 1' after 'then'");
    assertFault(
        rule("$child.at( \"LAchildID\" )", "new Thread()"),
        RULE,
        7,
        "rule \"8500\" has 'new Thread()' after 'then'");
    assertFault(
        rule("$child.at( \"LAchildID\" ) );", "$child.at( \"LAchildID\" ) )"),
        RULE,
        7,
        "rule \"8500\" has a consequence that is not a call");
    assertFault(
        rule("drools.getRule()", "$child"),
        RULE,
        7,
        "rule \"8500\" reports without saying which rule it is");
  }

  @Test
  void aTypoInDrl() {
    assertFault(
        rule("LAchildID == null )", "LAchildID == "),
        RULE,
        7,
        "not DRL: [ERR 102] Line 7:4 mismatched input 'findings' in rule \"8500\"");
  }

  @Test
  void anElementThatTheRecordDoesNotHave() {
    assertFault(
        rule("LAchildID == null", "LAChildId == null"),
        RULE,
        5,
        "rule \"8500\": Child has no element LAChildId",
        "did you mean LAchildID?");
  }

  @Test
  void anElementThatTheFindingCannotPointAt() {
    assertFault(
        rule("at( \"LAchildID\" )", "at( \"LAChildIDs\" )"),
        RULE,
        7,
        "rule \"8500\": Child has no element LAChildIDs in 2022-23",
        "did you mean LAchildID?");
  }

  @Test
  void anElementOfAnotherYear() {
    assertFault(
        rule("at( \"LAchildID\" )", "at( \"Sex\" )"),
        RULE,
        7,
        "rule \"8500\": Child has no element Sex in 2022-23");
  }

  @Test
  void anElementInAConditionThatAYearDoesNotHave() {
    assertFault(
        rule("LAchildID == null", "LAchildID == null, Sex == null"),
        RULE,
        5,
        "rule \"8500\": Sex is not part of census year 2022-23");
  }

  @Test
  void aRecordThatDoesNotExist() {
    assertFault(
        rule("Child( LAchildID", "Childs( LAchildID"),
        RULE,
        5,
        "rule \"8500\": there is no record Childs",
        "did you mean Child?");
  }

  @Test
  void aTextComparedWithADate() {
    assertFault(
        rule("LAchildID == null", "LAchildID == census.end"),
        RULE,
        5,
        "rule \"8500\": LAchildID is a text and census.end is a date: the comparison says nothing");
  }

  @Test
  void aDateComparedWithAText() {
    assertFault(
        rule("LAchildID == null", "PersonBirthDate > \"2013-04-01\""),
        RULE,
        5,
        "rule \"8500\": PersonBirthDate is a date and \"2013-04-01\" is a text: the comparison says"
            + " nothing");
  }

  @Test
  void aRuleThatEndsTheProgram() {
    assertFault(
        rule("findings.report(", "System.exit( 0 ); findings.report("),
        RULE,
        7,
        "rule \"8500\" has 2 statements after 'then'");
    assertFault(
        rule(
            "findings.report( drools.getRule(), $child.at( \"LAchildID\" ) );",
            "System.exit( 0 );"),
        RULE,
        7,
        "rule \"8500\" does something else than report or tally after 'then'");
  }

  @Test
  void aLoopInAConsequence() {
    assertFault(
        rule(
            "findings.report( drools.getRule(), $child.at( \"LAchildID\" ) );",
            "while ( true ) { findings.report( drools.getRule() ); }"),
        RULE,
        7,
        "rule \"8500\" does something else than report or tally after 'then'");
  }

  @Test
  void aStatementHiddenBehindAnEscape() {
    assertFault(
        rule("\"LAchildID\" ) );", "\"LAchildID\" ) ); // \\u000a while ( true ) ;"),
        RULE,
        7,
        "a \\u escape, which hides what the rule says",
        "write the character itself");
  }

  @Test
  void namesThatCannotBeChecked() {
    assertFault(
        rule(
            "$child : Child( LAchildID == null )",
            "$child : Child()\n    Group( \"CINdetials\" == name )"),
        RULE,
        6,
        "rule \"8500\": cannot tell which name is meant");
    assertFault(
        rule(
            "$child : Child( LAchildID == null )",
            "$child : Child()\n    Group( name == \"CINdetials\" )"),
        RULE,
        6,
        "rule \"8500\": there is no group CINdetials in 2022-23",
        "did you mean CINdetails?");
    assertFault(
        rule(
            "$child : Child( LAchildID == null )",
            "$child : Child()\n    Value( element == \"LAchldID\" ) from $child.present()"),
        RULE,
        6,
        "rule \"8500\": no record has an element LAchldID in 2022-23");
    assertFault(
        rule("LAchildID == null", "flag( \"PersonBirthDate\" ) == true"),
        RULE,
        5,
        "rule \"8500\": PersonBirthDate is not a flag in 2022-23");
    assertFault(
        Fixture.changed("rules-drl/child-identifiers/1520.drl", "of == \"UPN\"", "\"UPNN\" == of"),
        "rules-drl/child-identifiers/1520.drl",
        5,
        "rule \"1520\": cannot tell which of is meant");
    assertFault(
        Fixture.changed(
            "rules-drl/child-characteristics/2887Q.drl",
            "tally.see( \"2887Q\",",
            "tally.see( $disabilities.toString(),"),
        "rules-drl/child-characteristics/2887Q.drl",
        9,
        "rule \"2887Q counts\" tallies under a name that is not a text");
  }

  @Test
  void placesThatAFindingCannotPointAt() {
    assertFault(
        rule(
            "Child( LAchildID == null )",
            "Child( LAchildID == null, $sex : Ethnicity )",
            "$child.at( \"LAchildID\" ) )",
            "$sex )"),
        RULE,
        7,
        "rule \"8500\": $sex is not a place that a finding can point at");
    assertFault(
        Fixture.changed(
            "rules-drl/cin-details/8868.drl", "\"DateOfInitialCPC\", \"ICPC", "\"UPN\", \"ICPC"),
        "rules-drl/cin-details/8868.drl",
        14,
        "rule \"8868\": Section47 has no element UPN in 2022-23");
  }

  @Test
  void windowsPathsAndAccumulates() {
    assertFault(
        rule("LAchildID == null )", "LAchildID == null ) over window:length( 1 )"),
        RULE,
        5,
        "rule \"8500\" has a window");
    assertFault(
        rule("LAchildID == null", "$x : /within"),
        RULE,
        5,
        "rule \"8500\" has a path or eval in a pattern");
    assertFault(
        rule("LAchildID == null", "eval( true )"),
        RULE,
        5,
        "rule \"8500\" has a path or eval in a pattern");
    assertFault(
        rule(
            "null )\n",
            "null )\n    accumulate( CINdetails( child == $child ); $n : count( 1 ) )\n"),
        RULE,
        6,
        "rule \"8500\" has 'accumulate' in its condition");
  }

  @Test
  void anAttributeAFunctionAnImportAnEval() {
    assertFault(
        rule("rule \"8500\"", "rule \"8500\" salience 10"),
        RULE,
        3,
        "rule \"8500\" has the attribute 'salience'");
    assertFault(
        rule("rule \"8500\"", "function int one() { return 1; }\nrule \"8500\""),
        RULE,
        3,
        "'function' does not belong in this file");
    assertFault(
        rule("rule \"8500\"", "import java.io.File\nrule \"8500\""),
        RULE,
        3,
        "'import' does not belong in this file");
    assertFault(
        rule("null )\n", "null )\n    eval( true )\n"),
        RULE,
        6,
        "rule \"8500\" has 'eval' in its condition");
  }

  @Test
  void anImportOfWhatRulesMustNotUse() {
    assertFault(
        Fixture.changed("rules-drl/rules.drl", "import java.util.List", "import java.io.File"),
        "rules-drl/rules.drl",
        lineOf("rules-drl/rules.drl", "import java.util.List"),
        "rules cannot use java.io.File");
  }

  @Test
  void twoRulesOfOneName() {
    PackFiles twice =
        Fixture.files()
            .with(
                "rules-drl/child-identifiers/8500.drl",
                text(RULE) + "\n" + text(RULE).substring(24));

    assertFault(twice, RULE, 10, "there is another rule \"8500\": " + RULE + ":3");
  }

  @Test
  void aRuleNamedForNoFile() {
    assertFault(rule("rule \"8500\"", "rule \"8501\""), RULE, 0, "it holds no rule \"8500\"");
  }

  @Test
  void drlThatNoEntryUses() {
    PackFiles more =
        Fixture.files().with("rules-drl/header/9999.drl", text(RULE).replace("8500", "9999"));

    assertFault(
        more, "rules-drl/header/9999.drl", 0, "no entry in rule-catalog.yaml uses this file");
  }

  @Test
  void aRuleOverChildrenThatLooksAtTheReturn() {
    assertFault(
        rule(
            "$child : Child( LAchildID == null )",
            "$child : Child( LAchildID == null )\n    Tally()"),
        RULE,
        6,
        "rule \"8500\" looks at Tally, which a rule over the child is not given");
  }

  @Test
  void aCountThatNothingCounts() {
    assertFault(
        Fixture.changed("rules-drl/child-identifiers/1520.drl", "of == \"UPN\"", "of == \"UPNs\""),
        "rules-drl/child-identifiers/1520.drl",
        5,
        "rule \"1520\" looks up 'UPNs', which is no element and nothing in it notes",
        "did you mean UPN?");
    assertFault(
        Fixture.changed(
            "rules-drl/child-characteristics/2887Q.drl",
            "distinct( \"2887Q\" )",
            "distinct( \"2887\" )"),
        "rules-drl/child-characteristics/2887Q.drl",
        14,
        "rule \"2887Q\" looks up '2887', which nothing in it counts",
        "did you mean 2887Q?");
  }

  @Test
  void aNoteUnderTheNameOfAnElement() {
    assertFault(
        Fixture.changed(
            "rules-drl/child-characteristics/2887Q.drl",
            "tally.see( \"2887Q\", $disabilities )",
            "tally.note( \"Disability\", $disabilities.getLatest() )"),
        "rules-drl/child-characteristics/2887Q.drl",
        9,
        "rule \"2887Q counts\" notes under the name of an element, 'Disability'",
        "give its notes a name of their own, or look for Repeated( of == \"Disability\" ) without noting");
  }

  private static void assertFault(PackFiles pack, String file, int line, String problem) {
    assertThat(faults(pack))
        .extracting(PackFault::file, PackFault::line, PackFault::problem)
        .contains(tuple(file, line, problem));
  }

  private static void assertFault(
      PackFiles pack, String file, int line, String problem, String advice) {
    assertThat(faults(pack)).contains(new PackFault(file, line, problem, advice));
  }

  private static PackFiles rule(String from, String to) {
    return Fixture.changed(RULE, from, to);
  }

  private static PackFiles rule(String from, String to, String second, String third) {
    return Fixture.changed(rule(from, to), RULE, second, third);
  }

  private static String text(String path) {
    return Fixture.files().text(path);
  }

  private static int lineOf(String path, String part) {
    String text = text(path);
    assertThat(text).contains(part);
    return (int) text.substring(0, text.indexOf(part)).lines().count()
        + (text.substring(0, text.indexOf(part)).endsWith("\n") ? 1 : 0);
  }

  private static List<PackFault> faults(PackFiles files) {
    Faults faults = new Faults();
    new RuleChecks(Fixture.embedded().pack(), faults).check(RuleFile.of(files));
    return faults.found();
  }
}
