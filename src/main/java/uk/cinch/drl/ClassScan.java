package uk.cinch.drl;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;

/**
 * Looks through class files made from DRL for anything that rules must not reach: they may read
 * facts and reckon, and nothing else. Done before a class is loaded, and again for classes from a
 * cache.
 */
public final class ClassScan {
  private static final int FIELD = 9;
  private static final int INTERFACE_METHOD = 11;
  private static final String GENERATED = "org.drools.project.model.";

  private static final Set<String> PACKAGES =
      Set.of(
          "uk.cinch.facts",
          "org.drools.model",
          "org.drools.model.consequences",
          "org.drools.model.functions",
          "org.drools.model.functions.accumulate",
          "org.drools.model.impl",
          "org.drools.modelcompiler.dsl.pattern",
          "org.drools.model.operators");
  private static final Set<String> CLASSES =
      Set.of(
          "uk.cinch.engine.ChildTally",
          "uk.cinch.engine.FindingLog",
          "uk.cinch.engine.Repeated",
          "uk.cinch.engine.Tally",
          "org.drools.modelcompiler.util.EvaluationUtil",
          "org.drools.compiler.kie.builder.MaterializedLambda",
          "org.kie.api.definition.rule.Rule",
          "java.io.Serializable",
          "java.lang.Boolean",
          "java.lang.CharSequence",
          "java.lang.Character",
          "java.lang.Comparable",
          "java.lang.Double",
          "java.lang.Enum",
          "java.lang.Exception",
          "java.lang.IllegalArgumentException",
          "java.lang.Integer",
          "java.lang.Iterable",
          "java.lang.Long",
          "java.lang.Math",
          "java.lang.Number",
          "java.lang.Override",
          "java.lang.RuntimeException",
          "java.lang.String",
          "java.lang.StringBuilder",
          "java.lang.invoke.LambdaMetafactory",
          "java.lang.invoke.SerializedLambda",
          "java.lang.invoke.StringConcatFactory",
          "java.util.ArrayList",
          "java.util.Collection",
          "java.util.List",
          "java.util.Map",
          "java.util.Set",
          "java.util.regex.Matcher",
          "java.util.regex.Pattern",
          "java.time.DayOfWeek",
          "java.time.LocalDate",
          "java.time.Month",
          "java.time.MonthDay",
          "java.time.Period",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.chrono.ChronoLocalDate",
          "java.time.temporal.ChronoUnit");

  /** Classes that only the compiler's own scaffolding names, and what it uses of them. */
  private static final Set<String> MEMBERS =
      Set.of(
          "java.lang.Object.<init>",
          "java.lang.Object.equals",
          "java.lang.System.arraycopy",
          "java.time.format.DateTimeFormatterBuilder.<init>",
          "java.time.format.DateTimeFormatterBuilder.appendPattern",
          "java.time.format.DateTimeFormatterBuilder.parseCaseInsensitive",
          "java.time.format.DateTimeFormatterBuilder.toFormatter",
          "java.util.Arrays.asList",
          "java.util.Collections.emptyList",
          "java.util.Locale.ENGLISH",
          "java.util.Objects.equals",
          "java.util.Objects.isNull",
          "java.util.Objects.nonNull",
          "org.drools.core.base.accumulators.CollectListAccumulateFunction.<init>",
          "org.drools.core.rule.consequence.KnowledgeHelper.getRule",
          "org.drools.modelcompiler.consequence.DroolsImpl.asKnowledgeHelper",
          "org.drools.util.DateUtils.getDateFormatMask");

  /** Of allowed classes, what is not the same on every run: settings, chance. */
  private static final Set<String> REFUSED =
      Set.of(
          "java.lang.Boolean.getBoolean",
          "java.lang.Integer.getInteger",
          "java.lang.Long.getLong",
          "java.lang.Math.random");

  /** What the scaffolding of a build, which holds no rule, uses besides. */
  private static final Set<String> SCAFFOLDING =
      Set.of(
          "org.kie.api.", "org.kie.util.maven.support.ReleaseIdImpl", "org.drools.modelcompiler.");

  private ClassScan() {}

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
   * the class that uses them, among which stands the name of its rule.
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
