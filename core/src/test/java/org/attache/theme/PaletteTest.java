package org.attache.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {

  private static final Palette PALETTE = TestThemes.plain().palette();

  @Test
  void beginsSeriesAgainPalerWhereItsColoursEnd() {
    int count = PALETTE.series().size();

    assertEquals(PALETTE.series().get(1), PALETTE.series(1));
    assertFalse(PALETTE.isPaler(count - 1));
    assertTrue(PALETTE.isPaler(count));
    assertEquals(
        PALETTE.series().get(1).mixed(PALETTE.background(), 0.6), PALETTE.series(count + 1));
    assertEquals(PALETTE.series().get(1), PALETTE.series(2 * count + 1));
  }

  @Test
  void darkensSeriesColoursUntilWordsInThemCanBeRead() {
    assertEquals(PALETTE.series(0), PALETTE.wordsOfSeries(0));
    for (int i = 0; i < 2 * PALETTE.series().size(); i++) {
      assertTrue(PALETTE.wordsOfSeries(i).contrast(PALETTE.background()) >= 4.5, "series " + i);
    }
  }

  @Test
  void writesOnSeriesColoursInTheColourThatIsEasierToRead() {
    assertEquals(PALETTE.background(), PALETTE.wordsOnSeries(0));
    assertEquals(PALETTE.text(), PALETTE.wordsOnSeries(PALETTE.series().size()));
  }

  @Test
  void refusesFewerThanFourSeriesColours() {
    List<Colour> few = PALETTE.series().subList(0, 3);

    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Palette(
                PALETTE.text(),
                PALETTE.muted(),
                PALETTE.accent(),
                PALETTE.link(),
                PALETTE.rule(),
                PALETTE.tint(),
                PALETTE.background(),
                few));
  }
}
