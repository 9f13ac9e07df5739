package org.attache.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attache.dossier.EdtfDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

  @ParameterizedTest
  @CsvSource({
    "1994,1994-01-01,1994-12-31,YEAR",
    "2015-11,2015-11-01,2015-11-30,MONTH",
    "2024-02,2024-02-01,2024-02-29,MONTH",
    "1994-02-03,1994-02-03,1994-02-03,DAY",
    "2024-02-29,2024-02-29,2024-02-29,DAY",
    "2020?,2020-01-01,2020-12-31,YEAR",
    "2016-04~,2016-04-01,2016-04-30,MONTH",
    "199X,1990-01-01,1999-12-31,DECADE_OR_CENTURY",
    "19XX,1900-01-01,1999-12-31,DECADE_OR_CENTURY",
    "2004-XX,2004-01-01,2004-12-31,YEAR",
    "2004-XX-XX,2004-01-01,2004-12-31,YEAR",
    "2004-02-XX,2004-02-01,2004-02-29,MONTH",
    "2015/2019,2015-01-01,2019-12-31,YEAR",
    "2015-08/2015-09-10,2015-08-01,2015-09-10,MONTH",
    "0000,0000-01-01,0000-12-31,YEAR",
    "-0044-03-15,-0044-03-15,-0044-03-15,DAY"
  })
  void knowsItsFirstAndLastDay(String text, LocalDate first, LocalDate last, Precision precision) {
    EdtfDate date = EdtfDate.parse(text);
    assertEquals(first, date.earliest());
    assertEquals(last, date.latest());
    assertEquals(precision, date.precision());
    assertEquals(first.getYear(), date.year());
    assertEquals(text, date.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "..",
        "/",
        "../..",
        "../",
        "/..",
        "94",
        "1994-2-3",
        "1994-02-30",
        "2023-02-29",
        "2015-13",
        "2015-00",
        "2015-01-00",
        "2015-01-32",
        "3 May 2015",
        "2015/06/07",
        "2015-05-",
        "20150810",
        "2015-08-10T12:00:00Z",
        "199X-05",
        "2015-XX-05",
        "1XXX",
        "X",
        "2015??",
        "?2015",
        "2015-21",
        "Y12345",
        "2015/2016/2017",
        "2015/xyz",
        "1994–2003",
        "١٩٩٤"
      })
  void refusesWhatIsNoDate(String text) {
    DateTimeException e = assertThrows(DateTimeException.class, () -> EdtfDate.parse(text));
    assertTrue(e.getMessage().contains("'"), "the message quotes the text: " + e.getMessage());
  }

  @Test
  void ignoresSpaceAround() {
    assertEquals(new EdtfDate("1994"), EdtfDate.parse(" 1994\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "2020,false,false",
    "2020?,true,false",
    "2020~,false,true",
    "2020%,true,true",
    "2020-05-06?,true,false",
    "2017~/..,false,true",
    "../2017?,true,false"
  })
  void knowsItsQualifiers(String text, boolean uncertain, boolean approximate) {
    assertEquals(uncertain, EdtfDate.parse(text).isUncertain());
    assertEquals(approximate, EdtfDate.parse(text).isApproximate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017/..", "2017/"})
  void mayHaveNoEnd(String text) {
    EdtfDate open = EdtfDate.parse(text);
    assertTrue(open.isPeriod());
    assertEquals("2017", open.start().orElseThrow().text());
    assertTrue(open.end().isEmpty());
    assertEquals(LocalDate.MAX, open.latest());
    assertEquals(2017, open.year());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../2017", "/2017"})
  void mayHaveNoStart(String text) {
    EdtfDate open = EdtfDate.parse(text);
    assertTrue(open.start().isEmpty());
    assertEquals("2017", open.end().orElseThrow().text());
    assertEquals(LocalDate.MIN, open.earliest());
    assertEquals(2017, open.year());
    assertEquals(Precision.YEAR, open.precision());
  }

  @Test
  void aSingleDateIsItsOwnStartAndEnd() {
    EdtfDate day = EdtfDate.of(LocalDate.of(1994, 2, 3));
    assertFalse(day.isPeriod());
    assertEquals(day, day.start().orElseThrow());
    assertEquals(day, day.end().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "1994-02-03,true",
    "1994-02,false",
    "1994,false",
    "1994-02-03?,false",
    "1994-02-03~,false",
    "1994-02-03/1994-02-04,false"
  })
  void isADayOnlyInFullAndWithoutDoubt(String text, boolean isDay) {
    assertEquals(isDay, EdtfDate.parse(text).isDay());
  }

  @Test
  void sortsByStartThenEndThenText() {
    List<String> sorted =
        Stream.of(
                "2015-03-01",
                "2015",
                "2015-01",
                "../2014",
                "2014-12-31",
                "2015-01-01",
                "2015?",
                "2015/..")
            .map(EdtfDate::parse)
            .sorted()
            .map(EdtfDate::text)
            .toList();
    assertEquals(
        List.of(
            "../2014",
            "2014-12-31",
            "2015-01-01",
            "2015-01",
            "2015",
            "2015?",
            "2015/..",
            "2015-03-01"),
        sorted);
  }
}
