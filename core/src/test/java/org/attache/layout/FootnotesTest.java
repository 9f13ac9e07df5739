package org.attache.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Note;
import org.attache.brief.NoteList;
import org.attache.theme.Arrangement;
import org.attache.theme.NotePlace;
import org.attache.theme.TextStyle;
import org.junit.jupiter.api.Test;

/** Notes at the foot of pages as the composer makes them. */
class FootnotesTest {

  private static final Composer COMPOSER = Composer.create();
  private static final Pages NOTED = compose(SampleBriefs.withFootnotes());
  private static final PagesText TEXT = new PagesText(NOTED);

  private static Pages compose(Brief brief) {
    return COMPOSER.compose(brief, SampleBriefs.drawer(190));
  }

  private static Brief atFoot(List<Block> blocks, List<Note> notes) {
    return SampleBriefs.arranged(
        SampleBriefs.brief(blocks, notes, List.of()), Arrangement.PLAIN.withNotes(NotePlace.FOOT));
  }

  @Test
  void everyNoteIsReadWhereItsMarkStands() {
    List<Node> notes = TEXT.all(Role.FOOTNOTE);
    assertEquals(18, notes.size());
    String all = TEXT.of(NOTED.document());
    for (int i = 1; i <= 18; i++) {
      assertEquals("note-" + i, notes.get(i - 1).attributes().id());
      // The mark, the number of the note, its words.
      assertTrue(all.contains(i + "" + i + "Raza and Nawaz (2021), paragraph " + i), "note " + i);
    }
  }

  @Test
  void everyNoteBeginsOnThePageOfItsMark() {
    for (int i = 1; i <= 18; i++) {
      Pages.Destination note = NOTED.destinations().get("note-" + i);
      Pages.Destination mark = NOTED.destinations().get(Footnotes.markOf("note-" + i));
      assertEquals(mark.page(), note.page());
      assertTrue(note.y() > mark.y());
    }
  }

  @Test
  void markAndNumberLeadToEachOther() {
    Set<String> targets = new TreeSet<>();
    for (Page page : NOTED.pages()) {
      for (LinkArea link : page.links()) {
        if (link.target() instanceof LinkArea.Within within) {
          targets.add(within.id());
        }
      }
    }
    for (int i = 1; i <= 18; i++) {
      assertTrue(targets.contains("note-" + i));
      assertTrue(targets.contains(Footnotes.markOf("note-" + i)));
    }
  }

  @Test
  void noNoteReachesBelowTheTextOrIsTooSmallToRead() {
    for (int i = 0; i < NOTED.pages().size(); i++) {
      for (Group group : NOTED.pages().get(i).groups()) {
        if (group.part() instanceof Part.Content) {
          for (Placed item : group.items()) {
            if (item instanceof Placed.Glyphs glyphs) {
              assertTrue(glyphs.y() < 842 - 70.8, glyphs.run().text());
              boolean isMark = glyphs.run().text().matches("[0-9,\u2060]+");
              assertTrue(isMark || glyphs.run().size() >= TextStyle.SMALLEST.points());
            }
          }
        }
      }
    }
  }

  @Test
  void aSplitNoteIsOneElementOnSeveralPages() {
    List<Note> notes = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    blocks.add(SampleBriefs.marked(notes, SampleBriefs.PROSE, 400));
    for (int i = 0; i < 12; i++) {
      blocks.add(SampleBriefs.paragraph(SampleBriefs.PROSE));
    }
    Pages pages = compose(atFoot(blocks, notes));
    PagesText text = new PagesText(pages);
    assertEquals(1, text.all(Role.FOOTNOTE).size());
    Node note = text.all(Role.FOOTNOTE).get(0);
    assertTrue(text.of(note).endsWith("paragraph 1."));
    assertEquals(400, text.of(note).split("Raza and Nawaz", -1).length - 1);
    Set<Integer> on = new TreeSet<>();
    collectPages(note, on);
    assertTrue(on.size() >= 3, on.toString());
    assertEquals(0, on.iterator().next());
  }

  private static void collectPages(Node node, Set<Integer> pages) {
    for (Node.Kid kid : node.kids()) {
      if (kid instanceof Node.Shown shown) {
        pages.add(shown.page());
      } else if (kid instanceof Node.Child child) {
        collectPages(child.node(), pages);
      }
    }
  }

  @Test
  void theListOfNotesAndItsHeadingAreNotThere() {
    List<Note> notes = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    blocks.add(SampleBriefs.heading(1, "one", "One"));
    blocks.add(SampleBriefs.marked(notes, SampleBriefs.PROSE, 1));
    blocks.add(SampleBriefs.heading(1, "notes", "Notes of the brief"));
    blocks.add(new NoteList());
    blocks.add(SampleBriefs.heading(1, "two", "Two"));
    blocks.add(SampleBriefs.paragraph(SampleBriefs.PROSE));
    String all = textOf(compose(atFoot(blocks, notes)));
    assertFalse(all.contains("Notes"), all);
    assertEquals(2, all.split("paragraph 1\\.", -1).length);
  }

  private static String textOf(Pages pages) {
    return new PagesText(pages).of(pages.document());
  }

  @Test
  void aTurnedPageHasTheNotesOfItsTable() {
    Pages pages = compose(SampleBriefs.withTurnedPage());
    PagesText text = new PagesText(pages);
    int turned = text.pageOf(text.all(Role.TABLE).get(0));
    Page page = pages.pages().get(turned);
    assertTrue(page.width().compareTo(page.height()) > 0);
    assertEquals(turned, pages.destinations().get("note-4").page());
    Page before = pages.pages().get(turned - 1);
    assertTrue(before.width().compareTo(before.height()) < 0);
    assertTrue(text.artifacts(turned, Part.Artifact.HEADER).contains("A wide table"));
    int heading = text.pageOf(text.all(Role.HEADING_1).get(1));
    assertEquals(heading, text.pageOf(text.all(Role.TABLE).get(1)));
  }

  @Test
  void twoColumnsReadInTheOrderOfTheBrief() {
    Brief plain = SampleBriefs.everything();
    Pages one = compose(SampleBriefs.arranged(plain, Arrangement.PLAIN));
    Pages two = compose(SampleBriefs.arranged(plain, Arrangement.PLAIN.withColumns(2)));
    String first = words(one);
    assertEquals(first, words(two));
  }

  /** The words without what depends on where lines and pages end. */
  private static String words(Pages pages) {
    StringBuilder words = new StringBuilder();
    for (Role role : List.of(Role.HEADING_1, Role.HEADING_2, Role.TABLE_CELL, Role.LIST_BODY)) {
      PagesText text = new PagesText(pages);
      text.all(role).forEach(node -> words.append(text.of(node)).append('\n'));
    }
    return words.toString().replaceAll("[\\s\u2010-]", "");
  }
}
