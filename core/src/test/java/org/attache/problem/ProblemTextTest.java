package org.attache.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProblemTextTest {

  private static Problem at(int column, String line) {
    return Problem.of(ProblemCode.UNKNOWN_KEY, new Location("a.yaml", 3, column), "Not known", "")
        .withExcerpt(line);
  }

  private static String caretLine(Problem problem) {
    return ProblemText.full(problem).split("\n")[2];
  }

  @Test
  void showsPlaceLineCaretAndHint() {
    Problem problem =
        Problem.of(
                ProblemCode.UNKNOWN_KEY,
                new Location("dossier.yaml", 3, 1),
                "The key 'tittle' is not known here",
                "Did you mean 'title'?")
            .withExcerpt("tittle: Pakistan and Belarus");
    assertEquals(
        """
        dossier.yaml:3:1: error: The key 'tittle' is not known here [unknown-key]
            tittle: Pakistan and Belarus
            ^
          Did you mean 'title'?
        """,
        ProblemText.full(problem));
  }

  @Test
  void hasOneLineInBrief() {
    assertEquals("a.yaml:3:5: error: Not known [unknown-key]", ProblemText.brief(at(5, "abcdefg")));
  }

  @Test
  void leavesOutTheCaretWhereTheWholeLineIsMeant() {
    assertEquals(2, ProblemText.full(at(0, "abcdef")).lines().count());
  }

  @Test
  void leavesOutTheLineWhereThereIsNone() {
    assertEquals(1, ProblemText.full(at(1, "")).lines().count());
  }

  @Test
  void keepsTabsSoThatTheCaretStaysBelow() {
    assertEquals("    \t \t^", caretLine(at(4, "\tx\tkey")));
  }

  @Test
  void countsWideCharactersTwiceAndMarksNotAtAll() {
    assertEquals("    " + " ".repeat(4) + "^", caretLine(at(3, "白俄罗斯")));
    assertEquals("    " + " ".repeat(2) + "^", caretLine(at(4, "e\u0301tat")));
    assertEquals("    " + " ".repeat(2) + "^", caretLine(at(3, "😀x")));
  }

  @Test
  void showsOnlyThePartAroundTheColumnOfALongLine() {
    String line = "a".repeat(5000) + "HERE" + "b".repeat(5000);
    String text = ProblemText.full(at(5001, line));
    String[] lines = text.split("\n");
    assertTrue(lines[1].length() < 110, lines[1]);
    assertEquals('H', lines[1].charAt(lines[2].indexOf('^')));
    assertTrue(lines[1].strip().startsWith("…") && lines[1].endsWith("…"));
  }

  @Test
  void doesNotCutACharacterInTwo() {
    String text = ProblemText.full(at(1001, "😀".repeat(1000)));
    assertFalse(text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF));
  }

  @Test
  void showsControlCharactersAsPictures() {
    assertTrue(ProblemText.full(at(1, "a\u001b[31mb")).contains("a␛[31mb"));
  }

  @Test
  void putsACaretBeyondTheEndOfTheLineAtItsEnd() {
    assertEquals("       ^", caretLine(at(99, "abc")));
  }

  @Test
  void letsNoMessageSteerTheTerminal() {
    Problem problem =
        Problem.of(
            ProblemCode.UNKNOWN_KEY, Location.of("a\nb.yaml"), "\u001b[2J\tbad", "try\u0007");
    assertEquals("a␊b.yaml: error: ␛[2J bad [unknown-key]\n  try␇\n", ProblemText.full(problem));
  }

  @Test
  void paintsPartsWithoutChangingWhatTheySay() {
    Problem problem = at(3, "- titel: x");
    String painted = ProblemText.full(problem, (part, text) -> "<" + part + ">" + text + "</>");
    assertTrue(painted.startsWith("<PLACE>a.yaml:3:3:</> <ERROR>error:</> Not known"), painted);
    assertEquals(ProblemText.full(problem), painted.replaceAll("<[A-Z/]+>", ""));
  }
}
