package uk.cinch.engine;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes objects of classes that are copies of a class of this package. Thread-safe. */
final class Copies {
  private static final Map<Class<?>, byte[]> CODE = new ConcurrentHashMap<>();

  private Copies() {}

  /**
   * An object of a fresh copy of a class, which goes when the object goes.
   *
   * @param template of this package, with one constructor, and nothing of it private to others
   * @param type what it extends: the copy is no kin of the template
   * @param arguments for the constructor
   * @throws ReflectiveOperationException when the class cannot be copied
   */
  static <T> T of(Class<? extends T> template, Class<T> type, Object... arguments)
      throws ReflectiveOperationException {
    byte[] code = CODE.computeIfAbsent(template, Copies::code);
    Class<?> copy = MethodHandles.lookup().defineHiddenClass(code, true).lookupClass();
    Constructor<?> constructor = copy.getDeclaredConstructors()[0];
    return type.cast(constructor.newInstance(arguments));
  }

  private static byte[] code(Class<?> template) {
    String file = template.getName().substring(template.getPackageName().length() + 1) + ".class";
    try (InputStream in = template.getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
