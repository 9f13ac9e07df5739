package org.attache.docx;

import static org.attache.docx.SampleBriefs.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.brief.Brief;
import org.attache.brief.ChartKind;
import org.attache.brief.Contents;
import org.attache.brief.Front;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.Lettering;
import org.attache.brief.NoteList;
import org.attache.brief.Paragraph;
import org.attache.brief.Remark;
import org.attache.office.OoxmlValidity;
import org.attache.office.PartsOf;
import org.attache.theme.Arrangement;
import org.attache.theme.NotePlace;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class DocxLookTest {

  private static final String END = "</w:body></w:document>";

  /** What no style can say: which style, list, direction and language it is. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "pPr", Set.of("pStyle", "keepNext", "numPr", "bidi", "sectPr"),
          "rPr", Set.of("rStyle", "rtl", "lang"),
          "trPr", Set.of("cantSplit", "tblHeader"),
          "tcPr", Set.of("tcW", "gridSpan"));

  private static final Pattern TEXT =
      Pattern.compile("word/(document|comments|footnotes|endnotes|header|footer)\\d*\\.xml");

  @Test
  void formatsEveryParagraphAndRunOfEveryTextByStyles() throws IOException, SAXException {
    Set<String> kinds = new TreeSet<>();
    List<Brief> briefs =
        List.of(
            remarked(),
            SampleBriefs.rightToLeft(),
            withEndnotes(),
            SampleBriefs.of(lettered()),
            ReferenceFiles.dress(SampleBriefs.of(lettered()), ReferenceFiles.german()));
    for (Brief brief : briefs) {
      for (Map.Entry<String, String> part :
          PartsOf.file(Written.bytes(brief, Map.of())).entrySet()) {
        Matcher text = TEXT.matcher(part.getKey());
        if (text.matches()) {
          kinds.add(text.group(1));
          byte[] xml = part.getValue().getBytes(StandardCharsets.ISO_8859_1);
          assertStyled(SafeXml.parse(xml), part.getKey());
        }
      }
    }
    assertEquals(
        Set.of("comments", "document", "endnotes", "footer", "footnotes", "header"), kinds);
  }

  private static Brief remarked() {
    Remark remark = new Remark(Remark.Kind.CONFLICT, "nowhere", List.of("They disagree.", "See."));
    return SampleBriefs.full().withRemarks(List.of(remark));
  }

  private static Brief withEndnotes() {
    Paragraph marked = Paragraph.of(List.of(new Inline.NoteMark(1, "note-1")));
    return arranged(
        Arrangement.PLAIN.withNotes(NotePlace.END), SampleBriefs.of(marked, new NoteList()));
  }

  private static void assertStyled(Element element, String part) {
    Set<String> allowed = ALLOWED.getOrDefault(element.getLocalName(), Set.of());
    for (Element child : SafeXml.children(element)) {
      boolean isProperty = ALLOWED.containsKey(element.getLocalName());
      assertTrue(
          !isProperty || allowed.contains(child.getLocalName()),
          part + ": " + element.getTagName() + " has " + child.getTagName());
      assertStyled(child, part);
    }
  }

  @Test
  void hasACharacterStyleForEveryWayThatLooksGoTogether() {
    Inline both = new Inline.Strong(List.of(new Inline.Emphasis(text("both"))));
    Inline link = new Inline.Strong(List.of(new Inline.Link("https://example.org", text("link"))));
    Inline code = new Inline.Emphasis(List.of(new Inline.Code("code")));

    Written written = Written.of(SampleBriefs.of(Paragraph.of(List.of(both, link, code))));

    assertStyle(written, "StrongandEmphasis", "both", "Strong");
    assertStyle(written, "HyperlinkStrong", "link", "Hyperlink");
    assertStyle(written, "CodeWordsEmphasis", "code", "CodeWords");
  }

  @Test
  void hasACharacterStyleForWordsRaisedLoweredOrInSmallCapitalsWhateverTheyAreBesides()
      throws IOException {
    Written written = Written.of(SampleBriefs.of(lettered()));
    String font =
        written.document().getStyles().getStyleWithName("Default Paragraph Font").getStyleId();

    assertStyle(written, "Superscript", "5", font);
    assertStyle(written, "Subscript", "2", font);
    assertStyle(written, "SmallCapitals", "Akram", font);
    assertStyle(written, "StrongSuperscript", "6", "Strong");
    assertStyle(written, "HyperlinkSuperscript", "7", "Hyperlink");
    assertStyle(written, "SmallCapitalsSuperscript", "8", "SmallCapitals");
    String styles = written.part("word/styles.xml");
    assertTrue(style(styles, "Hyperlink Superscript").contains("\"superscript\""), styles);
    assertTrue(style(styles, "Subscript").contains("\"subscript\""), styles);
    assertTrue(style(styles, "Small Capitals").contains("<w:smallCaps/>"), styles);
    assertFalse(styles.contains("Code Words Superscript"), styles);
    assertEquals(List.of(), OoxmlValidity.errors(written.bytes()));
  }

  @Test
  void takesStylesOfLettersFromAReferenceThatHasThem() {
    byte[] without = ReferenceFiles.german();
    byte[] with =
        ReferenceFiles.german(
            "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Lead\">",
            own("Hoch", "Superscript")
                + own("FettHoch", "Strong Superscript")
                + "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Lead\">");

    Written added = Written.of(ReferenceFiles.dress(SampleBriefs.of(lettered()), without));
    Written taken = Written.of(ReferenceFiles.dress(SampleBriefs.of(lettered()), with));

    assertStyle(added, "StrongSuperscript", "6", "Fett");
    assertTrue(taken.body().contains("<w:rStyle w:val=\"Hoch\"/>"), taken.body());
    assertTrue(taken.body().contains("<w:rStyle w:val=\"FettHoch\"/>"), taken.body());
    assertFalse(taken.part("word/styles.xml").contains("\"StrongSuperscript\""));
  }

  private static String own(String id, String name) {
    return "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/></w:style>";
  }

  private static Paragraph lettered() {
    Inline raised = set(Lettering.RAISED, "8");
    return Paragraph.of(
        List.of(
            set(Lettering.RAISED, "5"),
            set(Lettering.LOWERED, "2"),
            set(Lettering.SMALL_CAPITALS, "Akram"),
            new Inline.Strong(List.of(set(Lettering.RAISED, "6"))),
            new Inline.Lettered(
                Lettering.RAISED, List.of(new Inline.Link("https://example.org", text("7")))),
            new Inline.Lettered(Lettering.SMALL_CAPITALS, List.of(raised))));
  }

  private static Inline set(Lettering lettering, String words) {
    return new Inline.Lettered(lettering, text(words));
  }

  private static void assertStyle(Written written, String id, String words, String base) {
    String run = "<w:rPr><w:rStyle w:val=\"" + id + "\"/></w:rPr><w:t>" + words + "</w:t>";
    assertTrue(written.body().contains(run), written.body());
    assertEquals(base, written.document().getStyles().getStyle(id).getBasisStyleID());
  }

  @Test
  void setsTextInColumnsAndLetsTitleAndFiguresSpanThem() {
    Written written =
        Written.of(
            arranged(
                Arrangement.PLAIN.withColumns(2).withNotes(NotePlace.FOOT),
                SampleBriefs.of(
                    new Heading(1, "one", text("One")),
                    Paragraph.of(text("Words in columns.")),
                    SampleBriefs.chart("fig-1", 1, ChartKind.COLUMN, "A chart"),
                    Paragraph.of(text("More words.")))));

    List<String> sections = sections(written.body());
    assertEquals(4, sections.size());
    for (int i = 0; i < sections.size(); i++) {
      String section = sections.get(i);
      assertEquals(i % 2 == 1, section.contains("<w:cols w:num=\"2\" w:space=\"360\"/>"), section);
      assertEquals(i > 0, section.contains("<w:type w:val=\"continuous\"/>"), section);
      assertEquals(i == 0, section.contains("<w:titlePg/>"), section);
    }
  }

  @Test
  void setsTextThatFillsThePageInOneSection() {
    assertEquals(
        1, sections(Written.of(SampleBriefs.of(Paragraph.of(text("Words.")))).body()).size());
  }

  @Test
  void makesNotesEndnotesWhereTheyAreTheLastThingAndTheThemeWantsThemAtTheEnd() {
    Paragraph marked =
        Paragraph.of(List.of(new Inline.NoteMark(1, "note-1"), new Inline.NoteMark(2, "note-2")));
    Heading notes = new Heading(1, "notes", text("Notes"));
    Brief atEnd =
        arranged(
            Arrangement.PLAIN.withNotes(NotePlace.END),
            SampleBriefs.of(marked, notes, new NoteList()));

    Written written = Written.of(atEnd);

    assertTrue(written.body().contains("<w:endnoteReference w:id=\"1\"/>"));
    assertEquals(List.of("Notes"), written.texts(Style.HEADING_1));
    assertTrue(written.body().endsWith("</w:p>" + last(sections(written.body())) + END));
    String endnotes = written.part("word/endnotes.xml");
    assertTrue(endnotes.contains("<w:pStyle w:val=\"EndnoteText\"/>"));
    String separator = endnotes.substring(0, endnotes.indexOf("</w:endnote>"));
    assertTrue(separator.contains("w:type=\"separator\""), separator);
    assertFalse(separator.contains("<w:t>"), separator);
    assertTrue(written.part("word/settings.xml").contains("<w:endnotePr><w:numFmt "));
    assertTrue(sections(written.body()).get(0).contains("<w:numFmt w:val=\"decimal\"/>"));
    assertFalse(written.part("[Content_Types].xml").contains("footnotes"));
  }

  @Test
  void putsTheHeadingOfEndnotesAcrossColumnsWhichAreEvenedOutAboveIt() {
    Brief brief =
        arranged(
            Arrangement.PLAIN.withColumns(2).withNotes(NotePlace.END),
            SampleBriefs.of(
                new Contents(1),
                Paragraph.of(List.of(new Inline.NoteMark(1, "note-1"))),
                new Heading(1, "notes", text("Notes")),
                new NoteList()));

    Written written = Written.of(brief);

    List<String> sections = sections(written.body());
    assertFalse(last(sections).contains("<w:cols "), last(sections));
    assertTrue(last(sections).contains("<w:type w:val=\"continuous\"/>"), last(sections));
    assertTrue(sections.get(sections.size() - 2).contains("<w:cols w:num=\"2\""));
    assertTrue(written.body().contains("PAGEREF _notes "), written.body());
  }

  private static String last(List<String> sections) {
    return sections.get(sections.size() - 1);
  }

  @Test
  void keepsNotesAtTheFootWhereSomethingFollowsTheirList() {
    Brief brief =
        arranged(
            Arrangement.PLAIN.withNotes(NotePlace.END),
            SampleBriefs.of(
                Paragraph.of(List.of(new Inline.NoteMark(1, "note-1"))),
                new NoteList(),
                new Heading(1, "more", text("More"))));

    assertTrue(Written.of(brief).body().contains("<w:footnoteReference w:id=\"1\"/>"));
  }

  @Test
  void likensRunningTextAndTheHeadingOfContentsToAReferencesOwnStyles() {
    byte[] german = ReferenceFiles.german("\"Body Text\"", "\"Another\"");
    Written written = Written.of(ReferenceFiles.dress(SampleBriefs.full(), german));
    String styles = written.part("word/styles.xml");

    String contents = style(styles, "TOC Heading");
    assertTrue(contents.contains("<w:numPr><w:numId w:val=\"0\"/></w:numPr>"), contents);
    assertFalse(contents.contains("<w:sz "), contents);
    String body = style(styles, "Body Text");
    assertTrue(body.contains("<w:basedOn w:val=\"Standard\"/>"), body);
    assertFalse(body.contains("<w:rPr>"), body);
  }

  @Test
  void keepsTheLastTwoWordsOfALongTitleTogether() {
    Brief brief = SampleBriefs.full();
    String title = "Relations between Pakistan and Belarus in the thirty years since 1994";

    Written written = Written.of(titled(brief, title));

    assertEquals(
        List.of(title.replace("since 1994", "since\u00A01994")), written.texts(Style.TITLE));
  }

  private static Brief titled(Brief brief, String title) {
    return new Brief(
        new Front(
            title,
            brief.front().subtitle(),
            brief.front().date(),
            brief.front().dateInWords(),
            brief.front().marking(),
            brief.front().authors(),
            brief.front().keywords(),
            brief.front().description(),
            brief.front().language(),
            brief.front().direction()),
        brief.theme(),
        brief.labels(),
        brief.blocks(),
        brief.notes(),
        brief.references(),
        brief.appendix(),
        brief.ledger(),
        brief.attachments(),
        brief.remarks());
  }

  private static Brief arranged(Arrangement arrangement, Brief brief) {
    return brief.withTheme(brief.theme().withArrangement(arrangement));
  }

  private static List<String> sections(String body) {
    Matcher sections = Pattern.compile("<w:sectPr>.*?</w:sectPr>").matcher(body);
    return sections.results().map(result -> result.group()).toList();
  }

  private static String style(String styles, String name) {
    int at = styles.indexOf("<w:name w:val=\"" + name + "\"/>");
    assertTrue(at > 0, "no style " + name);
    return styles.substring(styles.lastIndexOf("<w:style ", at), styles.indexOf("</w:style>", at));
  }
}
