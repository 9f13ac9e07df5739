package org.attache.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.attache.brief.Brief;
import org.attache.brief.Direction;
import org.attache.pdf.PdfProfile;
import org.attache.pdf.PdfWriter;
import org.attache.pdf.VeraPdf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages as the layout makes them are what the standards ask for. */
class PagesAsPdfTest {

  @ParameterizedTest
  @EnumSource
  void everyBlockConforms(PdfProfile profile) throws IOException {
    VeraPdf.assertConforms(write(SampleBriefs.everything(), profile), profile);
  }

  @ParameterizedTest
  @EnumSource
  void everyBlockConformsFromRightToLeft(PdfProfile profile) throws IOException {
    Brief brief = SampleBriefs.in(SampleBriefs.everything(), "ur", Direction.RIGHT_TO_LEFT);
    VeraPdf.assertConforms(write(brief, profile), profile);
  }

  private static byte[] write(Brief brief, PdfProfile profile) throws IOException {
    Pages pages = Composer.create().compose(brief, SampleBriefs.drawer(190));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.create().withProfile(profile).write(pages, brief.front(), brief.attachments(), out);
    return out.toByteArray();
  }
}
