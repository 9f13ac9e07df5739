package org.attache.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.attache.brief.Attachment;
import org.junit.jupiter.api.Test;

class PropertiesTest {

  @Test
  void oldAndNewMetadataSayTheSame() throws IOException {
    PdfWriter writer = PdfWriter.create().withTime(Instant.parse("2024-02-03T10:11:12Z"));
    try (PDDocument document = Loader.loadPDF(WrittenSample.bytes(writer))) {
      PDDocumentInformation info = document.getDocumentInformation();
      String xmp = xmp(document);
      assertEquals("Pakistan & Belarus at thirty", info.getTitle());
      assertTrue(xmp.contains(">Pakistan &amp; Belarus at thirty</rdf:li>"), xmp);
      assertEquals("A. Analyst; Б. Дипломат", info.getAuthor());
      assertTrue(xmp.contains("<rdf:li>Б. Дипломат</rdf:li>"), xmp);
      assertEquals(Instant.parse("2024-02-03T10:11:12Z"), info.getModificationDate().toInstant());
      assertTrue(xmp.contains("<xmp:ModifyDate>2024-02-03T10:11:12Z</xmp:ModifyDate>"), xmp);
      assertEquals("trade, agriculture", info.getKeywords());
      assertTrue(xmp.contains("<pdf:Keywords>trade, agriculture</pdf:Keywords>"), xmp);
    }
  }

  @Test
  void briefsDayIsTheDateUnlessAnotherIsGiven() throws IOException {
    try (PDDocument document = WrittenSample.open()) {
      assertEquals(
          Instant.parse("2024-02-03T00:00:00Z"),
          document.getDocumentInformation().getCreationDate().toInstant());
    }
  }

  private static String xmp(PDDocument document) throws IOException {
    return new String(
        document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void catalogSaysLanguageAndShowsTheTitle() throws IOException {
    try (PDDocument document = WrittenSample.open()) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      assertEquals("en-GB", catalog.getLanguage());
      assertTrue(catalog.getViewerPreferences().displayDocTitle());
      assertTrue(catalog.getMarkInfo().isMarked());
      assertEquals(1.7f, document.getVersion());
    }
  }

  @Test
  void attachmentsComeBackAsTheyWere() throws IOException {
    try (PDDocument document = WrittenSample.open()) {
      COSArray files =
          document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      assertEquals(2, files.size());
      for (int i = 0; i < files.size(); i++) {
        Attachment expected = SampleDocument.ATTACHMENTS.get(i);
        COSDictionary file = (COSDictionary) files.getObject(i);
        assertEquals(expected.name(), file.getString(COSName.UF));
        assertEquals(expected.description(), file.getString(COSName.DESC));
        assertEquals(List.of("Source", "Data").get(i), file.getNameAsString("AFRelationship"));
        COSStream stream = file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
        assertEquals(expected.mediaType(), stream.getNameAsString(COSName.SUBTYPE));
        assertArrayEquals(expected.content(), stream.createInputStream().readAllBytes());
      }
    }
  }

  @Test
  void attachmentsOfOneNameAreRefused() {
    List<Attachment> twice =
        List.of(SampleDocument.ATTACHMENTS.get(0), SampleDocument.ATTACHMENTS.get(0));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> WrittenSample.bytes(PdfWriter.create(), SampleDocument.pages(), twice));
    assertEquals("two attachments named 'dossier.json'", refused.getMessage());
  }
}
