package org.attache.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attache.layout.Node;
import org.attache.layout.Pages;
import org.attache.layout.Placed;
import org.attache.layout.Role;
import org.attache.text.GlyphRun;
import org.attache.text.Turn;
import org.attache.theme.Colour;
import org.attache.theme.FontFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextExtractionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The first office of Łódź flies; AV Wa To.",
        "Двусторонние отношения ёЁ Ўў Іі",
        "50.2 = 15.1 + 35.1 (2019)",
        "e\u0301te\u0301 and n\u0303"
      })
  void givesBackLatinAndCyrillic(String text) throws IOException {
    assertEquals(text, extracted(Sketch.run(Sketch.BODY, text)));
  }

  @Test
  void givesBackArabicInNaskh() throws IOException {
    assertEquals(
        SampleDocument.ARABIC, extracted(rightToLeft(Sketch.NASKH, SampleDocument.ARABIC)));
  }

  @Test
  void givesBackVowelSigns() throws IOException {
    assertEquals("مَرْحَبًا لا إله", extracted(rightToLeft(Sketch.NASKH, "مَرْحَبًا لا إله")));
  }

  @Test
  void givesBackUrduInNaskhAndInNastaliq() throws IOException {
    assertEquals(SampleDocument.URDU, extracted(rightToLeft(Sketch.NASKH, SampleDocument.URDU)));
    assertEquals(SampleDocument.URDU, extracted(rightToLeft(Sketch.NASTALIQ, SampleDocument.URDU)));
  }

  @Test
  @Tag("interop")
  void popplerGivesBackArabicAndUrdu(@TempDir Path folder)
      throws IOException, InterruptedException {
    Assumptions.assumeTrue(hasPoppler(), "pdftotext is not installed");
    for (FontFile font : List.of(Sketch.NASKH, Sketch.NASTALIQ)) {
      Path file = folder.resolve("text.pdf");
      Files.write(file, WrittenSample.bytes(page(rightToLeft(font, SampleDocument.URDU), 0)));
      Process poppler = new ProcessBuilder("pdftotext", file.toString(), "-").start();
      byte[] text = poppler.getInputStream().readAllBytes();
      assertEquals(0, poppler.waitFor());
      assertEquals(SampleDocument.URDU, withoutControls(new String(text, StandardCharsets.UTF_8)));
    }
  }

  private static boolean hasPoppler() throws InterruptedException {
    try {
      Process version = new ProcessBuilder("pdftotext", "-v").redirectErrorStream(true).start();
      version.getInputStream().transferTo(OutputStream.nullOutputStream());
      return version.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void wordsTurnedByForceAreReadAsTheyAreWritten() throws IOException {
    GlyphRun turned = Sketch.rightToLeft(Sketch.BODY, "turned");
    try (PDDocument document = WrittenSample.open(page(turned, 0))) {
      assertEquals("turned", StructureAudit.structure(document).text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"زیادہ", "دستخط", "«ہاں» (نہیں)", "قائم ہیں"})
  void structureHasTheCharactersInTheOrderTheyAreRead(String text) throws IOException {
    for (FontFile font : List.of(Sketch.NASKH, Sketch.NASTALIQ)) {
      try (PDDocument document = WrittenSample.open(page(rightToLeft(font, text), 0))) {
        assertEquals(text, StructureAudit.structure(document).text());
        assertEquals(text, withoutControls(new PDFTextStripper().getText(document)));
      }
    }
  }

  @Test
  void givesBackWordsOfAJustifiedLine() throws IOException {
    String text = "Trade grew by half";
    try (PDDocument document = WrittenSample.open(page(Sketch.run(Sketch.BODY, text), 4))) {
      assertEquals(text, withoutControls(new PDFTextStripper().getText(document)));
    }
  }

  @Test
  void keepsSharedGlyphsApartWhereTheyShowDifferentCharacters() throws IOException {
    GlyphRun shaped = Sketch.run(Sketch.BODY, "AAA");
    GlyphRun mixed =
        new GlyphRun(
            shaped.font(),
            shaped.size(),
            "AБВ",
            false,
            shaped.glyphs(),
            shaped.advances(),
            shaped.offsets(),
            shaped.clusters());
    assertEquals("AБВ", extracted(mixed));
  }

  @Test
  void skipsGlyphsThatPaintNothing() throws IOException {
    GlyphRun shaped = Sketch.run(Sketch.BODY, "fab");
    int[] glyphs = shaped.glyphs().clone();
    glyphs[1] = 0xFFFF;
    GlyphRun run =
        new GlyphRun(
            shaped.font(),
            shaped.size(),
            shaped.text(),
            false,
            glyphs,
            new float[] {500, 0, 500},
            new float[0],
            shaped.clusters());
    assertEquals("fab", extracted(run));
  }

  @Test
  void readsInTheOrderOfTheStructure() throws IOException {
    try (PDDocument document = WrittenSample.open()) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.indexOf("Pakistan and Belarus") < text.indexOf("Trade, page 1"));
      assertTrue(text.indexOf("A note.") < text.indexOf("Machines"));
      assertFalse(text.contains(ToUnicode.NOTHING));
    }
  }

  private static String extracted(GlyphRun run) throws IOException {
    try (PDDocument document = Loader.loadPDF(WrittenSample.bytes(page(run, 0)))) {
      return withoutControls(new PDFTextStripper().getText(document));
    }
  }

  private static GlyphRun rightToLeft(FontFile font, String text) {
    return Sketch.rightToLeft(font, text);
  }

  private static Pages page(GlyphRun run, double space) {
    Sketch sketch = new Sketch();
    Node paragraph = sketch.document.addChild(new Node(Role.PARAGRAPH));
    sketch.show(paragraph, new Placed.Glyphs(run, 72, 90, Colour.BLACK, space, Turn.NONE));
    sketch.endPage("1");
    return sketch.pages();
  }

  private static String withoutControls(String text) {
    return text.replaceAll("[\u202A-\u202E\u200E\u200F\f]", "").strip();
  }
}
