package uk.cinch.authoring.handbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cinch.authoring.handbook.DataItems.Located;
import uk.cinch.authoring.handbook.ExampleView.Mark;
import uk.cinch.authoring.handbook.VersionView.SeverityView;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.RuleEntry;

/**
 * A rule in a table of rules.
 *
 * @param code its number
 * @param href its page, from the handbook's folder
 * @param title of its newest version
 * @param provisional whether its newest version is
 * @param module of its newest version
 * @param years in which it is in force, in words
 * @param inYears the same, each year by itself, for the filter
 * @param elements what its findings point at, in words
 * @param words everything that the search looks at, in small letters
 * @param failed how many of its examples did not come out as they say
 */
record RuleRow(
    String code,
    String href,
    String title,
    SeverityView severity,
    boolean provisional,
    String module,
    String years,
    String inYears,
    String elements,
    String words,
    long failed) {

  /** Where the page of modules treats its module. */
  String moduleId() {
    return HandbookModel.anchor(module);
  }

  /** A rule with its versions, oldest first. */
  static RuleRow of(HandbookModel book, List<RuleEntry> versions, List<VersionView> views) {
    RuleEntry newest = versions.get(versions.size() - 1);
    List<CensusYear> years =
        book.years().stream()
            .filter(year -> versions.stream().anyMatch(entry -> entry.years().include(year)))
            .toList();
    return new RuleRow(
        newest.code(),
        Writer.RULES + "/" + HandbookModel.file(newest.code()),
        newest.title(),
        VersionViews.severity(newest.severity()),
        newest.provisional() != null,
        newest.module(),
        book.span(years::contains),
        years.stream().map(CensusYear::toString).collect(Collectors.joining(" ")),
        newest.elements().stream()
            .map(name -> book.label(newest, name))
            .distinct()
            .collect(Collectors.joining("; ")),
        searchText(book, versions),
        views.stream()
            .mapToLong(view -> Results.of(view.examples()).stream().filter(Mark::failed).count())
            .sum());
  }

  private static String searchText(HandbookModel book, List<RuleEntry> versions) {
    Set<String> words = new LinkedHashSet<>();
    for (RuleEntry entry : versions) {
      words.add(entry.code());
      words.add(entry.title());
      words.add(entry.message());
      Optional.ofNullable(entry.reading()).ifPresent(words::add);
      for (String element : entry.elements()) {
        words.add(element);
        for (Located place : book.places(entry, element)) {
          words.add(place.item().label());
          words.add(DataItems.number(place.item()));
        }
      }
    }
    return String.join(" ", words).toLowerCase(Locale.ROOT);
  }
}
