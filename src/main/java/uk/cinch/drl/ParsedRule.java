package uk.cinch.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import uk.cinch.catalog.Faults;

/**
 * A rule as the DRL parser sees it.
 *
 * @param file it stands in
 * @param descr its parts
 */
public record ParsedRule(RuleFile file, RuleDescr descr) {

  public String name() {
    return descr.getName();
  }

  /** Notes that the rule is too deep for what was to be done with it. */
  public void tooDeep(String what, Faults faults) {
    faults.add(
        file.path(),
        line(),
        "rule \"" + name() + "\" is too long or too deeply nested to " + what,
        "put a long list of codes into a code set and use census.isCode");
  }

  public int line() {
    return descr.getLine();
  }

  /** The first line of what follows {@code then}. */
  int consequenceLine() {
    List<String> lines = file.text().lines().toList();
    int line = descr.getConsequenceLine();
    String after = line > 0 ? lines.get(line - 1).replaceFirst(".*\\bthen\\b", "") : "then";
    while (after.isBlank() && line < descr.getEndLine()) {
      after = lines.get(line);
      line++;
    }
    return line;
  }

  String consequence() {
    return String.valueOf(descr.getConsequence());
  }

  /** Its text from {@code rule} to {@code end}, without comments. */
  public String text() {
    List<String> lines = file.text().lines().toList();
    String own =
        String.join("\n", lines.subList(line() - 1, Math.min(descr.getEndLine(), lines.size())));
    return own.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
  }

  /** The line of the file on which the rule first has some text; its own first line if none has. */
  public int lineOf(String text) {
    List<String> lines = file.text().lines().toList();
    for (int line = line(); line <= descr.getEndLine(); line++) {
      if (lines.get(line - 1).contains(text)) {
        return line;
      }
    }
    return line();
  }

  /** Whether it is the rule its file is named for, rather than one that counts for it. */
  public boolean isMain() {
    return name().equals(file.stem());
  }

  /** Every pattern of its condition, those within others included, in order. */
  public List<PatternDescr> patterns() {
    List<PatternDescr> patterns = new ArrayList<>();
    visit(
        descr.getLhs(),
        part -> {
          if (part instanceof PatternDescr pattern) {
            patterns.add(pattern);
          }
        });
    return patterns;
  }

  /** Shows every part of the condition. */
  static void visit(BaseDescr part, Consumer<BaseDescr> visitor) {
    visitor.accept(part);
    if (part instanceof PatternDescr pattern) {
      pattern.getConstraint().getDescrs().forEach(inner -> visitor.accept((BaseDescr) inner));
      if (pattern.getSource() != null) {
        visitor.accept(pattern.getSource());
      }
      if (pattern.getSource() instanceof CollectDescr collect) {
        visit(collect.getInputPattern(), visitor);
      }
    } else if (part instanceof ConditionalElementDescr several) {
      several.getDescrs().forEach(inner -> visit((BaseDescr) inner, visitor));
    }
  }
}
