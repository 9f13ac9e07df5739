package org.attache.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attache.brief.Brief;

/** A workbook written and opened again. */
record Opened(byte[] bytes, XSSFWorkbook workbook) {

  static Opened of(Brief brief) {
    byte[] bytes = bytes(brief);
    try {
      return new Opened(bytes, new XSSFWorkbook(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Brief brief) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new XlsxWriter().write(brief, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  XSSFSheet sheet(String name) {
    XSSFSheet sheet = workbook.getSheet(name);
    if (sheet == null) {
      throw new AssertionError("no sheet " + name);
    }
    return sheet;
  }

  XSSFTable table(String sheet) {
    return sheet(sheet).getTables().get(0);
  }

  /** A cell of a sheet's table; row and column of the data, from 0. */
  XSSFCell cell(String sheet, int row, int column) {
    Row cells = sheet(sheet).getRow(table(sheet).getStartRowIndex() + 1 + row);
    return (XSSFCell) cells.getCell(column);
  }
}
