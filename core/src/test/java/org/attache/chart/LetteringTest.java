package org.attache.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.attache.theme.Colour;
import org.attache.theme.TestThemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

  private static final Lettering LETTERING =
      Lettering.of(TestThemes.plain(), new Typefaces(TestThemes.plain().fonts()), Locale.ENGLISH);
  private static final Ink INK = new Ink(false, LETTERING.size(), Colour.BLACK);

  private static List<String> wrap(String text, String widest) {
    return LETTERING.wrap(text, LETTERING.width(widest, INK) + 0.5, INK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "\u2019"})
  void keepsAPossessiveWhole(String apostrophe) {
    String kenya = "Kenya" + apostrophe + "s";
    assertEquals(List.of(kenya, "sales"), wrap(kenya + " sales", kenya));
    assertEquals(
        List.of("d" + apostrophe + "Ivoire"), wrap("d" + apostrophe + "Ivoire", "x".repeat(9)));
  }

  @Test
  void breaksAtSpacesHyphensAndSlashesAlone() {
    assertEquals(List.of("pre-", "school/", "nursery"), wrap("pre-school/nursery", "nursery"));
    assertEquals(
        List.of("sales", "(net):", "fish,", "cut"), wrap("sales (net): fish, cut", "(net):"));
    assertEquals(List.of("−1,000.5%"), wrap("−1,000.5%", "−1,000.5%"));
  }

  @Test
  void breaksInsideAWordThatIsWiderThanItsRoomAlone() {
    List<String> lines = wrap("Kenya\u2019s telecommunications", "Kenya\u2019s te");
    assertEquals("Kenya\u2019s", lines.get(0));
    assertTrue(lines.size() > 2);
    assertEquals("telecommunications", String.join("", lines.subList(1, lines.size())));
  }

  @Test
  void keepsWordsOfArabicLettersWholeAndBreaksHanAnywhere() {
    assertEquals(List.of("دو طرفہ", "تعلقات"), wrap("دو طرفہ تعلقات", "دو طرفہ"));
    assertEquals(List.of("对外", "贸易"), wrap("对外贸易", "对外"));
  }
}
