package uk.cinch.input;

/**
 * Keeps one copy of short texts that come again and again, such as codes and dates: they need no
 * memory of their own and are quick to compare. Keeps a bounded number. Not thread-safe.
 */
final class TextPool {
  private static final int SIZE = 1 << 13;
  private static final int LONGEST = 16;

  private final String[] known = new String[SIZE];

  /** The first characters as a text. */
  String of(char[] characters, int length) {
    if (length > LONGEST) {
      return new String(characters, 0, length);
    }
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + characters[i];
    }
    int place = (hash ^ hash >>> 13) & (SIZE - 1);
    String text = known[place];
    if (text == null || text.hashCode() != hash || !is(text, characters, length)) {
      text = new String(characters, 0, length);
      known[place] = text;
    }
    return text;
  }

  private static boolean is(String text, char[] characters, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != characters[i]) {
        return false;
      }
    }
    return true;
  }
}
