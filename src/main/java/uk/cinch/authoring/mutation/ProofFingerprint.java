package uk.cinch.authoring.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import uk.cinch.catalog.CodeSet;
import uk.cinch.catalog.PackFiles;
import uk.cinch.catalog.RuleEntry;
import uk.cinch.catalog.RulePack;

/**
 * What the proof of a rule rests on: its DRL, its feature, the code sets it names, its years. Pure.
 */
final class ProofFingerprint {
  private static final Pattern CODE_SET =
      Pattern.compile("\\b(?:isCode|codes|wrongCheckLetter)\\s*\\(\\s*\"([^\"]+)\"");

  private ProofFingerprint() {}

  /** Hash over all of it, in hexadecimal; line ends do not count. */
  static String hash(RulePack pack, String drl) {
    String text = pack.files().drl(drl).map(pack.files()::text).orElse("");
    List<RuleEntry> entries =
        pack.rules().stream().filter(entry -> drl.equals(entry.drl())).toList();
    StringJoiner all = new StringJoiner("\0");
    all.add(Arrays.toString(Operator.values())).add(text);
    entries.forEach(entry -> all.add(entry.code() + " " + entry.years()));
    entries.stream()
        .map(RuleEntry::code)
        .distinct()
        .flatMap(code -> pack.files().features(code).stream())
        .forEach(path -> all.add(pack.files().text(path)));
    for (CodeSet set : codeSets(pack, text)) {
      all.add(set.name() + " " + set.years());
      set.codes().forEach(code -> all.add(code.code() + " " + code.years()));
    }
    all.add(String.valueOf(pack.files().text(PackFiles.RULES + "rules.drl")));
    if (text.contains("orkingDay")) {
      all.add(pack.holidays().toString());
    }
    return DigestUtils.sha256Hex(all.toString().replace("\r\n", "\n"));
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
}
