package uk.cinch.authoring.generate;

import static uk.cinch.authoring.generate.GeneratedChild.earlier;
import static uk.cinch.authoring.generate.GeneratedChild.later;
import static uk.cinch.authoring.generate.GeneratedChild.set;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import uk.cinch.facts.Census;
import uk.cinch.input.Draft;

/** Generates one episode and what happened in it. Used once; not thread-safe. */
final class GeneratedEpisode {
  private static final int OPEN_ASSESSMENT_DAYS = 30;
  private static final int OPEN_ENQUIRY_DAYS = 10;

  private final Census census;
  private final RandomValues chance;
  private Draft episode;
  private LocalDate referred;

  /** The last day anything may happen. */
  private LocalDate until;

  private boolean closed;

  GeneratedEpisode(Census census, RandomValues chance) {
    this.census = census;
    this.chance = chance;
  }

  /** A referral that was not taken further. */
  void noFurtherAction(Draft child, LocalDate date) {
    begin(child, date);
    set(episode, "ReferralNFA", true);
  }

  /** An episode still open when the census ends. */
  void open(Draft child, LocalDate date) {
    begin(child, date);
    until = census.getEnd();
    activity();
  }

  /** An episode that ended. */
  void closed(Draft child, LocalDate date, LocalDate end, boolean died) {
    begin(child, date);
    until = end;
    closed = true;
    set(episode, "CINclosureDate", end);
    if (died) {
      set(episode, "ReasonForClosure", chance.code("closed-died"));
      activity();
    } else if (chance.percent(35) && assess()) {
      set(episode, "ReasonForClosure", chance.code("closed-after-assessment"));
      needed();
    } else {
      set(episode, "ReasonForClosure", chance.code("closed"));
      activity();
    }
  }

  private void begin(Draft child, LocalDate date) {
    referred = date;
    episode = new Draft("CINdetails");
    set(episode, "CINreferralDate", date);
    set(episode, "ReferralSource", chance.code("referral-source"));
    child.add(episode);
  }

  private void needed() {
    set(episode, "PrimaryNeedCode", chance.code("primary-need"));
    set(episode, "ReferralNFA", chance.percent(50) ? "false" : "0");
  }

  private void activity() {
    needed();
    boolean assessed = !episode.groups("Assessments").isEmpty() || chance.percent(70) && assess();
    if (referred.isBefore(census.getStart()) && chance.percent(10)) {
      planFromBefore();
    } else if (assessed && chance.percent(50)) {
      enquiry();
    } else if (!assessed && chance.percent(14)) {
      movedInUnderPlan();
    } else if (chance.percent(30)) {
      plan();
    }
  }

  /** One assessment, now and then a second; false when there is no time for one. */
  private boolean assess() {
    LocalDate from = later(referred, census.getStart()).plusDays(chance.number(0, 3));
    boolean any = false;
    for (int i = chance.percent(5) ? 2 : 1; i > 0; i--) {
      LocalDate authorised = from.plusDays(chance.number(8, 55));
      boolean finished = !authorised.isAfter(earlier(until, census.getEnd()));
      boolean justBegun = !from.isBefore(census.daysBeforeEnd(OPEN_ASSESSMENT_DAYS));
      if (from.isAfter(until) || !finished && (closed || !justBegun)) {
        return any;
      }
      Draft assessment = new Draft("Assessments");
      set(assessment, "AssessmentActualStartDate", from);
      if (chance.percent(40)) {
        set(assessment, "AssessmentInternalReviewDate", from.plusDays(10));
      }
      if (finished) {
        set(assessment, "AssessmentAuthorisationDate", authorised);
        assessment.set("AssessmentFactors", chance.codes("factors", 4));
      }
      episode.add(assessment);
      any = true;
      if (!finished) {
        return true;
      }
      from = authorised.plusDays(chance.number(5, 40));
    }
    return any;
  }

  private void enquiry() {
    LocalDate started = later(referred, census.getStart()).plusDays(chance.number(1, 20));
    if (started.isAfter(until.minusDays(25))) {
      return;
    }
    Draft enquiry = new Draft("Section47");
    set(enquiry, "S47ActualStartDate", started);
    episode.add(enquiry);
    if (chance.percent(45)) {
      set(enquiry, "ICPCnotRequired", chance.percent(50) ? "true" : "1");
      again(started);
      return;
    }
    LocalDate conference = RandomValues.weekday(started.plusDays(chance.number(8, 18)));
    set(enquiry, "InitialCPCtarget", RandomValues.weekday(started.plusDays(21)));
    set(enquiry, "DateOfInitialCPC", conference);
    set(enquiry, "ICPCnotRequired", "false");
    if (chance.percent(59)) {
      protectionPlan(conference);
    }
  }

  /** A second enquiry, still going on when the census ends. */
  private void again(LocalDate first) {
    LocalDate started = census.daysBeforeEnd(chance.number(1, OPEN_ENQUIRY_DAYS));
    if (!closed && started.isAfter(first) && started.isAfter(referred) && chance.percent(15)) {
      Draft enquiry = new Draft("Section47");
      set(enquiry, "S47ActualStartDate", started);
      set(enquiry, "ICPCnotRequired", "0");
      episode.add(enquiry);
    }
  }

  private void movedInUnderPlan() {
    LocalDate conference =
        RandomValues.weekday(later(referred, census.getStart()).plusDays(chance.number(5, 20)));
    if (!conference.isAfter(until.minusDays(5))) {
      set(episode, "DateOfInitialCPC", conference);
      protectionPlan(conference);
    }
  }

  private void planFromBefore() {
    protectionPlan(chance.day(referred, census.getStart().minusDays(1)));
  }

  private void protectionPlan(LocalDate started) {
    Draft plan = new Draft("ChildProtectionPlans");
    set(plan, "CPPstartDate", started);
    LocalDate end = chance.day(later(started, census.getStart()).plusDays(30), until);
    boolean ended = closed || end.isBefore(until) && chance.percent(50);
    if (ended) {
      end = earlier(later(end, started.plusDays(1)), until);
      set(plan, "CPPendDate", end);
    }
    set(plan, "InitialCategoryOfAbuse", chance.code("abuse"));
    set(plan, "LatestCategoryOfAbuse", chance.code("abuse"));
    set(plan, "NumberOfPreviousCPP", chance.percent(80) ? 0 : chance.number(1, 2));
    reviews(plan, started, ended ? end : census.getEnd());
    episode.add(plan);
  }

  /** Two to four reviews, evenly between the plan's start, or the year's, and its end. */
  private void reviews(Draft plan, LocalDate started, LocalDate end) {
    LocalDate from = later(started, census.getStart().minusDays(1));
    long days = ChronoUnit.DAYS.between(from, end);
    int wanted = chance.number(2, 4);
    List<String> dates = new ArrayList<>();
    for (int i = 1; i <= wanted && days > wanted + 1; i++) {
      dates.add(from.plusDays(days * i / (wanted + 1)).toString());
    }
    if (!dates.isEmpty()) {
      plan.add(new Draft("Reviews").set("CPPreviewDate", dates));
    }
  }

  private void plan() {
    LocalDate started =
        later(referred, census.getStart().minusDays(30)).plusDays(chance.number(5, 40));
    LocalDate end = chance.day(later(started, census.getStart()).plusDays(20), until);
    if (!started.isBefore(until.minusDays(1))) {
      return;
    }
    Draft plan = new Draft("CINPlanDates");
    set(plan, "CINPlanStartDate", started);
    if (closed || chance.percent(40)) {
      end = earlier(later(end, started.plusDays(1)), until);
      if (end.isBefore(census.getStart())) {
        return;
      }
      set(plan, "CINPlanEndDate", end);
    }
    episode.add(plan);
  }
}
