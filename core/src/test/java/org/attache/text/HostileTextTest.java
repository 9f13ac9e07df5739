package org.attache.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attache.theme.Align;
import org.attache.theme.FontRole;
import org.attache.theme.TestThemes;
import org.junit.jupiter.api.Test;

class HostileTextTest {

  private static final TextFont SERIF = new TextFont(FontRole.BODY, false, false, 10);

  private final Typesetter typesetter = new Typesetter(new FontBook(), TestThemes.plain().fonts());
  private final MissingGlyphs missing = new MissingGlyphs();
  private final CharacterCheck check = new CharacterCheck(TestThemes.plain().fonts());

  private List<TextLine> lines(String text, double measure) {
    StyledText styled = StyledText.of(text, SERIF, "en", false);
    return typesetter.shape(styled, missing).lines(measure, Align.JUSTIFY);
  }

  private static String shown(List<TextLine> lines) {
    StringBuilder text = new StringBuilder();
    for (TextLine line : lines) {
      line.fragments().forEach(fragment -> text.append(fragment.run().text()));
    }
    return text.toString();
  }

  @Test
  void emojiAreOneMissingCharacterEach() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    String thumb = "\uD83D\uDC4D\uD83C\uDFFD";
    List<String> found =
        List.copyOf(check.missing(List.of("a " + family + " b", thumb, family)).keySet());
    assertEquals(List.of(family, thumb), found);
  }

  @Test
  void marksJoinTheirLetterAndStayInTheText() {
    String text = "e\u0301 a\u0308 o\u0302\u0323 Vi\u1EC7t n\u0303";
    assertEquals(text, shown(lines(text, 500)));
    assertTrue(missing.words().isEmpty(), missing.words().toString());
    assertTrue(check.missing(List.of(text)).isEmpty());
    String piled = "z" + "\u0301".repeat(500) + " end";
    assertTrue(shown(lines(piled, 200)).endsWith("end"));
  }

  @Test
  void cutsNoLetterFromItsMarks() {
    for (TextLine line : lines("e\u0301".repeat(400), 60)) {
      char first = shown(List.of(line)).charAt(0);
      assertTrue(Character.isLetter(first), shown(List.of(line)));
    }
  }

  @Test
  void zeroWidthCharactersShowNothingAndMissNothing() {
    String text = "a\u200Bb\u200Cc\u200Dd\uFEFFe\u2060f\u00ADg\u061Ch\u180Ei";
    assertEquals("abcdefghi", shown(lines(text, 500)).replaceAll("[\u200C\u200D]", ""));
    assertTrue(missing.words().isEmpty(), missing.words().toString());
    assertTrue(check.missing(List.of(text)).isEmpty());
  }

  @Test
  void controlsAndTabsAreSpaceOrNothing() {
    assertEquals("abc d", shown(lines("a\u0000b\u001Bc\td", 500)));
    assertTrue(missing.words().isEmpty());
  }

  @Test
  void loneSurrogatesAreMissingCharacters() {
    lines("half \uD83D here", 500);
    assertEquals(List.of(0xD83D), List.copyOf(missing.words().keySet()));
    assertEquals(1, check.missing(List.of("half \uD83D here", "\uDE00")).size() / 2);
  }

  @Test
  void noBreakSpacesInARowFillNoMoreThanTheirLines() {
    String text = "a" + "\u00A0".repeat(3_000) + "b";
    List<TextLine> lines = lines(text, 300);
    assertEquals(text, shown(lines));
    lines.forEach(line -> assertTrue(line.width() <= 300.01));
  }

  @Test
  void wordsLongerThanAPageBreakAnywhere() {
    String word = "long".repeat(2_500);
    List<TextLine> lines = lines("before " + word + " behind", 200);
    assertEquals("before " + word + " behind", shown(lines).replace("\u00AD", ""));
    lines.forEach(line -> assertTrue(line.width() <= 200.01));
    assertFalse(lines.isEmpty());
  }

  @Test
  void opensNoFontForPlainText() {
    assertTrue(check.missing(List.of("Plain words, 15.1 and so on.")).isEmpty());
  }
}
