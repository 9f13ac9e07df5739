package org.attache.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.attache.brief.Brief;
import org.attache.brief.Direction;
import org.attache.pdf.BriefAudit;
import org.attache.pdf.PdfProfile;
import org.attache.pdf.PdfWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every block, from the brief to a PDF that says the same to those who listen. */
class PagesAuditTest {

  @ParameterizedTest
  @EnumSource
  void everyBlockIsReadAsTheBriefSays(PdfProfile profile) throws IOException {
    assertEquals(List.of(), audit(SampleBriefs.everything(), profile));
  }

  @ParameterizedTest
  @EnumSource
  void everyBlockIsReadFromRightToLeftToo(PdfProfile profile) throws IOException {
    Brief brief = SampleBriefs.in(SampleBriefs.everything(), "ur", Direction.RIGHT_TO_LEFT);
    assertEquals(List.of(), audit(brief, profile));
  }

  private static List<String> audit(Brief brief, PdfProfile profile) throws IOException {
    Pages pages = Composer.create().compose(brief, SampleBriefs.drawer(190));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.create().withProfile(profile).write(pages, brief.front(), List.of(), out);
    return BriefAudit.of(out.toByteArray(), brief, pages);
  }
}
