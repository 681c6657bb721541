package uk.cinch.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import uk.cinch.catalog.Faults;

/** Parses the DRL files of a pack and refuses what a rule file must not hold. Not thread-safe. */
public final class DrlReader {
  static final String PACKAGE = "uk.cinch.rules";
  static final LanguageLevelOption LANGUAGE = LanguageLevelOption.DRL6;
  private static final String SYNTAX =
      "look at this line and the one before: rule, when, then, end, brackets, commas, quotes;"
          + " compare with == and !=, and with null for what is missing";

  private final Faults faults;
  private final Map<String, Class<?>> imports = new HashMap<>();
  private final List<ParsedRule> rules = new ArrayList<>();
  private final Set<String> unread = new HashSet<>();

  public DrlReader(Faults faults) {
    this.faults = faults;
  }

  /** Every rule of the files, in their order. */
  public List<ParsedRule> read(List<RuleFile> files) {
    for (RuleFile file : files) {
      PackageDescr content = parse(file);
      if (content == null) {
        unread.add(file.path());
      } else {
        refuseAllButRules(file, content);
        if (file.isCommon()) {
          content.getImports().forEach(line -> addImport(file, line));
        }
        add(file, content.getRules());
      }
    }
    return List.copyOf(rules);
  }

  private void add(RuleFile file, List<RuleDescr> found) {
    List<RuleTokens> tokens = RuleTokens.of(file.text());
    if (tokens.size() == found.size()) {
      for (int i = 0; i < found.size(); i++) {
        rules.add(new ParsedRule(file, found.get(i), tokens.get(i)));
      }
    } else {
      unread.add(file.path());
      faults.add(file.path(), 0, "a rule is not written as when, then and end", SYNTAX);
    }
  }

  /** Whether a file could not be read, which has been said. */
  public boolean isUnread(RuleFile file) {
    return unread.contains(file.path());
  }

  /** The classes that rules can name, by simple name. */
  public Map<String, Class<?>> imports() {
    return Map.copyOf(imports);
  }

  private PackageDescr parse(RuleFile file) {
    int escape = file.text().indexOf("\\u");
    if (escape >= 0) {
      faults.add(
          file.path(),
          file.lineAt(escape),
          "a \\u escape, which hides what the rule says",
          "write the character itself");
      return null;
    }
    DrlParser parser = new DrlParser(LANGUAGE);
    try {
      PackageDescr content = parser.parse(false, file.text());
      for (DroolsError error : parser.getErrors()) {
        int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
        faults.add(file.path(), line, "not DRL: " + error.getMessage().strip(), SYNTAX);
      }
      return parser.hasErrors() ? null : content;
    } catch (AssertionError e) {
      // the parser gives up in this way on a few words that it takes for its own
      faults.add(file.path(), 0, "not DRL: " + e.getMessage(), SYNTAX);
      return null;
    } catch (DroolsParserException e) {
      faults.add(file.path(), 0, "not DRL: " + e.getMessage(), SYNTAX);
      return null;
    }
  }

  private void refuseAllButRules(RuleFile file, PackageDescr content) {
    if (!PACKAGE.equals(content.getName())) {
      faults.add(
          file.path(),
          1,
          "the file does not begin with 'package " + PACKAGE + "'",
          "make that its first line: without it the rule sees none of the shared imports");
    }
    refuse(file, "function", !content.getFunctions().isEmpty());
    refuse(file, "import function", !content.getFunctionImports().isEmpty());
    refuse(file, "import accumulate", !content.getAccumulateImports().isEmpty());
    refuse(file, "declare", !content.getTypeDeclarations().isEmpty());
    refuse(file, "declare", !content.getEnumDeclarations().isEmpty());
    refuse(file, "declare", !content.getEntryPointDeclarations().isEmpty());
    refuse(file, "declare", !content.getWindowDeclarations().isEmpty());
    refuse(file, "unit", content.getUnit() != null);
    refuse(file, "query", content.getRules().stream().anyMatch(rule -> rule.isQuery()));
    content.getAttributes().forEach(attribute -> refuse(file, attribute.getName(), true));
    long lines = content.getRules().stream().map(RuleDescr::getLine).distinct().count();
    if (lines < content.getRules().size()) {
      faults.add(file.path(), 0, "two rules begin on one line", "give each lines of its own");
    }
    if (file.isCommon()) {
      refuse(file, "rule", !content.getRules().isEmpty());
    } else {
      refuse(file, "import", !content.getImports().isEmpty());
      refuse(file, "global", !content.getGlobals().isEmpty());
    }
  }

  private void refuse(RuleFile file, String what, boolean found) {
    if (found) {
      faults.add(
          file.path(),
          file.lineOf(what),
          "'" + what + "' does not belong in this file",
          file.isCommon()
              ? "it holds the package line, imports and globals"
              : "a rule file holds the package line and rules; imports stand in rules.drl");
    }
  }

  private void addImport(RuleFile file, ImportDescr line) {
    String name = line.getTarget();
    try {
      Class<?> type = Class.forName(name, false, DrlReader.class.getClassLoader());
      if (ClassScan.allows(type.getName())) {
        imports.put(type.getSimpleName(), type);
        return;
      }
    } catch (ClassNotFoundException e) {
      // said below, as for a class that rules must not use
    }
    faults.add(
        file.path(),
        file.lineOf(name),
        "rules cannot use " + name,
        "they read facts; see what the other imports offer");
  }
}
