package uk.cinch.drl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.io.IOUtils;
import org.objectweb.asm.ClassReader;

/**
 * Looks through class files made from DRL for anything that rules must not reach: they may read
 * facts and calculate, and nothing else; what that takes is listed in class-scan.txt. Done before a
 * class is loaded, and again for classes from a cache.
 */
public final class ClassScan {
  private static final int FIELD = 9;
  private static final int INTERFACE_METHOD = 11;
  private static final String GENERATED = "org.drools.project.model.";

  private static final List<String> LINES = lines();
  private static final Set<String> PACKAGES = listed("package");
  private static final Set<String> CLASSES = listed("class");
  private static final Set<String> MEMBERS = listed("member");
  private static final Set<String> REFUSED = listed("refused");
  private static final Set<String> SCAFFOLDING = listed("scaffolding");

  private ClassScan() {}

  private static List<String> lines() {
    try (InputStream in = ClassScan.class.getResourceAsStream("class-scan.txt")) {
      return IOUtils.readLines(in, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of one kind in class-scan.txt. */
  private static Set<String> listed(String kind) {
    return LINES.stream()
        .filter(line -> line.startsWith(kind + " "))
        .map(line -> line.substring(kind.length() + 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether rules may name a class. */
  static boolean allows(String className) {
    int dot = className.lastIndexOf('.');
    String packageName = dot < 0 ? "" : className.substring(0, dot);
    return packageName.equals(DrlReader.PACKAGE)
        || packageName.startsWith(DrlReader.PACKAGE + ".")
        || className.startsWith(GENERATED)
        || PACKAGES.contains(packageName)
        || CLASSES.contains(outer(className));
  }

  /**
   * What the classes use and must not: members as {@code class.member}, with the constant texts of
   * the class that uses them, among which is the name of its rule.
   */
  public static Map<String, Set<String>> scan(Map<String, byte[]> classes) {
    Map<String, Set<String>> found = new TreeMap<>();
    classes.forEach(
        (name, bytes) -> {
          Set<String> refused = refused(name, new ClassReader(bytes));
          if (!refused.isEmpty()) {
            Set<String> texts = texts(new ClassReader(bytes));
            refused.forEach(
                member -> found.computeIfAbsent(member, key -> new TreeSet<>()).addAll(texts));
          }
        });
    return found;
  }

  private static Set<String> refused(String className, ClassReader reader) {
    Set<String> refused = new TreeSet<>();
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      int tag = item == 0 ? 0 : reader.readByte(item - 1);
      if (tag >= FIELD && tag <= INTERFACE_METHOD) {
        String owner = element(reader.readClass(item, buffer));
        int nameAndType = reader.getItem(reader.readUnsignedShort(item + 2));
        String member = owner + "." + reader.readUTF8(nameAndType, buffer);
        if (!mayUse(className, owner, member)) {
          refused.add(member);
        }
      }
    }
    return refused;
  }

  private static boolean mayUse(String className, String owner, String member) {
    if (MEMBERS.contains(member)) {
      return true;
    }
    boolean clock = owner.startsWith("java.time.") && member.endsWith(".now");
    if (clock || REFUSED.contains(member)) {
      return false;
    }
    return allows(owner)
        || (className.startsWith(GENERATED) && SCAFFOLDING.stream().anyMatch(owner::startsWith));
  }

  private static Set<String> texts(ClassReader reader) {
    Set<String> texts = new TreeSet<>();
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      if (item != 0 && reader.readByte(item - 1) == 8) {
        texts.add(reader.readUTF8(item, buffer));
      }
    }
    return texts;
  }

  private static String element(String internalName) {
    String name = internalName.replaceFirst("^\\[+L?", "").replace(";", "");
    return name.replace('/', '.');
  }

  private static String outer(String className) {
    int dollar = className.indexOf('$');
    return dollar < 0 ? className : className.substring(0, dollar);
  }
}
