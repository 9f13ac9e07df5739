package org.attache.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attache.theme.FontRole;
import org.attache.theme.TestThemes;
import org.junit.jupiter.api.Test;

class FontChainTest {

  private static final TextFont SERIF = new TextFont(FontRole.BODY, false, false, 10);

  private final Typesetter typesetter = new Typesetter(new FontBook(), TestThemes.plain().fonts());

  private String fontOf(String words, String language) {
    StyledText text = StyledText.of(words, SERIF, language, true);
    Passage passage = typesetter.shape(text, new MissingGlyphs());
    TextLine line = passage.lines(400, org.attache.theme.Align.START).get(0);
    return line.fragments().get(0).run().font().name();
  }

  @Test
  void setsUrduInNastaliq() {
    assertTrue(fontOf("پاکستان اور بیلاروس", "ur").contains("Nastaliq"));
    assertTrue(fontOf("پاکستان اور بیلاروس", "ur-PK").contains("Nastaliq"));
  }

  @Test
  void setsArabicAndPersianInNaskh() {
    assertTrue(fontOf("باكستان وبيلاروس", "ar").contains("Naskh"));
    assertTrue(fontOf("پاکستان و بلاروس", "fa").contains("Naskh"));
  }

  @Test
  void setsArabicLettersAmongOtherWordsInNaskh() {
    assertTrue(fontOf("پاکستان", "en").contains("Naskh"));
  }
}
