package org.attache.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.LedgerEntry;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.SaidNumber;
import org.attache.tree.Node;

/**
 * The rows that a block draws: a list that expressions know, or rows written in the block itself.
 *
 * <p>A row of the block is a mapping whose values expressions print, so that each keeps its entry
 * in the ledger; a number that is only typed there has none and is not drawn.
 */
final class DataRows {

  private final Figures figures;

  private DataRows(Figures figures) {
    this.figures = figures;
  }

  /** The rows under a block's {@code data} key; what is wrong is reported. */
  static List<Map<?, ?>> of(FenceHead head, Assembly assembly) {
    return head.isList("data")
        ? new DataRows(assembly.figures()).written(head)
        : Paths.rows(head, assembly.names());
  }

  private List<Map<?, ?>> written(FenceHead head) {
    List<Map<?, ?>> rows = new ArrayList<>();
    for (Node node : head.list("data")) {
      if (node instanceof Node.Mapping mapping) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
          row.put(entry.key(), value(head.scalar(entry.key(), entry.value())));
        }
        rows.add(row);
      } else {
        head.report("Each of 'data' must hold keys with values");
      }
    }
    return rows;
  }

  /** A text that is a printed value and nothing else is that value again. */
  private Object value(String text) {
    String line = text.strip();
    int middle = line.indexOf(Marks.TEXT);
    boolean isValue =
        middle > 0 && line.charAt(0) == Marks.VALUE && line.indexOf(Marks.END) == line.length() - 1;
    if (!isValue) {
      return text;
    }
    int figure = Integer.parseInt(line.substring(1, middle));
    String words = line.substring(middle + 1, line.length() - 1);
    Object raw = raw(figures.entry(figure));
    Printed exact = new Printed(figure, raw, Printed.Measure.NONE, List.of(), words);
    return figures.shown(figure).map(exact::withShown).orElse(exact);
  }

  private static Object raw(LedgerEntry entry) {
    return switch (entry.kind()) {
      case NUMBER ->
          entry.said().isEmpty()
              ? SaidNumber.of(new BigDecimal(entry.value()))
              : SaidNumber.parse(entry.said());
      case DATE -> EdtfDate.parse(entry.value());
      case NAME -> entry.value();
    };
  }
}
