package org.attache.layout;

import static org.attache.layout.SampleBriefs.arranged;
import static org.attache.layout.SampleBriefs.brief;
import static org.attache.layout.SampleBriefs.chart;
import static org.attache.layout.SampleBriefs.heading;
import static org.attache.layout.SampleBriefs.paragraph;
import static org.attache.layout.SampleBriefs.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.brief.Block;
import org.attache.brief.Paragraph;
import org.attache.brief.ParagraphKind;
import org.attache.theme.Arrangement;
import org.attache.theme.Length;
import org.attache.theme.Paper;
import org.junit.jupiter.api.Test;

class RhythmTest {

  private static final Rhythm HALF_LINES = new Rhythm(7.5);
  private static final Arrangement GRID = Arrangement.PLAIN.withRhythm(Length.pt(7.5));

  @Test
  void whiteShrinksALittleOrGrowsUntilWhatFollowsIsOnTheGrid() {
    assertEquals(15, HALF_LINES.space(0, 16), 1e-9);
    assertEquals(30, HALF_LINES.space(0, 26), 1e-9);
    assertEquals(8, HALF_LINES.space(22, 8), 1e-9);
    assertEquals(0, HALF_LINES.space(15, 2), 1e-9);
    assertEquals(4.5, HALF_LINES.space(3, 5), 1e-9);
    assertEquals(0, HALF_LINES.space(7.5000000001, 0), 1e-9);
  }

  @Test
  void whiteThatIsNotThereDoesNotShrink() {
    assertEquals(6.5, HALF_LINES.space(1, 0), 1e-9);
    assertEquals(7, HALF_LINES.space(0.5, 0), 1e-9);
  }

  @Test
  void withoutAGridWhiteStaysAsItIs() {
    assertEquals(16, Rhythm.NONE.space(3, 16), 0);
    assertEquals(9, Rhythm.NONE.atLeast(9, 7), 0);
    assertEquals(9, Rhythm.NONE.atLeast(7, 9), 0);
  }

  @Test
  void moreWhiteStaysAsFarOffTheGrid() {
    assertEquals(9.5, HALF_LINES.atLeast(9, 2), 1e-9);
    assertEquals(17, HALF_LINES.atLeast(9.6, 2), 1e-9);
    assertEquals(9, HALF_LINES.atLeast(7.5, 9), 1e-9);
    assertEquals(7.5, HALF_LINES.atLeast(7.5, 0), 1e-9);
  }

  @Test
  void linesOfTextStandOnTheGridWhateverIsBetweenThem() {
    Pages plain = compose(Arrangement.PLAIN);
    Pages pages = compose(GRID);
    Set<Long> seen = remainders(pages);
    assertEquals(1, seen.size(), () -> "in tenths of a point: " + seen);
    assertTrue(remainders(plain).size() > 3, "text is off the grid without it");
    assertEquals(plain.pages().size(), pages.pages().size());
  }

  @Test
  void linesOfNeighbouringColumnsMeet() {
    Pages pages = compose(GRID.withColumns(2));
    Set<Long> columns = new TreeSet<>();
    for (Placed.Glyphs item : text(pages)) {
      columns.add(Math.round(item.x() / 200));
    }
    assertTrue(columns.size() > 1, columns::toString);
    for (int i = 0; i < pages.pages().size(); i++) {
      Set<Long> left = new TreeSet<>();
      for (Placed.Glyphs item : text(pages, i)) {
        left.add(remainder(item.y()));
      }
      // What spans the page may end anywhere; below it both columns begin at one height.
      assertTrue(left.size() <= 2, left::toString);
    }
  }

  @Test
  void whatMovesToTheTopOfAPageLeavesTheTextAroundItOnTheGrid() {
    Flow flow = new Flow(new Rhythm(5));
    List<String> put = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      line(flow, put, "a" + i);
    }
    flow.space(6);
    flow.beginFloat();
    flow.onGrid();
    flow.add(42, 0, Frame.NONE, (sheet, x, y) -> put.add("figure@" + sheet.page() + ":" + y));
    flow.endFloat();
    flow.space(6);
    for (int i = 0; i < 8; i++) {
      line(flow, put, "b" + i);
    }
    Length side = Length.pt(20);
    Paper paper = new Paper(Length.pt(200), Length.pt(140), side, side, side, side);
    PageForm form = new PageForm(paper, paper.turned(), 1, 0, false);
    Pagination pagination = Pagination.of(flow, form, 7);
    Placer placer = new Placer(form, pagination, Paint.NOTHING);
    for (int i = 0; i < pagination.pages(); i++) {
      placer.place(i, new Sheet(i, new LinkedHashMap<>()));
    }
    assertTrue(put.contains("figure@1:20.0"), put::toString);
    for (String one : put) {
      double y = Double.parseDouble(one.substring(one.indexOf(':') + 1));
      assertEquals(0, y % 5, 1e-6, put::toString);
    }
  }

  private static void line(Flow flow, List<String> put, String name) {
    flow.onGrid();
    flow.add(10, 0, Frame.NONE, (sheet, x, y) -> put.add(name + "@" + sheet.page() + ":" + y));
  }

  private static Pages compose(Arrangement arrangement) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(1, "first", "A heading"));
    blocks.add(
        new Paragraph(ParagraphKind.LEAD, SampleBriefs.words("Larger type with its own leading.")));
    blocks.add(paragraph(SampleBriefs.PROSE));
    blocks.add(table("table", 3));
    blocks.add(paragraph(SampleBriefs.PROSE));
    blocks.add(heading(2, "second", "Another heading"));
    blocks.add(paragraph(SampleBriefs.PROSE));
    blocks.add(chart("chart", 1));
    blocks.add(paragraph(SampleBriefs.PROSE));
    blocks.add(heading(3, "third", "A third"));
    blocks.add(paragraph(SampleBriefs.PROSE));
    blocks.add(heading(4, "fourth", "A fourth"));
    blocks.add(paragraph(SampleBriefs.PROSE));
    return Composer.create()
        .compose(arranged(brief(blocks), arrangement), SampleBriefs.drawer(191.3));
  }

  private static Set<Long> remainders(Pages pages) {
    Set<Long> seen = new TreeSet<>();
    for (Placed.Glyphs item : text(pages)) {
      seen.add(remainder(item.y()));
    }
    return seen;
  }

  /** How far from the grid, in tenths of a point. */
  private static long remainder(double y) {
    return Math.round(y % 7.5 * 10) % 75;
  }

  private static List<Placed.Glyphs> text(Pages pages) {
    List<Placed.Glyphs> found = new ArrayList<>();
    for (int i = 0; i < pages.pages().size(); i++) {
      found.addAll(text(pages, i));
    }
    return found;
  }

  /** The glyphs of a page that belong to running text. */
  private static List<Placed.Glyphs> text(Pages pages, int page) {
    List<Placed.Glyphs> found = new ArrayList<>();
    PagesText words = new PagesText(pages);
    for (Node paragraph : words.all(Role.PARAGRAPH)) {
      if (words.of(paragraph).equals(SampleBriefs.PROSE)) {
        for (Node.Kid kid : paragraph.kids()) {
          if (kid instanceof Node.Shown shown && shown.page() == page) {
            for (Placed item : pages.pages().get(page).groups().get(shown.group()).items()) {
              if (item instanceof Placed.Glyphs glyphs) {
                found.add(glyphs);
              }
            }
          }
        }
      }
    }
    return found;
  }
}
