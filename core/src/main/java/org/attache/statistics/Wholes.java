package org.attache.statistics;

import java.util.List;
import java.util.Set;
import org.attache.dossier.FlowKind;
import org.attache.dossier.TableFormat;

/**
 * Tells rows of wholes from those of parts in tables of the balance of payments, which break values
 * down by activity, sector, kind of entity and more in columns of their own.
 */
final class Wholes {

  /** By what Eurostat, the OECD and the IMF break investment and services down. */
  private static final Set<String> BREAKDOWNS =
      Set.of(
          "activity",
          "nacer2",
          "entity",
          "typeentity",
          "sector",
          "sector10",
          "sectpart",
          "counterpartsector",
          "fdicomp",
          "levelcounterpart",
          "maturity",
          "instrument",
          "intrassetclass");

  /** What stands in such a column in the row of the whole. */
  private static final Set<String> WHOLE =
      Set.of("", "_T", "_Z", "_X", "T", "ALL", "TOTAL", "S1", "D", "FDI", "FDI_T", "IMC", "F");

  private final int[] columns;

  private Wholes(int[] columns) {
    this.columns = columns;
  }

  /** Those of a table. */
  static Wholes of(List<String> heading, Columns bound, FlowKind kind) {
    boolean isBroken = kind != FlowKind.GOODS && bound.layout().format() == TableFormat.SDMX_CSV;
    int[] found = new int[isBroken ? heading.size() : 0];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      String plain = Layout.plain(heading.get(i));
      if (BREAKDOWNS.contains(plain)
          && (i == 0 || !plain.equals(Layout.plain(heading.get(i - 1))))) {
        found[count++] = i;
      }
    }
    return new Wholes(java.util.Arrays.copyOf(found, count));
  }

  /** Whether a row is of the whole in all that the table breaks values down by. */
  boolean holds(Rows rows) {
    for (int column : columns) {
      if (!WHOLE.contains(Items.code(rows.text(column)))) {
        return false;
      }
    }
    return true;
  }
}
