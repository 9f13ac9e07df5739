package org.attache.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseFileTest {

  private static final Path FILES = Path.of("src/main/resources/org/attache/wording");

  @Test
  void readsKeysAndWords() {
    assertEquals(
        Map.of("date.range", "{0}\u2013{1}", "scale.one", "", "unit", "a = b\\"),
        PhraseFile.words(
            "# A comment = none\n\ndate.range={0}\\u2013{1}\nscale.one=\nunit=a = b\\"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"phrases", "measures", "adjectives"})
  void readsWhatJavaReads(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(FILES.resolve(name + ".en.properties"), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    assertEquals(properties, PhraseFile.read(name, "en").orElseThrow());
  }

  @Test
  void englishStandsInForALanguageWithoutAFile() {
    assertTrue(PhraseFile.read("phrases", "xx").isEmpty());
    assertEquals("around {0}", PhraseFile.readOrEnglish("phrases", "xx").get("date.approximate"));
  }
}
