package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.Column;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.Formula;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.dossier.FlowKind;
import org.attache.trade.Measurement;
import org.attache.trade.TradeSeries;

/**
 * Every indicator that the brief prints and no other table shows: ranks, gaps, indexes, shares of
 * partners, each a formula over the cells of its inputs.
 */
final class MeasureTable {

  private static final String KEY = "measures";

  /** What the ids of numbers of listed facts begin with. */
  private static final String COUNT = "count.";

  /** What the ids of whole years between the dates of two events end with. */
  static final String YEARS = "years";

  /** What a function of a spreadsheet takes, and with how many characters, a little less. */
  private static final int MOST_ARGUMENTS = 250;

  private static final int LONGEST = 8_000;

  private final Page page;
  private final Set<String> shown = new HashSet<>();

  /**
   * A table of measures.
   *
   * @param others the tables before it, which may show some and all inputs
   */
  MeasureTable(Page page, List<DataTable> others) {
    this.page = page;
    Set<String> wanted = new HashSet<>();
    for (Measurement one : page.measured()) {
      wanted.add(one.id());
      formula(one).stream()
          .flatMap(MeasureTable::leaves)
          .forEach(figure -> wanted.add(figure.id()));
    }
    for (LedgerEntry entry : page.ledger().entries()) {
      if (entry.id().startsWith(COUNT) && entry.origin() instanceof Origin.Derived derived) {
        wanted.addAll(derived.inputs());
      }
    }
    for (DataTable table : wanted.isEmpty() ? List.<DataTable>of() : others) {
      for (List<DataCell> row : table.rows()) {
        for (DataCell cell : row) {
          String figure = figure(cell);
          if (!figure.isEmpty() && wanted.contains(figure)) {
            shown.add(figure);
          }
        }
      }
    }
  }

  private record Row(LedgerEntry entry, DataCell value) {}

  List<DataTable> table() {
    List<Measurement> own =
        page.measured().stream().filter(one -> !shown.contains(one.id())).toList();
    own.forEach(one -> shown.add(one.id()));
    List<Row> rows = new ArrayList<>();
    for (Measurement one : own) {
      rows.add(new Row(page.ledger().entry(one.id()).orElseThrow(), value(one)));
    }
    for (LedgerEntry entry : page.ledger().entries()) {
      if (entry.id().startsWith(COUNT)) {
        rows.add(new Row(entry, count(entry)));
      } else if (isYears(entry)) {
        rows.add(new Row(entry, years(entry)));
      }
    }
    return new TableMaker<Row>(page, KEY)
        .text("id", row -> text(row.entry().id()))
        .text("figure", row -> text(row.entry().label()))
        .column("value", ColumnKind.NUMBER, Column.AS_WRITTEN, Row::value)
        .text("unit", row -> text(row.entry().unit()))
        .text("formula", row -> LedgerTable.formula(row.entry()))
        .build(rows);
  }

  /** A number alone where what it is computed from is more than the workbook shows. */
  private DataCell value(Measurement one) {
    return formula(one)
        .filter(formula -> leaves(formula).allMatch(figure -> shown.contains(figure.id())))
        .<DataCell>map(formula -> new DataCell.Computed(formula, one.value(), one.id()))
        .orElseGet(() -> new DataCell.Number(one.value(), one.id()));
  }

  /** How many rows there are of what was counted. */
  private DataCell count(LedgerEntry entry) {
    BigDecimal value = new BigDecimal(entry.value());
    List<String> counted =
        entry.origin() instanceof Origin.Derived derived ? derived.inputs() : List.of();
    boolean isShown =
        !counted.isEmpty()
            && counted.size() <= MOST_ARGUMENTS
            && counted.stream()
                .map(page.rows()::cell)
                .allMatch(id -> id.contains("/") || shown.contains(id));
    if (!isShown) {
      return new DataCell.Number(value, entry.id());
    }
    List<Formula> cells =
        counted.stream().<Formula>map(id -> new Formula.Figure(page.rows().cell(id))).toList();
    Formula formula = new Formula.Call(Formula.Function.COUNTA, cells);
    return new DataCell.Computed(formula, value, entry.id());
  }

  private boolean isYears(LedgerEntry entry) {
    int dot = entry.id().lastIndexOf('.');
    return entry.id().substring(dot + 1).equals(YEARS)
        && page.rows().written(fact(entry.id())).isPresent()
        && entry.origin() instanceof Origin.Derived;
  }

  private static String fact(String figure) {
    return figure.substring(0, Math.max(0, figure.lastIndexOf('.')));
  }

  /** One year less the other, each as the sheet of events has it written. */
  private DataCell years(LedgerEntry entry) {
    BigDecimal value = new BigDecimal(entry.value());
    List<String> dates =
        entry.origin() instanceof Origin.Derived derived ? derived.inputs() : List.of();
    boolean isWritten =
        dates.size() == 2
            && dates.stream().allMatch(date -> beginsWithYear(page.rows().written(fact(date))));
    return isWritten
        ? new DataCell.Computed(
            new Formula.Minus(year(dates.get(0)), year(dates.get(1))), value, entry.id())
        : new DataCell.Number(value, entry.id());
  }

  private static boolean beginsWithYear(Optional<String> date) {
    return date.filter(words -> words.matches("[0-9]{4}.*")).isPresent();
  }

  private Formula year(String date) {
    String heading = page.words().heading("history", "edtf");
    return new Formula.Year(new Formula.Figure(page.rows().cell(fact(date), heading)));
  }

  private Optional<Formula> formula(Measurement one) {
    boolean isOfRow = one.inputs().isEmpty();
    return isOfRow || one.inputs().size() > MOST_ARGUMENTS
        ? Optional.empty()
        : Optional.of(new MeasureFormula(series(one), one).formula())
            .filter(formula -> length(formula) <= LONGEST);
  }

  /** The series that a measure is of, by what its id begins with. */
  private TradeSeries series(Measurement one) {
    return FlowKind.BESIDE_GOODS.stream()
        .filter(kind -> one.id().startsWith(kind.word() + "."))
        .findFirst()
        .map(kind -> TradeSeries.of(page.dossier(), kind))
        .orElseGet(page::series);
  }

  /** About how many characters a formula takes. */
  private static int length(Formula formula) {
    int own = formula instanceof Formula.Figure figure ? figure.id().length() + 1 : 5;
    return own + formula.operands().stream().mapToInt(MeasureTable::length).sum();
  }

  /** The figures that a formula names. */
  private static Stream<Formula.Figure> leaves(Formula formula) {
    return formula instanceof Formula.Figure figure
        ? Stream.of(figure)
        : formula.operands().stream().flatMap(MeasureTable::leaves);
  }

  private static String figure(DataCell cell) {
    if (cell instanceof DataCell.Number number) {
      return number.figure();
    }
    return cell instanceof DataCell.Computed computed ? computed.figure() : "";
  }
}
