package org.attache.docx;

import static org.attache.docx.SampleBriefs.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.attache.brief.Brief;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.ListBlock;
import org.attache.brief.NoteList;
import org.attache.brief.Paragraph;
import org.attache.brief.ReferenceList;
import org.junit.jupiter.api.Test;

class DocxTextTest {

  private final Written full = Written.of(SampleBriefs.full());

  @Test
  void writesTitleSubtitleAuthorsAndDate() {
    assertEquals(List.of("Pakistan and Belarus at thirty"), full.texts(Style.TITLE));
    assertEquals(List.of("Bilateral relations brief"), full.texts(Style.SUBTITLE));
    assertEquals(2, full.texts(Style.AUTHOR).size());
    assertEquals(List.of("3 February 2024"), full.texts(Style.DATE));
  }

  @Test
  void writesHeadingsOfEveryLevelInStylesThatWordKnows() {
    assertEquals(
        List.of("Thirty years of relations", "Trade", "References"), full.texts(Style.HEADING_1));
    assertEquals(List.of("Visits and meetings"), full.texts(Style.HEADING_2));
    assertEquals(List.of("On the margins"), full.texts(Style.HEADING_3));
    assertEquals(List.of("Bodies"), full.texts(Style.HEADING_4));
    assertEquals("heading 1", full.document().getStyles().getStyle("Heading1").getName());
  }

  @Test
  void putsNotesAtTheFootOfTheirPageAndLeavesOutTheirListWithItsHeading() {
    List<String> notes =
        full.document().getFootnotes().stream()
            .filter(note -> note.getId().signum() > 0)
            .map(XWPFFootnote::getParagraphs)
            .map(paragraphs -> paragraphs.get(0).getText())
            .toList();

    assertEquals(2, notes.size());
    assertTrue(notes.get(0).contains("Raza and Nawaz, para. 2 "), notes.get(0));
    assertTrue(notes.get(1).contains("Akram, who counts otherwise."), notes.get(1));
    assertFalse(full.texts(Style.HEADING_1).contains("Notes"));
  }

  @Test
  void refersToANoteAgainByField() {
    assertTrue(full.body().contains(" NOTEREF _note_1 \\f \\h "));
    assertEquals(2, count(full.body(), "<w:footnoteReference "));
  }

  @Test
  void keepsTheNumberOfANoteThatComesOutOfOrder() {
    Written written =
        Written.of(SampleBriefs.of(Paragraph.of(List.of(new Inline.NoteMark(2, "note-2")))));

    assertTrue(written.body().contains("w:customMarkFollows=\"1\""));
    assertTrue(written.part("word/footnotes.xml").contains(">2</w:t>"));
  }

  @Test
  void listsNotesThatNothingPointsTo() {
    Written written =
        Written.of(SampleBriefs.of(new Heading(1, "notes", text("Notes")), new NoteList()));

    assertEquals(List.of("Notes"), written.texts(Style.HEADING_1));
    assertEquals(2, written.texts(Style.ENDNOTE_TEXT).size());
  }

  @Test
  void linksToTheWebAndIntoTheDocument() {
    XWPFParagraph paragraph =
        full.document().getParagraphs().stream()
            .filter(one -> one.getText().startsWith("Diplomatic relations"))
            .findFirst()
            .orElseThrow();
    List<XWPFHyperlinkRun> links =
        paragraph.getRuns().stream()
            .filter(XWPFHyperlinkRun.class::isInstance)
            .map(XWPFHyperlinkRun.class::cast)
            .toList();

    assertEquals("_ref_1", links.get(0).getAnchor());
    assertEquals(
        "https://example.org/treaty?a=1&b=2", links.get(1).getHyperlink(full.document()).getURL());
    assertTrue(full.body().contains(" REF _fig_1 \\h "));
    assertTrue(full.body().contains(" REF _trade \\h "));
  }

  @Test
  void everyLinkAndFieldLeadsToABookmark() {
    assertEquals(List.of(), Bookmarked.dangling(full.body()));
    assertEquals(List.of(), Bookmarked.repeated(full.body()));
  }

  @Test
  void writesAReferenceToNothingAsItsWordsAlone() {
    Written written =
        Written.of(
            SampleBriefs.of(
                Paragraph.of(List.of(new Inline.CrossReference("nowhere", "Figure 9")))));

    assertEquals(List.of("Figure 9"), written.texts(Style.BODY_TEXT));
    assertFalse(written.body().contains("<w:hyperlink"));
  }

  @Test
  void marksWhereEveryFigureStands() {
    assertTrue(full.body().contains("w:name=\"_v_history_relations\""));
  }

  @Test
  void marksWhereAFigureStandsInsideALink() {
    Written written =
        Written.of(
            SampleBriefs.of(
                Paragraph.of(
                    List.of(
                        new Inline.Link(
                            "https://example.org",
                            List.of(new Inline.Value("trade.2019", "50.2")))))));

    assertTrue(
        written.body().matches("(?s).*<w:hyperlink [^>]*><w:bookmarkStart [^>]*/><w:r>.*50\\.2.*"));
  }

  @Test
  void setsForeignWordsAndTheirMarksTheWayOfTheirLanguage() {
    Inline.Foreign foreign = new Inline.Foreign("en", text("United Nations"));
    Inline.Foreign mark = new Inline.Foreign("en", text("."));
    Brief urdu = SampleBriefs.rightToLeft();
    Written written =
        Written.of(
            new Brief(
                urdu.front(),
                urdu.theme(),
                urdu.labels(),
                List.of(Paragraph.of(List.of(foreign, mark))),
                urdu.notes(),
                urdu.references(),
                urdu.appendix(),
                urdu.ledger(),
                urdu.attachments(),
                urdu.remarks()));

    String english = "<w:r><w:rPr><w:lang w:val=\"en\"/></w:rPr><w:t>";
    assertTrue(written.body().contains(english + "United Nations</w:t>"), written.body());
    assertTrue(written.body().contains(english + ".</w:t>"), written.body());
  }

  @Test
  void saysWhichLanguageForeignWordsAreIn() {
    assertTrue(full.body().contains("<w:rtl/><w:lang w:bidi=\"ur\"/>"));
    assertTrue(full.body().contains("<w:lang w:val=\"ru\"/>"));
  }

  @Test
  void numbersListsForThemselvesAndNestsThem() {
    List<XWPFParagraph> nested =
        full.document().getParagraphs().stream()
            .filter(one -> Style.NUMBER_2.id().equals(one.getStyle()))
            .toList();
    List<XWPFParagraph> outer =
        full.document().getParagraphs().stream()
            .filter(one -> Style.NUMBER_1.id().equals(one.getStyle()))
            .toList();

    assertEquals(List.of("Minsk, August 2015", "Islamabad, October 2016"), texts(nested));
    assertEquals("3", nested.get(0).getNumStartOverride().toString());
    assertEquals("1", nested.get(0).getNumIlvl().toString());
    assertEquals(List.of("First", "Second"), texts(outer));
    assertFalse(outer.get(0).getNumID().equals(nested.get(0).getNumID()));
    assertEquals(
        List.of("Each with a forum of business on its margins."), full.texts(Style.CONTINUE_1));
  }

  @Test
  void keepsAnEmptyItemOfAList() {
    Written written =
        Written.of(SampleBriefs.of(new ListBlock(false, 1, List.of(List.of(), List.of()))));

    assertEquals(List.of("", ""), written.texts(Style.BULLET_1));
  }

  @Test
  void writesReferencesWithLabelsThatCanBeLinkedTo() {
    Written written = Written.of(SampleBriefs.of(new ReferenceList()));

    assertEquals(2, written.texts(Style.BIBLIOGRAPHY).size());
    assertTrue(written.texts(Style.BIBLIOGRAPHY).get(0).startsWith("1\tRaza, A."));
    assertTrue(written.body().contains("w:name=\"_ref_1\""));
  }

  @Test
  void leavesOutCharactersThatXmlCannotHold() {
    Written written =
        Written.of(
            SampleBriefs.of(Paragraph.of(text("a\u0000b\u000Bc\uFFFFd\uD800\ne\uD83D\uDE00"))));

    assertEquals(List.of("abcd e\uD83D\uDE00"), written.texts(Style.BODY_TEXT));
  }

  @Test
  void formatsByStylesAlone() {
    String body = full.body();

    for (String direct :
        List.of("<w:sz ", "<w:color ", "<w:rFonts ", "<w:jc ", "<w:spacing ", "<w:ind ")) {
      assertFalse(body.contains(direct), direct);
    }
  }

  private static List<String> texts(List<XWPFParagraph> paragraphs) {
    return paragraphs.stream().map(XWPFParagraph::getText).toList();
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
