package org.attache.layout;

import static org.attache.layout.SampleBriefs.brief;
import static org.attache.layout.SampleBriefs.heading;
import static org.attache.layout.SampleBriefs.paragraph;
import static org.attache.layout.SampleBriefs.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.brief.Block;
import org.attache.brief.Contents;
import org.attache.brief.Inline;
import org.attache.brief.Paragraph;
import org.attache.brief.Table;
import org.attache.problem.ProblemCode;
import org.attache.problem.ProblemsException;
import org.junit.jupiter.api.Test;

class ComposerTest {

  private static final Composer COMPOSER = Composer.create();
  private static final Pages EVERYTHING =
      COMPOSER.compose(SampleBriefs.everything(), SampleBriefs.drawer(190));
  private static final PagesText TEXT = new PagesText(EVERYTHING);

  private static Pages compose(List<Block> blocks) {
    return COMPOSER.compose(brief(blocks), SampleBriefs.drawer(190));
  }

  @Test
  void readsInTheOrderOfTheBrief() {
    String all = TEXT.of(EVERYTHING.document());
    int title = all.indexOf("Pakistan and Belarus at thirty");
    int facts = all.indexOf("At a glance");
    int rich = all.indexOf("Trade in 2019 came to");
    int table = all.indexOf("Three of the groups meet");
    int notes = all.indexOf("The second text says 52");
    assertTrue(title >= 0 && title < facts && facts < rich && rich < table && table < notes);
  }

  @Test
  void keepsParagraphsWordForWordAcrossLinesAndPages() {
    for (Node paragraph : TEXT.all(Role.PARAGRAPH)) {
      String text = TEXT.of(paragraph);
      if (text.startsWith("Pakistan and Belarus est")) {
        assertEquals(SampleBriefs.PROSE, text);
      }
    }
  }

  @Test
  void leavesNoElementEmptyButTableCells() {
    for (Node node : TEXT.everything()) {
      boolean mayBeEmpty = node.role() == Role.TABLE_CELL || node.role() == Role.TABLE_HEADER;
      assertTrue(mayBeEmpty || !node.kids().isEmpty(), node.role().toString());
    }
  }

  @Test
  void everyGroupOfContentIsShownByItsElement() {
    Set<String> shown = new HashSet<>();
    for (Node node : TEXT.everything()) {
      for (Node.Kid kid : node.kids()) {
        if (kid instanceof Node.Shown at) {
          Part part = EVERYTHING.pages().get(at.page()).groups().get(at.group()).part();
          assertEquals(new Part.Content(node), part);
          assertTrue(shown.add(at.page() + "/" + at.group()));
        }
      }
    }
    int content = 0;
    for (Page page : EVERYTHING.pages()) {
      for (Group group : page.groups()) {
        content += group.part() instanceof Part.Content ? 1 : 0;
      }
    }
    assertEquals(content, shown.size());
  }

  @Test
  void headingsNeverSkipALevel() {
    int above = 0;
    for (Composition.Section section :
        new Composition(
                SampleBriefs.everything(),
                new org.attache.text.Typesetter(
                    new org.attache.text.FontBook(), SampleBriefs.everything().theme().fonts()),
                SampleBriefs.drawer(100),
                new PageLabels())
            .sections()) {
      assertTrue(section.level() <= above + 1);
      above = section.level();
    }
  }

  @Test
  void keepsHeadingsWithTwoLinesOfWhatFollows() {
    for (int lines = 30; lines < 60; lines++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < lines / 3; i++) {
        blocks.add(paragraph("Filler " + i + ". " + "x ".repeat(lines)));
      }
      blocks.add(heading(1, "h", "A heading"));
      blocks.add(paragraph(SampleBriefs.PROSE));
      Pages pages = compose(blocks);
      PagesText text = new PagesText(pages);
      Node heading = text.all(Role.HEADING_1).get(0);
      List<Node> paragraphs = text.all(Role.PARAGRAPH);
      Node next = paragraphs.get(paragraphs.size() - 1);
      assertEquals(text.pageOf(heading), text.pageOf(next));
      Node.Shown first = (Node.Shown) next.kids().get(0);
      Group group = pages.pages().get(first.page()).groups().get(first.group());
      assertTrue(baselines(group).size() >= 2);
    }
  }

  private static Set<Double> baselines(Group group) {
    Set<Double> baselines = new HashSet<>();
    for (Placed item : group.items()) {
      if (item instanceof Placed.Glyphs glyphs) {
        baselines.add(glyphs.y());
      }
    }
    return baselines;
  }

  @Test
  void contentsNameThePagesOfTheirHeadings() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Contents(2));
    for (int i = 0; i < 12; i++) {
      blocks.add(heading(1 + i % 2, "h" + i, "Section " + i + "."));
      for (int j = 0; j < 4; j++) {
        blocks.add(paragraph(SampleBriefs.PROSE));
      }
    }
    Pages pages = compose(blocks);
    PagesText text = new PagesText(pages);
    List<Node> items = text.all(Role.CONTENTS_ITEM);
    assertEquals(12, items.size());
    for (int i = 0; i < 12; i++) {
      int page = pages.destinations().get("h" + i).page();
      assertEquals("Section " + i + ".\u00A0" + (page + 1), text.of(items.get(i)));
    }
  }

  @Test
  void everyLinkWithinTheBriefLeadsSomewhere() {
    int within = 0;
    for (Page page : EVERYTHING.pages()) {
      for (LinkArea area : page.links()) {
        assertEquals(Role.LINK, area.node().role());
        assertFalse(area.words().isBlank());
        if (area.target() instanceof LinkArea.Within target) {
          within++;
          assertTrue(EVERYTHING.destinations().containsKey(target.id()), target.id());
        }
      }
    }
    assertTrue(within > 8);
  }

  @Test
  void noteMarksFollowTheirWordWithoutASpace() {
    Inline mark = new Inline.NoteMark(1, "n");
    Inline before = new Inline.Text("in November. ");
    Pages pages = compose(List.of(Paragraph.of(List.of(before, mark))));
    assertTrue(new PagesText(pages).of(pages.document()).contains("November.1"));
  }

  @Test
  void danglingLinksAreWords() {
    Inline dangling = new Inline.CrossReference("nowhere", "Figure 9");
    Pages pages = compose(List.of(Paragraph.of(List.of(dangling))));
    assertTrue(pages.pages().get(0).links().isEmpty());
    assertTrue(new PagesText(pages).of(pages.document()).contains("Figure 9"));
  }

  @Test
  void linksOverTwoLinesHaveTwoAreas() {
    Inline link = new Inline.Link("https://example.org", words(SampleBriefs.PROSE));
    Pages pages = compose(List.of(Paragraph.of(List.of(link))));
    List<LinkArea> areas = pages.pages().get(0).links();
    assertTrue(areas.size() > 3);
    assertEquals(1, new PagesText(pages).all(Role.LINK).size());
  }

  @Test
  void tableHeadersSayWhatTheySpeakFor() {
    List<Node> headers = TEXT.all(Role.TABLE_HEADER);
    headers.forEach(header -> assertFalse(header.attributes().scope() == Attributes.Scope.NONE));
    Node cell =
        TEXT.all(Role.TABLE_CELL).stream()
            .filter(node -> TEXT.of(node).equals("1,234.56"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("tab-mechanisms-r1", "tab-mechanisms-c3"), cell.attributes().headers());
  }

  @Test
  void repeatsTheHeadOfATableOnEveryPageItGoesOn() {
    Node table = TEXT.all(Role.TABLE).get(2);
    int first = TEXT.pageOf(table);
    assertFalse(TEXT.artifacts(first, Part.Artifact.REPEATED).contains("Mechanism"));
    String next = TEXT.artifacts(first + 1, Part.Artifact.REPEATED);
    assertTrue(next.contains("Table\u00A01, continued") && next.contains("Mechanism"), next);
  }

  @Test
  void alignsNumbersOnTheDecimalPoint() {
    Pages pages = compose(List.of(SampleBriefs.table("t", 6)));
    Set<Long> points = new HashSet<>();
    for (Group group : pages.pages().get(0).groups()) {
      for (Placed item : group.items()) {
        if (item instanceof Placed.Glyphs glyphs) {
          String text = glyphs.run().text();
          if (List.of("15.1", "1,234.56", "0.5", "37.25").contains(text)) {
            double x = glyphs.x();
            for (int i = 0; i < text.indexOf('.'); i++) {
              x += glyphs.run().advances()[i] * glyphs.run().size() / 1000;
            }
            points.add(Math.round(x * 10));
          }
        }
      }
    }
    assertEquals(1, points.size(), points.toString());
  }

  @Test
  void marksBehindNumbersHangOutsideTheDecimals() {
    List<Table.Row> rows = new ArrayList<>();
    List<String> numbers = List.of("15.1\u00a0[e]", "1,234.56", "0.5\u00a0[e]\u00a0[p]");
    for (String number : numbers) {
      Table.Cell name = new Table.Cell(List.of(new Inline.Text("Goods")), true, 1);
      Table.Cell value = new Table.Cell(List.of(new Inline.Text(number)), false, 1);
      rows.add(new Table.Row(Table.RowKind.BODY, List.of(name, value)));
    }
    List<Table.Column> columns =
        List.of(
            new Table.Column(List.of(new Inline.Text("What")), Table.ColumnKind.TEXT),
            new Table.Column(List.of(new Inline.Text("Value")), Table.ColumnKind.NUMBER));
    Table table = new Table(SampleBriefs.table("t", 1).caption(), columns, rows);
    Set<Long> points = new HashSet<>();
    int found = 0;
    for (Group group : compose(List.of(table)).pages().get(0).groups()) {
      for (Placed item : group.items()) {
        if (item instanceof Placed.Glyphs glyphs
            && glyphs.run().text().matches("(15|1,234|0)\\..*")) {
          double x = glyphs.x();
          for (int i = 0; i < glyphs.run().text().indexOf('.'); i++) {
            x += glyphs.run().advances()[i] * glyphs.run().size() / 1000;
          }
          points.add(Math.round(x * 10));
          found++;
        }
      }
    }
    assertEquals(3, found);
    assertEquals(1, points.size(), points.toString());
  }

  @Test
  void figuresHaveWordsAndAPlace() {
    List<Node> figures = TEXT.all(Role.FIGURE);
    assertEquals(2, figures.size());
    for (Node figure : figures) {
      assertFalse(figure.attributes().alt().isBlank());
      assertTrue(figure.attributes().box().page() >= 0);
      assertTrue(figure.attributes().box().height() > 0);
    }
  }

  @Test
  void shortFormsAndForeignWordsAreMarked() {
    List<Node> spans = TEXT.all(Role.SPAN);
    assertEquals("Joint Working Group", spans.get(0).attributes().expansion());
    assertEquals("be", spans.get(1).attributes().language());
    assertEquals("Вялікі камень", TEXT.of(spans.get(1)));
    assertEquals("بیلاروس اور پاکستان", TEXT.of(spans.get(2)));
  }

  @Test
  void runningHeadsNameTheSectionAndTheFirstPageHasNone() {
    assertEquals("", TEXT.artifacts(0, Part.Artifact.HEADER));
    assertTrue(TEXT.artifacts(0, Part.Artifact.FOOTER).contains("Page 1 of "));
    assertTrue(TEXT.artifacts(2, Part.Artifact.HEADER).contains("How the relationship"));
  }

  @Test
  void bookmarksFollowTheHeadings() {
    assertEquals("Summary", EVERYTHING.bookmarks().get(0).title());
    Pages.Bookmark history = EVERYTHING.bookmarks().get(1);
    assertEquals("Embassies and first visits", history.below().get(0).title());
    assertEquals("Notes", EVERYTHING.bookmarks().get(3).title());
  }

  @Test
  void nothingLeavesTheTextArea() {
    for (Page page : EVERYTHING.pages()) {
      double right = page.width().points() - 79;
      for (Group group : page.groups()) {
        for (Placed item : group.items()) {
          if (item instanceof Placed.Glyphs glyphs) {
            String text = glyphs.run().text();
            double space = text.endsWith(" ") ? 8 : 0.1;
            double end = glyphs.x() + glyphs.run().width();
            assertTrue(glyphs.x() > 75 && end < right + space, glyphs.run().toString());
            assertTrue(glyphs.y() < page.height().points() - 35);
          }
        }
      }
    }
  }

  @Test
  void reportsCharactersThatNoFontHas() {
    ProblemsException thrown =
        assertThrows(
            ProblemsException.class, () -> compose(List.of(paragraph("A snowman: \u2603"))));
    assertEquals(ProblemCode.MISSING_GLYPH, thrown.problems().get(0).code());
    assertTrue(thrown.problems().get(0).message().contains("U+2603"));
    assertTrue(thrown.problems().get(0).message().contains("A snowman"));
  }

  @Test
  void composesTheSamePagesAgain() {
    Pages again = COMPOSER.compose(SampleBriefs.everything(), SampleBriefs.drawer(190));
    assertEquals(EVERYTHING.pages().size(), again.pages().size());
    assertEquals(TEXT.of(EVERYTHING.document()), new PagesText(again).of(again.document()));
    assertEquals(EVERYTHING.bookmarks(), again.bookmarks());
  }
}
