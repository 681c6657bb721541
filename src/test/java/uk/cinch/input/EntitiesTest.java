package uk.cinch.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cinch.Fixture;

/** What a return names outside itself is never opened, resolved or expanded. */
class EntitiesTest {

  @Test
  void nothingOutsideTheReturnIsOpened() throws IOException {
    try (ServerSocket trap = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      trap.setSoTimeout(300);
      String at = "http://127.0.0.1:" + trap.getLocalPort() + "/";
      List<String> returns =
          List.of(
              "<!DOCTYPE Message SYSTEM '" + at + "a.dtd'><Message/>",
              "<!DOCTYPE Message PUBLIC '-//x//y' '" + at + "b.dtd'><Message/>",
              "<!DOCTYPE Message [<!ENTITY x SYSTEM '" + at + "c'>]><Message>&x;</Message>",
              "<!DOCTYPE Message [<!ENTITY % p SYSTEM '" + at + "d'> %p;]><Message/>",
              "<!DOCTYPE Message [<!ENTITY x SYSTEM 'jar:" + at + "e!/f'>]><Message>&x;</Message>");
      for (String xml : returns) {
        assertThatThrownBy(() -> check(xml))
            .isInstanceOf(UnreadableReturnException.class)
            .hasMessageContaining("document type declaration (DOCTYPE)");
      }
      String harmless =
          "<Message xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
              + " xsi:noNamespaceSchemaLocation='"
              + at
              + "g.xsd'><?xml-stylesheet href='"
              + at
              + "h.xsl'?></Message>";
      assertThatThrownBy(() -> check(harmless)).hasMessage("the return has no Header");
      assertThatThrownBy(trap::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void aBombIsRefusedBeforeItIsExpanded() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE Message [<!ENTITY a0 'ha'>");
    for (int level = 1; level <= 7; level++) {
      bomb.append("<!ENTITY a").append(level).append(" '");
      bomb.append(("&a" + (level - 1) + ";").repeat(10)).append("'>");
    }
    String xml = bomb + "]><Message><Header>&a7;</Header></Message>";
    long before = System.nanoTime();

    assertThatThrownBy(() -> check(xml)).hasMessageContaining("DOCTYPE");

    assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
  }

  private static void check(String xml) throws Exception {
    Fixture.embedded().check(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
