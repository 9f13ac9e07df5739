package org.attache.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.attache.brief.ChartKind;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable.TableChart;
import org.attache.theme.Colour;
import org.attache.theme.Palette;

/** Writes one series of a chart: a column of the table, with its values as last computed. */
final class ChartSeries {

  /** Lines differ in more than colour. */
  private static final List<String> DASHES =
      List.of("solid", "sysDash", "dash", "sysDot", "lgDash", "dashDot");

  private static final List<String> MARKERS =
      List.of("circle", "square", "triangle", "diamond", "circle", "square");

  /** How many accents a theme of Office has. */
  private static final int ACCENTS = 6;

  private final SheetTable table;
  private final TableChart chart;
  private final int index;
  private final Palette palette;
  private final Markup xml;
  private final int column;

  ChartSeries(SheetTable table, TableChart chart, int index, Palette palette, Markup xml) {
    this.table = table;
    this.chart = chart;
    this.index = index;
    this.palette = palette;
    this.xml = xml;
    this.column = table.column(chart.series().get(index));
  }

  /** Writes a series of bars. */
  void writeBar(boolean hasLabels) throws IOException {
    begin();
    xml.start("c:spPr");
    fill();
    xml.end();
    xml.val("c:invertIfNegative", "0");
    if (hasLabels) {
      boolean isStacked =
          chart.kind() == ChartKind.STACKED_COLUMN || chart.kind() == ChartKind.STACKED_BAR;
      xml.start("c:dLbls");
      xml.leaf("c:numFmt", "formatCode", table.survey().format(column), "sourceLinked", "0");
      noShape();
      labelText(isStacked ? onFill() : "tx1");
      xml.val("c:dLblPos", isStacked ? "ctr" : "outEnd");
      shows(true, false);
      xml.end();
    }
    data();
    xml.end();
  }

  /** Writes a line with its name at its end. */
  void writeLine() throws IOException {
    begin();
    xml.start("c:spPr").start("a:ln", "w", "28575", "cap", "rnd");
    fill();
    xml.val("a:prstDash", DASHES.get(index % DASHES.size())).leaf("a:round").end().end();
    xml.start("c:marker").val("c:symbol", MARKERS.get(index % MARKERS.size())).val("c:size", "6");
    xml.start("c:spPr");
    fill();
    xml.start("a:ln").leaf("a:noFill").end().end().end();
    nameAtEnd();
    data();
    xml.val("c:smooth", "0").end();
  }

  /** Writes a filled area. */
  void writeArea() throws IOException {
    begin();
    xml.start("c:spPr");
    fill();
    xml.end();
    data();
    xml.end();
  }

  /** Writes points whose place across is in another column. */
  void writePoints(int across) throws IOException {
    begin();
    xml.start("c:spPr").start("a:ln").leaf("a:noFill").end().end();
    xml.start("c:marker").val("c:symbol", "circle").val("c:size", "6").start("c:spPr");
    xml.start("a:solidFill").val("a:schemeClr", "accent1").end();
    xml.start("a:ln").leaf("a:noFill").end().end().end();
    xml.start("c:xVal");
    numbers(across, cells(across));
    xml.end();
    xml.start("c:yVal");
    numbers(column, cells(column));
    xml.end();
    xml.val("c:smooth", "0").end();
  }

  /** Writes slices, each in a colour of its own. */
  void writeSlices(boolean isPie) throws IOException {
    begin();
    int slices = table.data().rows().size();
    for (int i = 0; i < slices; i++) {
      xml.start("c:dPt").val("c:idx", Integer.toString(i)).start("c:spPr");
      fill(i);
      xml.start("a:ln", "w", "12700").start("a:solidFill").val("a:schemeClr", "bg1");
      xml.end().end().end().end();
    }
    xml.start("c:dLbls");
    for (int i = 0; i < slices && !isPie; i++) {
      xml.start("c:dLbl").val("c:idx", Integer.toString(i));
      noShape();
      labelText(onFill(i));
      shows(true, false);
      xml.end();
    }
    xml.leaf("c:numFmt", "formatCode", table.survey().format(column), "sourceLinked", "0");
    noShape();
    labelText("tx1");
    if (isPie) {
      xml.val("c:dLblPos", "outEnd");
    }
    shows(true, false);
    xml.val("c:showLeaderLines", "1");
    xml.end();
    data();
    xml.end();
  }

  private void begin() throws IOException {
    String number = Integer.toString(index);
    xml.start("c:ser").val("c:idx", number).val("c:order", number);
    String at = Address.quoted(table.sheet()) + "!" + Address.fixed(column, table.headerRow());
    xml.start("c:tx").start("c:strRef").element("c:f", at);
    xml.start("c:strCache").val("c:ptCount", "1");
    xml.start("c:pt", "idx", "0").element("c:v", table.headings().get(column)).end();
    xml.end().end().end();
  }

  private void fill() throws IOException {
    fill(index);
  }

  private void fill(int index) throws IOException {
    String accent = "accent" + (index % ACCENTS + 1);
    xml.start("a:solidFill");
    if (index < ACCENTS) {
      xml.val("a:schemeClr", accent);
    } else {
      xml.start("a:schemeClr", "val", accent).val("a:lumMod", "60000").end();
    }
    xml.end();
  }

  /** The one of the two text colours that is easier to read on the fill. */
  private String onFill() {
    return onFill(index);
  }

  private String onFill(int index) {
    List<Colour> colours = palette.series();
    Colour fill = colours.get(index % ACCENTS % colours.size());
    return fill.contrast(palette.background()) >= fill.contrast(palette.text()) ? "bg1" : "tx1";
  }

  private void nameAtEnd() throws IOException {
    int last = lastRowWithValue();
    if (last < 0) {
      return;
    }
    xml.start("c:dLbls");
    xml.start("c:dLbl").val("c:idx", Integer.toString(last));
    xml.leaf("c:numFmt", "formatCode", table.survey().format(column), "sourceLinked", "0");
    noShape();
    labelText("tx1");
    xml.val("c:dLblPos", "r");
    shows(true, chart.series().size() > 1);
    if (chart.series().size() > 1) {
      xml.element("c:separator", " ");
    }
    xml.end();
    noShape();
    shows(false, false);
    xml.end();
  }

  private int lastRowWithValue() {
    int last = table.data().rows().size() - 1;
    while (last >= 0 && !Survey.isNumber(table.data().rows().get(last).get(column))) {
      last--;
    }
    return last;
  }

  private void noShape() throws IOException {
    xml.start("c:spPr").leaf("a:noFill").start("a:ln").leaf("a:noFill").end().end();
  }

  private void labelText(String colour) throws IOException {
    xml.start("c:txPr").leaf("a:bodyPr", "wrap", "none").leaf("a:lstStyle");
    xml.start("a:p").start("a:pPr").start("a:defRPr", "sz", "900").start("a:solidFill");
    xml.val("a:schemeClr", colour).end().end().end();
    xml.leaf("a:endParaRPr", "lang", "en-US").end().end();
  }

  private void shows(boolean value, boolean name) throws IOException {
    xml.val("c:showLegendKey", "0").val("c:showVal", value ? "1" : "0");
    xml.val("c:showCatName", "0").val("c:showSerName", name ? "1" : "0");
    xml.val("c:showPercent", "0").val("c:showBubbleSize", "0");
  }

  private void data() throws IOException {
    int categories = table.column(chart.categories());
    List<DataCell> names = cells(categories);
    xml.start("c:cat");
    if (names.stream().allMatch(cell -> cell instanceof DataCell.Number)) {
      numbers(categories, names);
    } else {
      words(categories, names);
    }
    xml.end();
    xml.start("c:val");
    numbers(column, cells(column));
    xml.end();
  }

  private List<DataCell> cells(int at) {
    List<DataCell> cells = new ArrayList<>();
    table.data().rows().forEach(row -> cells.add(row.get(at)));
    return cells;
  }

  private void numbers(int at, List<DataCell> cells) throws IOException {
    xml.start("c:numRef").element("c:f", table.fixedRange(at)).start("c:numCache");
    xml.element("c:formatCode", table.survey().format(at));
    xml.val("c:ptCount", Integer.toString(cells.size()));
    for (int i = 0; i < cells.size(); i++) {
      if (Survey.isNumber(cells.get(i))) {
        String value = Survey.number(cells.get(i)).toPlainString();
        xml.start("c:pt", "idx", Integer.toString(i)).element("c:v", value).end();
      }
    }
    xml.end().end();
  }

  private void words(int at, List<DataCell> cells) throws IOException {
    xml.start("c:strRef").element("c:f", table.fixedRange(at)).start("c:strCache");
    xml.val("c:ptCount", Integer.toString(cells.size()));
    for (int i = 0; i < cells.size(); i++) {
      String words = words(cells.get(i));
      xml.start("c:pt", "idx", Integer.toString(i)).element("c:v", words).end();
    }
    xml.end().end();
  }

  private static String words(DataCell cell) {
    if (cell instanceof DataCell.Text text) {
      return text.text();
    } else if (cell instanceof DataCell.Link link) {
      return link.text();
    } else if (cell instanceof DataCell.Date date) {
      return date.date().toString();
    }
    return Survey.isNumber(cell) ? Survey.number(cell).toPlainString() : "";
  }
}
