package uk.cinch.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cinch.Fixture;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.RulePack;
import uk.cinch.catalog.Years;

class MutatorTest {

  @Test
  void aComparisonBecomesItsNeighbourAndItsOpposite() {
    assertThat(changes("$c : Child( PersonBirthDate < census.end )", "comparison"))
        .containsExactly(
            "comparison: PersonBirthDate < census.end → PersonBirthDate <= census.end",
            "comparison: PersonBirthDate < census.end → PersonBirthDate > census.end");
    assertThat(changes("$c : Child( PersonBirthDate >= census.end )", "comparison"))
        .containsExactly(
            "comparison: PersonBirthDate >= census.end → PersonBirthDate > census.end",
            "comparison: PersonBirthDate >= census.end → PersonBirthDate <= census.end");
  }

  @Test
  void whatIsEqualBecomesDifferentAndTheOtherWayRound() {
    assertThat(changes("$c : Child( UPN == null, Sex != \"U\" )", "comparison"))
        .containsExactly(
            "comparison: UPN == null → UPN != null", "comparison: Sex != \"U\" → Sex == \"U\"");
  }

  @Test
  void aComparisonThatLeavesItsLeftSideToTheOneBeforeIsChangedToo() {
    assertThat(changes("$c : Child( Sex == null || > \"U\" )", "comparison"))
        .containsExactly(
            "comparison: Sex == null → Sex != null",
            "comparison: > \"U\" → >= \"U\"",
            "comparison: > \"U\" → < \"U\"");
  }

  @Test
  void matchingBecomesNotMatchingAndTheOtherWayRound() {
    assertThat(changes("$c : Child( UPN matches \"A\", UPN not matches \"B\" )", "comparison"))
        .containsExactly(
            "comparison: UPN matches \"A\" → UPN not matches \"A\"",
            "comparison: UPN not matches \"B\" → UPN matches \"B\"");
  }

  @Test
  void aCallBecomesItsOpposite() {
    assertThat(
            changes(
                "$c : Child( census.outside( PersonDeathDate ), !( UPN == null || Sex == null ),"
                    + " !census.isCode( \"sex\", Sex ) )",
                "comparison"))
        .containsExactly(
            "comparison: census.outside( PersonDeathDate ) → !census.outside( PersonDeathDate )",
            "comparison: !( UPN == null || Sex == null ) → ( UPN == null || Sex == null )",
            "comparison: UPN == null → UPN != null",
            "comparison: Sex == null → Sex != null",
            "comparison: !census.isCode( \"sex\", Sex ) → census.isCode( \"sex\", Sex )");
  }

  @Test
  void aNameThatIsGivenIsNoComparison() {
    assertThat(
            changes(
                "$c : Child( $others : Disability.except( \"A\" ) )", "comparison", "constraint"))
        .isEmpty();
  }

  @Test
  void aFilterIsLeftOutOrTurned() {
    assertThat(
            changes(
                "$c : Child( $open : groups( \"CINdetails\" ).without( \"CINclosureDate\" )"
                    + ".where( \"ReferralNFA\", true ), Disability.dated.only( \"A\" ).size > 0,"
                    + " !census.within( PersonBirthDate ) )",
                "filter"))
        .containsExactly(
            "filter: groups( \"CINdetails\" ).without( \"CINclosureDate\" ).where( \"ReferralNFA\", true )"
                + " → groups( \"CINdetails\" ).where( \"ReferralNFA\", true )",
            "filter: groups( \"CINdetails\" ).without( \"CINclosureDate\" ).where( \"ReferralNFA\", true )"
                + " → groups( \"CINdetails\" ).without( \"CINclosureDate\" )",
            "filter: groups( \"CINdetails\" ).without( \"CINclosureDate\" ).where( \"ReferralNFA\", true )"
                + " → groups( \"CINdetails\" ).without( \"CINclosureDate\" ).whereNot( \"ReferralNFA\", true )",
            "filter: Disability.dated.only( \"A\" ).size > 0 → Disability.only( \"A\" ).size > 0",
            "filter: Disability.dated.only( \"A\" ).size > 0 → Disability.dated.size > 0",
            "filter: Disability.dated.only( \"A\" ).size > 0 → Disability.dated.except( \"A\" ).size > 0");
  }

  @Test
  void theRecordsOfAnEpisodeBecomeThoseOfAllItsChildHas() {
    assertThat(changes("CINdetails( groups( \"Reviews\" ).size > 1 )", "join"))
        .containsExactly(
            "join: groups( \"Reviews\" ).size > 1 → child.allGroups( \"Reviews\" ).size > 1");
    assertThat(changes("Section47( episode.groups( \"Reviews\" ).size > 1 )", "join"))
        .containsExactly(
            "join: episode.groups( \"Reviews\" ).size > 1 → episode.child.allGroups( \"Reviews\" ).size"
                + " > 1");
    assertThat(changes("Child( groups( \"Reviews\" ).size > 1 )", "join")).isEmpty();
  }

  @Test
  void eachConstraintIsDroppedAndANameKept() {
    assertThat(
            texts(
                "$c : Child( UPN == null, $born : PersonBirthDate != null, Sex == null )",
                "constraint"))
        .containsExactly(
            "$c : Child( $born : PersonBirthDate != null, Sex == null )",
            "$c : Child( UPN == null, $born : PersonBirthDate , Sex == null )",
            "$c : Child( UPN == null, $born : PersonBirthDate != null )");
    assertThat(texts("$c : Child( UPN == null )", "constraint")).containsExactly("$c : Child(  )");
  }

  @Test
  void eachSideOfAConnectiveIsDroppedAndALeftSideKeptForTheOneThatLeansOnIt() {
    assertThat(texts("$c : Child( Sex == null || == \"U\" )", "constraint"))
        .containsExactly(
            "$c : Child(  )", "$c : Child( Sex == \"U\" )", "$c : Child( Sex == null )");
    assertThat(texts("$c : Child( UPN == null && ( Sex == null || UPN == \"X\" ) )", "constraint"))
        .containsExactly(
            "$c : Child(  )",
            "$c : Child( ( Sex == null || UPN == \"X\" ) )",
            "$c : Child( UPN == null )",
            "$c : Child( UPN == null && ( UPN == \"X\" ) )",
            "$c : Child( UPN == null && ( Sex == null ) )");
  }

  @Test
  void andBecomesOrAndOrBecomesAnd() {
    assertThat(changes("$c : Child( UPN == null && Sex == null || Sex == \"U\" )", "connective"))
        .containsExactly(
            "connective: UPN == null && Sex == null || Sex == \"U\""
                + " → UPN == null && Sex == null && Sex == \"U\"",
            "connective: UPN == null && Sex == null → UPN == null || Sex == null");
    assertThat(texts("exists( Reviews() and Section47() )", "connective", "constraint"))
        .containsExactly(
            "exists( Reviews() or Section47() )", "exists( Section47() )", "exists( Reviews() )");
  }

  @Test
  void partsThatStandBehindTheirWordOrBehindNoneAreChangedToo() {
    assertThat(texts("(or Reviews() Section47())", "connective", "constraint"))
        .containsExactly("(and Reviews() Section47())", "(or Section47())", "(or Reviews())");
    assertThat(texts("forall( $r : Reviews() Section47() )", "quantifier", "constraint"))
        .containsExactly("", "forall( Section47() )", "forall( $r : Reviews() )");
    assertThat(texts("Reviews() or Section47()", "connective"))
        .containsExactly("Reviews() and Section47()");
  }

  @Test
  void whatAPatternDrawsFromIsLeftAlone() {
    assertThat(
            texts(
                "$v : Value( date != null ) from $plan.values( \"A\" )[ 0 ].all Child( UPN == null )",
                "constraint"))
        .containsExactly(
            "$v : Value(  ) from $plan.values( \"A\" )[ 0 ].all Child( UPN == null )",
            "$v : Value( date != null ) from $plan.values( \"A\" )[ 0 ].all Child(  )");
  }

  @Test
  void aConditionThatCannotBeReadIsNamed() {
    assertThatThrownBy(() -> changes("Child( UPN == null", "constraint"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the condition that begins 'Child ( UPN == null' is written in a way that is not known"
                + " here");
  }

  @Test
  void notAndExistsAreTakenOutExchangedAndDroppedWithWhatFollows() {
    assertThat(texts("$c : Child() not Reviews( child == $c )", "quantifier"))
        .containsExactly(
            "$c : Child()   Reviews( child == $c )",
            "$c : Child() exists Reviews( child == $c )",
            "$c : Child() ");
    assertThat(texts("exists( Reviews() )", "quantifier"))
        .containsExactly(" ( Reviews() )", "not( Reviews() )", "");
  }

  @Test
  void numbersGoOneUpAndOneDownAlsoInCallsAndInRegularExpressions() {
    assertThat(changes("$l : List( size > 1 ) from collect( Child() )", "constant"))
        .containsExactly("constant: size > 1 → size > 2", "constant: size > 1 → size > 0");
    assertThat(changes("Child( PersonBirthDate < census.yearsBeforeEnd( 6 ) )", "constant"))
        .containsExactly(
            "constant: PersonBirthDate < census.yearsBeforeEnd( 6 )"
                + " → PersonBirthDate < census.yearsBeforeEnd( 7 )",
            "constant: PersonBirthDate < census.yearsBeforeEnd( 6 )"
                + " → PersonBirthDate < census.yearsBeforeEnd( 5 )");
    assertThat(changes("Child( UPN matches \"[0-9]{2,}\" )", "constant"))
        .containsExactly(
            "constant: UPN matches \"[0-9]{2,}\" → UPN matches \"[0-9]{3,}\"",
            "constant: UPN matches \"[0-9]{2,}\" → UPN matches \"[0-9]{1,}\"");
  }

  @Test
  void aTextThatIsComparedGoesToTheOnesBesideItAndAFlagTurns() {
    assertThat(changes("Child( Sex == \"M\", Disability.except( \"K1\" ).size == 0 )", "constant"))
        .containsExactly(
            "constant: Sex == \"M\" → Sex == \"N\"",
            "constant: Sex == \"M\" → Sex == \"L\"",
            "constant: Disability.except( \"K1\" ).size == 0 → Disability.except( \"K2\" ).size == 0",
            "constant: Disability.except( \"K1\" ).size == 0 → Disability.except( \"K0\" ).size == 0",
            "constant: Disability.except( \"K1\" ).size == 0 → Disability.except( \"K1\" ).size == 1",
            "constant: Disability.except( \"K1\" ).size == 0 → Disability.except( \"K1\" ).size == -1");
    assertThat(changes("CINdetails( ReferralNFA == true )", "constant"))
        .containsExactly("constant: ReferralNFA == true → ReferralNFA == false");
  }

  @Test
  void aWeekdayGoesToTheOnesBesideIt() {
    assertThat(changes("Reviews( $day!.dayOfWeek == DayOfWeek.SUNDAY )", "constant"))
        .containsExactly(
            "constant: $day!.dayOfWeek == DayOfWeek.SUNDAY → $day!.dayOfWeek == DayOfWeek.MONDAY",
            "constant: $day!.dayOfWeek == DayOfWeek.SUNDAY → $day!.dayOfWeek == DayOfWeek.SATURDAY");
  }

  @Test
  void namesOfElementsGroupsAndTalliesAreNoConstants() {
    assertThat(
            changes(
                "CINdetails( $a : groups( \"Section47\" ), $b : given( \"X\" ), $c : date( \"Y\" ) )",
                "constant",
                "list"))
        .isEmpty();
  }

  @Test
  void eachTextOfAListIsTakenOut() {
    assertThat(texts("$c : CINdetails( $all : all( \"A\", \"B\", \"C\" ) )", "list"))
        .containsExactly(
            "$c : CINdetails( $all : all( \"B\", \"C\" ) )",
            "$c : CINdetails( $all : all( \"A\", \"C\" ) )",
            "$c : CINdetails( $all : all( \"A\", \"B\" ) )");
    assertThat(changes("Child( Sex in ( \"M\", \"F\" ) )", "list", "comparison"))
        .containsExactly(
            "comparison: Sex in ( \"M\", \"F\" ) → Sex not in ( \"M\", \"F\" )",
            "list: \"M\" → dropped",
            "list: \"F\" → dropped");
  }

  @Test
  void aJoinOnTheEpisodeIsWidenedToTheChild() {
    assertThat(
            changes(
                "$e : CINdetails() Reviews( episode == $e ) Section47( episode == $r.episode )"
                    + " CINdetails( this == $e ) Reviews( this == $e )",
                "join"))
        .containsExactly(
            "join: episode == $e → child == $e.child",
            "join: episode == $r.episode → child == $r.child",
            "join: this == $e → child == $e.child");
  }

  @Test
  void eachThingThatTheFindingPointsAtIsLeftOut() {
    String call =
        "findings.report( drools.getRule(), $c.at( \"UPN\" ), Places.of( $all, \"A\", \"B\" ) );";

    assertThat(mutants("$c : Child()", call).stream().map(Mutant::change))
        .containsExactly(
            "place: $c.at( \"UPN\" ) → dropped",
            "place: Places.of( $all, \"A\", \"B\" ) → dropped",
            "place: \"A\" → dropped",
            "place: \"B\" → dropped");
    assertThat(mutants("$c : Child()", call).stream().map(MutatorTest::text))
        .allMatch(text -> text.contains("findings.report( drools.getRule()"))
        .element(2)
        .asString()
        .contains("Places.of( $all, \"B\" )");
    assertThat(mutants("$c : Child()", "tally.note( \"A\", $c.at( \"UPN\" ) );")).isEmpty();
  }

  @Test
  void everyRuleOfAFileIsChangedAndCommentsAreNot() {
    String file =
        """
        package uk.cinch.rules
        // where UPN == null, when it is not there, then nothing
        rule "X counts"
        when
            Child( /* Sex == null */ UPN == null )
        then
            tally.add( "X" );
        end

        rule "X"
        when
            Tally( of( "X" ) > 0 )
        then
            findings.report( drools.getRule() );
        end
        """;
    Edits edits = new Edits("X", "rules-drl/X.drl", file);
    Mutator.change(edits, file);

    assertThat(edits.mutants().stream().map(one -> one.line() + " " + one.change()))
        .containsExactly(
            "5 constraint: UPN == null → dropped",
            "5 comparison: UPN == null → UPN != null",
            "12 constraint: of( \"X\" ) > 0 → dropped",
            "12 comparison: of( \"X\" ) > 0 → of( \"X\" ) >= 0",
            "12 comparison: of( \"X\" ) > 0 → of( \"X\" ) < 0",
            "12 constant: of( \"X\" ) > 0 → of( \"X\" ) > 1",
            "12 constant: of( \"X\" ) > 0 → of( \"X\" ) > -1");
  }

  @Test
  void changesThatReadAlikeAreNumbered() {
    assertThat(changes("not Child( UPN == null ) not Reviews( UPN == null )", "constraint"))
        .containsExactly(
            "constraint: UPN == null → dropped", "constraint: UPN == null → dropped #2");
  }

  @Test
  void whatIsMissingIsSaidInWords() {
    assertThat(
            mutants(
                "Child( PersonBirthDate < census.end )", "findings.report( drools.getRule() );"))
        .extracting(Mutant::missing)
        .containsExactly(
            "add a scenario where all else holds and `PersonBirthDate < census.end` does not",
            "add a scenario where `PersonBirthDate` equals `census.end`",
            "add scenarios where `PersonBirthDate` is on either side of `census.end`");
  }

  @Test
  void aCodeThatBeginsOrEndsIsToBeShownInThatYear() {
    RulePack pack = Fixture.embedded().pack();
    List<CodeSet> sets =
        List.of(
            new CodeSet(
                "ethnicity",
                "",
                null,
                null,
                Years.ALL,
                List.of(
                    new CodeSet.Code("ALL", null, Years.ALL),
                    new CodeSet.Code("NEW", null, new Years(year("2023-24"), null)),
                    new CodeSet.Code("OLD", null, new Years(null, year("2022-23"))),
                    new CodeSet.Code("ONE", null, new Years(year("2024-25"), year("2024-25"))),
                    new CodeSet.Code("GONE", null, new Years(null, year("2001-02"))))));

    assertThat(Mutator.of(pack.withCodeSets(sets), "4220"))
        .filteredOn(mutant -> mutant.operator() == Operator.CODE)
        .extracting(Mutant::change, Mutant::missing)
        .containsExactly(
            tuple(
                "list: ALL of ethnicity → dropped",
                "add a scenario that has code ALL of ethnicity"),
            tuple(
                "list: NEW of ethnicity → dropped",
                "add a scenario that has code NEW of ethnicity in each of [2023-24]"),
            tuple(
                "list: OLD of ethnicity → dropped",
                "add a scenario that has code OLD of ethnicity in each of [2022-23]"),
            tuple(
                "list: ONE of ethnicity → dropped",
                "add a scenario that has code ONE of ethnicity in each of [2024-25]"));
  }

  private static CensusYear year(String text) {
    return CensusYear.parse(text).orElseThrow();
  }

  private static List<String> changes(String condition, String... operators) {
    return mutants(condition, "findings.report( drools.getRule() );").stream()
        .filter(mutant -> List.of(operators).contains(mutant.operator().word()))
        .map(Mutant::change)
        .toList();
  }

  /** The conditions after the change. */
  private static List<String> texts(String condition, String... operators) {
    return mutants(condition, "findings.report( drools.getRule() );").stream()
        .filter(mutant -> List.of(operators).contains(mutant.operator().word()))
        .map(MutatorTest::text)
        .map(text -> text.substring(text.indexOf("when\n") + 5, text.indexOf("\nthen")))
        .toList();
  }

  private static String text(Mutant mutant) {
    return ((Mutant.Effect.Text) mutant.effect()).drl();
  }

  private static List<Mutant> mutants(String condition, String consequence) {
    String file = "rule \"X\"\nwhen\n" + condition + "\nthen\n" + consequence + "\nend\n";
    Edits edits = new Edits("X", "rules-drl/X.drl", file);
    Mutator.change(edits, file);
    return edits.mutants();
  }
}
