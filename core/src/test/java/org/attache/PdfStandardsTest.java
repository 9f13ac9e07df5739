package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.attache.brief.Brief;
import org.attache.brief.DataTable;
import org.attache.pdf.PdfProfile;
import org.attache.pdf.VeraPdf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole dossiers, from their files to a PDF of either kind. */
class PdfStandardsTest {

  private static final List<Path> DOSSIERS =
      List.of(
          Path.of("../samples/pakistan-belarus"),
          Path.of("../samples/mozambique-china"),
          Path.of("src/test/resources/check/clean"));

  @ParameterizedTest
  @EnumSource
  void everyDossierMeetsThem(PdfProfile profile) throws IOException {
    Attache attache = Attache.builder().pdfProfile(profile).build();
    for (Path dossier : DOSSIERS) {
      VeraPdf.assertConforms(write(attache, attache.inspect(dossier).brief()), profile);
    }
  }

  @ParameterizedTest
  @EnumSource
  void dossierAndDataAreEmbedded(PdfProfile profile) throws IOException {
    Attache attache = Attache.builder().pdfProfile(profile).build();
    Brief brief = attache.inspect(DOSSIERS.get(0)).brief();
    List<String> expected =
        new ArrayList<>(
            List.of("Source dossier.json", "Data ledger.json", "Supplement provenance.json"));
    List<byte[]> tables = new ArrayList<>();
    for (DataTable table : brief.appendix()) {
      expected.add("Data " + table.name().toLowerCase(Locale.ROOT) + ".csv");
      tables.add(TableCsv.write(table));
    }
    try (PDDocument document = Loader.loadPDF(write(attache, brief))) {
      COSArray files =
          document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      List<String> found = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        COSDictionary file = (COSDictionary) files.getObject(i);
        found.add(file.getNameAsString("AFRelationship") + " " + file.getString(COSName.UF));
        if (i >= 3) {
          byte[] content =
              file.getCOSDictionary(COSName.EF)
                  .getCOSStream(COSName.F)
                  .createInputStream()
                  .readAllBytes();
          assertEquals(text(tables.get(i - 3)), text(content));
        }
      }
      assertEquals(expected, found);
      assertTrue(tables.size() > 5, "only " + tables.size() + " tables");
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] write(Attache attache, Brief brief) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attache.write(brief, Format.PDF, out);
    return out.toByteArray();
  }
}
