package uk.cinch.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the build wrote down about the program. Pure. */
public final class BuildInfo {
  private static final Properties PROPERTIES = read();

  private BuildInfo() {}

  /** The program's version. */
  public static String version() {
    return PROPERTIES.getProperty("version");
  }

  /** Versions of everything that compiles and runs rules: the program, and Drools. */
  public static String engine() {
    return version() + " " + PROPERTIES.getProperty("drools");
  }

  private static Properties read() {
    Properties properties = new Properties();
    try (InputStream in = BuildInfo.class.getResourceAsStream("/uk/cinch/cinch.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
