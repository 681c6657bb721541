package uk.cinch.authoring.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cinch.authoring.features.FeatureFile;
import uk.cinch.authoring.features.FeatureFile.RuleBlock;
import uk.cinch.authoring.features.FeatureFile.WrittenScenario;
import uk.cinch.authoring.handbook.DataItems.Located;
import uk.cinch.authoring.handbook.ExampleView.Mark;
import uk.cinch.authoring.handbook.VersionView.CodeSetView;
import uk.cinch.authoring.handbook.VersionView.Count;
import uk.cinch.authoring.handbook.VersionView.Drl;
import uk.cinch.authoring.handbook.VersionView.ElementView;
import uk.cinch.authoring.handbook.VersionView.Legend;
import uk.cinch.authoring.handbook.VersionView.ProofView;
import uk.cinch.authoring.handbook.VersionView.SeverityView;
import uk.cinch.authoring.mutation.ProofRecord.RuleProof;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.MessageStructure.ElementItem;
import uk.cinch.catalog.MessageStructure.Item;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.Scope;
import uk.cinch.catalog.Severity;
import uk.cinch.catalog.Spelling;

/** Makes versions of rules ready for readers. Immutable and thread-safe. */
final class VersionViews {
  private static final int MOST_CODES = 60;

  private final HandbookModel book;
  private final Function<String, Optional<RuleProof>> proofs;

  /**
   * @param proofs what came of changing a DRL file; empty when that has not been tried
   */
  VersionViews(HandbookModel book, Function<String, Optional<RuleProof>> proofs) {
    this.book = book;
    this.proofs = proofs;
  }

  /** A version for readers. */
  VersionView of(RuleEntry entry) {
    Optional<RuleBlock> block = book.block(entry);
    List<ExampleView> own = views(entry, block.map(RuleBlock::scenarios).orElse(List.of()));
    List<ExampleView> shared = views(entry, book.common(entry.code()));
    List<ExampleView> all = Stream.concat(own.stream(), shared.stream()).toList();
    String drlPath = book.drlPath(entry);
    return new VersionView(
        VersionView.id(entry.years()),
        entry,
        StepWording.whole(block.map(RuleBlock::heading).orElse("")),
        block.map(RuleBlock::description).orElse(""),
        StepWording.whole(entry.provisional()),
        severity(entry.severity()),
        entry.scope() == Scope.RETURN ? "the whole return at once" : "each child by itself",
        Spelling.of(entry.confidence()),
        entry.elements().stream().flatMap(name -> elements(entry, name)).toList(),
        book.codeSets(entry).stream().map(set -> codes(set, entry)).toList(),
        own,
        shared,
        count(all),
        legend(all),
        drlPath == null ? null : new Drl(drlPath, book.drl(entry)),
        Optional.ofNullable(entry.drl()).flatMap(proofs).map(VersionViews::proof).orElse(null),
        SignOffMark.of(book, entry),
        newIn(entry));
  }

  private List<ExampleView> views(RuleEntry entry, List<WrittenScenario> scenarios) {
    FeatureFile feature = book.feature(entry.code()).orElse(null);
    Examples examples = new Examples(book, entry);
    return scenarios.stream().map(scenario -> examples.of(feature, scenario)).toList();
  }

  private String newIn(RuleEntry entry) {
    CensusYear from = entry.years().from();
    boolean later = from != null && book.years().indexOf(from) > 0;
    return later ? from.toString() : "";
  }

  static SeverityView severity(Severity severity) {
    return switch (severity) {
      case ERROR -> new SeverityView("Error", "error", "to be corrected");
      case QUERY ->
          new SeverityView("Query", "query", "to be corrected, or explained by a note in COLLECT");
      case YEAR_ON_YEAR ->
          new SeverityView("Year on year", "year-on-year", "to be confirmed by a note in COLLECT");
    };
  }

  private Stream<ElementView> elements(RuleEntry entry, String name) {
    List<Located> places = book.places(entry, name);
    return places.isEmpty()
        ? Stream.of(new ElementView(name, name, "", "", "", ""))
        : places.stream().map(this::element);
  }

  private ElementView element(Located place) {
    Item item = place.item();
    return new ElementView(
        item.label(),
        item.name(),
        DataItems.number(item),
        place.record() == null ? "" : place.record().label(),
        type(item),
        "message.html#" + place.anchor());
  }

  /** How an item is given, in words. */
  static String type(Item item) {
    if (!(item instanceof ElementItem element)) {
      return "record";
    }
    return element.maxLength() > 0
        ? element.kind().label() + ", up to " + element.maxLength()
        : element.kind().label();
  }

  private CodeSetView codes(CodeSet set, RuleEntry entry) {
    List<CodeSet.Code> valid =
        set.codes().stream().filter(code -> code.years().overlap(entry.years())).toList();
    String all =
        valid.size() > MOST_CODES
            ? valid.size() + " codes"
            : valid.stream().map(CodeSet.Code::code).collect(Collectors.joining(", "));
    return new CodeSetView(set.label(), "code-sets.html#" + HandbookModel.anchor(set.name()), all);
  }

  private static Count count(List<ExampleView> examples) {
    List<Mark> marks = Results.of(examples);
    return new Count(
        marks.size(),
        (int) marks.stream().filter(Mark::failed).count(),
        (int) marks.stream().filter(mark -> !mark.ran()).count());
  }

  /** Changes that could not be made are not counted as tried. */
  private static ProofView proof(RuleProof proof) {
    return new ProofView(
        proof,
        proof.total() - proof.stillborn(),
        proof.mutants().entrySet().stream()
            .filter(kind -> kind.getValue() > 0)
            .map(kind -> kind.getKey() + " " + kind.getValue())
            .collect(Collectors.joining(", ")),
        proof.equivalents().size(),
        proof.survivors().size());
  }

  private static Legend legend(List<ExampleView> examples) {
    List<TextPiece> parts = new ArrayList<>();
    for (ExampleView example : examples) {
      example.sentences().forEach(sentence -> collect(sentence, parts));
      example.tables().stream()
          .flatMap(table -> table.groups().stream())
          .flatMap(group -> group.rows().stream())
          .flatMap(row -> row.cells().stream())
          .forEach(cell -> parts.addAll(cell.parts()));
    }
    return new Legend(
        parts.contains(TextPiece.aside("left out")),
        parts.contains(TextPiece.aside("empty")),
        parts.contains(TextPiece.aside("only spaces")),
        parts.contains(TextPiece.aside("space")),
        parts.stream().anyMatch(TextPiece::row));
  }

  private static void collect(ExampleView.ExampleStep sentence, List<TextPiece> parts) {
    parts.addAll(sentence.text());
    sentence.fields().forEach(field -> parts.addAll(field.value()));
    if (sentence.table() != null) {
      sentence.table().rows().forEach(row -> row.forEach(cell -> parts.addAll(cell.parts())));
    }
  }
}
