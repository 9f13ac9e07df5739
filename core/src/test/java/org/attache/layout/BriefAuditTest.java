package org.attache.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Inline;
import org.attache.brief.Paragraph;
import org.attache.pdf.BriefAudit;
import org.attache.pdf.PdfWriter;
import org.junit.jupiter.api.Test;

/** What the audit of a brief looks for is found when it is spoilt. */
class BriefAuditTest {

  private static final Brief BRIEF =
      SampleBriefs.brief(
          List.of(
              SampleBriefs.heading(1, "one", "One"),
              SampleBriefs.paragraph("Words of the first paragraph."),
              SampleBriefs.paragraph("Words of the second paragraph."),
              Paragraph.of(
                  List.of(
                      new Inline.Short("JWG", "Joint Working Group"),
                      new Inline.Text(" in "),
                      new Inline.Foreign("be", SampleBriefs.words("Мінск")),
                      new Inline.Text(" as on page "),
                      new Inline.PageReference("one")))));

  /** Damages a document. */
  private interface Damage {
    void to(PDDocument document) throws IOException;
  }

  private static Pages pages(Brief brief) {
    return Composer.create().compose(brief, SampleBriefs.drawer(190));
  }

  private static byte[] pdf(Brief brief) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.create().write(pages(brief), brief.front(), List.of(), out);
    return out.toByteArray();
  }

  private static void assertFound(String finding, List<String> findings) {
    assertTrue(findings.stream().anyMatch(found -> found.startsWith(finding)), findings.toString());
  }

  private static List<String> damaged(Damage damage) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf(BRIEF))) {
      damage.to(document);
      document.save(out);
    }
    return BriefAudit.of(out.toByteArray(), BRIEF, pages(BRIEF));
  }

  /** Takes a key from all elements. */
  private static void drop(PDStructureNode node, COSName key) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        element.getCOSObject().removeItem(key);
        drop(element, key);
      }
    }
  }

  @Test
  void soundBriefHasNoFindings() throws IOException {
    assertEquals(List.of(), BriefAudit.of(pdf(BRIEF), BRIEF, pages(BRIEF)));
  }

  @Test
  void findsWordsInAnotherOrder() throws IOException {
    List<Block> blocks = new ArrayList<>(BRIEF.blocks());
    Collections.swap(blocks, 1, 2);
    Brief other = SampleBriefs.brief(blocks);
    assertFound("not read in its place: 'Words", BriefAudit.of(pdf(other), BRIEF, pages(other)));
  }

  @Test
  void findsWordsThatAreNotOnThePage() throws IOException {
    List<Block> blocks = new ArrayList<>(BRIEF.blocks());
    blocks.set(1, SampleBriefs.paragraph("Words of the last paragraph."));
    Brief other = SampleBriefs.brief(blocks);
    List<String> findings = BriefAudit.of(pdf(other), BRIEF, pages(BRIEF));
    assertFound("page 1 gives other words", findings);
    assertFound("not read in its place: 'Words of the first", findings);
  }

  @Test
  void findsPagesThatAreMissing() throws IOException {
    List<Block> blocks = new ArrayList<>(BRIEF.blocks());
    blocks.addAll(Collections.nCopies(40, SampleBriefs.paragraph(SampleBriefs.PROSE)));
    Brief longer = SampleBriefs.brief(blocks);
    assertFound("pages are missing", BriefAudit.of(pdf(BRIEF), BRIEF, pages(longer)));
  }

  @Test
  void findsShortFormsThatAreNotSpelledOut() throws IOException {
    COSName expansion = COSName.getPDFName("E");
    assertFound(
        "not spelled out",
        damaged(d -> drop(d.getDocumentCatalog().getStructureTreeRoot(), expansion)));
  }

  @Test
  void findsLanguagesThatAreLost() throws IOException {
    assertFound(
        "language is lost",
        damaged(d -> drop(d.getDocumentCatalog().getStructureTreeRoot(), COSName.LANG)));
  }

  @Test
  void findsPagesCalledOtherwise() throws IOException {
    assertFound(
        "page 1 is called",
        damaged(
            document -> {
              PDPageLabelRange range = new PDPageLabelRange();
              range.setPrefix("A-");
              PDPageLabels labels = new PDPageLabels(document);
              labels.setLabelItem(0, range);
              document.getDocumentCatalog().setPageLabels(labels);
            }));
  }
}
