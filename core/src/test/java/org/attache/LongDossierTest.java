package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attache.brief.Brief;
import org.attache.dossier.Dossier;
import org.attache.dossier.DossierBuilder;
import org.attache.dossier.Event;
import org.attache.dossier.EventKind;
import org.attache.dossier.Party;
import org.attache.dossier.Source;
import org.attache.pdf.PdfProfile;
import org.attache.pdf.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A dossier far longer than the sample, with titles that look like markup, in all three formats.
 */
class LongDossierTest {

  private static final int EVENTS = 300;
  private static final String TITLE =
      "An event with *stars*, [a link](https://example.org), {{ braces }} and a title that wraps ";

  @Test
  void isWrittenInEveryFormatWithAllItsEvents() throws IOException {
    Attache attache = Attache.create();
    Brief brief = attache.assemble(dossier());
    try (PDDocument pdf = Loader.loadPDF(write(attache, brief, Format.PDF))) {
      assertTrue(pdf.getNumberOfPages() > 15, "only " + pdf.getNumberOfPages() + " pages");
    }
    try (XWPFDocument word = new XWPFDocument(stream(write(attache, brief, Format.DOCX)))) {
      long drawn =
          word.getAllPictures().stream()
              .filter(picture -> picture.suggestFileExtension().equals("png"))
              .count();
      assertEquals(EVENTS / 20, drawn);
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(stream(write(attache, brief, Format.XLSX)))) {
      int first = workbook.getTable("history").getStartRowIndex();
      assertEquals(EVENTS, workbook.getTable("history").getEndRowIndex() - first);
    }
  }

  @ParameterizedTest
  @EnumSource
  void meetsTheStandardsOnAllItsPages(PdfProfile profile) throws IOException {
    Attache attache = Attache.builder().pdfProfile(profile).build();
    byte[] pdf = write(attache, attache.assemble(dossier()), Format.PDF);
    VeraPdf.assertConforms(pdf, profile);
  }

  private static Dossier dossier() {
    DossierBuilder dossier =
        Dossier.builder("A long history")
            .date("2024-01-01")
            .party(Party.state("FRA"))
            .party(Party.state("DEU"))
            .source(Source.builder("s").type("book").title("A book").issued("2020").build());
    for (int i = 0; i < EVENTS; i++) {
      dossier.event(
          Event.builder("e" + i)
              .date(Integer.toString(1700 + i))
              .kind(EventKind.OTHER)
              .title(TITLE + i)
              .source("s")
              .build());
    }
    return dossier.build();
  }

  private static byte[] write(Attache attache, Brief brief, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attache.write(brief, format, out);
    return out.toByteArray();
  }

  private static ByteArrayInputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
