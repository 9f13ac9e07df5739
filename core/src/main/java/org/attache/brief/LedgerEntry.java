package org.attache.brief;

import java.util.List;

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
 * @param flags observation flags of statistical offices that it carries, such as e for estimated:
 *     its own or those of what it was computed from; mostly none
 */
public record LedgerEntry(
    String id,
    String label,
    Kind kind,
    String value,
    String said,
    String unit,
    Origin origin,
    List<String> flags) {

  /** What sort of value. */
  public enum Kind {
    NUMBER,
    DATE,
    NAME
  }

  public LedgerEntry {
    flags = List.copyOf(flags);
  }

  /** A figure without flags. */
  public LedgerEntry(
      String id, String label, Kind kind, String value, String said, String unit, Origin origin) {
    this(id, label, kind, value, said, unit, origin, List.of());
  }
}
