package org.attache.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.attache.layout.Attributes;
import org.attache.layout.Node;
import org.attache.layout.Placed;
import org.attache.layout.Role;
import org.junit.jupiter.api.Test;

class StructureTreeTest {

  @Test
  void listsRolesAttributesAndContentInReadingOrder() throws IOException {
    Sketch sketch = new Sketch();
    sketch.line(sketch.document, Role.TITLE, "Title");
    Node table = sketch.document.addChild(new Node(Role.TABLE));
    Node head = table.addChild(new Node(Role.TABLE_HEAD)).addChild(new Node(Role.TABLE_ROW));
    Attributes column = Attributes.NONE.withId("h1").withScope(Attributes.Scope.COLUMN);
    sketch.line(head, new Node(Role.TABLE_HEADER, column), Sketch.run(Sketch.SANS, "Year"));
    Node row = table.addChild(new Node(Role.TABLE_BODY)).addChild(new Node(Role.TABLE_ROW));
    Attributes cell = Attributes.NONE.withHeaders(List.of("h1"));
    sketch.line(row, new Node(Role.TABLE_CELL, cell), Sketch.run(Sketch.BODY, "2019"));
    Attributes russian = Attributes.NONE.withLanguage("ru");
    sketch.line(sketch.document, new Node(Role.PARAGRAPH, russian), Sketch.run(Sketch.BODY, "Да"));
    sketch.line(sketch.document, Role.NOTE, "Note");
    sketch.endPage("1");
    try (PDDocument document = WrittenSample.open(sketch.pages())) {
      assertEquals(
          """
          Document
            Title
              'Title'
            Table
              THead
                TR
                  TH id='h1' {O=Table, Scope=Column}
                    'Year'
              TBody
                TR
                  TD {O=Table, Headers=[h1]}
                    '2019'
            P lang='ru'
              'Да'
            Note id='unnamed-note-1'
              'Note'
          """,
          StructureText.of(document));
    }
  }

  @Test
  void oneElementRunsOverPages() throws IOException {
    Sketch sketch = new Sketch();
    Node paragraph = sketch.line(sketch.document, Role.PARAGRAPH, "begins");
    sketch.endPage("1");
    sketch.show(paragraph, Sketch.run(Sketch.BODY, "ends"));
    sketch.endPage("2");
    try (PDDocument document = WrittenSample.open(sketch.pages())) {
      assertEquals(
          """
          Document
            P
              'begins'
              'ends'
          """,
          StructureText.of(document));
    }
  }

  @Test
  void leavesOutWhatIsEmptyButKeepsCells() throws IOException {
    Sketch sketch = new Sketch();
    Node section = sketch.document.addChild(new Node(Role.SECTION));
    section.addChild(new Node(Role.PARAGRAPH));
    Node row = sketch.document.addChild(new Node(Role.TABLE)).addChild(new Node(Role.TABLE_ROW));
    row.addChild(new Node(Role.TABLE_CELL));
    sketch.show(row.addChild(new Node(Role.TABLE_CELL)), new Placed[0]);
    sketch.endPage("1");
    try (PDDocument document = WrittenSample.open(sketch.pages())) {
      assertEquals(
          """
          Document
            Table
              TR
                TD
                TD
          """,
          StructureText.of(document));
    }
  }

  @Test
  void parentTreeLeadsFromContentAndLinksToTheirElements() throws IOException {
    try (PDDocument document = WrittenSample.open()) {
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
      assertEquals(2 * (3 + 3), numbers.size());
      assertEquals(6, root.getInt(COSName.PARENT_TREE_NEXT_KEY));
      COSDictionary first = (COSDictionary) ((COSArray) numbers.getObject(1)).getObject(0);
      assertEquals("Title", first.getNameAsString(COSName.S));
      COSDictionary link = (COSDictionary) numbers.getObject(7);
      assertEquals("Link", link.getNameAsString(COSName.S));
      assertEquals("P", root.getCOSDictionary(COSName.ROLE_MAP).getNameAsString("Title"));
    }
  }

  @Test
  void notesAndTheirMarksPointAtEachOtherInPdf2() throws IOException {
    PdfWriter writer = PdfWriter.create().withProfile(PdfProfile.UA_2_AND_A_4F);
    try (PDDocument document = Loader.loadPDF(WrittenSample.bytes(writer))) {
      String text = StructureText.of(document);
      assertTrue(text.contains("FENote id='note-1' {O=FENote, NoteType=Endnote}"), text);
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      COSDictionary note =
          (COSDictionary)
              root.getCOSDictionary(COSName.ID_TREE).getCOSArray(COSName.NAMES).getObject(1);
      COSName ref = COSName.getPDFName("Ref");
      COSDictionary mark = (COSDictionary) note.getCOSArray(ref).getObject(0);
      assertEquals("Link", mark.getNameAsString(COSName.S));
      assertSame(note, mark.getCOSArray(ref).getObject(0));
      COSDictionary action =
          document.getPage(0).getAnnotations().get(0).getCOSObject().getCOSDictionary(COSName.A);
      COSDictionary heading =
          (COSDictionary) action.getCOSArray(COSName.getPDFName("SD")).getObject(0);
      assertEquals("H1", heading.getNameAsString(COSName.S));
      assertEquals(2.0f, document.getVersion());
      assertNull(document.getDocument().getTrailer().getItem(COSName.INFO));
    }
  }

  @Test
  void idTreeFindsHeadersAndNotes() throws IOException {
    try (PDDocument document = WrittenSample.open()) {
      COSArray names =
          document
              .getDocumentCatalog()
              .getStructureTreeRoot()
              .getCOSObject()
              .getCOSDictionary(COSName.ID_TREE)
              .getCOSArray(COSName.NAMES);
      assertEquals("t1c0", names.getString(2));
      assertEquals("TH", ((COSDictionary) names.getObject(3)).getNameAsString(COSName.S));
      assertEquals("note-1", names.getString(0));
    }
  }

  @Test
  void figureSaysWhatItShowsAndWhere() throws IOException {
    Sketch sketch = new Sketch();
    sketch.figure(sketch.document, "Trade grew.");
    sketch.endPage("1");
    try (PDDocument document = WrittenSample.open(sketch.pages())) {
      String text = StructureText.of(document);
      assertTrue(
          text.contains(
              "Figure alt='Trade grew.'"
                  + " {O=Layout, Placement=Block, BBox=[72, 691.89, 272, 751.89]}"),
          text);
    }
  }

  @Test
  void artifactsSayWhatTheyAre() throws IOException {
    try (PDDocument document = WrittenSample.open()) {
      assertEquals(
          List.of("Background", "Layout", "Pagination Footer"), artifacts(document.getPage(0)));
      assertEquals(List.of("Pagination", "Pagination Header"), artifacts(document.getPage(1)));
    }
  }

  private static List<String> artifacts(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    return extractor.getMarkedContents().stream()
        .filter(content -> content.getTag().equals("Artifact"))
        .map(PDMarkedContent::getProperties)
        .map(
            properties ->
                (properties.getNameAsString(COSName.TYPE)
                        + " "
                        + properties.getNameAsString(COSName.SUBTYPE, ""))
                    .strip())
        .toList();
  }

  @Test
  void fontsHaveNoSetOfCids() throws IOException {
    try (PDDocument document = WrittenSample.open()) {
      COSDictionary fonts =
          document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      for (COSName name : fonts.keySet()) {
        COSArray descendants = fonts.getCOSDictionary(name).getCOSArray(COSName.DESCENDANT_FONTS);
        COSDictionary font = (COSDictionary) descendants.getObject(0);
        assertNull(font.getCOSDictionary(COSName.FONT_DESC).getItem(COSName.CID_SET));
      }
    }
  }
}
