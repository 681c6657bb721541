package uk.cinch.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cinch.TemporaryFiles;

class SpillBufferTest {
  private static byte[] bytes(int number) {
    byte[] bytes = new byte[number];
    new Random(number).nextBytes(bytes);
    return bytes;
  }

  @Test
  void aFewBytesStayInMemory() throws IOException {
    Set<Path> before = TemporaryFiles.ofCinch();
    try (SpillBuffer scratch = new SpillBuffer()) {
      scratch.write(bytes(1000));
      scratch.write(7);

      assertThat(TemporaryFiles.ofCinch()).isEqualTo(before);
      assertThat(scratch.bytes()).isEqualTo(1001);
      try (InputStream in = scratch.open(1000)) {
        assertThat(in.readAllBytes()).containsExactly(7);
      }
    }
  }

  @Test
  void manyAreInAFileOfTheirOwnersThatGoesWithThem() throws IOException {
    byte[] all = bytes(1_000_000);
    Set<Path> before = TemporaryFiles.ofCinch();
    try (SpillBuffer scratch = new SpillBuffer()) {
      for (int from = 0; from < all.length; from += 1000) {
        scratch.write(all, from, 1000);
      }
      Set<Path> made = TemporaryFiles.ofCinch();
      made.removeAll(before);
      assertThat(made).hasSize(1);
      assertThat(
              PosixFilePermissions.toString(Files.getPosixFilePermissions(made.iterator().next())))
          .isEqualTo("rw-------");
      try (InputStream in = scratch.open();
          InputStream last = scratch.open(999_000)) {
        assertThat(in.readAllBytes()).isEqualTo(all);
        assertThat(last.readAllBytes()).hasSize(1000).startsWith(all[999_000]);
      }
    }
    assertThat(TemporaryFiles.ofCinch()).isEqualTo(before);
  }
}
