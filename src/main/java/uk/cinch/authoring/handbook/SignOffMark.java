package uk.cinch.authoring.handbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.RuleEntry;

/** A short mark of everything a reader agrees to by signing a version off. Pure. */
final class SignOffMark {
  private static final int LETTERS = 12;

  private SignOffMark() {}

  /**
   * The mark: it changes with the words, severity, years, reading, logic, examples and code lists
   * of the version, and with nothing else. Line ends and indents of examples do not count.
   */
  static String of(HandbookModel book, RuleEntry entry) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    add(digest, entry.code());
    add(digest, entry.years());
    add(digest, entry.severity());
    add(digest, entry.module());
    add(digest, entry.scope());
    add(digest, entry.elements());
    add(digest, entry.title());
    add(digest, entry.message());
    add(digest, entry.note());
    add(digest, entry.provisional());
    add(digest, entry.reading());
    add(digest, entry.confidence());
    add(digest, book.drl(entry).replace("\r\n", "\n"));
    add(digest, book.blockText(entry));
    for (CodeSet set : book.codeSets(entry)) {
      List<String> codes =
          set.codes().stream()
              .filter(code -> code.years().overlap(entry.years()))
              .map(code -> code.code() + " " + code.years())
              .toList();
      add(digest, set.name() + codes);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
  }

  private static void add(MessageDigest digest, Object part) {
    digest.update(Objects.toString(part, "").getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
