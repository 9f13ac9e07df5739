package org.attache.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.attache.layout.Page;
import org.attache.theme.Length;
import org.junit.jupiter.api.Test;

class NavigationTest {

  @Test
  void bookmarksLeadToTheirPages() throws IOException {
    try (PDDocument document = WrittenSample.open()) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      PDOutlineItem trade = catalog.getDocumentOutline().getFirstChild();
      assertEquals("Trade", trade.getTitle());
      assertEquals(document.getPage(1), trade.findDestinationPage(document));
      assertEquals("Goods", trade.getFirstChild().getTitle());
      assertEquals(document.getPage(1), trade.getFirstChild().findDestinationPage(document));
      assertEquals(-1, trade.getOpenCount());
      assertEquals("UseOutlines", catalog.getCOSObject().getNameAsString("PageMode"));
    }
  }

  @Test
  void pageLabelsAreThoseOnPaper() throws IOException {
    try (PDDocument document = WrittenSample.open()) {
      assertArrayEquals(
          new String[] {"i", "1", "2"},
          document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    }
  }

  @Test
  void pageLabelsMayJump() {
    assertEquals(8, labels("A", "", "7", "8", "9", "3").size());
    assertEquals(2, labels("1", "2", "3").size());
    assertEquals(2, labels("99999999999999999999").size());
  }

  private static COSArray labels(String... labels) {
    List<Page> pages =
        Stream.of(labels)
            .map(label -> new Page(Length.pt(10), Length.pt(10), List.of(), List.of(), label))
            .toList();
    return PageLabels.of(pages).getCOSArray(COSName.NUMS);
  }

  @Test
  void linkOnTheWebSaysWhereItLeads() throws IOException {
    try (PDDocument document = WrittenSample.open()) {
      PDAnnotationLink link = (PDAnnotationLink) document.getPage(1).getAnnotations().get(0);
      assertEquals("To a source", link.getContents());
      assertEquals(
          "https://example.org/%D1%82%D0%BE%D1%80%D0%B3%D0%BE%D0%B2%D0%BB%D1%8F?x=1",
          assertInstanceOf(PDActionURI.class, link.getAction()).getURI());
      assertTrue(link.isPrinted());
      assertEquals(4, link.getStructParent());
      assertEquals("S", document.getPage(1).getCOSObject().getNameAsString("Tabs"));
    }
  }

  @Test
  void linkWithinGoesToItsDestination() throws IOException {
    try (PDDocument document = WrittenSample.open()) {
      PDAnnotationLink link = (PDAnnotationLink) document.getPage(0).getAnnotations().get(0);
      PDActionGoTo action = assertInstanceOf(PDActionGoTo.class, link.getAction());
      PDPage page =
          document
              .getDocumentCatalog()
              .findNamedDestinationPage((PDNamedDestination) action.getDestination())
              .getPage();
      assertEquals(document.getPage(1), page);
    }
  }
}
