package org.attache.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.Formula;

/** What one look over a table's cells tells: how wide its columns are and how numbers look. */
final class Survey {

  /** The format of whole numbers that need no grouping. */
  static final String PLAIN = "0";

  /** What fits a wide screen, in digits. */
  private static final int WIDEST_TABLE = 170;

  /** How much wider a column gets for the sake of a text that all but fits, in digits. */
  private static final int NUDGE = 3;

  /** The same as a part of a wide column: what widths are estimated too large by, at most. */
  private static final int NUDGED_PART = 5;

  /** How much wider a table may be so that no text takes more than a few lines, in digits. */
  private static final int WIDER = 60;

  private static final int FEW_LINES = 3;

  private static final int NARROWEST = 9;

  /** How long the lines of a column of texts may be, in digits: no longer, no shorter. */
  private static final int LONGEST_LINE = 64;

  static final int SHORTEST_LINE = 16;

  private static final int FAIR_LINE = 22;

  /** Longer words are broken, such as the digits of a digest in halves. */
  private static final int LONGEST_WORD = 32;

  /** LibreOffice cuts links off instead of wrapping them: up to here they get a line. */
  private static final int LONGEST_LINK = 64;

  private final List<Integer> headings = new ArrayList<>();
  private final List<Integer> contents = new ArrayList<>();
  private final List<Integer> longest = new ArrayList<>();
  private final List<String> longestTexts = new ArrayList<>();
  private final List<Integer> unbroken = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private final List<String> formats = new ArrayList<>();
  private final List<List<String>> formatsAsWritten = new ArrayList<>();
  private final List<BigDecimal> largest = new ArrayList<>();
  private final Set<String> wanted = new TreeSet<>();
  private final Set<String> computedFrom = new TreeSet<>();
  private final Map<String, Spot> figures = new HashMap<>();
  private boolean hasCutText;

  /**
   * A cell.
   *
   * @param row of the data, from 0
   * @param column from 0
   */
  record Spot(int row, int column) {}

  private Survey() {}

  /** Looks at every cell once, row by row, for rows may be made as one asks for them. */
  static Survey of(DataTable data) {
    Survey survey = new Survey();
    List<ColumnSurvey> columns = data.columns().stream().map(ColumnSurvey::new).toList();
    int index = 0;
    for (List<DataCell> row : data.rows()) {
      for (int i = 0; i < columns.size(); i++) {
        DataCell cell = row.get(i);
        columns.get(i).add(cell);
        survey.note(cell, index, i);
      }
      index++;
    }
    columns.forEach(survey::add);
    survey.fit();
    return survey;
  }

  /** Notes where a figure stands first and what links ask for. */
  private void note(DataCell cell, int row, int column) {
    if (cell instanceof DataCell.Link link) {
      if (link.url().startsWith("#")) {
        wanted.add(link.url().substring(1));
      }
      return;
    }
    if (cell instanceof DataCell.Computed computed) {
      noteFigures(computed.formula());
    }
    String figure = figure(cell);
    if (!figure.isEmpty()) {
      figures.putIfAbsent(figure, new Spot(row, column));
    }
  }

  /** Few columns name figures, and those that do name them under a function or a sign. */
  private void noteFigures(Formula formula) {
    if (formula instanceof Formula.Figure figure) {
      wanted.add(figure.id());
      computedFrom.add(figure.id());
    } else {
      formula.operands().forEach(this::noteFigures);
    }
  }

  private static String figure(DataCell cell) {
    if (cell instanceof DataCell.Number number) {
      return number.figure();
    }
    return cell instanceof DataCell.Computed computed ? computed.figure() : "";
  }

  /** Where a figure stands first, if the table shows it. */
  Optional<Spot> spot(String figure) {
    return Optional.ofNullable(figures.get(figure));
  }

  /** The names that links of the table ask for, each a table's or a figure's. */
  Set<String> wanted() {
    return wanted;
  }

  /** The figures that formulas of the table name. */
  Set<String> computedFrom() {
    return computedFrom;
  }

  /** The width of a column, in digits of the standard font. */
  int width(int column) {
    return widths.get(column);
  }

  /** Whether no text of a column takes more than one line of so many characters. */
  boolean fitsOneLine(int column, int width) {
    return longest.get(column) <= width;
  }

  /** The format of a column's numbers. */
  String format(int column) {
    return formats.get(column);
  }

  /** The formats of all columns' numbers. */
  List<String> formats() {
    List<String> all = new ArrayList<>(formats);
    formatsAsWritten.forEach(all::addAll);
    return all;
  }

  /**
   * The formats of a column's numbers by their decimals, the last for those of more; empty unless
   * the column shows numbers as written.
   */
  List<String> formatsAsWritten(int column) {
    return formatsAsWritten.get(column);
  }

  /** A column's number of the greatest size, without its sign; zero if it has none. */
  BigDecimal largest(int column) {
    return largest.get(column);
  }

  /** Whether a text is longer than a cell can hold. */
  boolean hasCutText() {
    return hasCutText;
  }

  private void add(ColumnSurvey column) {
    largest.add(column.largest());
    formats.add(column.format());
    formatsAsWritten.add(column.formatsAsWritten());
    headings.add(headingWidth(column.column().heading()));
    contents.add(column.width());
    longestTexts.add(column.hasLineBreak() ? "" : column.longestText());
    longest.add(column.hasLineBreak() ? Integer.MAX_VALUE : column.longest());
    int word = Math.min(LONGEST_WORD, column.longestWord());
    unbroken.add(Math.max(word, Math.min(LONGEST_LINK, column.linkWidth())));
    hasCutText |= column.hasCutText();
  }

  /** Whether a cell holds a number. */
  static boolean isNumber(DataCell cell) {
    return cell instanceof DataCell.Number || cell instanceof DataCell.Computed;
  }

  /** The number in a cell that holds one. */
  static BigDecimal number(DataCell cell) {
    return cell instanceof DataCell.Number given
        ? given.value()
        : ((DataCell.Computed) cell).value();
  }

  /** Whether a column holds numbers of any sort. */
  static boolean isNumeric(ColumnKind kind) {
    return kind == ColumnKind.NUMBER || kind == ColumnKind.PERCENT;
  }

  static String format(boolean isGrouped, int decimals) {
    return (isGrouped ? "#,##0" : PLAIN) + (decimals > 0 ? "." + "0".repeat(decimals) : "");
  }

  /** A heading may take three lines, but none of its words, set in bold, is broken. */
  private static int headingWidth(String heading) {
    int word = 0;
    for (String one : heading.split("\\s+")) {
      word = Math.max(word, one.length());
    }
    return Math.min(36, Math.max(word * 6 / 5, (heading.length() + 2) / 3) + 3);
  }

  /** Long texts wrap; what room there is goes to the columns whose texts take most lines. */
  private void fit() {
    int columns = contents.size();
    int room = Math.min(WIDEST_TABLE, Paper.A4_DIGITS - columns);
    int printable = -columns;
    int needed = 0;
    for (int i = 0; i < contents.size(); i++) {
      widths.add(width(i, SHORTEST_LINE));
      room -= widths.get(i);
      printable -= widths.get(i);
      needed += width(i, FAIR_LINE) - widths.get(i);
    }
    printable += printable + Paper.A3_DIGITS > 0 ? Paper.A3_DIGITS : Paper.MOST_DIGITS;
    // Many columns take a wide sheet sooner than tall rows.
    room = Math.max(room, Math.min(needed, printable));
    int wider = Math.min(WIDER, printable - Math.max(0, room));
    int tallest = tallest();
    while (room > 0 && tallest >= 0) {
      widths.set(tallest, widths.get(tallest) + 1);
      room--;
      tallest = tallest();
    }
    // A column of long reasons is worth a wider sheet than one of names.
    for (int more = wider; more > 0 && tallest >= 0 && lines(tallest) > FEW_LINES; more--) {
      widths.set(tallest, widths.get(tallest) + 1);
      tallest = tallest();
    }
    nudge();
  }

  /** Rows of two lines for the sake of a letter, or of one that only might not fit, are a waste. */
  private void nudge() {
    for (int i = 0; i < widths.size(); i++) {
      int needed = RowHeight.width(longestTexts.get(i));
      int width = widths.get(i);
      if (needed <= width + Math.max(NUDGE, width / NUDGED_PART)) {
        widths.set(i, Math.max(width, needed));
      }
    }
  }

  /** How many lines a column's longest text takes, or a little less. */
  private double lines(int column) {
    return (double) contents.get(column) / RowHeight.sure(widths.get(column));
  }

  private int width(int column, int longestLine) {
    int line = Math.max(unbroken.get(column), longestLine);
    int content = RowHeight.width(Math.min(contents.get(column), line));
    return Math.max(NARROWEST, Math.max(headings.get(column), content));
  }

  /** The column whose longest text takes most lines and may have longer ones, or -1. */
  private int tallest() {
    int tallest = -1;
    double most = 1;
    for (int i = 0; i < contents.size(); i++) {
      if (RowHeight.sure(widths.get(i)) < LONGEST_LINE && lines(i) > most) {
        tallest = i;
        most = lines(i);
      }
    }
    return tallest;
  }
}
