package org.attache.layout;

import static org.attache.layout.SampleBriefs.brief;
import static org.attache.layout.SampleBriefs.caption;
import static org.attache.layout.SampleBriefs.heading;
import static org.attache.layout.SampleBriefs.paragraph;
import static org.attache.layout.SampleBriefs.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attache.brief.Block;
import org.attache.brief.Callout;
import org.attache.brief.Caption;
import org.attache.brief.CodeBlock;
import org.attache.brief.Contents;
import org.attache.brief.Direction;
import org.attache.brief.FactsBox;
import org.attache.brief.ListBlock;
import org.attache.brief.NoteList;
import org.attache.brief.Paragraph;
import org.attache.brief.Quotation;
import org.attache.brief.ReferenceList;
import org.attache.brief.Table;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.ProblemsException;
import org.junit.jupiter.api.Test;

class HostileContentTest {

  private static final Composer COMPOSER = Composer.create();

  private static PagesText compose(List<Block> blocks) {
    Pages pages = COMPOSER.compose(brief(blocks), SampleBriefs.drawer(190));
    for (Page page : pages.pages()) {
      for (Group group : page.groups()) {
        for (Placed item : group.items()) {
          if (item instanceof Placed.Glyphs glyphs && !glyphs.run().text().isBlank()) {
            double right = glyphs.x() + glyphs.run().width();
            assertTrue(right < page.width().points(), glyphs.run().toString());
            assertTrue(glyphs.y() < page.height().points(), glyphs.run().toString());
          }
        }
      }
    }
    return new PagesText(pages);
  }

  @Test
  void setsWordsOfTenThousandCharacters() {
    String word = "x".repeat(10_000);
    PagesText text = compose(List.of(paragraph(word), heading(1, "h", word)));
    assertEquals(word, text.of(text.all(Role.PARAGRAPH).get(2)));
  }

  @Test
  void setsDeepLists() {
    List<Block> inner = List.of(paragraph("innermost"));
    for (int i = 0; i < 60; i++) {
      inner = List.of(paragraph("level " + i), new ListBlock(i % 2 == 0, 1, List.of(inner)));
    }
    PagesText text = compose(inner);
    assertEquals(60, text.all(Role.LIST).size());
  }

  @Test
  void setsEmptyBlocks() {
    List<Block> blocks =
        List.of(
            heading(1, "a", "Empty"),
            heading(1, "b", "Empty too"),
            heading(2, "c", ""),
            Paragraph.of(List.of()),
            paragraph("  "),
            new ListBlock(false, 1, List.of()),
            new ListBlock(true, 1, List.of(List.of(), List.of(paragraph("")))),
            new Quotation(List.of()),
            new Callout(Callout.Kind.NOTE, List.of(), List.of()),
            new FactsBox(List.of(), List.of()),
            new FactsBox(List.of(), List.of(new FactsBox.Item(List.of(), List.of()))),
            new CodeBlock(""),
            new NoteList(),
            new ReferenceList(),
            new Contents(4));
    PagesText text = compose(blocks);
    assertEquals(2, text.all(Role.HEADING_1).size());
  }

  @Test
  void setsFortyColumns() {
    List<Table.Column> columns = new ArrayList<>();
    List<Table.Cell> cells = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      columns.add(new Table.Column(words("Year " + (1980 + i)), Table.ColumnKind.NUMBER));
      cells.add(new Table.Cell(words(i * 37 + ".5"), false, 1));
    }
    Table.Row row = new Table.Row(Table.RowKind.BODY, cells);
    PagesText text =
        compose(List.of(new Table(caption("t", 1, "Wide", ""), columns, List.of(row, row))));
    assertEquals(80, text.all(Role.TABLE_CELL).size());
    assertEquals("1443.5", text.of(text.all(Role.TABLE_CELL).get(79)));
  }

  @Test
  void dividesTablesThatAreTooWideIntoPartsThatNameTheirRows() {
    List<Table.Column> columns = new ArrayList<>();
    List<Table.Cell> cells = new ArrayList<>();
    columns.add(new Table.Column(words("Party"), Table.ColumnKind.TEXT));
    cells.add(new Table.Cell(words("Belarus"), true, 1));
    for (int i = 0; i < 30; i++) {
      columns.add(new Table.Column(words(Integer.toString(1990 + i)), Table.ColumnKind.NUMBER));
      cells.add(new Table.Cell(words("1234." + i % 10), false, 1));
    }
    List<Table.Row> rows =
        List.of(
            new Table.Row(Table.RowKind.GROUP, List.of(new Table.Cell(words("Exports"), true, 31))),
            new Table.Row(Table.RowKind.BODY, cells));
    PagesText text = compose(List.of(new Table(caption("t", 1, "Wide", ""), columns, rows)));

    int parts = text.all(Role.TABLE).size();
    assertTrue(parts == 3 || parts == 2, "parts: " + parts);
    assertEquals(30, text.all(Role.TABLE_CELL).size());
    // In every part: the head of all its columns, the group's name, the row's name.
    assertEquals(30 + 3 * parts, text.all(Role.TABLE_HEADER).size());
    assertEquals(parts, text.all(Role.CAPTION).size());
    assertEquals("Table\u00A01, continued", text.of(text.all(Role.CAPTION).get(1)));
  }

  @Test
  void refusesThreeHundredColumns() {
    List<Table.Column> columns = new ArrayList<>();
    List<Table.Cell> cells = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      columns.add(new Table.Column(words("c"), Table.ColumnKind.TEXT));
      cells.add(new Table.Cell(words("x"), false, 1));
    }
    Table.Row row = new Table.Row(Table.RowKind.BODY, cells);
    List<Block> blocks =
        List.of(new Table(caption("tbl-wide", 2, "Wider", ""), columns, List.of(row)));
    ProblemsException refusal = assertThrows(ProblemsException.class, () -> compose(blocks));
    Problem problem = refusal.problems().get(0);
    assertEquals(ProblemCode.TABLE_TOO_LARGE, problem.code());
    assertEquals(
        "Table 2 (tbl-wide) has 300 columns: more than pages can show legibly", problem.message());
    assertTrue(problem.hint().contains("workbook"), problem.hint());
  }

  @Test
  void refusesAMillionRowsAtOnce() {
    Table.Row row =
        new Table.Row(Table.RowKind.BODY, List.of(new Table.Cell(words("x"), false, 1)));
    List<Block> blocks =
        List.of(
            new Table(
                caption("tbl-long", 1, "Long", ""),
                List.of(new Table.Column(words("c"), Table.ColumnKind.TEXT)),
                Collections.nCopies(1_000_000, row)));
    ProblemsException refusal = assertThrows(ProblemsException.class, () -> compose(blocks));
    assertTrue(refusal.problems().get(0).message().contains("1000000 rows"));
  }

  @Test
  void setsTablesWithoutCaptionsBesideEachOther() {
    Caption none = new Caption("", 1, List.of(), List.of(), List.of(), List.of());
    Table.Row row =
        new Table.Row(
            Table.RowKind.BODY,
            List.of(new Table.Cell(words("a"), true, 1), new Table.Cell(List.of(), false, 1)));
    Table table =
        new Table(
            none,
            List.of(
                new Table.Column(words("c"), Table.ColumnKind.TEXT),
                new Table.Column(List.of(), Table.ColumnKind.NUMBER)),
            List.of(row));
    PagesText text = compose(List.of(table, table));
    List<Node> tables = text.all(Role.TABLE);
    assertEquals(2, tables.size());
    assertEquals(0, text.all(Role.CAPTION).size());
    assertNotEquals(tables.get(0).attributes().id(), tables.get(1).attributes().id());
  }

  @Test
  void setsZeroWidthCharactersAndCombiningMarks() {
    String odd = "co\u200Bop\u200Deration\u2060 e\u0301te\u0301 \uFEFFend";
    PagesText text = compose(List.of(paragraph(odd), paragraph("\u200B")));
    assertTrue(text.of(text.all(Role.PARAGRAPH).get(2)).contains("eration"));
  }

  @Test
  void partsRowsThatAreHigherThanAPage() {
    String tall = (SampleBriefs.PROSE + " ").repeat(30).strip();
    Table.Row row =
        new Table.Row(
            Table.RowKind.BODY,
            List.of(new Table.Cell(words("Term"), true, 1), new Table.Cell(words(tall), false, 1)));
    List<Table.Column> columns =
        List.of(
            new Table.Column(words("What"), Table.ColumnKind.TEXT),
            new Table.Column(words("Why"), Table.ColumnKind.TEXT));
    PagesText text =
        compose(List.of(new Table(caption("t", 1, "Tall", ""), columns, List.of(row))));
    assertEquals(tall, text.of(text.all(Role.TABLE_CELL).get(0)));
  }

  @Test
  void breaksBoxesAcrossPages() {
    List<Block> inside = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      inside.add(paragraph(SampleBriefs.PROSE));
    }
    inside.add(SampleBriefs.table("t", 40));
    PagesText text =
        compose(
            List.of(
                new Callout(Callout.Kind.KEY_MESSAGES, words("Long"), inside),
                new CodeBlock("line\n".repeat(200) + "y".repeat(500))));
    assertEquals(1, text.all(Role.ASIDE).size());
  }

  @Test
  void scalesPicturesThatAreHigherThanAPage() {
    Pages pages =
        COMPOSER.compose(brief(List.of(SampleBriefs.chart("f", 1))), SampleBriefs.drawer(2000));
    Node figure = new PagesText(pages).all(Role.FIGURE).get(0);
    assertTrue(figure.attributes().box().height() < 697);
  }

  @Test
  void mirrorsEveryBlockForRightToLeft() {
    Pages pages =
        COMPOSER.compose(
            SampleBriefs.in(SampleBriefs.everything(), "ur", Direction.RIGHT_TO_LEFT),
            SampleBriefs.drawer(190));
    assertTrue(pages.pages().size() > 3);
  }
}
