package org.attache.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fonts of built-in templates are not checked when a theme is read, but here. */
class ShippedFontsTest {

  private static final Path TEMPLATES = Path.of("..", "templates");

  @Test
  void allMayBeEmbedded() throws IOException {
    List<Path> fonts;
    try (Stream<Path> files = Files.walk(TEMPLATES.resolve("fonts"))) {
      fonts = files.filter(file -> file.toString().endsWith(".ttf")).toList();
    }
    assertTrue(fonts.size() > 8, fonts::toString);
    for (Path font : fonts) {
      assertEquals(Optional.empty(), FontTerms.refusal(Files.readAllBytes(font)), font::toString);
    }
  }

  @Test
  void everyFontThatAThemeNamesIsThere() throws IOException {
    for (String line : Files.readAllLines(TEMPLATES.resolve("policy-brief/theme.yaml"))) {
      String value = line.substring(line.indexOf(':') + 1).strip();
      if (value.endsWith(".ttf")) {
        assertTrue(Files.isRegularFile(TEMPLATES.resolve(value)), value);
      }
    }
  }

  @Test
  void aFontIsReadWhenItIsAskedFor() {
    int[] readings = {0};
    FontFile font =
        new FontFile(
            "late.ttf",
            () -> {
              readings[0]++;
              return new byte[] {1, 2};
            });
    assertEquals(0, readings[0]);
    assertEquals(2, font.bytes().length);
    assertEquals(2, font.bytes().length);
    assertEquals(1, readings[0]);
  }
}
