package org.attache.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.attache.brief.Brief;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.Column;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.Front;
import org.attache.brief.Label;
import org.attache.brief.Labels;

/** Decides which sheets a workbook has: cover, contents, notes, then one for every table. */
final class SheetPlan {

  /** What links call the contents; not shown. */
  private static final String CONTENTS = "_contents";

  /** What links call the notes; not shown. */
  private static final String NOTES = "_notes";

  /** Limits of a row of a remark, in characters. */
  private static final int SHORTEST_REMARK = 90;

  private static final int LONGEST_REMARK = 150;

  private final Brief brief;
  private final int lastRow;
  private final Labels labels;
  private final Names tableNames = Names.ofRanges();
  private final String cover;
  private final String contents;
  private final String notes;
  private final List<Planned> planned = new ArrayList<>();

  /**
   * A table or a part of one.
   *
   * @param data what it shows
   * @param survey what the cells are like, of all parts
   * @param whole the name of the table that it is or is a part of
   * @param parts how many parts there are
   * @param sheet the name of its sheet
   * @param name its own name
   * @param firstNote the number of its first note
   */
  private record Planned(
      DataTable data,
      Survey survey,
      String whole,
      int parts,
      String sheet,
      String name,
      int firstNote) {

    boolean isFirst() {
      return data.name().equals(whole);
    }
  }

  /**
   * A plan.
   *
   * @param brief whose appendix it is
   * @param lastRow how many rows a sheet has
   */
  SheetPlan(Brief brief, int lastRow) {
    this.brief = brief;
    this.lastRow = lastRow;
    this.labels = brief.labels();
    Names sheetNames = Names.ofSheets();
    this.cover = sheetNames.sheet(labels.of(Label.COVER));
    this.contents = sheetNames.sheet(labels.of(Label.CONTENTS));
    this.notes = sheetNames.sheet(labels.of(Label.NOTES));
    Set<String> known = new TreeSet<>(List.of(CONTENTS, NOTES));
    int note = 1;
    for (DataTable data : brief.appendix()) {
      if (!known.add(data.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("two tables are named '" + data.name() + "'");
      }
      plan(data, note, sheetNames);
      note += data.notes().size();
    }
  }

  private void plan(DataTable data, int note, Names sheetNames) {
    Survey survey = Survey.of(data);
    List<DataTable> parts = parts(data, survey, note);
    for (DataTable part : parts) {
      String sheet = sheetNames.sheet(part.sheet());
      String name = tableNames.range(part.name());
      planned.add(new Planned(part, survey, data.name(), parts.size(), sheet, name, note));
    }
  }

  /** The table, or what a sheet can hold of it each. */
  private List<DataTable> parts(DataTable data, Survey survey, int note) {
    Planned whole = new Planned(data, survey, data.name(), 1, data.sheet(), data.name(), note);
    if (lines(whole).size() + 1 + data.rows().size() <= lastRow) {
      return List.of(data);
    }
    Planned part = new Planned(data, survey, data.name(), 2, data.sheet(), data.name(), note);
    return new TableSplit(labels).split(data, lastRow - lines(part).size() - 1);
  }

  List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(new Sheet(1, cover, coverLines(), List.of()));
    if (!planned.isEmpty()) {
      sheets.add(sheet(2, contentsTable()));
    }
    if (hasNotes()) {
      sheets.add(sheet(3, notesTable()));
    }
    for (Planned table : planned) {
      sheets.add(sheet(sheets.size() + 1, table));
    }
    return sheets;
  }

  private boolean hasNotes() {
    return planned.stream().anyMatch(table -> !table.data().notes().isEmpty());
  }

  private List<Line> coverLines() {
    Front front = brief.front();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(CellStyle.TITLE, front.title()));
    add(lines, CellStyle.SUBTITLE, front.subtitle());
    add(lines, CellStyle.STRONG_PARAGRAPH, front.marking());
    add(lines, CellStyle.PARAGRAPH, front.dateInWords());
    front.authors().forEach(author -> add(lines, CellStyle.PARAGRAPH, author));
    if (!front.description().equals(front.subtitle())
        && !front.description().equals(front.title())) {
      add(lines, CellStyle.PARAGRAPH, front.description());
    }
    if (!planned.isEmpty()) {
      lines.add(new Line(CellStyle.LINK, contents, "#" + CONTENTS));
    }
    return lines;
  }

  private static void add(List<Line> lines, CellStyle style, String text) {
    if (!text.isBlank()) {
      lines.add(Line.of(style, text));
    }
  }

  private Planned contentsTable() {
    List<List<DataCell>> rows = new ArrayList<>();
    if (hasNotes()) {
      rows.add(link(NOTES, notes, labels.of(Label.NOTES)));
    }
    for (Planned table : planned) {
      rows.add(link(table.data().name(), table.sheet(), table.data().title()));
    }
    List<String> headings = List.of(labels.of(Label.TABLE), labels.of(Label.DESCRIPTION));
    DataTable data = table(CONTENTS, labels.of(Label.CONTENTS), headings, rows);
    return own(data, contents, "Contents");
  }

  private static List<DataCell> link(String table, String text, String description) {
    return List.of(new DataCell.Link("#" + table, text), new DataCell.Text(description));
  }

  private Planned notesTable() {
    List<List<DataCell>> rows = new ArrayList<>();
    for (Planned table : planned) {
      for (int i = 0; table.isFirst() && i < table.data().notes().size(); i++) {
        rows.add(
            List.of(
                new DataCell.Text(mark(table.firstNote() + i)),
                new DataCell.Text(table.data().notes().get(i)),
                new DataCell.Link("#" + table.data().name(), table.sheet())));
      }
    }
    List<String> headings =
        List.of(labels.of(Label.NOTE), labels.of(Label.NOTE_TEXT), labels.of(Label.TABLE));
    DataTable data = table(NOTES, labels.of(Label.NOTES), headings, rows);
    return own(data, notes, "Notes");
  }

  private Planned own(DataTable data, String sheet, String name) {
    return new Planned(data, Survey.of(data), data.name(), 1, sheet, tableNames.range(name), 0);
  }

  private static DataTable table(
      String name, String title, List<String> headings, List<List<DataCell>> rows) {
    List<Column> columns =
        headings.stream().map(heading -> new Column(heading, ColumnKind.TEXT, 0)).toList();
    return new DataTable(name, title, title, List.of(), "", columns, rows, List.of());
  }

  /** A note's mark, in words as readers of screens need it. */
  private String mark(int number) {
    Locale locale = Locale.forLanguageTag(brief.front().language());
    String word = labels.of(Label.NOTE);
    // German writes every noun with a capital.
    boolean keepsCapitals = locale.getLanguage().equals("de");
    return "[" + (keepsCapitals ? word : word.toLowerCase(locale)) + " " + number + "]";
  }

  private Sheet sheet(int number, Planned table) {
    List<Line> lines = lines(table);
    List<String> headings =
        Names.headings(table.data().columns().stream().map(Column::heading).toList());
    int headerRow = lines.size() + 1;
    return new Sheet(
        number,
        table.sheet(),
        lines,
        List.of(
            new SheetTable(
                table.name(),
                table.sheet(),
                headerRow,
                headings,
                table.whole(),
                table.data(),
                table.survey())));
  }

  private List<Line> lines(Planned table) {
    List<Line> lines = new ArrayList<>();
    StringBuilder title = new StringBuilder(table.data().title());
    List<Line> remarks = new ArrayList<>();
    int width = width(table);
    for (int i = 0; i < table.data().notes().size(); i++) {
      String mark = mark(table.firstNote() + i);
      title.append(' ').append(mark);
      remark(mark + " " + table.data().notes().get(i), width, remarks);
    }
    lines.add(Line.of(CellStyle.TITLE, title.toString()));
    lines.add(Line.of(CellStyle.REMARK, labels.of(Label.TABLE_COUNT, "1")));
    lines.addAll(remarks);
    if (table.parts() > 1) {
      remark(labels.of(Label.SPLIT_TABLE, Integer.toString(table.parts())), width, lines);
    }
    if (table.survey().hasCutText()) {
      lines.add(Line.of(CellStyle.REMARK, labels.of(Label.CUT_TEXT)));
    }
    if (!table.data().source().isBlank()) {
      String source = labels.of(Label.SOURCE) + ": " + table.data().source();
      remark(source, width, lines);
    }
    if (!table.data().name().equals(CONTENTS)) {
      lines.add(new Line(CellStyle.LINK, labels.of(Label.BACK_TO_CONTENTS), "#" + CONTENTS));
    }
    return lines;
  }

  /** How long remarks above a table may be, in characters: about as long as its rows. */
  private static int width(Planned table) {
    int width = 0;
    for (int i = 0; i < table.data().columns().size(); i++) {
      width += table.survey().width(i);
    }
    return Math.min(LONGEST_REMARK, Math.max(SHORTEST_REMARK, width));
  }

  /** A remark takes as many rows as it needs to be read without scrolling. */
  private static void remark(String text, int width, List<Line> lines) {
    StringBuilder row = new StringBuilder();
    for (String word : text.split(" ")) {
      if (row.length() > 0 && row.length() + 1 + word.length() > width) {
        lines.add(Line.of(CellStyle.REMARK, row.toString()));
        row.setLength(0);
      }
      row.append(row.length() > 0 ? " " : "").append(word);
    }
    lines.add(Line.of(CellStyle.REMARK, row.toString()));
  }
}
