package uk.cinch.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.Permission;

/**
 * Runs a command in a JVM in which every socket and every look-up of a name is refused and told.
 */
final class Trapped {
  static final String TOLD = "network: ";

  private Trapped() {}

  /** Refuses nothing but the network. */
  @SuppressWarnings("removal")
  private static final class Trap extends SecurityManager {
    @Override
    public void checkPermission(Permission permission) {}

    @Override
    public void checkPermission(Permission permission, Object context) {}

    @Override
    public void checkConnect(String host, int port) {
      tell("connect " + host + ":" + port);
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
      tell("connect " + host + ":" + port);
    }

    @Override
    public void checkListen(int port) {
      tell("listen " + port);
    }

    @Override
    public void checkAccept(String host, int port) {
      tell("accept " + host + ":" + port);
    }

    @Override
    public void checkMulticast(InetAddress group) {
      tell("multicast " + group);
    }

    private static void tell(String what) {
      System.out.println(TOLD + what);
      throw new SecurityException(what);
    }
  }

  /**
   * @param args a command of cinch; or "connect" or "look-up", which show that the trap works
   */
  @SuppressWarnings("removal")
  public static void main(String[] args) throws Exception {
    System.setSecurityManager(new Trap());
    switch (args[0]) {
      case "connect" -> new Socket(InetAddress.getLoopbackAddress(), 9).close();
      case "look-up" -> InetAddress.getByName("localhost");
      default -> {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.out.println("ended with " + Main.run(stream, stream, args));
      }
    }
  }
}
