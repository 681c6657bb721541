package uk.cinch.authoring.handbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.cinch.authoring.handbook.History.RuleYear;
import uk.cinch.authoring.mutation.ProofRecord.RuleProof;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.YearEntry;

/** A page for each rule. */
final class RulePages {

  /**
   * A rule.
   *
   * @param row as in the table of all rules
   * @param versions newest first
   * @param several whether there is more than one version
   * @param years one for each census year of the pack
   * @param remarks what the pack says of the rules of those years
   * @param previous the rule before this one; null for the first
   * @param next the rule after this one; null for the last
   */
  record RuleView(
      RuleRow row,
      List<VersionView> versions,
      boolean several,
      List<RuleYear> years,
      List<YearEntry> remarks,
      RuleRow previous,
      RuleRow next) {
    String file() {
      return HandbookModel.file(row.code());
    }
  }

  private final HandbookModel book;
  private final List<RuleRow> rows = new ArrayList<>();
  private final List<List<VersionView>> versions = new ArrayList<>();

  RulePages(HandbookModel book, Function<String, Optional<RuleProof>> proofs) {
    this.book = book;
    VersionViews views = new VersionViews(book, proofs);
    for (List<RuleEntry> entries : book.versions().values()) {
      List<VersionView> made = new ArrayList<>(entries.stream().map(views::of).toList());
      Collections.reverse(made);
      versions.add(made);
      rows.add(RuleRow.of(book, entries, made));
    }
  }

  /** Every rule as in the table of all rules. */
  List<RuleRow> rows() {
    return List.copyOf(rows);
  }

  void write(Writer writer, History history) throws IOException {
    for (int i = 0; i < rows.size(); i++) {
      RuleRow row = rows.get(i);
      RuleView view =
          new RuleView(
              row,
              versions.get(i),
              versions.get(i).size() > 1,
              history.of(row.code()),
              remarks(row.code()),
              i == 0 ? null : rows.get(i - 1),
              i == rows.size() - 1 ? null : rows.get(i + 1));
      writer.page(row.href(), row.code() + " " + row.title(), "rule", view);
    }
  }

  private List<YearEntry> remarks(String code) {
    return book.pack().years().stream()
        .filter(year -> year.remark() != null && book.version(code, year.year()).isPresent())
        .toList();
  }
}
