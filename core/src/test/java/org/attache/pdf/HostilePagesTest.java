package org.attache.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.attache.layout.Attributes;
import org.attache.layout.LinkArea;
import org.attache.layout.Node;
import org.attache.layout.Pages;
import org.attache.layout.Role;
import org.attache.text.GlyphRun;
import org.attache.theme.FontFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class HostilePagesTest {

  @Test
  void noPagesAreRefused() {
    assertRefused("a document needs at least one page", () -> write(new Sketch()));
  }

  @Test
  void figureWithoutAlternativeIsRefused() {
    Sketch sketch = new Sketch();
    sketch.figure(sketch.document, " ");
    assertRefused("a figure has no alternative text", () -> writeOnePage(sketch));
  }

  @Test
  void figureWithoutPlaceIsRefused() {
    Sketch sketch = new Sketch();
    sketch.figure(sketch.document, "x").setAttributes(Attributes.NONE.withAlt("x"));
    assertRefused("a figure has no place", () -> writeOnePage(sketch));
  }

  @Test
  void contentThatTheStructureForgetsIsRefused() {
    Sketch sketch = new Sketch();
    sketch.show(new Node(Role.PARAGRAPH), Sketch.run(Sketch.BODY, "lost"));
    assertRefused("content 0 of page 0 is not in the structure", () -> writeOnePage(sketch));
  }

  @Test
  void linkToNowhereIsRefused() {
    Sketch sketch = new Sketch();
    sketch.link(sketch.document, new LinkArea.Within("nowhere"), "x");
    assertRefused("there is no destination 'nowhere'", () -> writeOnePage(sketch));
  }

  @Test
  void sameIdTwiceIsRefused() {
    Sketch sketch = new Sketch();
    for (int i = 0; i < 2; i++) {
      Node node = new Node(Role.PARAGRAPH, Attributes.NONE.withId("one"));
      sketch.line(sketch.document, node, Sketch.run(Sketch.BODY, "x"));
    }
    assertRefused("two elements have the id 'one'", () -> writeOnePage(sketch));
  }

  @Test
  void headerThatIsNotThereIsRefused() {
    Sketch sketch = new Sketch();
    Attributes attributes = Attributes.NONE.withHeaders(List.of("gone"));
    sketch.document.addChild(new Node(Role.TABLE_CELL, attributes));
    assertRefused("a cell's header 'gone' is not in the document", () -> writeOnePage(sketch));
  }

  @Test
  void glyphBeyondTheFontIsRefused() {
    Sketch sketch = new Sketch();
    GlyphRun run =
        new GlyphRun(
            Sketch.BODY,
            11,
            "x",
            false,
            new int[] {65000},
            new float[] {500},
            new float[0],
            new int[] {0});
    sketch.line(sketch.document, new Node(Role.PARAGRAPH), run);
    assertRefused("not one of id 65000", () -> writeOnePage(sketch));
  }

  private static void assertRefused(String reason, Executable writing) {
    String message = assertThrows(IllegalArgumentException.class, writing).getMessage();
    assertTrue(message.contains(reason), message);
  }

  @Test
  void fontThatIsNoneIsNamed() {
    FontFile broken = new FontFile("broken.ttf", "not a font".getBytes(StandardCharsets.US_ASCII));
    GlyphRun run =
        new GlyphRun(
            broken, 11, "x", false, new int[] {1}, new float[] {500}, new float[0], new int[] {0});
    Sketch sketch = new Sketch();
    sketch.line(sketch.document, new Node(Role.PARAGRAPH), run);
    IOException failure = assertThrows(IOException.class, () -> writeOnePage(sketch));
    assertTrue(failure.getMessage().startsWith("font broken.ttf cannot be read"));
  }

  @Test
  void failureOfTheStreamSurfaces() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    IOException failure =
        assertThrows(
            IOException.class,
            () ->
                PdfWriter.create()
                    .write(SampleDocument.pages(), SampleDocument.FRONT, List.of(), full));
    assertEquals("disk full", failure.getMessage());
  }

  @Test
  void missingGlyphIsLeftOutSoThatTheFileStillConforms() throws IOException {
    Sketch sketch = new Sketch();
    sketch.line(sketch.document, new Node(Role.PARAGRAPH), Sketch.run(Sketch.BODY, "a\u4E2Db"));
    VeraPdf.assertConforms(writeOnePage(sketch));
  }

  @Test
  void fiveHundredPagesOpenAgain() throws IOException {
    Sketch sketch = new Sketch();
    for (int page = 1; page <= 500; page++) {
      Node section = sketch.document.addChild(new Node(Role.SECTION));
      for (int line = 0; line < 30; line++) {
        sketch.line(section, Role.PARAGRAPH, "Line " + line + " of page " + page);
      }
      sketch.endPage(Integer.toString(page));
    }
    try (PDDocument document = Loader.loadPDF(write(sketch))) {
      assertEquals(500, document.getNumberOfPages());
      assertEquals(499, document.getPages().indexOf(document.getPage(499)));
      COSDictionary root = document.getPages().getCOSObject();
      assertEquals(16, root.getCOSArray(COSName.KIDS).size());
      assertTrue(StructureText.of(document).endsWith("'Line 29 of page 500'\n"));
    }
  }

  private static byte[] writeOnePage(Sketch sketch) throws IOException {
    sketch.endPage("1");
    return write(sketch);
  }

  private static byte[] write(Sketch sketch) throws IOException {
    Pages pages = sketch.pages();
    return WrittenSample.bytes(pages);
  }
}
