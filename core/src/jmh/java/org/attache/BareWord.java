package org.attache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Caption;
import org.attache.brief.ChartFigure;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.Contents;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.Note;
import org.attache.brief.Paragraph;
import org.attache.brief.PlainText;
import org.attache.brief.Point;
import org.attache.brief.ReferenceEntry;
import org.attache.brief.ReferenceList;
import org.attache.brief.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A brief's words, tables, charts and notes by bare POI, with as little as its users write: a few
 * styles without looks, no links, bookmarks, alt texts or page numbers in the contents.
 */
final class BareWord implements AutoCloseable {

  private final Brief brief;
  private final XWPFDocument document = new XWPFDocument();

  private BareWord(Brief brief) {
    this.brief = brief;
  }

  static byte[] write(Brief brief) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
    try (BareWord word = new BareWord(brief)) {
      word.compose();
      word.document.write(out);
    } catch (InvalidFormatException e) {
      throw new IOException("POI made no chart", e);
    }
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private void compose() throws IOException, InvalidFormatException {
    XWPFStyles styles = document.createStyles();
    for (String name : List.of("Title", "Heading1", "Heading2", "Caption", "FootnoteText")) {
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId(name);
      style.addNewName().setVal(name);
      style.setType(STStyleType.PARAGRAPH);
      styles.addStyle(new XWPFStyle(style));
    }
    document
        .createHeader(HeaderFooterType.DEFAULT)
        .createParagraph()
        .createRun()
        .setText(brief.front().title());
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.createRun().setText(brief.front().marking() + " ");
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
    add("Title", brief.front().title());
    add("", brief.front().subtitle());
    for (Block block : brief.blocks()) {
      add(block);
    }
  }

  private void add(Block block) throws IOException, InvalidFormatException {
    if (block instanceof Heading heading) {
      add("Heading" + heading.level(), PlainText.of(heading.content()));
    } else if (block instanceof Paragraph paragraph) {
      add(paragraph.content());
    } else if (block instanceof Table table) {
      add(table);
    } else if (block instanceof ChartFigure figure) {
      add(figure);
    } else if (block instanceof Contents) {
      for (Block one : brief.blocks()) {
        if (one instanceof Heading heading) {
          add("", PlainText.of(heading.content()));
        }
      }
    } else if (block instanceof ReferenceList) {
      for (ReferenceEntry entry : brief.references()) {
        add("", entry.label() + " " + PlainText.of(entry.content()));
      }
    }
  }

  private void add(String style, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(words);
  }

  private void add(List<Inline> content) {
    XWPFParagraph paragraph = document.createParagraph();
    for (Inline inline : content) {
      if (inline instanceof Inline.NoteMark mark) {
        Note note = brief.notes().get(mark.number() - 1);
        XWPFFootnote footnote = document.createFootnote();
        footnote.createParagraph().createRun().setText(PlainText.of(note.content()));
        paragraph.addFootnoteReference(footnote);
      } else {
        paragraph.createRun().setText(PlainText.of(List.of(inline)));
      }
    }
  }

  private void add(Caption caption) {
    add("Caption", PlainText.of(caption.title()));
    add("", PlainText.of(caption.subtitle()));
  }

  private void below(Caption caption) {
    caption.notes().forEach(note -> add("", PlainText.of(note)));
    add("", PlainText.of(caption.source()));
  }

  private void add(Table table) {
    add(table.caption());
    XWPFTable made = document.createTable(table.rows().size() + 1, table.columns().size());
    XWPFTableRow head = made.getRow(0);
    head.setRepeatHeader(true);
    for (int i = 0; i < table.columns().size(); i++) {
      head.getCell(i).setText(PlainText.of(table.columns().get(i).heading()));
    }
    for (int i = 0; i < table.rows().size(); i++) {
      List<Table.Cell> cells = table.rows().get(i).cells();
      for (int k = 0; k < cells.size(); k++) {
        made.getRow(i + 1).getCell(k).setText(PlainText.of(cells.get(k).content()));
      }
    }
    below(table.caption());
  }

  private void add(ChartFigure figure) throws IOException, InvalidFormatException {
    add(figure.caption());
    XWPFChart chart =
        document.createChart(15 * Units.EMU_PER_CENTIMETER, 7 * Units.EMU_PER_CENTIMETER);
    ChartSpec spec = figure.chart();
    String[] names = spec.categories().toArray(String[]::new);
    XDDFCategoryDataSource categories =
        XDDFDataSourcesFactory.fromArray(names, "Sheet1!$A$2:$A$" + (names.length + 1), 0);
    XDDFChartData data = data(spec.kind(), chart);
    for (int i = 0; i < spec.series().size(); i++) {
      ChartSpec.Series series = spec.series().get(i);
      Double[] values = series.points().stream().map(BareWord::value).toArray(Double[]::new);
      char column = (char) ('B' + i);
      String range = "Sheet1!$" + column + "$2:$" + column + "$" + (names.length + 1);
      data.addSeries(categories, XDDFDataSourcesFactory.fromArray(values, range, i + 1))
          .setTitle(series.name(), chart.setSheetTitle(series.name(), i + 1));
    }
    chart.plot(data);
    below(figure.caption());
  }

  private static XDDFChartData data(ChartKind kind, XWPFChart chart) {
    if (kind == ChartKind.PIE) {
      return chart.createData(ChartTypes.PIE, null, null);
    }
    XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
    return chart.createData(
        kind == ChartKind.LINE ? ChartTypes.LINE : ChartTypes.BAR, bottom, left);
  }

  private static Double value(Point point) {
    return point.value().orElseThrow().doubleValue();
  }
}
