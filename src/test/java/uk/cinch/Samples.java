package uk.cinch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import uk.cinch.authoring.features.DraftReturn;
import uk.cinch.catalog.CensusYear;

/**
 * Makes the returns under {@code samples/}, all of them synthetic. Run {@link #main} to write them
 * anew; a test compares what is there with what this makes.
 */
public final class Samples {
  static final List<String> YEARS = List.of("2023-24", "2024-25");
  private static final String NOTE =
      "Synthetic: every child, id, number and date in this return is made up.";
  private static final String[] DISABILITIES = {
    "MOB, HAND", "PC", "INC", "COMM", "LD, BEH", "HEAR", "VIS", "AUT", "NONE", "NONE"
  };

  private Samples() {}

  /** Writes every sample. */
  public static void main(String[] args) throws IOException {
    for (Map.Entry<String, byte[]> sample : all().entrySet()) {
      Files.createDirectories(Path.of("samples"));
      Files.write(Path.of("samples", sample.getKey()), sample.getValue());
    }
  }

  /** Every sample by file name. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> samples = new LinkedHashMap<>();
    for (String year : YEARS) {
      samples.put("clean-" + year + ".xml", xml(clean(year)));
      faults(year)
          .forEach(
              (code, fault) -> {
                DraftReturn draft = clean(year);
                fault.accept(draft);
                samples.put("fault-" + code + "-" + year + ".xml", xml(draft));
              });
      samples.put("fault-2887Q-" + year + ".xml", xml(fewDisabilityCodes(year)));
      samples.put("mixed-" + year + ".xml", xml(mixed(year)));
    }
    samples.put("to-submit-2024-25.xml", xml(toSubmit()));
    samples.put("pre-proceedings-2026-27.xml", xml(preProceedings()));
    samples.put("no-pre-proceedings-2026-27.xml", xml(noPreProceedings()));
    return samples;
  }

  /** Ten children without a fault, who use enough disability codes between them. */
  static DraftReturn clean(String year) {
    DraftReturn draft = new DraftReturn(Fixture.embedded().pack(), year);
    for (String disability : DISABILITIES) {
      draft.child(Map.of("Disability", disability));
    }
    return draft;
  }

  /** Ten clean children, two who are over 25, and one whose assessment ends before it starts. */
  private static DraftReturn toSubmit() {
    DraftReturn draft = clean("2024-25");
    draft.child(row("LAchildID", "A1", "PersonBirthDate", "1998-02-01"));
    draft.child(row("LAchildID", "A2", "PersonBirthDate", "1999-07-15"));
    draft.child(row("LAchildID", "A3"));
    draft.record(
        "CINdetails",
        "Assessments",
        row(
            "AssessmentActualStartDate",
            "2024-06-20",
            "AssessmentAuthorisationDate",
            "2024-06-02",
            "AssessmentFactors",
            "1A"));
    return draft;
  }

  /** Ten clean children, and one with records that break every rule on such a record. */
  private static DraftReturn preProceedings() {
    DraftReturn draft = clean("2026-27");
    draft.child(Map.of());
    draft.record(
        "CINdetails",
        "PreProceedingsandFGDM",
        row("PPStartDate", "2026-03-31", "LBPSentDate", "2026-03-30"));
    draft.record(
        "CINdetails",
        "PreProceedingsandFGDM",
        row(
            "PPStartDate",
            "2026-06-02",
            "FGDMMeetingOffer",
            "1",
            "InitialPPMeetingDate",
            "2027-04-01"));
    draft.record(
        "CINdetails",
        "PreProceedingsandFGDM",
        row(
            "StepDecisionDate",
            "2027-04-03",
            "PPOutcome",
            "Z",
            "CourtAppDate",
            "2027-04-02",
            "LetterInitCPDate",
            "2027-04-01"));
    return draft;
  }

  private static DraftReturn noPreProceedings() {
    DraftReturn draft = new DraftReturn(Fixture.embedded().pack(), "2026-27");
    for (String disability : DISABILITIES) {
      draft.child(Map.of("Disability", disability));
      draft.episode(row("CINreferralDate", "2026-05-01"));
      draft.record(
          "CINdetails",
          "Assessments",
          row(
              "AssessmentActualStartDate",
              "2026-05-02",
              "AssessmentAuthorisationDate",
              "2026-06-03",
              "AssessmentFactors",
              "1A"));
    }
    return draft;
  }

  /** As the clean return, but with one disability code fewer than are asked for. */
  private static DraftReturn fewDisabilityCodes(String year) {
    DraftReturn draft = new DraftReturn(Fixture.embedded().pack(), year);
    for (String disability : List.of("MOB, HAND", "PC", "INC", "COMM", "LD", "HEAR", "NONE")) {
      draft.child(Map.of("Disability", disability));
    }
    return draft;
  }

  /** What makes a clean return break each rule, by the rule's code. */
  static Map<String, Consumer<DraftReturn>> faults(String text) {
    CensusYear year = CensusYear.parse(text).orElseThrow();
    int start = year.start();
    int end = year.end();
    String sex = start < 2024 ? "GenderCurrent" : "Sex";
    Map<String, Consumer<DraftReturn>> faults = new LinkedHashMap<>();
    faults.put("100", r -> r.header(Map.of("ReferenceDate", end + "-03-30")));
    faults.put("8500", r -> r.child(row("LAchildID", null)));
    faults.put(
        "8525Q",
        r -> {
          r.child(
              row("PersonBirthDate", start + "-06-01", "ExpectedPersonBirthDate", end + "-03-05"));
          r.episode(row("CINreferralDate", start + "-07-01"));
        });
    faults.put(
        "8530Q",
        r -> {
          r.child(unborn(end + "-02-27", sex));
          r.episode(row("CINreferralDate", start + "-07-01"));
        });
    faults.put("1510", r -> r.child(row("UPN", "X201000000001", "UPNunknown", null)));
    faults.put("4180", r -> r.child(row(sex, "7")));
    faults.put("8770Q", r -> r.child(row("UPNunknown", "UN1")));
    faults.put("8540", r -> r.child(row("Disability", "MOB, ZZZ")));
    faults.put(
        "1103",
        r -> {
          r.child(Map.of());
          r.record(
              "CINdetails",
              "Assessments",
              row(
                  "AssessmentActualStartDate",
                  start + "-04-30",
                  "AssessmentAuthorisationDate",
                  start + "-06-03",
                  "AssessmentFactors",
                  "1A"));
        });
    faults.put(
        "8868",
        r -> {
          r.child(Map.of());
          r.episode(row("CINclosureDate", start + "-08-01", "ReasonForClosure", "RC7"));
          r.record(
              "CINdetails",
              "Assessments",
              row(
                  "AssessmentActualStartDate",
                  start + "-05-02",
                  "AssessmentAuthorisationDate",
                  start + "-06-03",
                  "AssessmentFactors",
                  "1A"));
          r.record(
              "CINdetails",
              "Section47",
              row("S47ActualStartDate", start + "-06-01", "ICPCnotRequired", "false"));
        });
    faults.put(
        "4014",
        r -> {
          r.child(Map.of());
          r.record(
              "CINdetails",
              "CINPlanDates",
              row("CINPlanStartDate", start + "-05-26", "CINPlanEndDate", start + "-10-26"));
          r.record("CINdetails", "CINPlanDates", row("CINPlanStartDate", start + "-08-26"));
        });
    faults.put(
        "8816",
        r -> {
          r.child(Map.of());
          r.episode(row("CINreferralDate", start + "-05-01"));
          r.episode(
              row(
                  "CINreferralDate",
                  start + "-09-02",
                  "CINclosureDate",
                  start + "-12-02",
                  "ReasonForClosure",
                  "RC7"));
        });
    faults.put(
        "8569Q",
        r -> {
          r.child(Map.of());
          r.episode(
              row(
                  "CINreferralDate",
                  start + "-03-15",
                  "ReferralNFA",
                  "true",
                  "PrimaryNeedCode",
                  null));
        });
    faults.put(
        "8670Q",
        r -> {
          r.child(Map.of());
          r.record("CINdetails", "Assessments", row("AssessmentActualStartDate", end + "-01-13"));
        });
    faults.put(
        "1520", r -> r.child(row("UPN", "Y201000000001", "UPNunknown", null, "copies", "2")));
    faults.put("8510", r -> r.child(row("LAchildID", "C1")));
    faults.put("2886Q", r -> r.child(row(sex, start < 2024 ? "0" : "U")));
    return faults;
  }

  /** Two hundred children, about one in five with a fault. */
  static DraftReturn mixed(String year) {
    Random random = new Random(year.hashCode());
    DraftReturn draft = new DraftReturn(Fixture.embedded().pack(), year);
    List<Map.Entry<String, Consumer<DraftReturn>>> faults = new ArrayList<>();
    faults(year).entrySet().stream()
        .filter(fault -> !List.of("100", "8510").contains(fault.getKey()))
        .forEach(faults::add);
    while (draft.children() < 200) {
      if (random.nextInt(5) == 0) {
        faults.get(random.nextInt(faults.size())).getValue().accept(draft);
      } else {
        Map<String, String> row = new HashMap<>();
        row.put("Disability", DISABILITIES[random.nextInt(DISABILITIES.length)]);
        row.put("PersonBirthDate", birthDate(year, random));
        draft.child(row);
      }
    }
    return draft;
  }

  private static String birthDate(String year, Random random) {
    int start = CensusYear.parse(year).orElseThrow().start();
    return "%d-%02d-%02d"
        .formatted(start - 1 - random.nextInt(15), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private static Map<String, String> unborn(String expected, String sex) {
    return row(
        "PersonBirthDate",
        null,
        "ExpectedPersonBirthDate",
        expected,
        "Ethnicity",
        "NOBT",
        "Disability",
        null,
        sex,
        sex.equals("Sex") ? "U" : "0");
  }

  /** A row of a table: elements and their values in turn; null leaves an element out. */
  static Map<String, String> row(String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return row;
  }

  static byte[] xml(DraftReturn draft) {
    return draft.xml(NOTE);
  }
}
