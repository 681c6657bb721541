package uk.cinch.catalog;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The YAML of the pack that the program is built with, parsed by the build: a parser takes longer
 * to get going than everything else a small check does. Only the build writes it.
 */
public final class ParsedFiles {
  private static final byte MAPPING = 1;
  private static final byte LIST = 2;
  private static final byte TEXT = 3;
  private static final byte EMPTY = 4;

  private ParsedFiles() {}

  /**
   * Writes what a pack's catalog and reference data hold.
   *
   * @throws BrokenPackException when a file is not YAML
   */
  public static void write(PackFiles files, OutputStream out) throws IOException {
    Faults faults = new Faults();
    DataOutputStream data = new DataOutputStream(out);
    List<String> paths = new ArrayList<>(files.under(PackFiles.REFERENCE_DATA));
    paths.add(PackFiles.CATALOG);
    data.writeInt(paths.size());
    for (String path : paths) {
      data.writeUTF(path);
      write(Yaml.read(path, files.bytes(path), faults), data);
    }
    faults.throwIfAny();
    data.flush();
  }

  private static void write(YamlNode node, DataOutputStream data) throws IOException {
    if (node.entries() != null) {
      head(MAPPING, node, node.entries().size(), data);
      for (Map.Entry<String, YamlNode> entry : node.entries().entrySet()) {
        text(entry.getKey(), data);
        write(entry.getValue(), data);
      }
    } else if (node.items() != null) {
      head(LIST, node, node.items().size(), data);
      for (YamlNode item : node.items()) {
        write(item, data);
      }
    } else if (node.text() == null) {
      head(EMPTY, node, 0, data);
    } else {
      head(TEXT, node, 0, data);
      text(node.text(), data);
    }
  }

  private static void head(byte kind, YamlNode node, int size, DataOutputStream data)
      throws IOException {
    data.writeByte(kind);
    data.writeShort(node.line());
    data.writeShort(size);
  }

  private static void text(String text, DataOutputStream data) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    data.writeShort(bytes.length);
    data.write(bytes);
  }

  /** What {@link #write} wrote, by path. */
  static Map<String, YamlNode> read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in));
    Map<String, YamlNode> files = new HashMap<>();
    for (int left = data.readInt(); left > 0; left--) {
      String path = data.readUTF();
      files.put(path, node(path, data));
    }
    return files;
  }

  private static YamlNode node(String file, DataInputStream data) throws IOException {
    byte kind = data.readByte();
    int line = data.readUnsignedShort();
    int size = data.readUnsignedShort();
    if (kind == MAPPING) {
      Map<String, YamlNode> entries = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        String key = text(data);
        entries.put(key, node(file, data));
      }
      return YamlNode.mapping(file, line, entries);
    }
    if (kind == LIST) {
      List<YamlNode> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(node(file, data));
      }
      return YamlNode.list(file, line, items);
    }
    return YamlNode.scalar(file, line, kind == EMPTY ? null : text(data));
  }

  private static String text(DataInputStream data) throws IOException {
    return new String(data.readNBytes(data.readUnsignedShort()), StandardCharsets.UTF_8);
  }
}
