package uk.cinch.authoring.handbook;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cinch.authoring.handbook.Page.About;
import uk.cinch.authoring.handbook.Page.Link;

/** Fills templates and writes the pages into a folder. Not thread-safe. */
final class Writer {
  /** The folder of the pages of rules. */
  static final String RULES = "rules";

  private static final List<Link> LINKS =
      List.of(
          new Link("index.html", "All rules", false),
          new Link("modules.html", "By module", false),
          new Link("years.html", "By year, and what is new", false),
          new Link("words.html", "By word", false),
          new Link("open-readings.html", "Open readings", false),
          new Link("code-sets.html", "Code lists", false),
          new Link("message.html", "Data items", false),
          new Link("glossary.html", "Glossary", false));

  private final Path folder;
  private final About about;
  private final Mustache.Compiler templates =
      Mustache.compiler()
          .nullValue("")
          .emptyStringIsFalse(true)
          .zeroIsFalse(true)
          .withLoader(Writer::template);

  private final Map<String, Template> compiled = new HashMap<>();

  Writer(Path folder, About about) {
    this.folder = folder;
    this.about = about;
  }

  /**
   * Writes a page.
   *
   * @param file its path within the folder
   * @param title of the page
   * @param template name of the template of its content
   * @param view what fills it
   */
  void page(String file, String title, String template, Object view) throws IOException {
    List<Link> links =
        LINKS.stream()
            .map(link -> new Link(link.href(), link.text(), link.href().equals(file)))
            .toList();
    String root = file.contains("/") ? "../" : "";
    Path target = folder.resolve(file);
    Template filled = compiled.computeIfAbsent(template, name -> templates.compile(template(name)));
    try (BufferedWriter out = Files.newBufferedWriter(target)) {
      filled.execute(new Page(title, root, links, about, view), out);
    }
  }

  /**
   * Makes the folder ready: the files that go beside the pages are there first, by which the folder
   * is known as a handbook's, and the pages of an earlier handbook are gone.
   */
  void begin() throws IOException {
    Files.createDirectories(folder.resolve(RULES));
    copy("handbook.css");
    copy("handbook.js");
    for (Path old : List.of(folder, folder.resolve(RULES))) {
      try (DirectoryStream<Path> pages = Files.newDirectoryStream(old, "*.html")) {
        for (Path page : pages) {
          Files.delete(page);
        }
      }
    }
  }

  private void copy(String name) throws IOException {
    try (InputStream in = Writer.class.getResourceAsStream(name)) {
      Files.write(folder.resolve(name), in.readAllBytes());
    }
  }

  private static Reader template(String name) {
    InputStream in = Writer.class.getResourceAsStream(name + ".mustache");
    if (in == null) {
      throw new UncheckedIOException(new IOException("no template " + name));
    }
    try (in) {
      // the line end that closes the file is no part of a template used within a line
      return new StringReader(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
