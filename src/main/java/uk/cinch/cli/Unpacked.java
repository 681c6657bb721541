package uk.cinch.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.cinch.catalog.PackFiles;

/** A pack written into a folder, with the pack it began as beside it for a later merge. */
final class Unpacked {
  /** The zip of the pack that the folder began as; not part of the pack in the folder. */
  static final String ORIGIN = "unpacked-from.zip";

  private Unpacked() {}

  static void write(PackFiles pack, PackFiles origin, Path folder) throws IOException {
    pack.unpack(folder);
    try (OutputStream out = Files.newOutputStream(folder.resolve(ORIGIN))) {
      origin.zip(out);
    }
  }
}
