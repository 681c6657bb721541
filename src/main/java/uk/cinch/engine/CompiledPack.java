package uk.cinch.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import uk.cinch.catalog.PackFiles;

/**
 * Rules compiled before, to be loaded instead of compiled again. An image is of one pack, and of
 * the program that made it; whatever is not whole is as good as none.
 *
 * @param key what it was made from
 * @param owners for each rule, the name of the file it is in, without ending
 * @param classes class files by binary name
 */
record CompiledPack(
    String key, SortedMap<String, String> owners, SortedMap<String, byte[]> classes) {
  private static final int MAGIC = 0xC17C0001;
  private static final int HASH_BYTES = 32;

  CompiledPack(String key, Map<String, String> owners, Map<String, byte[]> classes) {
    this(key, new TreeMap<>(owners), new TreeMap<>(classes));
  }

  /**
   * What the rules of a pack are made from: all that is looked at before they can run.
   *
   * @param program version of what compiles and runs them
   */
  static String key(PackFiles files, String program) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    digest.update(program.getBytes(StandardCharsets.UTF_8));
    for (String path : files.under("")) {
      if (!path.startsWith(PackFiles.FEATURES)) {
        digest.update((byte) 0);
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(files.text(path).getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  void write(OutputStream out) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(content);
    data.writeInt(MAGIC);
    data.writeUTF(key);
    data.writeInt(owners.size());
    for (Map.Entry<String, String> owner : owners.entrySet()) {
      data.writeUTF(owner.getKey());
      data.writeUTF(owner.getValue());
    }
    data.writeInt(classes.size());
    for (Map.Entry<String, byte[]> type : classes.entrySet()) {
      data.writeUTF(type.getKey());
      data.writeInt(type.getValue().length);
      data.write(type.getValue());
    }
    out.write(DigestUtils.sha256(content.toByteArray()));
    content.writeTo(out);
  }

  /**
   * Reads one.
   *
   * @return empty when it is damaged, or of another kind
   */
  static Optional<CompiledPack> read(InputStream in) throws IOException {
    byte[] hash = in.readNBytes(HASH_BYTES);
    byte[] content = in.readAllBytes();
    if (!Arrays.equals(hash, DigestUtils.sha256(content))) {
      return Optional.empty();
    }
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(content));
    if (data.readInt() != MAGIC) {
      return Optional.empty();
    }
    String key = data.readUTF();
    Map<String, String> owners = new TreeMap<>();
    for (int left = data.readInt(); left > 0; left--) {
      owners.put(data.readUTF(), data.readUTF());
    }
    Map<String, byte[]> classes = new TreeMap<>();
    for (int left = data.readInt(); left > 0; left--) {
      classes.put(data.readUTF(), data.readNBytes(data.readInt()));
    }
    return Optional.of(new CompiledPack(key, owners, classes));
  }

  /** The image that the program was built with; empty when it was built without. */
  static Optional<CompiledPack> embedded() {
    try (InputStream in = CompiledPack.class.getResourceAsStream("embedded.rules")) {
      return in == null ? Optional.empty() : read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
