package org.attache.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FontsTest {

  private static final int ARABIC = 1 << 13;

  private final FontFamily latin = family("Latin", 1);
  private final FontFamily arabic = family("Arabic", 1 | ARABIC);
  private final FontFamily urdu = family("Urdu", ARABIC, "ur");

  @Test
  void setsArabicInTheFamilyItselfIfItHasTheLetters() {
    Fonts fonts = new Fonts(arabic, latin, latin, List.of(urdu));

    assertEquals(arabic, fonts.rightToLeft(arabic, "ur"));
  }

  @Test
  void prefersTheFallbackMadeForTheLanguage() {
    Fonts fonts = new Fonts(latin, latin, latin, List.of(latin, arabic, urdu));

    assertEquals(urdu, fonts.rightToLeft(latin, "ur-PK"));
    assertEquals(arabic, fonts.rightToLeft(latin, "ar"));
  }

  @Test
  void takesTheTypefaceOfRunningTextWhereThereIsNoOther() {
    assertEquals(arabic, new Fonts(arabic, latin, latin, List.of(latin)).rightToLeft(latin, "ar"));
    assertEquals(latin, new Fonts(latin, latin, latin, List.of()).rightToLeft(latin, "ar"));
  }

  @Test
  void readsFromAFontWhichLettersItHas() {
    assertTrue(new FontFile("a.ttf", font(ARABIC)).hasRightToLeft());
    assertTrue(new FontFile("h.ttf", font(1 << 11)).hasRightToLeft());
    assertFalse(new FontFile("l.ttf", font(1)).hasRightToLeft());
    assertFalse(new FontFile("none", new byte[3]).hasRightToLeft());
    assertFalse(new FontFile("cut.ttf", Arrays.copyOf(font(ARABIC), 60)).hasRightToLeft());
  }

  private static FontFamily family(String name, int ranges, String... languages) {
    FontFile file = new FontFile(name, font(ranges));
    return new FontFamily(name, file, file, file, file, List.of(languages));
  }

  /** Nothing but the table OS/2, behind another that is empty. */
  private static byte[] font(int ranges) {
    int start = 12 + 2 * 16;
    return ByteBuffer.allocate(start + 96)
        .putInt(0x00010000)
        .putShort((short) 2)
        .position(12)
        .putInt(0x44534947)
        .position(28)
        .putInt(0x4F532F32)
        .putInt(0)
        .putInt(start)
        .putInt(96)
        .putInt(start + 42, ranges)
        .array();
  }
}
