package uk.cinch.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import uk.cinch.catalog.CensusYear;
import uk.cinch.catalog.MessageStructure;
import uk.cinch.catalog.MessageStructure.ElementItem;
import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.MessageStructure.Item;

/**
 * Writes a generated return as XML, one element a line, in the official order; an element of
 * another census year too, where the draft has it. What cannot be written comes as an {@link
 * IOException}. Not thread-safe.
 */
public final class ReturnWriter implements Closeable {
  private final MessageStructure structure;
  private final CensusYear year;
  private final IndentedXml xml;

  /**
   * @param out taken over up to {@link #close}, but not closed
   * @param comment what to say at the top of the file; null for nothing
   */
  public ReturnWriter(OutputStream out, MessageStructure structure, CensusYear year, String comment)
      throws IOException {
    this.structure = structure;
    this.year = year;
    this.xml = new IndentedXml(out, comment);
  }

  /** Writes the header; call it first. */
  public void header(Draft header) throws IOException {
    group(structure.group(header.name()), header);
    xml.start("Children");
  }

  /** Writes a child. */
  public void child(Draft child) throws IOException {
    group(structure.group(child.name()), child);
  }

  /** Ends the message. */
  @Override
  public void close() throws IOException {
    xml.close();
  }

  private void group(GroupItem group, Draft draft) throws IOException {
    xml.start(group.name());
    for (Item item : group.content()) {
      if (item instanceof ElementItem) {
        for (String text : draft.values(item.name())) {
          xml.element(item.name(), text);
        }
      } else if (item instanceof GroupItem inner) {
        if (!inner.folded()) {
          for (Draft record : draft.groups(inner.name())) {
            group(inner, record);
          }
        } else if (!draft.omits(inner.name()) && (isNeeded(inner) || holdsAny(inner, draft))) {
          group(inner, draft);
        }
      }
    }
    xml.end();
  }

  private boolean isNeeded(GroupItem wrapper) {
    return wrapper.occurs().required() && wrapper.years().include(year);
  }

  private static boolean holdsAny(GroupItem wrapper, Draft draft) {
    return wrapper.content().stream()
        .anyMatch(
            item ->
                item instanceof GroupItem inner
                    ? holdsAny(inner, draft)
                    : !draft.values(item.name()).isEmpty());
  }
}
