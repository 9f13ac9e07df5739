package org.attache.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.attache.brief.Brief;
import org.attache.brief.DataTable.TableChart;
import org.attache.brief.Front;
import org.attache.ooxml.FileProperties;
import org.attache.ooxml.PartArchive;
import org.attache.ooxml.Relations;

/**
 * Writes the appendix of a brief as an Excel workbook: cover, contents, notes, then one table a
 * sheet, with live formulas and native charts. May be shared between threads.
 */
public final class XlsxWriter {

  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";

  /** A sheet of so many rows compresses at the level after the next; see {@link #LARGE_LEVEL}. */
  private static final int LARGE = 20_000;

  /**
   * Compressing takes most of the time of a large table. This is the last level before the knee: of
   * 100,000 rows of 12 cells, level 6 makes a file 3 % smaller for almost half as much time again;
   * level 2 saves little more than a quarter of the time for a file almost a quarter larger.
   */
  private static final int LARGE_LEVEL = 5;

  private static final int USUAL_LEVEL = 6;

  private final Function<Front, Instant> time;
  private final int lastRow;

  /** A writer. */
  public XlsxWriter() {
    this(front -> front.date().atStartOfDay(ZoneOffset.UTC).toInstant(), Address.LAST_ROW);
  }

  private XlsxWriter(Function<Front, Instant> time, int lastRow) {
    this.time = time;
    this.lastRow = lastRow;
  }

  /** This with files dated at a moment instead of the beginning, in UTC, of the brief's day. */
  public XlsxWriter withTime(Instant moment) {
    return new XlsxWriter(front -> moment, lastRow);
  }

  /** This as if sheets had no more rows than that. */
  XlsxWriter withLastRow(int row) {
    return new XlsxWriter(time, row);
  }

  /**
   * Writes the workbook; the same brief always gives the same bytes. Does not close the stream.
   *
   * @param brief what to write
   * @param out where to
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException if a formula, chart or link of the appendix names a table,
   *     column or row that is not there, or two tables share a name
   */
  public void write(Brief brief, OutputStream out) throws IOException {
    Workbook workbook = Workbook.of(brief, lastRow);
    PartArchive archive = new PartArchive(out);
    archive.add("[Content_Types].xml", xml -> ContentTypes.write(workbook, xml));
    archive.add("_rels/.rels", xml -> mainRelations().write(xml));
    Instant moment = time.apply(brief.front());
    archive.add(PartNames.CORE, xml -> properties(brief.front()).writeCore(moment, xml));
    archive.add(PartNames.APP, FileProperties::writeProgram);
    Relations relations = new Relations();
    archive.add(PartNames.WORKBOOK, xml -> WorkbookPart.write(workbook, relations, xml));
    archive.add(PartNames.WORKBOOK, relations);
    archive.add(PartNames.STYLES, xml -> new StylesPart(workbook, xml).write());
    archive.add(PartNames.THEME, xml -> ThemePart.write(brief.theme(), xml));
    writeSheets(workbook, archive);
    archive.finish();
  }

  private static Relations mainRelations() {
    Relations relations = new Relations();
    relations.part("officeDocument", PartNames.WORKBOOK);
    relations.part(PACKAGE, "core-properties", PartNames.CORE);
    relations.part("extended-properties", PartNames.APP);
    return relations;
  }

  private static void writeSheets(Workbook workbook, PartArchive archive) throws IOException {
    SharedStrings strings = new SharedStrings();
    int chart = 1;
    for (Sheet sheet : workbook.sheets()) {
      Relations relations = new Relations();
      archive.compress(sheet.lastRow() > LARGE ? LARGE_LEVEL : USUAL_LEVEL);
      archive.add(
          PartNames.sheet(sheet.number()),
          xml -> new SheetPart(workbook, sheet, strings, xml).write(relations));
      archive.add(PartNames.sheet(sheet.number()), relations);
      if (!sheet.tables().isEmpty()) {
        archive.add(PartNames.table(sheet.number()), xml -> TablePart.write(workbook, sheet, xml));
        writeCharts(workbook, sheet, chart, archive);
        chart += sheet.charts().size();
      }
    }
    archive.add(PartNames.STRINGS, strings::write);
  }

  private static void writeCharts(Workbook workbook, Sheet sheet, int first, PartArchive archive)
      throws IOException {
    if (sheet.charts().isEmpty()) {
      return;
    }
    Relations relations = new Relations();
    String drawing = PartNames.drawing(sheet.number());
    archive.add(drawing, xml -> DrawingPart.write(sheet, first, xml, relations));
    archive.add(drawing, relations);
    SheetTable table = sheet.tables().get(0);
    for (int i = 0; i < sheet.charts().size(); i++) {
      TableChart chart = sheet.charts().get(i);
      archive.add(PartNames.chart(first + i), ChartRanges.chart(chart, table, workbook)::write);
    }
  }

  private static FileProperties properties(Front front) {
    return new FileProperties(
        front.title(),
        front.subtitle(),
        front.authors(),
        front.keywords(),
        front.description(),
        front.language(),
        front.marking());
  }
}
