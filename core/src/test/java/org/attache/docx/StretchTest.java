package org.attache.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {

  /** "Pakistan" and "in" in Urdu. */
  private static final String PAKISTAN = "\u067E\u0627\u06A9\u0633\u062A\u0627\u0646";

  private static final String IN = "\u0645\u06CC\u06BA";

  @Test
  void leavesTextOfOneWayWhole() {
    assertEquals(List.of(new Stretch("Akram (2024).", false)), Stretch.of("Akram (2024).", false));
    assertEquals(List.of(new Stretch("Akram (2024).", false)), Stretch.of("Akram (2024).", true));
    assertEquals(
        List.of(new Stretch(PAKISTAN + " 2024.", true)), Stretch.of(PAKISTAN + " 2024.", true));
    assertEquals(List.of(new Stretch(PAKISTAN + ".", true)), Stretch.of(PAKISTAN + ".", false));
  }

  @Test
  void setsNumbersAloneFromLeftToRightAndMarksAsTheDocument() {
    assertEquals(List.of(new Stretch("35.1", false)), Stretch.of("35.1", true));
    assertEquals(List.of(new Stretch(": ", true)), Stretch.of(": ", true));
    assertEquals(List.of(new Stretch(": ", false)), Stretch.of(": ", false));
  }

  @Test
  void cutsLatinWordsAndTheirNumbersOutOfUrdu() {
    assertEquals(
        List.of(
            new Stretch(PAKISTAN + " (", true),
            new Stretch("United Nations 2024", false),
            new Stretch(") 1994 " + IN, true)),
        Stretch.of(PAKISTAN + " (United Nations 2024) 1994 " + IN, true));
  }

  @Test
  void cutsUrduOutOfLatinWords() {
    assertEquals(
        List.of(
            new Stretch("the Urdu for it, ", false),
            new Stretch(PAKISTAN + " " + IN, true),
            new Stretch(", stands here", false)),
        Stretch.of("the Urdu for it, " + PAKISTAN + " " + IN + ", stands here", false));
  }

  @Test
  void losesNoCharacter() {
    String text = "a\uD83D\uDE00 " + PAKISTAN + "\uD83D\uDE00 b 1 " + IN + " 2";
    for (boolean isInRightToLeft : new boolean[] {false, true}) {
      StringBuilder joined = new StringBuilder();
      Stretch.of(text, isInRightToLeft).forEach(piece -> joined.append(piece.words()));
      assertEquals(text, joined.toString());
    }
  }
}
