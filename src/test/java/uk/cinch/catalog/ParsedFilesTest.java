package uk.cinch.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParsedFilesTest {
  private static final PackFiles EMBEDDED = PackFiles.embedded();
  private static final String ODD = "reference-data/odd.yaml";

  /** The same files, of which nobody knows that the build has read them. */
  private static PackFiles plain() {
    return EMBEDDED.with(PackFiles.CATALOG, EMBEDDED.text(PackFiles.CATALOG));
  }

  @Test
  void theProgramCarriesItsCatalogAndReferenceDataParsed() {
    Map<String, YamlNode> parsed = EMBEDDED.parsed();

    assertThat(parsed).hasSize(EMBEDDED.under(PackFiles.REFERENCE_DATA).size() + 1);
    Faults faults = new Faults();
    parsed.forEach(
        (path, node) ->
            assertThat(node).as(path).isEqualTo(Yaml.read(path, EMBEDDED.bytes(path), faults)));
    faults.throwIfAny();
  }

  @Test
  void aPackReadFromThemIsThePackOfTheFiles() {
    RulePack embedded = RulePack.read(EMBEDDED);
    RulePack plain = RulePack.read(plain());

    assertThat(embedded.info()).isEqualTo(plain.info());
    assertThat(embedded.years()).isEqualTo(plain.years());
    assertThat(embedded.rules()).isNotEmpty().isEqualTo(plain.rules());
    assertThat(embedded.codeSets()).isEqualTo(plain.codeSets());
    assertThat(embedded.authorities()).isEqualTo(plain.authorities());
    assertThat(embedded.holidays()).isEqualTo(plain.holidays());
    assertThat(embedded.structure()).isEqualTo(plain.structure());
    assertThat(embedded.clean()).isEqualTo(plain.clean());
    assertThat(embedded.madeUp()).isEqualTo(plain.madeUp());
  }

  @Test
  void noOtherPackIsTakenAsParsed() {
    assertThat(plain().parsed()).isEmpty();
  }

  @Test
  void everyKindOfNodeIsReadAsItWasWritten() throws IOException {
    PackFiles files = plain().with(ODD, "a: [1, '', ~, {b: \"é\\n#\"}, []]\nc: {}\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParsedFiles.write(files, out);

    assertThat(ParsedFiles.read(new ByteArrayInputStream(out.toByteArray())))
        .containsEntry(ODD, Yaml.read(ODD, files.bytes(ODD), new Faults()));
  }
}
