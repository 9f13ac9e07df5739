package org.attache.appendix;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.Formula;

/** Computes the formulas of tables as a spreadsheet would. */
final class Workbook {

  private final List<DataTable> tables;

  Workbook(List<DataTable> tables) {
    this.tables = tables;
  }

  DataTable table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  List<String> headings(String table) {
    return table(table).columns().stream().map(DataTable.Column::heading).toList();
  }

  DataCell cell(DataTable table, int row, String heading) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).heading().equals(heading)) {
        return table.rows().get(row).get(i);
      }
    }
    throw new IllegalArgumentException("no column '" + heading + "' in " + table.name());
  }

  String text(DataTable table, int row, String heading) {
    DataCell cell = cell(table, row, heading);
    if (cell instanceof DataCell.Text text) {
      return text.text();
    }
    if (cell instanceof DataCell.Link link) {
      return link.text();
    }
    return cell instanceof DataCell.Empty ? "" : cell.toString();
  }

  BigDecimal value(DataTable table, int row, DataCell cell) {
    if (cell instanceof DataCell.Number number) {
      return number.value();
    }
    return compute(table, row, ((DataCell.Computed) cell).formula());
  }

  private BigDecimal compute(DataTable table, int row, Formula formula) {
    if (formula instanceof Formula.SameRow same) {
      return value(table, row, cell(table, row, same.column()));
    } else if (formula instanceof Formula.RowAbove above) {
      int up = row - above.rowsUp();
      return value(table, up, cell(table, up, above.column()));
    } else if (formula instanceof Formula.SumWhere sum) {
      return sum(table, row, sum);
    } else if (formula instanceof Formula.Plus plus) {
      return compute(table, row, plus.left()).add(compute(table, row, plus.right()));
    } else if (formula instanceof Formula.Minus minus) {
      return compute(table, row, minus.left()).subtract(compute(table, row, minus.right()));
    } else if (formula instanceof Formula.Over over) {
      return compute(table, row, over.left())
          .divide(compute(table, row, over.right()), MathContext.DECIMAL64);
    }
    return furtherOperation(table, row, formula);
  }

  private BigDecimal furtherOperation(DataTable table, int row, Formula formula) {
    if (formula instanceof Formula.Times times) {
      return compute(table, row, times.left()).multiply(compute(table, row, times.right()));
    } else if (formula instanceof Formula.Power power) {
      double base = compute(table, row, power.base()).doubleValue();
      double exponent = compute(table, row, power.exponent()).doubleValue();
      return BigDecimal.valueOf(Math.pow(base, exponent));
    } else if (formula instanceof Formula.Constant constant) {
      return constant.value();
    } else if (formula instanceof Formula.LookUp lookUp) {
      return lookUp(lookUp);
    } else if (formula instanceof Formula.UnlessZero unless) {
      boolean isZero = compute(table, row, unless.tested()).signum() == 0;
      return isZero ? BigDecimal.ZERO : compute(table, row, unless.value());
    }
    if (formula instanceof Formula.WordsIfZero words) {
      return compute(table, row, words.value());
    } else if (formula instanceof Formula.Greater greater) {
      BigDecimal left = compute(table, row, greater.left());
      return left.compareTo(compute(table, row, greater.right())) > 0
          ? BigDecimal.ONE
          : BigDecimal.ZERO;
    } else if (formula instanceof Formula.Figure figure) {
      return figure(figure.id());
    } else if (formula instanceof Formula.Call call) {
      return call(table, row, call);
    }
    return compute(table, row, ((Formula.Size) formula).of()).abs();
  }

  private BigDecimal call(DataTable table, int row, Formula.Call call) {
    boolean isCount =
        call.function() == Formula.Function.COUNT || call.function() == Formula.Function.COUNTA;
    if (isCount) {
      return BigDecimal.valueOf(call.arguments().size());
    }
    List<BigDecimal> all =
        call.arguments().stream().map(argument -> compute(table, row, argument)).toList();
    BigDecimal sum = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean = sum.divide(BigDecimal.valueOf(all.size()), MathContext.DECIMAL64);
    return switch (call.function()) {
      case SUM -> sum;
      case AVERAGE -> mean;
      case SUMSQ -> all.stream().map(one -> one.pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
      case MIN -> all.stream().reduce(BigDecimal::min).orElseThrow();
      case ROUND -> all.get(0).setScale(all.get(1).intValueExact(), RoundingMode.HALF_UP);
      case STDEV ->
          all.stream()
              .map(one -> one.subtract(mean).pow(2))
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .divide(BigDecimal.valueOf(all.size() - 1), MathContext.DECIMAL64)
              .sqrt(MathContext.DECIMAL64);
      case COUNT, COUNTA -> throw new AssertionError(call.function());
    };
  }

  private BigDecimal figure(String id) {
    for (DataTable table : tables) {
      for (int row = 0; row < table.rows().size(); row++) {
        for (DataCell cell : table.rows().get(row)) {
          boolean isIt =
              cell instanceof DataCell.Number number && number.figure().equals(id)
                  || cell instanceof DataCell.Computed computed && computed.figure().equals(id);
          if (isIt) {
            return value(table, row, cell);
          }
        }
      }
    }
    throw new IllegalArgumentException("no cell shows " + id);
  }

  private BigDecimal lookUp(Formula.LookUp lookUp) {
    DataTable other = table(lookUp.table());
    for (int row = 0; row < other.rows().size(); row++) {
      if (text(other, row, lookUp.key()).equals(setting(table(lookUp.setting())))) {
        return value(other, row, cell(other, row, lookUp.column()));
      }
    }
    return BigDecimal.ZERO;
  }

  private String setting(DataTable table) {
    return table.columns().stream()
        .filter(column -> column.kind() == DataTable.ColumnKind.SETTING)
        .map(column -> text(table, 0, column.heading()))
        .findFirst()
        .orElseThrow();
  }

  private BigDecimal sum(DataTable own, int ownRow, Formula.SumWhere sum) {
    DataTable other = table(sum.table());
    BigDecimal total = BigDecimal.ZERO;
    for (int i = 0; i < other.rows().size(); i++) {
      int row = i;
      boolean matches =
          sum.where().stream()
              .allMatch(
                  match ->
                      text(other, row, match.column())
                          .equals(
                              match.isOwnColumn()
                                  ? text(own, ownRow, match.equalTo())
                                  : match.equalTo()));
      if (matches) {
        total = total.add(value(other, row, cell(other, row, sum.column())));
      }
    }
    return total;
  }
}
