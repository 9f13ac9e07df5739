package org.attache.docx;

import static org.attache.docx.SampleBriefs.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.ChartKind;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.Note;
import org.attache.brief.Paragraph;
import org.attache.brief.Remark;
import org.attache.office.OoxmlValidity;
import org.junit.jupiter.api.Test;

class DocxCommentTest {

  private static final Block FIGURE =
      Paragraph.of(
          List.of(
              new Inline.Text("They sold "),
              new Inline.Value("trade.2019", "50.2"),
              new Inline.Text(" and again "),
              new Inline.Value("trade.2019", "50.2")));

  @Test
  void commentsOnTheFirstPlaceWhereAFigureIsPrinted() throws IOException {
    Written written =
        written(List.of(remark("trade.2019", "Akram says 49.", "So it was.")), FIGURE);

    XWPFComment comment = written.document().getDocComments().getComments().get(0);
    assertEquals("Attach\u00E9", comment.getAuthor());
    assertEquals("A", comment.getInitials());
    assertEquals("2024-02-03", comment.getDate().toInstant().toString().substring(0, 10));
    assertTrue(comment.getText().contains("Akram says 49."), comment.getText());
    assertTrue(comment.getText().contains("So it was."), comment.getText());
    assertEquals(Map.of("0", "50.2"), commented(written));
    assertTrue(written.body().indexOf("They sold ") < written.body().indexOf("<w:commentRange"));
    assertEquals(List.of(), OoxmlValidity.errors(written.bytes()));
  }

  @Test
  void commentsOnHeadingsCaptionsAndFiguresOfCharts() throws IOException {
    Written written =
        written(
            List.of(remark("trade", "One"), remark("fig-1", "Two"), remark("tab-1", "Three")),
            new Heading(1, "trade", text("Trade")),
            SampleBriefs.chart("fig-1", 1, ChartKind.TREEMAP, "Trade grew"),
            SampleBriefs.table("tab-1", 1, "By year"));

    Map<String, String> commented = commented(written);
    assertEquals("Trade", commented.get("0"));
    assertTrue(commented.get("1").endsWith("Trade grew"), commented.toString());
    assertTrue(commented.get("2").endsWith("By year"), commented.toString());
    assertEquals(List.of(), OoxmlValidity.errors(written.bytes()));
  }

  @Test
  void commentsOnTheTitleWhereNothingElseIsMeantOrPrinted() {
    Written written = written(List.of(remark("", "All"), remark("nowhere", "Lost")), FIGURE);

    assertEquals(2, commented(written).size());
    commented(written)
        .values()
        .forEach(words -> assertEquals("Pakistan and Belarus at thirty", words));
  }

  @Test
  void putsSeveralCommentsOnOnePlace() {
    Written written =
        written(List.of(remark("trade.2019", "One"), remark("trade.2019", "Two")), FIGURE);

    assertEquals(Map.of("0", "50.2", "1", "50.2"), commented(written));
  }

  @Test
  void commentsOnTheMarkOfANoteThatPrintsTheFigure() throws IOException {
    Brief plain =
        SampleBriefs.of(Paragraph.of(List.of(new Inline.NoteMark(1, "n"), new Inline.Text("."))));
    Note note = new Note(1, "n", List.of(new Inline.Value("trade.2019", "50.2")));
    Brief noted =
        new Brief(
            plain.front(),
            plain.theme(),
            plain.labels(),
            plain.blocks(),
            List.of(note),
            plain.references(),
            plain.appendix(),
            plain.ledger(),
            plain.attachments(),
            List.of(remark("trade.2019", "Akram says 49.")));
    Written written = Written.of(noted);

    assertTrue(
        written
            .body()
            .matches("(?s).*<w:commentRangeStart .*<w:footnoteReference .*<w:commentRangeEnd.*"));
    assertFalse(written.part("word/footnotes.xml").contains("comment"));
    assertEquals(List.of(), OoxmlValidity.errors(written.bytes()));
  }

  @Test
  void hasNoPartOfCommentsWithoutRemarks() {
    assertFalse(written(List.of(), FIGURE).part("[Content_Types].xml").contains("comments"));
  }

  private static Remark remark(String target, String... paragraphs) {
    return new Remark(Remark.Kind.CONFLICT, target, Arrays.asList(paragraphs));
  }

  private static Written written(List<Remark> remarks, Block... blocks) {
    return Written.of(SampleBriefs.of(blocks).withRemarks(remarks));
  }

  /** The words under each comment, by its number. */
  private static Map<String, String> commented(Written written) {
    Map<String, String> commented = new TreeMap<>();
    Matcher start =
        Pattern.compile("<w:commentRangeStart w:id=\"(\\d+)\"/>").matcher(written.body());
    while (start.find()) {
      int end = written.body().indexOf("<w:commentRangeEnd w:id=\"" + start.group(1) + "\"/>");
      assertTrue(written.body().indexOf("<w:commentReference w:id=\"" + start.group(1)) > end);
      String words =
          written
              .body()
              .substring(start.end(), end)
              .replaceAll("<w:instrText.*?</w:instrText>", "")
              .replaceAll("<[^>]+>", "");
      commented.put(start.group(1), words);
    }
    return commented;
  }
}
