package uk.cinch.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import uk.cinch.drl.RuleFile;

/** Compiles DRL files to class files. */
final class RuleCompiler {
  private static final String ROOT = "src/main/resources/";
  private static final AtomicLong BUILDS = new AtomicLong();

  /**
   * What a build gave.
   *
   * @param errors as the compiler words them; empty when it went well or the compiler threw
   * @param thrown by the compiler; null when it did not throw
   * @param classes class files by binary name; empty when it went wrong
   */
  record Build(List<Message> errors, Throwable thrown, Map<String, byte[]> classes) {
    boolean succeeded() {
      return errors.isEmpty() && thrown == null;
    }

    /** The files its errors are about, as the pack names them. */
    Set<String> paths() {
      return errors.stream()
          .map(RuleCompiler::path)
          .filter(Objects::nonNull)
          .collect(Collectors.toSet());
    }
  }

  private RuleCompiler() {}

  /**
   * Compiles the files as one DRL package. Where the default locale has other letters for i, as
   * Turkish has, the compiler cannot spell Java: it is then run in another one.
   */
  static synchronized Build build(List<RuleFile> files) {
    Locale locale = Locale.getDefault();
    if ("INT".toLowerCase(locale).equals("int")) {
      return buildHere(files);
    }
    Locale.setDefault(Locale.ROOT);
    try {
      return buildHere(files);
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static Build buildHere(List<RuleFile> files) {
    KieServices services = KieServices.get();
    ReleaseId release =
        services.newReleaseId("uk.cinch", "rules", Long.toString(BUILDS.incrementAndGet()));
    KieFileSystem system = services.newKieFileSystem();
    system.generateAndWritePomXML(release);
    files.forEach(
        file -> system.write(ROOT + file.path(), file.text().getBytes(StandardCharsets.UTF_8)));
    KieBuilder builder = services.newKieBuilder(system);
    try {
      builder.buildAll(ExecutableModelProject.class);
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      return errors.isEmpty()
          ? new Build(errors, null, classes((InternalKieModule) builder.getKieModule()))
          : new Build(errors, null, Map.of());
    } catch (StackOverflowError | RuntimeException thrown) {
      // what the compiler cannot take it throws at, without saying where that is
      return new Build(List.of(), thrown, Map.of());
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  /** The file a message is about, as the pack names it; null when it names generated code. */
  static String path(Message message) {
    String path = message.getPath();
    if (path == null || !path.endsWith(".drl")) {
      return null;
    }
    return path.startsWith(ROOT) ? path.substring(ROOT.length()) : path;
  }

  private static Map<String, byte[]> classes(InternalKieModule module) {
    Map<String, byte[]> classes = new TreeMap<>();
    for (String name : module.getFileNames()) {
      if (name.endsWith(".class")) {
        String binary = name.substring(0, name.length() - ".class".length()).replace('/', '.');
        classes.put(binary, module.getBytes(name));
      }
    }
    return classes;
  }
}
