package org.attache.statistics;

import java.util.Locale;
import org.attache.dossier.Valuation;

/**
 * What an indicator's code says, such as VALUE_IN_EUROS or XG_FOB_USD.
 *
 * @param isQuantity whether it measures no money
 * @param way which way goods went
 * @param currency ISO 4217; may be empty
 * @param valuation what the value includes
 */
record Indicators(boolean isQuantity, Direction way, String currency, Valuation valuation) {

  /** No indicator is told. */
  static final Indicators NONE = new Indicators(false, Direction.UNKNOWN, "", Valuation.UNSTATED);

  /** What a cell says. */
  static Indicators of(String said) {
    int label = said.indexOf(": ");
    String id = (label > 0 ? said.substring(0, label) : said).toUpperCase(Locale.ROOT);
    boolean isQuantity =
        id.contains("QUANTITY")
            || id.contains("100KG")
            || id.contains("SUP_UNIT")
            || id.contains("SUPPLEMENTARY")
            || id.contains("WEIGHT")
            || id.contains("INDEX");
    Direction way =
        id.startsWith("XG")
                || id.startsWith("TXG")
                || id.contains("EXPORT")
                || id.startsWith("XPRT")
            ? Direction.EXPORT
            : id.startsWith("MG")
                    || id.startsWith("TMG")
                    || id.contains("IMPORT")
                    || id.startsWith("MPRT")
                ? Direction.IMPORT
                : Direction.UNKNOWN;
    String currency =
        id.contains("EUR") ? "EUR" : id.endsWith("_USD") || id.endsWith("_TRD_VL") ? "USD" : "";
    Valuation valuation =
        id.contains("FOB")
            ? Valuation.FOB
            : id.contains("CIF") ? Valuation.CIF : Valuation.UNSTATED;
    return new Indicators(isQuantity, way, currency, valuation);
  }
}
