package org.attache.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.Formula;
import org.attache.brief.Ledger;
import org.attache.dossier.Dossier;
import org.junit.jupiter.api.Test;

class IndicatorTableTest {

  private final Dossier sample = Cases.sample();
  private final Workbook workbook = new Workbook(Cases.tables(sample, Cases.ledger()));

  IndicatorTableTest() throws IOException {}

  @Test
  void showsIndexNumbersAndAverageGrowthFromABaseYear() {
    DataTable indicators = workbook.table("Indicators");
    assertEquals("2019", workbook.text(workbook.table("BasePeriod"), 0, "Chosen"));
    assertEquals(
        0, new BigDecimal(100).compareTo(Cases.value(workbook, indicators, 0, "Index of exports")));
    assertEquals("103.6", Cases.shown(Cases.value(workbook, indicators, 1, "Index of turnover")));
    assertEquals(0, Cases.value(workbook, indicators, 0, "Average growth of imports").signum());
    assertEquals("1", Cases.number(indicators, 1, "Years from base"));
    BigDecimal growth = Cases.value(workbook, indicators, 1, "Average growth of imports");
    assertEquals("5.4", Cases.shown(growth.movePointRight(2)));
  }

  @Test
  void reckonsAverageGrowthOverTheYearsBetween() throws IOException {
    Dossier dossier =
        Cases.read(
            "year,from,to,value,source\n"
                + "2010,PAK,BLR,100,report\n2010,BLR,PAK,50,report\n"
                + "2012,PAK,BLR,121,report\n2012,BLR,PAK,50,report\n"
                + "2012-06,PAK,BLR,9,report\n2012-06,BLR,PAK,9,report\n"
                + "2015,PAK,BLR,0,report\n2015,BLR,PAK,5,report\n");
    Workbook own = new Workbook(Cases.tables(dossier, Ledger.EMPTY));
    DataTable indicators = own.table("Indicators");
    assertEquals(3, indicators.rows().size(), "a month is not so many years from a year");
    BigDecimal growth = Cases.value(own, indicators, 1, "Average growth of exports");
    assertEquals("10.0", Cases.shown(growth.movePointRight(2)));
    assertEquals("0.0", Cases.shown(Cases.value(own, indicators, 2, "Index of exports")));
    assertEquals(1, indicators.charts().size());
  }

  @Test
  void letsReadersChooseTheBaseFromTheYearsThereAre() throws IOException {
    Dossier dossier =
        Cases.read(
            "year,from,to,value,source\n"
                + "2010,PAK,BLR,0,report\n2010,BLR,PAK,50,report\n"
                + "2012,PAK,BLR,121,report\n2012,BLR,PAK,50,report\n");
    Workbook own = new Workbook(Cases.tables(dossier, Ledger.EMPTY));
    DataTable base = own.table("BasePeriod");
    assertEquals("2012", own.text(base, 0, "Chosen"), "nothing can be measured against 0");
    assertEquals(
        new DataTable.Choices("Indicators", "Period"), Cases.column(base, "Chosen").choices());
    DataCell index = own.cell(own.table("Indicators"), 0, "Index of exports");
    assertTrue(
        ((DataCell.Computed) index).formula() instanceof Formula.WordsIfZero words
            && words.words().equals("no value in the base year"));
  }
}
