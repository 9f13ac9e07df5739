package org.attache.wording;

import com.ibm.icu.text.DateFormatSymbols;
import java.util.List;

/**
 * The names of the twelve months.
 *
 * @param wide as in "3 February"
 * @param brief as in "3 Feb"
 * @param wideAlone without a day
 * @param briefAlone without a day
 */
record MonthNames(
    List<String> wide, List<String> brief, List<String> wideAlone, List<String> briefAlone) {

  MonthNames {
    wide = List.copyOf(wide);
    brief = List.copyOf(brief);
    wideAlone = List.copyOf(wideAlone);
    briefAlone = List.copyOf(briefAlone);
  }

  /** Those of ICU. */
  static MonthNames of(DateFormatSymbols symbols) {
    return new MonthNames(
        List.of(symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE)),
        List.of(symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.ABBREVIATED)),
        List.of(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)),
        List.of(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED)));
  }
}
