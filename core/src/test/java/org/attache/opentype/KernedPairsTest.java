package org.attache.opentype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KernedPairsTest {

  private final KernedPairs pairs = new KernedPairs();

  @Test
  void knowsAPairOnceItWasPut() {
    assertEquals(KernedPairs.UNKNOWN, pairs.find(36, 57));
    pairs.put(36, 57, -74);
    pairs.put(57, 36, 12);
    assertEquals(-74, pairs.find(36, 57));
    assertEquals(12, pairs.find(57, 36));
    assertEquals(KernedPairs.UNKNOWN, pairs.find(36, 58));
  }

  @Test
  void tellsAllPairsApart() {
    for (int first = 1; first < 0x10000; first += 97) {
      for (int second = 1; second < 0x10000; second += 89) {
        pairs.put(first, second, (first ^ second) % 1000);
        assertEquals((first ^ second) % 1000, pairs.find(first, second));
        int other = pairs.find(second, first);
        boolean isOwn = other == KernedPairs.UNKNOWN || other == (first ^ second) % 1000;
        assertTrue(isOwn, first + " and " + second);
      }
    }
  }

  @Test
  void leavesWhatIsUncommonlyFarToTheFont() {
    pairs.put(36, 57, 4000);
    pairs.put(36, 58, -4000);
    assertEquals(KernedPairs.UNKNOWN, pairs.find(36, 57));
    assertEquals(KernedPairs.UNKNOWN, pairs.find(36, 58));
  }
}
