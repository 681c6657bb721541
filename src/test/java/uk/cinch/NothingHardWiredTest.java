package uk.cinch;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;

/** The program knows no rule: what the pack says stands in the pack alone. */
class NothingHardWiredTest {

  @Test
  void noTextInTheProgramIsARuleCodeAMessageOrACode() throws IOException {
    RulePack pack = Fixture.embedded().pack();
    Set<String> words = new TreeSet<>();
    pack.rules().stream().map(RuleEntry::code).forEach(words::add);
    pack.rules().stream().map(RuleEntry::message).forEach(words::add);
    pack.rules().stream().map(RuleEntry::title).forEach(words::add);
    pack.codeSets().stream()
        .map(CodeSet::codes)
        .flatMap(List::stream)
        .map(CodeSet.Code::code)
        // single characters stand in any program: 0 and 1 are flags, L a source level
        .filter(code -> code.length() > 1)
        .forEach(words::add);

    Map<String, Set<String>> found = new TreeMap<>();
    literals()
        .forEach(
            (file, texts) -> {
              Set<String> both = new TreeSet<>(texts);
              both.retainAll(words);
              if (!both.isEmpty()) {
                found.put(file, both);
              }
            });

    assertThat(found).isEmpty();
  }

  @Test
  void noTextInTheProgramHoldsARuleCode() throws IOException {
    Set<String> codes =
        Fixture.embedded().pack().rules().stream().map(RuleEntry::code).collect(Collectors.toSet());

    literals()
        .forEach(
            (file, texts) ->
                assertThat(texts)
                    .as(file)
                    .noneMatch(
                        text ->
                            Stream.of(text.split("[^A-Za-z0-9]+"))
                                .anyMatch(word -> word.length() > 3 && codes.contains(word))));
  }

  private static Map<String, Set<String>> literals() throws IOException {
    JavaParser java =
        new JavaParser(
            new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
    Map<String, Set<String>> literals = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        var unit = java.parse(file).getResult().orElseThrow();
        Set<String> texts = new TreeSet<>();
        unit.findAll(StringLiteralExpr.class).forEach(text -> texts.add(text.asString()));
        unit.findAll(TextBlockLiteralExpr.class).forEach(text -> texts.add(text.asString()));
        literals.put(file.toString(), texts);
      }
    }
    assertThat(literals).hasSizeGreaterThan(50);
    return literals;
  }
}
