package org.attache.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15.1|15.1|EXACT",
        "15.10|15.10|EXACT",
        "-3|-3|EXACT",
        "−3.5|-3.5|EXACT",
        "+3|3|EXACT",
        "1,250|1250|EXACT",
        "1,234,567.89|1234567.89|EXACT",
        "0|0|EXACT",
        "about 15.1|15.1|ABOUT",
        "About 15.1|15.1|ABOUT",
        "around 7|7|ABOUT",
        "approximately 7|7|ABOUT",
        "roughly 7|7|ABOUT",
        "some 80|80|ABOUT",
        "~7|7|ABOUT",
        "over 80|80|OVER",
        "more than 80|80|OVER",
        "more   than 80|80|OVER",
        "> 80|80|OVER",
        "less than 1|1|LESS_THAN",
        "fewer than 3|3|LESS_THAN",
        "under 1|1|LESS_THAN",
        "<1|1|LESS_THAN",
        "at least 1,000|1000|AT_LEAST",
        "up to 5|5|UP_TO",
        "at most 5|5|UP_TO"
      })
  void readsNumbersAsTheyAreSaid(String text, BigDecimal value, Qualifier qualifier) {
    SaidNumber number = SaidNumber.parse(text);
    assertEquals(value, number.value());
    assertEquals(qualifier, number.qualifier());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lots",
        "about",
        "1.2.3",
        "1,50",
        "1,5000",
        "12,34,567",
        ",5",
        ".5",
        "5.",
        "1 250",
        "1e3",
        "0x1F",
        "NaN",
        "5%",
        "5 million",
        "about about 5",
        "5 about",
        "--5",
        "umpteen 5",
        "١٥",
        "15,1"
      })
  void refusesWhatIsNoNumber(String text) {
    NumberFormatException e =
        assertThrows(NumberFormatException.class, () -> SaidNumber.parse(text));
    assertTrue(e.getMessage().contains("'" + text + "'"), e.getMessage());
  }

  @Test
  void refusesLongTextAtOnce() {
    String text = "a" + " ".repeat(1_000_000) + "b";
    assertThrows(NumberFormatException.class, () -> SaidNumber.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15.1|[15.05, 15.15]",
        "15.10|[15.095, 15.105]",
        "-15.1|[-15.15, -15.05]",
        "15|[15, 15]",
        "about 15|[14.5, 15.5]",
        "about 15.1|[15.05, 15.15]",
        "over 80|[80, ..]",
        "at least 80|[80, ..]",
        "less than 1|[.., 1]",
        "up to 5.0|[.., 5.0]"
      })
  void standsForAnInterval(String text, String interval) {
    assertEquals(interval, SaidNumber.parse(text).interval().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"15.10", "about 15.1", "over 80", "less than 1", "at least 3", "up to 5"})
  void readsBackWhatItPrints(String text) {
    assertEquals(text, SaidNumber.parse(text).toString());
  }

  @Test
  void keepsTheDecimalsWritten() {
    assertEquals(2, SaidNumber.parse("200.50").value().scale());
    assertEquals("200.50", SaidNumber.of(new BigDecimal("200.50")).toString());
  }
}
