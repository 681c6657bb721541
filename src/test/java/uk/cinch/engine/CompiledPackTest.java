package uk.cinch.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.cinch.Fixture;
import uk.cinch.catalog.PackFiles;
import uk.cinch.drl.ClassScan;

class CompiledPackTest {
  private static final CompiledPack IMAGE =
      new CompiledPack("key", Map.of("8500", "8500"), Map.of("a.B", new byte[] {1, 2, 3}));

  private static byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IMAGE.write(out);
    return out.toByteArray();
  }

  @Test
  void anImageIsReadAsItWasWritten() throws IOException {
    CompiledPack read = CompiledPack.read(new ByteArrayInputStream(written())).orElseThrow();

    assertThat(read.key()).isEqualTo("key");
    assertThat(read.owners()).isEqualTo(Map.of("8500", "8500"));
    assertThat(read.classes()).containsOnlyKeys("a.B");
    assertThat(read.classes().get("a.B")).containsExactly(1, 2, 3);
  }

  @Test
  void aDamagedImageIsNone() throws IOException {
    byte[] whole = written();
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      assertThat(CompiledPack.read(new ByteArrayInputStream(damaged))).as("byte " + i).isEmpty();
      assertThat(CompiledPack.read(new ByteArrayInputStream(whole, 0, i))).as("cut " + i).isEmpty();
    }
  }

  @Test
  void theProgramCarriesTheRulesOfItsPackCompiled() {
    CompiledPack embedded = CompiledPack.embedded().orElseThrow();

    assertThat(embedded.key()).isEqualTo(RuleLoader.compile(Fixture.embedded().pack()).key());
    assertThat(ClassScan.scan(embedded.classes())).isEmpty();
  }

  @Test
  void theProgramCarriesTheHashOfItsPack() {
    PackFiles embedded = PackFiles.embedded();
    String path = embedded.under("").get(0);

    assertThat(embedded.with(path, embedded.text(path)).sha256()).isEqualTo(embedded.sha256());
  }

  @Test
  void whateverIsLookedAtBeforeRulesRunMakesAnotherKey() {
    PackFiles files = Fixture.files();
    String key = CompiledPack.key(files, "1");
    String feature = files.under(PackFiles.FEATURES).get(0);

    assertThat(CompiledPack.key(files, "1")).isEqualTo(key);
    assertThat(CompiledPack.key(files.with(feature, "# other"), "1")).isEqualTo(key);
    assertThat(CompiledPack.key(files, "2")).isNotEqualTo(key);
    assertThat(
            CompiledPack.key(
                Fixture.changed("rules-drl/child-identifiers/8500.drl", "== null", "!= null"), "1"))
        .isNotEqualTo(key);
    assertThat(CompiledPack.key(Fixture.changed("rule-catalog.yaml", "8500", "8501"), "1"))
        .isNotEqualTo(key);
  }
}
