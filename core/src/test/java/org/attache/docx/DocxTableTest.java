package org.attache.docx;

import static org.attache.docx.SampleBriefs.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.attache.brief.Brief;
import org.attache.brief.Callout;
import org.attache.brief.Contents;
import org.attache.brief.Heading;
import org.attache.brief.Paragraph;
import org.attache.brief.Table;
import org.attache.office.OoxmlValidity;
import org.attache.theme.TestThemes;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

class DocxTableTest {

  private final Brief brief =
      SampleBriefs.of(SampleBriefs.table("tab-1", 1, "Belarus sells more than twice"));
  private final Written written = Written.of(brief);
  private final XWPFTable table = written.document().getTables().get(0);

  @Test
  void writesHeadingsAndCells() {
    assertEquals(List.of("Direction", "Date", "2019", "2020"), texts(0));
    assertEquals(List.of("Goods"), texts(1));
    assertEquals(List.of("Belarus to Pakistan", "2019", "35.1", "37.0"), texts(2));
    assertEquals(List.of("Turnover", "2019", "50.2", "52.0"), texts(4));
  }

  @Test
  void linesNumbersUpOnTheDecimalPoint() {
    Written other =
        Written.of(
            SampleBriefs.of(
                new Table(
                    SampleBriefs.table("tab-2", 1, "Sales").caption(),
                    List.of(
                        new Table.Column(text("Year"), Table.ColumnKind.TEXT),
                        new Table.Column(text("Sales"), Table.ColumnKind.NUMBER)),
                    List.of(row("2019", "15.1"), row("2020", "15")))));
    XWPFTable numbers = other.document().getTables().get(0);

    assertEquals("TableNumber", numbers.getRow(1).getCell(1).getParagraphs().get(0).getStyle());
    String inset = numbers.getRow(2).getCell(1).getParagraphs().get(0).getStyle();
    assertEquals("TableNumberInset3", inset);
    CTStyle style = other.document().getStyles().getStyle(inset).getCTStyle();
    assertTrue(((BigInteger) style.getPPr().getInd().getRight()).intValue() > 100);
  }

  @Test
  void marksBehindNumbersHangOutsideTheDecimals() {
    Written other =
        Written.of(
            SampleBriefs.of(
                new Table(
                    SampleBriefs.table("tab-2", 1, "Sales").caption(),
                    List.of(
                        new Table.Column(text("Year"), Table.ColumnKind.TEXT),
                        new Table.Column(text("Sales"), Table.ColumnKind.NUMBER)),
                    List.of(
                        row("2019", "15.1\u00a0[e]"),
                        row("2020", "16.2"),
                        row("2021", "17"),
                        row("2022", "")))));
    XWPFTable numbers = other.document().getTables().get(0);
    XWPFParagraph marked = numbers.getRow(1).getCell(1).getParagraphs().get(0);
    XWPFParagraph plain = numbers.getRow(2).getCell(1).getParagraphs().get(0);
    XWPFParagraph whole = numbers.getRow(3).getCell(1).getParagraphs().get(0);

    assertFalse(marked.getCTPPr().isSetInd());
    assertTrue(plain.getIndentationRight() > 100, () -> "" + plain.getIndentationRight());
    assertTrue(whole.getIndentationRight() > plain.getIndentationRight() + 100);
    assertFalse(numbers.getRow(4).getCell(1).getParagraphs().get(0).getCTPPr().isSetInd());
  }

  private static Table.Row row(String name, String value) {
    return new Table.Row(
        Table.RowKind.BODY,
        List.of(new Table.Cell(text(name), true, 1), new Table.Cell(text(value), false, 1)));
  }

  @Test
  void repeatsTheHeadRowAndBreaksNoRow() {
    assertTrue(table.getRow(0).isRepeatHeader());
    assertTrue(table.getRows().stream().noneMatch(row -> row.isCantSplitRow() == false));
    assertFalse(table.getRow(1).isRepeatHeader());
  }

  @Test
  void fillsTheMeasureWithItsColumns() {
    int sum =
        table.getCTTbl().getTblGrid().getGridColList().stream()
            .map(CTTblGridCol::getW)
            .mapToInt(width -> ((BigInteger) width).intValue())
            .sum();

    assertEquals(TestThemes.plain().paper().textWidth().twips(), sum);
  }

  @Test
  void setsNumbersTotalsAndGroupsInStylesOfTheirOwn() {
    assertEquals("TableNumber", style(2, 2));
    assertEquals("TableRowHead", style(2, 0));
    assertEquals("TableText", style(2, 1));
    assertEquals("TableGroup", style(1, 0));
    assertEquals("TableTotalNumber", style(4, 3));
    assertEquals("TableHeadNumber", style(0, 2));
  }

  /** Word makes a new row of the row above it: whatever that shows must come from styles. */
  @Test
  void leavesRulesAndGroundsOfOrdinaryRowsToTheStyleOfTheTable() {
    assertTrue(table.getStyleID() != null && !table.getStyleID().isBlank());
    for (int row : new int[] {2, 3}) {
      assertEquals(List.of("TableRowHead", "TableText", "TableNumber", "TableNumber"), styles(row));
      for (XWPFTableCell cell : table.getRow(row).getTableCells()) {
        assertFalse(cell.getCTTc().getTcPr().isSetTcBorders());
        assertFalse(cell.getCTTc().getTcPr().isSetShd());
      }
    }
    int last = table.getNumberOfRows() - 1;
    assertTrue(
        table.getRow(last).getTableCells().stream()
            .noneMatch(cell -> cell.getCTTc().getTcPr().isSetTcBorders()));
  }

  private List<String> styles(int row) {
    return table.getRow(row).getTableCells().stream()
        .map(cell -> cell.getParagraphs().get(0).getStyle())
        .toList();
  }

  @Test
  void tellsWhatItIsToThoseWhoDoNotSeeIt() {
    CTTblPr properties = table.getCTTbl().getTblPr();

    assertEquals("Belarus sells more than twice", properties.getTblCaption().getVal());
    assertTrue(properties.getTblDescription().getVal().startsWith("Goods trade by direction"));
  }

  @Test
  void numbersItsCaptionByAFieldAndPutsNoteAndSourceBelow() {
    assertTrue(written.body().contains(" SEQ Table \\* ARABIC "));
    assertEquals(
        List.of("Note: Figures of 2020 are estimates.", "Source: Raza and Nawaz 2021 [1], table 2"),
        written.texts(Style.SOURCE_LINE));
    assertTrue(written.texts(Style.CAPTION).get(0).startsWith("Table\u00A0"));
  }

  @Test
  void widensTheColumnOfLongWordsMost() {
    Table wide =
        new Table(
            SampleBriefs.caption("t", 1, "T"),
            List.of(
                new Table.Column(text("Body"), Table.ColumnKind.TEXT),
                new Table.Column(text("Sessions"), Table.ColumnKind.NUMBER)),
            List.of(
                new Table.Row(
                    Table.RowKind.BODY,
                    List.of(
                        new Table.Cell(text("word ".repeat(60)), true, 1),
                        new Table.Cell(text("4"), false, 1)))));

    int[] widths = ColumnWidths.of(wide, 9, 400);

    assertEquals(8000, widths[0] + widths[1]);
    assertTrue(widths[1] >= 900 && widths[1] < 1400, "sessions: " + widths[1]);
  }

  @Test
  void putsBoxesIntoOneCellEach() {
    Written boxes =
        Written.of(
            SampleBriefs.of(
                new Callout(
                    Callout.Kind.NOTE,
                    text("Note well"),
                    List.of(
                        Paragraph.of(text("Words.")), SampleBriefs.table("tab-2", 2, "Inside")))));
    XWPFTable box = boxes.document().getTables().get(0);

    assertEquals(1, box.getRows().size());
    assertEquals("NoteBox", box.getStyleID());
    assertEquals(1, box.getRow(0).getCell(0).getTables().size());
    assertEquals("Note well", box.getRow(0).getCell(0).getParagraphs().get(0).getText());
  }

  @Test
  void endsEveryBoxInAParagraph() {
    Written boxes =
        Written.of(
            SampleBriefs.of(
                new Callout(Callout.Kind.WARNING, List.of(), List.of()),
                new Callout(Callout.Kind.NOTE, text("N"), List.of(new Contents(1)))));

    assertFalse(boxes.body().contains("</w:tcPr></w:tc>"));
    assertFalse(boxes.body().contains("</w:sdt></w:tc>"));
  }

  @Test
  void turnsThePagesOfATableThatIsTooWide() throws IOException {
    Written wide =
        Written.of(
            SampleBriefs.of(
                Paragraph.of(text("Before.")),
                new Heading(1, "years", text("Year by year")),
                wide("tab-1", 1),
                wide("tab-2", 2),
                Paragraph.of(text("Behind."))));

    List<CTSectPr> sections = sections(wide);
    assertEquals(List.of(false, true, false), sections.stream().map(this::isTurned).toList());
    assertTrue(sections.get(0).isSetTitlePg());
    assertFalse(sections.get(1).isSetTitlePg());
    String body = wide.body();
    assertTrue(body.indexOf("<w:sectPr>") < body.indexOf("Before."));
    assertTrue(body.indexOf("</w:sectPr>") < body.indexOf("Year by year"));
    assertTrue(body.indexOf("Behind.") > body.lastIndexOf("w:orient=\"landscape\""));
    assertEquals(
        TestThemes.plain().paper().turned().textWidth().twips(),
        ((BigInteger) wide.document().getTables().get(1).getCTTbl().getTblPr().getTblW().getW())
            .intValue());
    assertEquals(List.of(), OoxmlValidity.errors(wide.bytes()));
  }

  @Test
  void endsOnATurnedPageWhereAWideTableComesLast() throws IOException {
    Written wide = Written.of(SampleBriefs.of(new Contents(1), wide("tab-1", 1)));

    assertEquals(List.of(false, true), sections(wide).stream().map(this::isTurned).toList());
    assertEquals(List.of(), OoxmlValidity.errors(wide.bytes()));
  }

  private boolean isTurned(CTSectPr section) {
    return section.getPgSz().isSetOrient();
  }

  private static List<CTSectPr> sections(Written written) {
    CTBody body = written.document().getDocument().getBody();
    return Stream.concat(
            body.getPList().stream()
                .filter(p -> p.isSetPPr() && p.getPPr().isSetSectPr())
                .map(p -> p.getPPr().getSectPr()),
            Stream.of(body.getSectPr()))
        .toList();
  }

  private static Table wide(String id, int number) {
    List<Table.Column> columns = new ArrayList<>();
    List<Table.Cell> cells = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      columns.add(new Table.Column(text(Integer.toString(2000 + i)), Table.ColumnKind.NUMBER));
      cells.add(new Table.Cell(text("1,234.5"), false, 1));
    }
    return new Table(
        SampleBriefs.caption(id, number, "Year by year"),
        columns,
        List.of(new Table.Row(Table.RowKind.BODY, cells)));
  }

  private List<String> texts(int row) {
    return table.getRow(row).getTableCells().stream().map(XWPFTableCell::getText).toList();
  }

  private String style(int row, int cell) {
    return table.getRow(row).getCell(cell).getParagraphs().get(0).getStyle();
  }
}
