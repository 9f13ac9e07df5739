package org.attache.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IntervalTest {

  private static Interval said(String text) {
    return SaidNumber.parse(text).interval();
  }

  @Test
  void addsEndsToEnds() {
    assertEquals("[50.10, 50.30]", said("15.1").plus(said("35.1")).toString());
  }

  @Test
  void takesTheOtherEndsAway() {
    assertEquals("[19.90, 20.10]", said("35.1").minus(said("15.1")).toString());
  }

  @Test
  void staysOpenWhereEitherIsOpen() {
    assertEquals("[81, ..]", said("over 80").plus(said("1")).toString());
    assertEquals("[.., 81]", said("less than 80").plus(said("1")).toString());
    assertEquals("[.., ..]", said("less than 80").plus(said("over 1")).toString());
    assertEquals("[79, ..]", said("over 80").minus(said("less than 1")).toString());
    assertEquals("[.., ..]", said("over 80").minus(said("over 1")).toString());
  }

  @Test
  void meetsWhatItTouches() {
    assertTrue(said("50.2").meets(said("15.1").plus(said("35.1"))));
    assertTrue(said("20").meets(said("35.1").minus(said("15.1"))));
    assertTrue(said("over 80").meets(said("80")));
    assertTrue(said("over 80").meets(said("less than 81")));
    assertFalse(said("over 80").meets(said("79")));
    assertFalse(said("52").meets(said("50.2")));
  }

  @Test
  void refusesALowEndAboveTheHigh() {
    assertThrows(IllegalArgumentException.class, () -> Interval.of(BigDecimal.TEN, BigDecimal.ONE));
  }

  @Test
  void equalsByItsEnds() {
    assertEquals(said("15.1"), said("about 15.1"));
    assertEquals(said("15.1").hashCode(), said("about 15.1").hashCode());
    assertNotEquals(said("15.1"), said("15.2"));
    assertNotEquals(Interval.from(BigDecimal.ONE), Interval.upTo(BigDecimal.ONE));
  }
}
