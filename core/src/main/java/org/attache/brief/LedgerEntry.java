package org.attache.brief;

/**
 * Where a figure comes from.
 *
 * @param id unique in the brief and stable from run to run, such as {@code trade.2019.turnover}
 * @param label what the figure is, in words
 * @param kind what sort of value
 * @param value the bare value: plain digits, an EDTF date, a name
 * @param said as the source put it; empty for derived figures
 * @param unit what the value measures; may be empty
 * @param origin claim or arithmetic
 */
public record LedgerEntry(
    String id, String label, Kind kind, String value, String said, String unit, Origin origin) {

  /** What sort of value. */
  public enum Kind {
    NUMBER,
    DATE,
    NAME
  }
}
