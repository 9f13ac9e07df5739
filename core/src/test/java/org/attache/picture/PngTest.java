package org.attache.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PngTest {

  static Stream<byte[]> files() {
    List<BufferedImage> images = new ArrayList<>();
    for (int type :
        new int[] {
          BufferedImage.TYPE_INT_RGB,
          BufferedImage.TYPE_INT_ARGB,
          BufferedImage.TYPE_BYTE_GRAY,
          BufferedImage.TYPE_BYTE_BINARY
        }) {
      images.add(TestPngs.painted(type, 37, 23));
      images.add(TestPngs.painted(type, 1, 1));
    }
    for (int bits : new int[] {1, 2, 4, 8}) {
      images.add(TestPngs.indexed(bits, false));
      images.add(TestPngs.indexed(bits, true));
    }
    return images.stream()
        .flatMap(image -> Stream.of(TestPngs.file(image, false), TestPngs.file(image, true)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void unpacksTheColoursThatTheJdkSees(byte[] file) throws IOException {
    BufferedImage expected = ImageIO.read(new ByteArrayInputStream(file));
    Png png = Png.parse(file);
    assertEquals(expected.getWidth(), png.width());
    assertEquals(expected.getHeight(), png.height());
    Pixels pixels = png.pixels();
    for (int y = 0; y < png.height(); y++) {
      for (int x = 0; x < png.width(); x++) {
        int argb = expected.getRGB(x, y);
        assertEquals(argb >>> 24, alpha(pixels, y * png.width() + x), "alpha at " + x + "," + y);
        if (argb >>> 24 != 0 && !pixels.isGrey()) {
          assertEquals(argb & 0xFFFFFF, rgb(pixels, y * png.width() + x), "at " + x + "," + y);
        }
      }
    }
  }

  private static int alpha(Pixels pixels, int pixel) {
    return pixels.alpha().length == 0 ? 255 : pixels.alpha()[pixel] & 0xFF;
  }

  private static int rgb(Pixels pixels, int pixel) {
    byte[] colours = pixels.colours();
    return (colours[3 * pixel] & 0xFF) << 16
        | (colours[3 * pixel + 1] & 0xFF) << 8
        | colours[3 * pixel + 2] & 0xFF;
  }

  @Test
  void unpacksGreysAsTheyAre() {
    BufferedImage grey = TestPngs.painted(BufferedImage.TYPE_BYTE_GRAY, 37, 23);
    byte[] expected = new byte[37 * 23];
    grey.getRaster().getDataElements(0, 0, 37, 23, expected);
    Pixels pixels = Png.parse(TestPngs.file(grey, true)).pixels();
    assertTrue(pixels.isGrey());
    assertArrayEquals(expected, pixels.colours());
  }

  @Test
  void roundsSixteenBitsToEight() {
    BufferedImage grey = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
    grey.getRaster().setSample(0, 0, 0, 0xFFFF);
    grey.getRaster().setSample(1, 0, 0, 0x8080);
    Pixels pixels = Png.parse(TestPngs.file(grey, false)).pixels();
    assertArrayEquals(new byte[] {(byte) 0xFF, (byte) 0x80}, pixels.colours());
  }

  @Test
  void knowsWhetherRowsCanBeTakenAsTheyAre() {
    BufferedImage opaque = TestPngs.painted(BufferedImage.TYPE_INT_RGB, 5, 5);
    assertTrue(Png.parse(TestPngs.file(opaque, false)).isPlain());
    assertFalse(Png.parse(TestPngs.file(opaque, true)).isPlain());
    BufferedImage clear = TestPngs.painted(BufferedImage.TYPE_INT_ARGB, 5, 5);
    assertFalse(Png.parse(TestPngs.file(clear, false)).isPlain());
    assertFalse(Png.parse(TestPngs.file(TestPngs.indexed(4, true), false)).isPlain());
  }

  @Test
  void equalFilesAreEqualPictures() {
    assertEquals(Png.parse(TestPngs.logo()), Png.parse(TestPngs.logo()));
    assertEquals(Png.parse(TestPngs.logo()).hashCode(), Png.parse(TestPngs.logo()).hashCode());
    byte[] other = TestPngs.file(TestPngs.indexed(4, true), false);
    assertNotEquals(Png.parse(TestPngs.logo()), Png.parse(other));
  }

  @Test
  void whatIsNoPngIsRefused() {
    assertEquals("it is not a PNG file", refused(new byte[0]));
    assertEquals("it is not a PNG file", refused("<svg/>".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyShortenedFileIsRefused() {
    byte[] whole = TestPngs.logo();
    for (int length = 8; length < whole.length; length++) {
      assertEquals("it ends too soon", refused(Arrays.copyOf(whole, length)), "length " + length);
    }
  }

  @Test
  void everyFileWithABitTurnedIsRefusedOrStillAPicture() {
    byte[] whole = TestPngs.file(TestPngs.indexed(4, true), true);
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x10;
      assertFalse(refused(damaged).isEmpty());
    }
  }

  @Test
  void hugeSizesAreRefusedBeforeAnythingIsUnpacked() {
    byte[] logo = TestPngs.logo();
    assertEquals(
        "it has 100000 by 100000 pixels, more than 16 million",
        refused(TestPngs.resized(logo, 100_000, 100_000)));
    assertEquals("it has no pixels", refused(TestPngs.resized(logo, 0, 30)));
    assertEquals("it has no pixels", refused(TestPngs.resized(logo, 40, -30)));
  }

  @Test
  void sizeMustBeThatOfThePixels() {
    byte[] logo = TestPngs.logo();
    assertEquals("it ends too soon", refused(TestPngs.resized(logo, 40, 31)));
    assertEquals(
        "it has more pixels than its header says", refused(TestPngs.resized(logo, 40, 29)));
  }

  private static String refused(byte[] file) {
    return assertThrows(IllegalArgumentException.class, () -> Png.parse(file)).getMessage();
  }
}
