package org.attache.docx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.attache.brief.ChartSpec;

/**
 * The sheet behind a chart, which opens for "Edit data": categories in the first column, a series
 * in each of the others, headings in the first row.
 */
final class ChartSheet {

  static final String NAME = "Data";

  private static final int WORDS_WIDTH = 18 * 256;

  private final ChartSpec chart;

  ChartSheet(ChartSpec chart) {
    this.chart = chart;
  }

  /** Where the categories are. */
  String categories() {
    return range(0);
  }

  /** Where the name of a series is, counted from 0. */
  String name(int series) {
    return NAME + "!$" + column(series + 1) + "$1";
  }

  /** Where the values of a series are, counted from 0. */
  String values(int series) {
    return range(series + 1);
  }

  /** How Office is to write the numbers. */
  static String format(int decimals) {
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }

  private String range(int column) {
    String letters = column(column);
    return NAME + "!$" + letters + "$2:$" + letters + "$" + (chart.categories().size() + 1);
  }

  private static String column(int column) {
    return CellReference.convertNumToColString(column);
  }

  /** Puts the sheet into the chart's part. */
  void embed(XWPFChart into) throws IOException, InvalidFormatException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("");
      workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
      workbook.getProperties().getCoreProperties().setModified(Optional.of(new Date(0)));
      fill(workbook);
      into.saveWorkbook(workbook);
    }
  }

  private void fill(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet(NAME);
    XSSFCellStyle numbers = workbook.createCellStyle();
    numbers.setDataFormat(workbook.createDataFormat().getFormat(format(chart.decimals())));
    XSSFRow head = sheet.createRow(0);
    head.createCell(0).setCellValue(chart.unit());
    sheet.setColumnWidth(0, WORDS_WIDTH);
    List<ChartSpec.Series> series = chart.series();
    for (int i = 0; i < series.size(); i++) {
      head.createCell(i + 1).setCellValue(series.get(i).name());
      sheet.setColumnWidth(i + 1, WORDS_WIDTH);
    }
    for (int i = 0; i < chart.categories().size(); i++) {
      XSSFRow row = sheet.createRow(i + 1);
      row.createCell(0).setCellValue(chart.categories().get(i));
      for (int j = 0; j < series.size(); j++) {
        Optional<BigDecimal> value = series.get(j).points().get(i).value();
        if (value.isPresent()) {
          XSSFCell cell = row.createCell(j + 1);
          cell.setCellStyle(numbers);
          cell.setCellValue(value.get().doubleValue());
        }
      }
    }
  }
}
