package org.attache.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attache.layout.Node;
import org.attache.layout.Role;
import org.attache.problem.Problems;
import org.attache.text.GlyphRun;
import org.attache.theme.FontFile;
import org.attache.theme.ThemeReader;
import org.junit.jupiter.api.Test;

/** A font of three glyphs by name, and some glyphs of Noto Sans CJK by number, both PostScript. */
class PostScriptOutlinesTest {

  private static final Path THEME = Path.of("../templates/policy-brief/theme.yaml");
  private static final String WORDS = "白俄罗斯与巴基斯坦的关系";
  private static final int SIZE = 400;

  private static FontFile boxes() throws IOException {
    return new FontFile("boxes.otf", resource("boxes.otf"));
  }

  private static FontFile chinese() throws IOException {
    String theme =
        Files.readString(THEME)
            .replaceFirst("regular: \\S+", "regular: few-cjk.ttc#NotoSansCJKsc-Regular");
    byte[] collection = resource("few-cjk.ttc");
    ThemeReader reader =
        new ThemeReader(
            path -> Optional.of(path.endsWith(".ttc") ? collection : Sketch.BODY.bytes()));
    Problems problems = new Problems();
    return reader
        .read("theme.yaml", new ByteArrayInputStream(theme.getBytes("UTF-8")), problems)
        .orElseThrow(() -> new AssertionError(problems.list().toString()))
        .fonts()
        .body()
        .regular();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PostScriptOutlinesTest.class.getResourceAsStream("../fonts/" + name)) {
      return in.readAllBytes();
    }
  }

  private static BitSet all(int size) {
    BitSet all = new BitSet();
    all.set(0, size);
    return all;
  }

  private static TrueTypeFont made(FontFile file, BitSet glyphs) throws IOException {
    FontSubset subset = FontFace.parse(file, 6).subset(glyphs);
    byte[] program =
        new InflaterInputStream(new ByteArrayInputStream(subset.deflated())).readAllBytes();
    assertEquals(subset.length(), program.length);
    return new TTFParser(true).parse(new RandomAccessReadBuffer(program));
  }

  private static CFFFont given(FontFile file) throws IOException {
    OpenTypeFont font = new OTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
    return font.getCFF().getFont();
  }

  private static GeneralPath path(CFFFont font, int glyph) throws IOException {
    int id = font instanceof CFFCIDFont ? font.getCharset().getCIDForGID(glyph) : glyph;
    return font.getType2CharString(id).getPath();
  }

  /** The part of the pixels that one shape darkens and the other does not. */
  private static double difference(Shape one, Shape other) {
    int[] first = pixels(one);
    int[] second = pixels(other);
    long differing = 0;
    long dark = 1;
    for (int i = 0; i < first.length; i++) {
      differing += Math.abs(first[i] - second[i]);
      dark += first[i];
    }
    return (double) differing / dark;
  }

  private static int[] pixels(Shape shape) {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    AffineTransform place = AffineTransform.getScaleInstance(SIZE / 1500.0, SIZE / 1500.0);
    place.translate(250, 350);
    graphics.fill(place.createTransformedShape(shape));
    graphics.dispose();
    return image.getData().getPixels(0, 0, SIZE, SIZE, (int[]) null);
  }

  @Test
  void glyphsKeepTheirShapesAndWidths() throws IOException {
    for (FontFile file : List.of(boxes(), chinese())) {
      CFFFont given = given(file);
      int size = given.getNumCharStrings();
      TrueTypeFont made = made(file, all(size));
      FontFace face = FontFace.parse(file, 6);
      assertEquals(size, made.getNumberOfGlyphs());
      for (int glyph = 0; glyph < size; glyph++) {
        Shape shape = made.getGlyph().getGlyph(glyph).getPath();
        double difference = difference(path(given, glyph), shape);
        assertTrue(difference < 0.02, file + " glyph " + glyph + ": " + difference);
        assertEquals(made.getAdvanceWidth(glyph), face.width(glyph));
      }
    }
  }

  @Test
  void contoursWithinOthersStayHoles() throws IOException {
    Shape ring = made(boxes(), all(4)).getGlyph().getGlyph(3).getPath();
    assertFalse(ring.contains(250, 250));
    assertTrue(ring.contains(250, 450));
  }

  @Test
  void holdsOnlyTheGlyphsThatAreAskedFor() throws IOException {
    BitSet some = new BitSet();
    some.set(2);
    TrueTypeFont made = made(boxes(), some);
    assertEquals(2, made.getNumberOfGlyphs());
    assertTrue(made.getGlyph().getGlyph(1).getPath().contains(300, 500));
  }

  @Test
  void aSpaceIsTheGlyphThatPaintsNothing() throws IOException {
    assertEquals(1, FontFace.parse(boxes(), 6).blank());
  }

  @Test
  void pagesWithSuchFontsMeetTheStandardsAndGiveTheirTextBack() throws IOException {
    Sketch sketch = new Sketch();
    sketch.line(sketch.document, new Node(Role.PARAGRAPH), boxed());
    sketch.line(sketch.document, new Node(Role.PARAGRAPH), Sketch.run(chinese(), WORDS));
    sketch.endPage("1");
    byte[] pdf = WrittenSample.bytes(sketch.pages());
    VeraPdf.assertConforms(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> lines = List.of(new PDFTextStripper().getText(document).trim().split("\\R"));
      assertEquals(List.of("A o A", WORDS), lines);
    }
  }

  private static GlyphRun boxed() throws IOException {
    return Sketch.run(boxes(), "A o A");
  }

  @Test
  void aDamagedFontIsNamed() throws IOException {
    byte[] bytes = boxes().bytes().clone();
    int outlines = new String(bytes, "ISO-8859-1").indexOf("AttacheTest-Regular");
    Arrays.fill(bytes, outlines - 20, bytes.length, (byte) 0xFF);
    FontFile damaged = new FontFile("damaged.otf", bytes);
    IOException thrown =
        assertThrows(IOException.class, () -> FontFace.parse(damaged, 6).subset(all(4)));
    assertTrue(thrown.getMessage().contains("damaged.otf"), thrown.getMessage());
  }
}
