package org.attache.pdf;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attache.layout.Node;
import org.attache.layout.Pages;
import org.attache.layout.Part;
import org.attache.layout.Role;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {

  @Test
  void everyRoleAndScriptMeetsUa1AndA3a() throws IOException {
    VeraPdf.assertConforms(WrittenSample.bytes(PdfWriter.create()));
  }

  @Test
  void everyRoleAndScriptMeetsUa2AndA4f() throws IOException {
    PdfWriter writer = PdfWriter.create().withProfile(PdfProfile.UA_2_AND_A_4F);
    VeraPdf.assertConforms(WrittenSample.bytes(writer), PdfProfile.UA_2_AND_A_4F);
  }

  @Test
  void documentWithoutAttachmentsLinksOrBookmarksMeetsThemToo() throws IOException {
    VeraPdf.assertConforms(WrittenSample.bytes(oneLine()));
    PdfWriter writer = PdfWriter.create().withProfile(PdfProfile.UA_2_AND_A_4F);
    VeraPdf.assertConforms(
        WrittenSample.bytes(writer, oneLine(), List.of()), PdfProfile.UA_2_AND_A_4F);
  }

  @Test
  void pageWithNothingOnItMeetsThemToo() throws IOException {
    Sketch sketch = new Sketch();
    sketch.endPage("");
    VeraPdf.assertConforms(WrittenSample.bytes(sketch.pages()));
  }

  @Test
  void eachLevelOfCompressionMeetsThem() throws IOException {
    VeraPdf.assertConforms(WrittenSample.bytes(PdfWriter.create().withCompression(1)));
    VeraPdf.assertConforms(WrittenSample.bytes(PdfWriter.create().withCompression(9)));
  }

  @Test
  void veraPdfNoticesWhenATagIsSpoilt() throws IOException {
    byte[] pdf = WrittenSample.bytes(oneLine());
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    byte[] spoilt =
        text.replace("<pdfuaid:part>1<", "<pdfuaid:part>7<").getBytes(StandardCharsets.ISO_8859_1);
    assertNotEquals(List.of(), VeraPdf.findings(spoilt, List.of(PDFAFlavour.PDFUA_1)));
  }

  private static Pages oneLine() {
    Sketch sketch = new Sketch();
    sketch.line(sketch.document, Role.PARAGRAPH, "One line.");
    sketch.document.addChild(new Node(Role.SECTION)); // stays empty and is left out
    sketch.artifact(Part.Artifact.FOOTER, "1");
    sketch.endPage("1");
    return sketch.pages();
  }
}
