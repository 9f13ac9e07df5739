package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.attache.brief.Brief;
import org.attache.office.PartsOf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a style of citations sets above the line or in small capitals is set so in every format. */
class RaisedCitationsTest {

  private static final String DOSSIER =
      """
      attache: 1
      title: Pakistan and Belarus
      date: 2024-02-06
      parties: [PAK, BLR]
      citations: raised.csl
      summary: "Embassies opened.[@raza] Visits followed.[@akram; @raza]"
      sources:
        - {id: raza, type: report, title: One, author: [{family: Raza, given: M.}], issued: 2021}
        - {id: akram, type: report, title: Two, author: [{family: Akram, given: K.}], issued: 2024}
      """;

  @TempDir private Path folder;
  private final Attache attache = Attache.create();

  @BeforeEach
  void writeDossier() throws IOException {
    Files.writeString(folder.resolve("dossier.yaml"), DOSSIER);
    Files.copy(
        Path.of("src", "test", "resources", "citation", "raised.csl"),
        folder.resolve("raised.csl"));
  }

  private byte[] written(Format format) throws IOException {
    Brief brief = attache.assemble(attache.read(folder.resolve("dossier.yaml")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attache.write(brief, format, out);
    return out.toByteArray();
  }

  @Test
  void standsAboveTheLineBehindTheStopInPdf() throws IOException {
    List<TextPosition> glyphs = glyphs("opened.1");
    TextPosition stop = glyphs.get(6);
    TextPosition mark = glyphs.get(7);
    assertEquals("1", mark.getUnicode());
    assertTrue(mark.getFontSizeInPt() < 0.7 * stop.getFontSizeInPt());
    assertTrue(mark.getYDirAdj() < stop.getYDirAdj() - 2);
  }

  @Test
  void setsSmallLettersAsLowCapitalsInPdf() throws IOException {
    List<TextPosition> glyphs = glyphs("RAZA");
    assertTrue(glyphs.get(1).getFontSizeInPt() < 0.9 * glyphs.get(0).getFontSizeInPt());
    assertEquals(glyphs.get(0).getYDirAdj(), glyphs.get(1).getYDirAdj(), 0.01);
  }

  private List<TextPosition> glyphs(String words) throws IOException {
    List<TextPosition> all = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(written(Format.PDF))) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String line, List<TextPosition> positions) {
              for (TextPosition one : positions) {
                all.add(one);
                text.append(one.getUnicode().charAt(0));
              }
            }
          };
      stripper.getText(document);
    }
    int at = text.indexOf(words);
    assertTrue(at >= 0, text.toString());
    return all.subList(at, at + words.length());
  }

  @Test
  void isRaisedAndInSmallCapitalsInWord() throws IOException {
    String body = part(Format.DOCX, "word/document.xml");
    assertTrue(body.matches("(?s).*" + styled("[A-Za-z]*Superscript") + "1</w:t>.*"), body);
    assertTrue(body.matches("(?s).*" + styled("[A-Za-z]*SmallCapitals") + "M. Raza</w:t>.*"), body);
    assertTrue(body.matches("(?s).*" + styled("[A-Za-z]*Subscript") + ".*"), body);
    assertFalse(body.contains("vertAlign") || body.contains("smallCaps"), body);
    String styles = part(Format.DOCX, "word/styles.xml");
    assertTrue(styles.contains("<w:vertAlign w:val=\"superscript\"/>"), styles);
    assertTrue(styles.contains("<w:vertAlign w:val=\"subscript\"/>"), styles);
    assertTrue(styles.contains("<w:smallCaps/>"), styles);
  }

  /** The beginning of a run in a style. */
  private static String styled(String style) {
    return "<w:rStyle w:val=\"" + style + "\"/>[^t]*</w:rPr><w:t[^>]*>";
  }

  private String part(Format format, String name) throws IOException {
    byte[] latin =
        PartsOf.file(written(format)).getOrDefault(name, "").getBytes(StandardCharsets.ISO_8859_1);
    return new String(latin, StandardCharsets.UTF_8);
  }
}
