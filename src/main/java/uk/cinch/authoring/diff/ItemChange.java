package uk.cinch.authoring.diff;

import uk.cinch.catalog.MessageStructure.Item;

/**
 * A group or element of the message that is not the same on both sides.
 *
 * @param path its name and those of the groups around it, with a slash between
 * @param before on the first side, without its years and content; null when it is added
 * @param after on the second side, without its years and content; null when it is taken out
 */
public record ItemChange(String path, Item before, Item after) {}
