package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attache.brief.Brief;
import org.attache.brief.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built-in theme has its notes at the foot of pages. */
class NotePlaceTest {

  private static final String SOURCES =
      """
      sources:
        - {id: raza, type: report, title: One, author: [{family: Raza}], issued: 2021}
        - {id: akram, type: report, title: Two, author: [{family: Akram}], issued: 2024}
      """;

  @TempDir private Path folder;

  private List<String> notes(String text) throws IOException {
    Brief brief = new OwnTemplate(folder).section("one", text).brief(SOURCES);
    return brief.notes().stream()
        .map(note -> note.number() + " " + BriefDump.words(note.content()).replace('\u00a0', ' '))
        .toList();
  }

  @Test
  void everyMarkHasANoteOfItsOwn() throws IOException {
    String text = "First.[@raza] Second.[@akram] Third.[@raza]\n\nFourth.[@raza]\n";
    List<String> expected =
        List.of("1 Raza 2021.", "2 Akram 2024.", "3 Raza 2021.", "4 Raza 2021.");
    assertEquals(expected, notes(text));
  }

  @Test
  void sentencesInARowFromOnePlaceShareTheMarkOfTheLast() throws IOException {
    assertEquals(List.of("1 Raza 2021."), notes("First.[@raza] Second.[@raza] Third.[@raza]\n"));
  }

  @Test
  void cellsBelowOneAnotherDoNotShareANote() throws IOException {
    String text = "| A | B |\n|---|---|\n| one[@raza] | 1 |\n| two[@raza] | 2 |\n";
    assertEquals(List.of("1 Raza 2021.", "2 Raza 2021."), notes(text));
  }

  @Test
  void aFootnoteMarkedTwiceStandsTwice() throws IOException {
    String text = "One.[^a]\n\nTwo.[^a]\n\n[^a]: The words.\n";
    assertEquals(List.of("1 The words.", "2 The words."), notes(text));
  }

  @Test
  void idsOfNotesAreDistinct() throws IOException {
    Brief brief = new OwnTemplate(folder).section("one", "A.[@raza]\n\nB.[@raza]\n").brief(SOURCES);
    assertEquals(List.of("note-1", "note-2"), brief.notes().stream().map(Note::id).toList());
  }
}
