package org.attache.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.attache.layout.Node;
import org.attache.layout.Role;
import org.attache.theme.FontFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GlyphTablesTest {

  private static final Path CHINESE =
      Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");

  static Stream<FontFile> fonts() {
    return Stream.of(Sketch.BODY, Sketch.SANS, Sketch.NASKH, Sketch.NASTALIQ);
  }

  @ParameterizedTest
  @MethodSource("fonts")
  void glyphsLookAsInTheWholeFont(FontFile file) throws IOException {
    try (TrueTypeFont whole = parse(file.bytes())) {
      BitSet wanted = new BitSet();
      Random random = new Random(7);
      for (int i = 0; i < 150; i++) {
        wanted.set(random.nextInt(whole.getNumberOfGlyphs()));
      }
      assertSame(whole, new GlyphTables(file.bytes()), wanted);
    }
  }

  private static void assertSame(TrueTypeFont whole, GlyphTables tables, BitSet wanted)
      throws IOException {
    int[] ids = tables.withParts(wanted);
    byte[] subset = tables.subset(ids);
    try (TrueTypeFont small = parse(subset)) {
      assertEquals(ids.length, small.getNumberOfGlyphs());
      for (int id = 0; id < ids.length; id++) {
        assertEquals(whole.getAdvanceWidth(ids[id]), small.getAdvanceWidth(id));
        assertArrayEquals(outline(whole, ids[id]), outline(small, id), "glyph " + ids[id]);
      }
    }
    int sum = 0;
    for (int at = 0; at < subset.length; at += 4) {
      sum += ByteBuffer.wrap(subset).getInt(at);
    }
    assertEquals(0xB1B0AFBA, sum);
    assertTrue(wanted.stream().allMatch(glyph -> Arrays.binarySearch(ids, glyph) >= 0));
  }

  private static double[] outline(TrueTypeFont font, int glyph) throws IOException {
    GlyphData data = font.getGlyph().getGlyph(glyph);
    if (data == null) {
      return new double[0];
    }
    double[] all = new double[0];
    double[] step = new double[6];
    for (PathIterator path = data.getPath().getPathIterator(null); !path.isDone(); path.next()) {
      Arrays.fill(step, 0);
      int kind = path.currentSegment(step);
      int length = all.length;
      all = Arrays.copyOf(all, length + 7);
      all[length] = kind;
      System.arraycopy(step, 0, all, length + 1, 6);
    }
    return all;
  }

  @Test
  void letterWithAnAccentBringsItsParts() throws IOException {
    try (TrueTypeFont whole = parse(Sketch.BODY.bytes())) {
      BitSet accented = new BitSet();
      "ÀéñöšŻ".chars().forEach(c -> accented.set(glyph(whole, c)));
      int[] ids = new GlyphTables(Sketch.BODY.bytes()).withParts(accented);
      assertEquals(0, ids[0]);
      assertTrue(ids.length > accented.cardinality() + 1, "no parts: " + Arrays.toString(ids));
    }
  }

  private static int glyph(TrueTypeFont font, int character) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(character);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void damagedFontIsNamedAndNothingElse() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = Sketch.BODY.bytes().clone();
      for (int spot = 0; spot < 40; spot++) {
        damaged[random.nextInt(i % 2 == 0 ? 400 : damaged.length)] = (byte) random.nextInt();
      }
      try {
        BitSet glyphs = new BitSet();
        glyphs.set(0, 200);
        FontFace.parse(new FontFile("damaged.ttf", damaged), 1).subset(glyphs);
      } catch (IOException e) {
        assertTrue(e.getMessage().startsWith("font damaged.ttf cannot be "), e.getMessage());
      }
    }
  }

  @Test
  void glyphBeyondTheFontIsRefused() {
    BitSet beyond = new BitSet();
    beyond.set(65_000);
    GlyphTables tables = new GlyphTables(Sketch.BODY.bytes());
    assertThrows(IndexOutOfBoundsException.class, () -> tables.withParts(beyond));
  }

  @Test
  @Tag("interop")
  void chineseIsCutOutOfAFontOfFortyThousandGlyphs() throws IOException {
    Assumptions.assumeTrue(Files.isReadable(CHINESE), CHINESE + " is not installed");
    FontFile file = new FontFile("DroidSansFallbackFull.ttf", Files.readAllBytes(CHINESE));
    try (TrueTypeFont whole = parse(file.bytes())) {
      BitSet glyphs = new BitSet();
      "巴基斯坦和白俄罗斯建立外交关系三十年".chars().forEach(c -> glyphs.set(glyph(whole, c)));
      assertSame(whole, new GlyphTables(file.bytes()), glyphs);
    }
    Sketch sketch = new Sketch();
    Node paragraph = new Node(Role.PARAGRAPH);
    sketch.line(sketch.document, paragraph, Sketch.run(file, "巴基斯坦和白俄罗斯"));
    sketch.endPage("1");
    byte[] pdf = WrittenSample.bytes(sketch.pages());
    VeraPdf.assertConforms(pdf);
    assertTrue(pdf.length < 12_000, "too large: " + pdf.length);
  }

  private static TrueTypeFont parse(byte[] font) throws IOException {
    return new TTFParser(true).parse(new RandomAccessReadBuffer(font));
  }
}
