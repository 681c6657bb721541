package uk.cinch.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts packed end to end, found again by the number they were given. Not thread-safe. */
final class Bytes {
  private static final int BLOCK = 1 << 18;

  private final List<byte[]> blocks = new ArrayList<>();
  private long[] starts = new long[64];
  private int count;
  private long end;

  /** Packs a text and gives its number, from 0. */
  int add(byte[] text) {
    if (count + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, starts.length + (starts.length >> 1));
    }
    for (int done = 0; done < text.length; ) {
      int within = (int) (end % BLOCK);
      if (within == 0 && end / BLOCK == blocks.size()) {
        blocks.add(new byte[BLOCK]);
      }
      int part = Math.min(BLOCK - within, text.length - done);
      System.arraycopy(text, done, blocks.get((int) (end / BLOCK)), within, part);
      done += part;
      end += part;
    }
    starts[++count] = end;
    return count - 1;
  }

  /** Whether the text of that number is this one. */
  boolean is(int number, byte[] text) {
    long from = starts[number];
    if (starts[number + 1] - from != text.length) {
      return false;
    }
    for (int i = 0; i < text.length; i++) {
      if (at(from + i) != text[i]) {
        return false;
      }
    }
    return true;
  }

  /** The text of that number. */
  String text(int number) {
    byte[] text = new byte[(int) (starts[number + 1] - starts[number])];
    for (int i = 0; i < text.length; i++) {
      text[i] = at(starts[number] + i);
    }
    return new String(text, StandardCharsets.UTF_8);
  }

  private byte at(long offset) {
    return blocks.get((int) (offset / BLOCK))[(int) (offset % BLOCK)];
  }
}
