package uk.cinch.catalog;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads one YAML file into nodes that know their line; scalars stay the text they were written. */
public final class Yaml {
  /** The parser's own limit is three million; notes on a whole authority may have more. */
  private static final int MOST_CHARACTERS = 200_000_000;

  private static final YAMLFactory FACTORY = factory();
  private static final String ADVICE =
      "indent with spaces, not tabs; put a text that holds ': ' or ' #' into double quotes";

  private final String file;
  private final Faults faults;
  private final YAMLParser parser;

  private static YAMLFactory factory() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    return YAMLFactory.builder().loaderOptions(options).build();
  }

  private Yaml(String file, YAMLParser parser, Faults faults) {
    this.file = file;
    this.parser = parser;
    this.faults = faults;
  }

  /**
   * The file's only document.
   *
   * @throws BrokenPackException when it is not YAML: nothing else can be said of it
   */
  public static YamlNode read(String file, byte[] bytes, Faults faults) {
    try (YAMLParser parser = FACTORY.createParser(bytes)) {
      Yaml yaml = new Yaml(file, parser, faults);
      if (parser.nextToken() == null) {
        throw new BrokenPackException(file, 0, "the file is empty", "");
      }
      YamlNode node = yaml.node();
      if (parser.nextToken() != null) {
        faults.add(file, yaml.line(), "a second YAML document begins here", "keep one per file");
      }
      return node;
    } catch (JsonProcessingException e) {
      JsonLocation where = e.getLocation();
      throw new BrokenPackException(
          file, where == null ? 0 : where.getLineNr(), "not YAML: " + firstLine(e), ADVICE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String firstLine(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("unreadable").trim();
  }

  private YamlNode node() throws IOException {
    int line = line();
    if (parser.isCurrentAlias()) {
      faults.add(file, line, "an alias (*" + parser.getText() + ")", "write the value out");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return YamlNode.mapping(file, line, entries());
    }
    if (token == JsonToken.START_ARRAY) {
      return YamlNode.list(file, line, items());
    }
    return YamlNode.scalar(file, line, token == JsonToken.VALUE_NULL ? null : parser.getText());
  }

  private Map<String, YamlNode> entries() throws IOException {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int line = line();
      parser.nextToken();
      YamlNode value = node();
      if (entries.putIfAbsent(key, value) != null) {
        faults.add(file, line, "'" + key + "' is given twice", "keep one of them");
      }
    }
    return entries;
  }

  private List<YamlNode> items() throws IOException {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return items;
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
