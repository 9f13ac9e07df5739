package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers of paper and of other programs than Excel see of the samples' sheets. */
class PrintedSheetsTest {

  private static final Path SAMPLES = Path.of("..", "samples");

  /** Excel's unit of the width of columns is a 256th of a digit. */
  private static final int DIGIT = 256;

  @ParameterizedTest
  @ValueSource(
      strings = {"pakistan-belarus", "gallery", "gallery/letter", "gallery-ur", "mozambique-china"})
  void everySheetIsOnePageWide(String sample) throws IOException {
    try (XSSFWorkbook workbook = workbook(sample)) {
      for (Sheet sheet : workbook) {
        assertEquals(1, sheet.getPrintSetup().getFitWidth(), sheet.getSheetName());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pakistan-belarus", "gallery", "gallery/letter", "gallery-ur", "mozambique-china"})
  void everyLinkOfATableFitsItsColumn(String sample) throws IOException {
    try (XSSFWorkbook workbook = workbook(sample)) {
      for (Sheet sheet : workbook) {
        for (XSSFHyperlink link : ((XSSFSheet) sheet).getHyperlinkList()) {
          Cell cell = sheet.getRow(link.getFirstRow()).getCell(link.getFirstColumn());
          boolean isInTable =
              ((XSSFSheet) sheet)
                  .getTables().stream()
                      .anyMatch(one -> one.getStartRowIndex() < cell.getRowIndex());
          int digits = sheet.getColumnWidth(cell.getColumnIndex()) / DIGIT;
          assertTrue(
              !isInTable || cell.getStringCellValue().length() <= digits,
              sheet.getSheetName() + " " + cell.getAddress() + " " + cell);
        }
      }
    }
  }

  @Test
  void tallScriptsHaveTallerLines() throws IOException {
    try (XSSFWorkbook english = workbook("gallery");
        XSSFWorkbook urdu = workbook("gallery-ur")) {
      assertEquals(13.5 + 2, english.getSheet("Contents").getRow(4).getHeightInPoints());
      assertEquals(16 + 2, urdu.getSheetAt(1).getRow(4).getHeightInPoints());
    }
  }

  private static XSSFWorkbook workbook(String sample) throws IOException {
    Attache attache = Attache.create();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attache.write(attache.inspect(SAMPLES.resolve(sample)).brief(), Format.XLSX, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
