package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of the printed ledger, beside which the unit has a column of its own. */
class LedgerItemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Exports, 2019, million US dollars | million US dollars | Exports, 2019",
        "Exports, 2019, in million US dollars | million US dollars | Exports, 2019",
        "Share of trade (per cent) | per cent | Share of trade",
        "Share of trade (in per cent) | per cent | Share of trade",
        "Per cent of seats held | per cent | Per cent of seats held",
        "Growth in per cent a year | per cent | Growth in per cent a year",
        "Price, $ (1.5) | $ (1.5) | Price",
        "Sessions held | '' | Sessions held",
        "Visits | visits | Visits",
      })
  void theUnitAtTheEndIsLeftOut(String label, String unit, String wanted) {
    assertEquals(wanted, LedgerItems.withoutUnit(label, unit));
  }
}
