package uk.cinch.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.lang3.ArrayUtils;

/**
 * The files of a rule pack, held in memory: catalog, rules, features and reference data. Whatever
 * else lies in the folder or zip is left out. Immutable.
 */
public final class PackFiles {
  /** The catalog's path. */
  public static final String CATALOG = "rule-catalog.yaml";

  /** The folder of DRL files. */
  public static final String RULES = "rules-drl/";

  /** The folder of features. */
  public static final String FEATURES = "features/";

  /** Changes of rules that no return could tell from the rule, each with its reason. */
  public static final String EQUIVALENT_MUTANTS = FEATURES + "equivalent-mutants.yaml";

  /** What the last proof of the rules found. */
  public static final String PROOF = FEATURES + "proof.yaml";

  /** The folder of code sets, holidays, authorities and message structure. */
  public static final String REFERENCE_DATA = "reference-data/";

  private static final Set<String> ENDINGS = Set.of(".drl", ".feature", ".yaml");
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final long MOST_BYTES = 64L << 20;

  private final boolean embedded;

  /** Null until the files of the pack built in are asked for. */
  private SortedMap<String, byte[]> files;

  /** Those that the build has put together. */
  private PackFiles() {
    this.embedded = true;
  }

  private PackFiles(Map<String, byte[]> files) {
    Faults faults = new Faults();
    SortedMap<String, byte[]> plain = new TreeMap<>();
    files.forEach((path, bytes) -> plain.put(path, utf8(path, bytes, faults)));
    faults.throwIfAny();
    this.files = Collections.unmodifiableSortedMap(plain);
    this.embedded = false;
  }

  /** The bytes without a byte order mark; a fault when they are not UTF-8. */
  private static byte[] utf8(String path, byte[] bytes, Faults faults) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    out.flip();
    if (result.isError() || ArrayUtils.contains(bytes, (byte) 0)) {
      int line = 1 + (int) out.chars().filter(c -> c == '\n').count();
      faults.add(path, line, "the file is not UTF-8", "save it as UTF-8 in your editor");
    }
    boolean marked = out.length() > 0 && out.charAt(0) == '\uFEFF';
    return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }

  /** Whether this is the pack the program was built with, as it is. */
  public boolean isEmbedded() {
    return embedded;
  }

  /** The pack the program was built with. */
  public static PackFiles embedded() {
    return new PackFiles();
  }

  private synchronized SortedMap<String, byte[]> files() {
    if (files == null) {
      try (InputStream zip = PackFiles.class.getResourceAsStream("pack.zip")) {
        if (zip == null) {
          throw new IllegalStateException("the program was built without its rule pack");
        }
        files = Collections.unmodifiableSortedMap(new TreeMap<>(unzip(zip, "embedded pack")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** Catalog and reference data as the build parsed them; empty for any other pack. */
  Map<String, YamlNode> parsed() {
    if (!embedded) {
      return Map.of();
    }
    try (InputStream nodes = PackFiles.class.getResourceAsStream("pack.nodes")) {
      return nodes == null ? Map.of() : ParsedFiles.read(nodes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The pack in a folder or zip.
   *
   * @throws BrokenPackException when there is no pack
   */
  public static PackFiles load(Path path) {
    try {
      if (Files.isDirectory(path)) {
        return new PackFiles(folder(path));
      }
      if (Files.isRegularFile(path)) {
        try (InputStream zip = Files.newInputStream(path)) {
          return new PackFiles(unzip(zip, path.toString()));
        }
      }
      throw new BrokenPackException(
          path.toString(), 0, "there is no rule pack here", "give a folder or a zip");
    } catch (IOException e) {
      throw new BrokenPackException(path.toString(), 0, "cannot be read: " + e.getMessage(), "");
    }
  }

  /** A copy with one file's content replaced, added, or with null taken out. */
  public PackFiles with(String path, String content) {
    Map<String, byte[]> changed = new HashMap<>(files());
    if (content == null) {
      changed.remove(path);
    } else {
      changed.put(path, content.getBytes(StandardCharsets.UTF_8));
    }
    return new PackFiles(changed);
  }

  /** Paths under a folder, sorted. */
  public List<String> under(String folder) {
    return files().keySet().stream().filter(path -> path.startsWith(folder)).toList();
  }

  /** How the names of a rule's files begin: its code, with hyphens for spaces. */
  public static String stem(String code) {
    return code.replace(' ', '-');
  }

  /**
   * The path of a DRL file.
   *
   * @param stem its name without folder and ending
   */
  public Optional<String> drl(String stem) {
    return under(RULES).stream().filter(path -> path.endsWith("/" + stem + ".drl")).findFirst();
  }

  /** Paths of the features of a rule, whether or not they can be read. */
  public List<String> features(String code) {
    return under(FEATURES).stream().filter(path -> path.contains("/" + stem(code) + "-")).toList();
  }

  /** Whether there is such a file. */
  public boolean has(String path) {
    return files().containsKey(path);
  }

  /** A file's bytes; null when there is none. The array must not be changed. */
  byte[] bytes(String path) {
    return files().get(path);
  }

  /** A file's text; null when there is none. */
  public String text(String path) {
    byte[] bytes = files().get(path);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  /** Writes every file below a folder, which must be empty or not there yet. */
  public void unpack(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  /** Writes every file into a zip. The stream is not closed. */
  public void zip(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(LONG_AGO);
      zip.putNextEntry(entry);
      zip.write(file.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  /**
   * Writes the files that are not as they were into a folder that holds them as they were.
   *
   * @return the paths written, sorted
   */
  public List<String> writeChanges(Path folder, PackFiles before) throws IOException {
    List<String> written = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      if (!Arrays.equals(file.getValue(), before.files().get(file.getKey()))) {
        Path target = folder.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(partial(target), file.getValue());
        written.add(file.getKey());
      }
    }
    for (String path : written) {
      Path target = folder.resolve(path);
      Files.move(partial(target), target, StandardCopyOption.REPLACE_EXISTING);
    }
    return List.copyOf(written);
  }

  private static Path partial(Path target) {
    return target.resolveSibling(target.getFileName() + ".partial");
  }

  /** Hash over all paths and contents, in hexadecimal; line ends do not count. */
  public String sha256() {
    return embedded ? ofBuild().orElseGet(this::calculated) : calculated();
  }

  /** As the build calculated it; empty during the build. */
  private static Optional<String> ofBuild() {
    try (InputStream hash = PackFiles.class.getResourceAsStream("pack.sha256")) {
      return hash == null
          ? Optional.empty()
          : Optional.of(new String(hash.readAllBytes(), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String calculated() {
    MessageDigest digest = DigestUtils.getSha256Digest();
    files()
        .forEach(
            (path, bytes) -> {
              digest.update((path + "\n").getBytes(StandardCharsets.UTF_8));
              updateWithPlainLineEnds(digest, bytes);
              digest.update((byte) 0);
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void updateWithPlainLineEnds(MessageDigest digest, byte[] bytes) {
    int from = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == '\r' && bytes[i + 1] == '\n') {
        digest.update(bytes, from, i - from);
        from = i + 1;
      }
    }
    digest.update(bytes, from, bytes.length - from);
  }

  private static Map<String, byte[]> folder(Path folder) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    if (Files.isRegularFile(folder.resolve(CATALOG))) {
      files.put(CATALOG, Files.readAllBytes(folder.resolve(CATALOG)));
    }
    for (String part : List.of(RULES, FEATURES, REFERENCE_DATA)) {
      Path root = folder.resolve(part);
      if (Files.isDirectory(root)) {
        try (Stream<Path> walk = Files.walk(root)) {
          for (Path file : walk.filter(Files::isRegularFile).toList()) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (ENDINGS.stream().anyMatch(ending -> name.endsWith(ending + ".txt"))) {
              throw new BrokenPackException(
                  name, 0, "the file's name ends in .txt", "take .txt off the end of its name");
            }
            if (belongs(name)) {
              files.put(name, Files.readAllBytes(file));
            }
          }
        }
      }
    }
    return requireCatalog(files, folder.toString());
  }

  private static Map<String, byte[]> unzip(InputStream in, String name) throws IOException {
    Map<String, byte[]> all = new HashMap<>();
    long left = MOST_BYTES;
    try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        if (!entry.isDirectory()) {
          byte[] bytes = zip.readNBytes((int) left);
          left -= bytes.length;
          if (left <= 0) {
            throw new IOException("larger than " + (MOST_BYTES >> 20) + " MiB unpacked");
          }
          all.put(entry.getName().replace('\\', '/'), bytes);
        }
      }
    }
    String root = all.containsKey(CATALOG) ? "" : onlyRoot(all.keySet(), name);
    Map<String, byte[]> files =
        all.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(root))
            .filter(entry -> belongs(entry.getKey().substring(root.length())))
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().substring(root.length()), Map.Entry::getValue));
    return requireCatalog(files, name);
  }

  /** A zip of a folder holds that folder: its name is left out. */
  private static String onlyRoot(Set<String> names, String zip) {
    List<String> roots =
        names.stream()
            .filter(name -> name.endsWith("/" + CATALOG))
            .map(name -> name.substring(0, name.length() - CATALOG.length()))
            .toList();
    if (roots.size() > 1) {
      throw new BrokenPackException(
          zip, 0, "it holds several rule packs: " + String.join(", ", roots), "zip just one");
    }
    return roots.isEmpty() ? "" : roots.get(0);
  }

  private static boolean belongs(String name) {
    boolean place =
        name.equals(CATALOG)
            || Stream.of(RULES, FEATURES, REFERENCE_DATA).anyMatch(name::startsWith);
    return place && ENDINGS.stream().anyMatch(name::endsWith) && !name.contains("..");
  }

  private static Map<String, byte[]> requireCatalog(Map<String, byte[]> files, String name) {
    if (!files.containsKey(CATALOG)) {
      throw new BrokenPackException(
          name,
          0,
          "there is no " + CATALOG + " here, so this is not a rule pack",
          "start from an unpacked copy of the pack built in");
    }
    return files;
  }
}
