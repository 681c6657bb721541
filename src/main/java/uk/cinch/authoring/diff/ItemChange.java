package uk.cinch.authoring.diff;

import uk.cinch.catalog.MessageStructure.GroupItem;
import uk.cinch.catalog.MessageStructure.Item;

/**
 * A group or element of the message that is not the same on both sides.
 *
 * @param path its name and those of the groups around it, with a slash between
 * @param before on the first side, without its years and content; null when it is added
 * @param after on the second side, without its years and content; null when it is taken out
 */
public record ItemChange(String path, Item before, Item after) {

  /** The item as the second side has it, else as the first. */
  public Item item() {
    return after == null ? before : after;
  }

  /** Where the item comes from, when that is not DfE's final text; null when it is. */
  public String provisional() {
    return item() instanceof GroupItem group ? group.provisional() : null;
  }
}
