package uk.cinch.review;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import uk.cinch.review.NotesFile.Reason;
import uk.cinch.review.NotesFile.ReturnNote;

/** Writes notes as a file to be filled in with a text editor. Pure. */
public final class NotesText {
  private static final String HEAD =
      """
      # Notes on a children in need census return, to be kept beside it: it holds personal data.
      #   cinch check RETURN.xml --notes THIS-FILE
      # An entry under 'reasons' accepts the finding it stands for once its 'reason' says why the data is
      # right. 'about' is for you to read; leave 'rule' and 'fingerprint' as they are. When the values change,
      # the entry is stale and accepts nothing.
      # A 'text' under 'return-notes' in DfE's exact wording accepts every finding of its query, or the
      # year-on-year check; cinch prints the wording once all of them are accepted.
      # Dates are written 2026-05-01. 'cinch notes new --from THIS-FILE' adds what has been found since;
      # comments of your own are not kept.
      """;
  private static final String EXAMPLE =
      """
        # - text: "..."
        #   author: ""
        #   date: ""
      """;

  private NotesText() {}

  /** The text of a notes file. */
  public static String of(NotesFile notes) {
    StringBuilder text = new StringBuilder(HEAD);
    if (notes.year() != null) {
      text.append("census-year: ").append(notes.year()).append('\n');
    }
    if (notes.authority() != null) {
      field(text, "", "local-authority", notes.authority());
    }
    text.append("return-notes:").append('\n');
    if (notes.returnNotes().isEmpty()) {
      text.append(EXAMPLE);
    }
    for (ReturnNote note : notes.returnNotes()) {
      field(text, "  - ", "text", note.text());
      field(text, "    ", "author", note.author());
      field(text, "    ", "date", note.date());
    }
    text.append("reasons:").append('\n');
    reasons(text, notes.reasons());
    return text.toString();
  }

  private static void reasons(StringBuilder text, List<Reason> reasons) {
    for (Reason reason : reasons) {
      field(text, "  - ", "rule", reason.rule());
      if (reason.child() != null) {
        field(text, "    ", "child", reason.child());
      }
      field(text, "    ", "fingerprint", reason.fingerprint());
      field(text, "    ", "about", reason.about());
      field(text, "    ", "reason", reason.reason());
      field(text, "    ", "author", reason.author());
      field(text, "    ", "date", reason.date());
    }
  }

  /** A text in quotes means the same in YAML as in JSON, but for what ends a line in YAML alone. */
  private static void field(StringBuilder text, String indent, String key, String value) {
    String given = value == null ? "" : value;
    text.append(indent)
        .append(key)
        .append(": \"")
        .append(
            String.valueOf(JsonStringEncoder.getInstance().quoteAsString(given))
                .replace("\u0085", "\\u0085")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029"))
        .append("\"\n");
  }
}
