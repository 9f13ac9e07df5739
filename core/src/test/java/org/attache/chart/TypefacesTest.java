package org.attache.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attache.theme.FontFamily;
import org.attache.theme.FontFile;
import org.attache.theme.FontRole;
import org.attache.theme.Fonts;
import org.attache.theme.TestThemes;
import org.junit.jupiter.api.Test;

class TypefacesTest {

  private static final Typefaces TYPEFACES = new Typefaces(TestThemes.plain().fonts());

  private static double width(String text) {
    return TYPEFACES.width(text, FontRole.SANS, false, 10);
  }

  @Test
  void growsInStepWithTheSize() {
    double large = TYPEFACES.width("Minsk", FontRole.SANS, false, 20);
    assertEquals(2 * width("Minsk"), large, 1e-9);
    assertEquals(0, width(""));
  }

  @Test
  void setsFiguresEquallyWide() {
    assertEquals(width("1111"), width("8888"), 1e-9);
  }

  @Test
  void joinsLettersOfAScriptThatOnlyAFallbackHas() {
    String belarus = "بيلاروس";
    double apart = belarus.codePoints().mapToDouble(c -> width(Character.toString(c))).sum();
    assertTrue(width(belarus) < apart * 0.9, () -> width(belarus) + " of " + apart);
  }

  @Test
  void measuresMixedScriptsAsTheSumOfBoth() {
    assertEquals(width("Minsk ") + width("مينسك"), width("Minsk مينسك"), 0.5);
    assertFalse(width("Мінск Ў") == 0);
  }

  @Test
  void refusesWhatIsNoFont() {
    FontFile broken = new FontFile("broken.ttf", new byte[] {1, 2, 3});
    FontFamily family = new FontFamily("Broken", broken, broken, broken, broken);
    Typefaces typefaces = new Typefaces(new Fonts(family, family, family, List.of()));
    IllegalArgumentException failure =
        assertThrows(
            IllegalArgumentException.class, () -> typefaces.width("x", FontRole.SANS, false, 10));
    assertTrue(failure.getMessage().contains("broken.ttf"));
  }
}
