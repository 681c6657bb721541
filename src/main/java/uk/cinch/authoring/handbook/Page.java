package uk.cinch.authoring.handbook;

import java.util.List;
import uk.cinch.catalog.PackInfo;

/**
 * A page: what every page has around its own content.
 *
 * @param title of the page
 * @param root way from the page to the handbook's folder: empty or {@code ../}
 * @param links to the other pages
 * @param about what the handbook was made from
 * @param view the page's own content
 */
record Page(String title, String root, List<Link> links, About about, Object view) {

  /**
   * A link of the navigation.
   *
   * @param here whether it leads to the page it is on
   */
  record Link(String href, String text, boolean here) {}

  /**
   * What the handbook was made from.
   *
   * @param pack what the rule pack says of itself
   * @param sha256 the beginning of the hash of its files
   * @param cinch version of the program
   * @param ran when the examples were run; the only text that differs between two handbooks of one
   *     pack
   * @param examples how many were run
   * @param failed how many of them did not come out as they say
   */
  record About(PackInfo pack, String sha256, String cinch, String ran, int examples, int failed) {}
}
