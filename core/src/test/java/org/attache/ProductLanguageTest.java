package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of products that only English has, in briefs that are in another language. */
class ProductLanguageTest {

  private static final String DOSSIER =
      """
      trade:
        currency: USD
        unit: million
        products: {5205: %s}
        flows:
          - {year: 2019, from: PAK, to: BLR, value: 50.0, source: s}
          - {year: 2019, from: PAK, to: BLR, product: "1006", value: 30.0, source: s}
          - {year: 2019, from: PAK, to: BLR, product: "520511", value: 12.0, source: s}
      sources: [{id: s, type: book, title: Statistics, issued: 2021}]
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"ru, Хлопковая пряжа", "be, Баваўняная пража", "fr, Fils de coton"})
  void areMarkedAsEnglishOnThePageAndInTheWorkbook(String language, String yarn)
      throws IOException {
    OwnBrief own =
        new OwnBrief(
            folder,
            "language: " + language + "\n" + DOSSIER.formatted(yarn),
            "{% for p in trade.latest.exportsProducts %}{{ p.name }}: {{ p.value }}; {% endfor %}");
    Attache attache = Attache.create();
    try (PDDocument pdf = Loader.loadPDF(own.write(attache, Format.PDF))) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(text.contains("Rice (en):"), text);
      assertTrue(text.contains(yarn + ":"), text);
      assertEquals(language, pdf.getDocumentCatalog().getLanguage());
      TreeSet<String> languages = new TreeSet<>();
      languages(pdf.getDocumentCatalog().getStructureTreeRoot(), languages);
      assertTrue(languages.contains("en"), languages.toString());
    }
    String cells = cells(own.write(attache, Format.XLSX));
    assertTrue(cells.contains("\nRice (en)\n"), cells);
    assertTrue(cells.contains("\n" + yarn + "\n"), cells);
  }

  private static void languages(PDStructureNode node, TreeSet<String> found) {
    if (node instanceof PDStructureElement element && element.getLanguage() != null) {
      found.add(element.getLanguage());
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureNode below) {
        languages(below, found);
      }
    }
  }

  private static String cells(byte[] workbook) throws IOException {
    StringBuilder text = new StringBuilder("\n");
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            text.append(formatter.formatCellValue(cell)).append('\n');
          }
        }
      }
    }
    return text.toString();
  }
}
