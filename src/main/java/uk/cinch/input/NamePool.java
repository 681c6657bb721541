package uk.cinch.input;

/**
 * Names of elements without a namespace prefix, one copy of each. Keeps a bounded number of what it
 * was asked. Not thread-safe.
 */
final class NamePool {
  private static final int SIZE = 1 << 12;

  private final String[] asked = new String[SIZE];
  private final String[] plain = new String[SIZE];

  /** The part of a name after its colon, interned. */
  String plain(String name) {
    int hash = name.hashCode();
    int place = (hash ^ hash >>> 12) & (SIZE - 1);
    if (!name.equals(asked[place])) {
      asked[place] = name;
      plain[place] = name.substring(name.indexOf(':') + 1).intern();
    }
    return plain[place];
  }
}
