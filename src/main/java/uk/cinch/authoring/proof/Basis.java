package uk.cinch.authoring.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;

/** What the proof of a rule rests on: its DRL, its feature and the code sets it names. Pure. */
final class Basis {
  private static final Pattern CODE_SET =
      Pattern.compile("\\b(?:isCode|codes|wrongCheckLetter)\\s*\\(\\s*\"([^\"]+)\"");

  private Basis() {}

  /** Hash over all of it, in hexadecimal; line ends do not count. */
  static String hash(RulePack pack, String drl) {
    String text = path(pack, drl).map(pack.files()::text).orElse("");
    StringBuilder all = new StringBuilder(Arrays.toString(Operator.values()));
    all.append(text);
    features(pack, drl).forEach(path -> all.append('\0').append(pack.files().text(path)));
    codeSets(pack, text).forEach(set -> all.append('\0').append(set));
    byte[] bytes = all.toString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The path of a DRL file; empty when there is none. */
  static Optional<String> path(RulePack pack, String drl) {
    return pack.files().under(PackFiles.RULES).stream()
        .filter(path -> path.endsWith("/" + drl + ".drl"))
        .findFirst();
  }

  /** The code sets that a DRL text names. */
  static List<CodeSet> codeSets(RulePack pack, String drl) {
    Set<String> names = new TreeSet<>();
    Matcher call = CODE_SET.matcher(drl);
    while (call.find()) {
      names.add(call.group(1));
    }
    return pack.codeSets().stream().filter(set -> names.contains(set.name())).toList();
  }

  private static List<String> features(RulePack pack, String drl) {
    List<String> codes =
        pack.rules().stream()
            .filter(entry -> drl.equals(entry.drl()))
            .map(RuleEntry::code)
            .distinct()
            .toList();
    return pack.files().under(PackFiles.FEATURES).stream()
        .filter(path -> codes.stream().anyMatch(code -> path.contains("/" + code + "-")))
        .toList();
  }
}
