package org.attache.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.attache.layout.Attributes;
import org.attache.layout.LinkArea;
import org.attache.layout.Node;
import org.attache.layout.Pages;
import org.attache.layout.Part;
import org.attache.layout.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing the audit looks for is found when it is spoilt. */
class StructureAuditTest {

  private static final String DATE = "<xmp:CreateDate>";

  @Test
  void soundDocumentHasNoFindings() throws IOException {
    assertEquals(List.of(), StructureAudit.of(WrittenSample.bytes(sound())));
  }

  /** Damages a document. */
  interface Damage {
    void to(PDDocument document) throws IOException;
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        damage(
            "the window does not show the title",
            d -> catalog(d).removeItem(name("ViewerPreferences"))),
        damage("it is not marked", d -> catalog(d).removeItem(name("MarkInfo"))),
        damage("pages have no labels", d -> catalog(d).removeItem(name("PageLabels"))),
        damage("it has no language", d -> catalog(d).removeItem(name("Lang"))),
        damage("language not known", d -> first(d, "P").setString("Lang", "not a language")),
        damage("its metadata lack dates", StructureAuditTest::dropDates),
        damage(
            "dates differ",
            d -> d.getDocumentInformation().getCOSObject().setString("ModDate", "D:2001")),
        damage("page 1 is not tabbed", d -> d.getPage(0).getCOSObject().removeItem(name("Tabs"))),
        damage("page 1 paints outside the tags: f", StructureAuditTest::paintLoose),
        damage("content is in no element", d -> first(d, "P").removeItem(COSName.K)),
        damage("empty element: P", d -> first(d, "P").removeItem(COSName.K)),
        damage(
            "content stands twice",
            d -> first(d, "P").setItem(COSName.K, first(d, "H1").getItem(COSName.K))),
        damage("content is not on its page", d -> first(d, "P").setInt(COSName.K, 99)),
        damage("no alternative: Figure", d -> first(d, "Figure").setString("Alt", " ")),
        damage("no box: Figure", d -> first(d, "Figure").removeItem(COSName.A)),
        damage("box is not on the page", d -> box(d).set(2, COSInteger.get(9999))),
        damage("no scope: TH", d -> first(d, "TH").removeItem(COSName.A)),
        damage("header 't-c0' is not there", d -> first(d, "TH").setString("ID", "other")),
        damage("id 'other' does not resolve", d -> first(d, "TH").setString("ID", "other")),
        damage("id 't-c0' is nobody's", d -> first(d, "TH").setString("ID", "other")),
        damage("no header speaks for: TD", StructureAuditTest::dropHeaders),
        damage("heading skips a level: H2", d -> first(d, "H1").setName("S", "P")),
        damage("are not [Titled", d -> outline(d).setString("Title", "Something else")),
        damage("link says nothing", d -> link(d).removeItem(COSName.CONTENTS)),
        damage("parent tree lacks: Link", d -> link(d).setInt(COSName.STRUCT_PARENT, 77)),
        damage("annotation of no link", d -> first(d, "Link").setName("S", "Span")),
        damage("annotation is not tagged", StructureAuditTest::untagLink),
        damage("mark leads nowhere: Reference", StructureAuditTest::untagLink),
        damage("font is not embedded", d -> descriptor(d).removeItem(COSName.FONT_FILE2)),
        damage("font says no characters", d -> font(d).removeItem(COSName.TO_UNICODE)),
        damage("font has private characters", d -> map(d, "<0001><E000>")),
        damage("font has a code without characters", d -> map(d, "<0001><>")));
  }

  private static Arguments damage(String finding, Damage damage) {
    return Arguments.of(finding, damage);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void damageIsFound(String expected, Damage damage) throws IOException {
    try (PDDocument document = WrittenSample.open(sound())) {
      damage.to(document);
      List<String> findings = StructureAudit.of(document);
      assertTrue(findings.stream().anyMatch(f -> f.contains(expected)), findings.toString());
    }
  }

  @Test
  void addressThatIsNoLinkIsFound() throws IOException {
    Sketch sketch = new Sketch();
    sketch.line(sketch.document, Role.PARAGRAPH, "See https://example.org/");
    assertFound("address is no link: P", sketch);
  }

  @Test
  void wordsOfAnotherScriptAreFound() throws IOException {
    Sketch sketch = new Sketch();
    sketch.line(sketch.document, Role.PARAGRAPH, "The park Вялікі камень");
    assertFound("'Вялікі' is not in en-GB", sketch);
  }

  private static void assertFound(String expected, Sketch sketch) throws IOException {
    sketch.endPage("1");
    List<String> findings = StructureAudit.of(WrittenSample.bytes(sketch.pages()));
    assertTrue(findings.stream().anyMatch(f -> f.contains(expected)), findings.toString());
  }

  /** A document with one of everything that the audit looks at. */
  private static Pages sound() {
    Sketch sketch = new Sketch();
    sketch.line(sketch.document, Role.PARAGRAPH, "A sentence.");
    Node heading = sketch.line(sketch.document, Role.HEADING_1, "Trade");
    sketch.destination("trade", heading);
    sketch.line(sketch.document, Role.HEADING_2, "Goods");
    sketch.bookmarks.add(new Pages.Bookmark("Trade", "trade", List.of()));
    sketch.figure(sketch.document, "Trade grew.");
    Node table = sketch.document.addChild(new Node(Role.TABLE));
    Node row = table.addChild(new Node(Role.TABLE_ROW));
    Attributes head = Attributes.NONE.withScope(Attributes.Scope.COLUMN).withId("t-c0");
    sketch.line(row, new Node(Role.TABLE_HEADER, head), Sketch.run(Sketch.BODY, "Year"));
    Node below = table.addChild(new Node(Role.TABLE_ROW));
    Attributes cell = Attributes.NONE.withHeaders(List.of("t-c0"));
    sketch.line(below, new Node(Role.TABLE_CELL, cell), Sketch.run(Sketch.BODY, "2019"));
    sketch.newLine();
    Node mark =
        sketch.document.addChild(new Node(Role.PARAGRAPH)).addChild(new Node(Role.REFERENCE));
    sketch.link(mark, new LinkArea.Within("trade"), "Trade");
    sketch.artifact(Part.Artifact.FOOTER, "1");
    sketch.endPage("1");
    return sketch.pages();
  }

  private static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  private static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  private static COSDictionary first(PDDocument document, String type) throws IOException {
    return StructureAudit.structure(document).all().stream()
        .filter(element -> element.type.equals(type))
        .findFirst()
        .orElseThrow()
        .dictionary;
  }

  private static COSArray box(PDDocument document) throws IOException {
    return first(document, "Figure").getCOSDictionary(COSName.A).getCOSArray(COSName.BBOX);
  }

  private static COSDictionary outline(PDDocument document) {
    return document.getDocumentCatalog().getDocumentOutline().getFirstChild().getCOSObject();
  }

  private static COSDictionary link(PDDocument document) {
    return (COSDictionary)
        document.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS).getObject(0);
  }

  private static COSDictionary font(PDDocument document) {
    return AuditedPages.fonts(document.getPage(0)).getCOSDictionary(name("F1"));
  }

  private static COSDictionary descriptor(PDDocument document) {
    COSArray descendants = font(document).getCOSArray(COSName.DESCENDANT_FONTS);
    return ((COSDictionary) descendants.getObject(0)).getCOSDictionary(COSName.FONT_DESC);
  }

  private static void map(PDDocument document, String line) throws IOException {
    PDStream map = new PDStream(document);
    try (OutputStream out = map.createOutputStream()) {
      out.write(
          ("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n1 beginbfchar\n"
                  + line
                  + "\nendbfchar\n")
              .getBytes(StandardCharsets.US_ASCII));
    }
    font(document).setItem(COSName.TO_UNICODE, map);
  }

  private static void dropDates(PDDocument document) throws IOException {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(xmp.replace(DATE, "<xmp:Other>").getBytes(StandardCharsets.UTF_8));
  }

  private static void paintLoose(PDDocument document) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, false)) {
      content.addRect(0, 0, 10, 10);
      content.fill();
    }
  }

  private static void dropHeaders(PDDocument document) throws IOException {
    first(document, "TD").removeItem(COSName.A);
  }

  private static void untagLink(PDDocument document) throws IOException {
    COSArray kids = first(document, "Link").getCOSArray(COSName.K);
    for (int i = kids.size() - 1; i >= 0; i--) {
      COSBase kid = kids.get(i) instanceof COSObject object ? object.getObject() : kids.get(i);
      if (kid instanceof COSDictionary) {
        kids.remove(i);
      }
    }
  }
}
