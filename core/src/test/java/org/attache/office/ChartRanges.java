package org.attache.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Compares what a chart keeps of its numbers with the cells that it names. */
public final class ChartRanges {

  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private ChartRanges() {}

  /** One for each range that differs from its cells, or does not exist, and says how. */
  public static List<String> differences(byte[] chart, byte[] workbook) throws IOException {
    List<String> differences = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      NodeList formulas = parse(chart).getElementsByTagNameNS(CHART, "f");
      for (int i = 0; i < formulas.getLength(); i++) {
        Element formula = (Element) formulas.item(i);
        String cached = cached((Element) formula.getParentNode()).toString();
        String cells = cells(formula.getTextContent(), book).toString();
        if (!cached.equals(cells)) {
          differences.add(formula.getTextContent() + ": " + cached + ", but cells " + cells);
        }
      }
      if (formulas.getLength() == 0) {
        differences.add("names no cells");
      }
    }
    return differences;
  }

  private static Element parse(byte[] chart) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(chart))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(new String(chart, StandardCharsets.UTF_8), e);
    }
  }

  /** How many there are and each by its place; numbers as doubles. */
  private static TreeMap<Integer, String> cached(Element reference) {
    TreeMap<Integer, String> values = new TreeMap<>();
    boolean isNumbers = reference.getLocalName().equals("numRef");
    Element count = (Element) reference.getElementsByTagNameNS(CHART, "ptCount").item(0);
    values.put(-1, count.getAttribute("val"));
    NodeList points = reference.getElementsByTagNameNS(CHART, "pt");
    for (int i = 0; i < points.getLength(); i++) {
      Element point = (Element) points.item(i);
      String value = point.getElementsByTagNameNS(CHART, "v").item(0).getTextContent();
      int place = Integer.parseInt(point.getAttribute("idx"));
      values.put(place, isNumbers ? Double.toString(Double.parseDouble(value)) : value);
    }
    return values;
  }

  private static TreeMap<Integer, String> cells(String formula, XSSFWorkbook book) {
    TreeMap<Integer, String> values = new TreeMap<>();
    AreaReference area = new AreaReference(formula, SpreadsheetVersion.EXCEL2007);
    CellReference[] references = area.getAllReferencedCells();
    values.put(-1, Integer.toString(references.length));
    for (int i = 0; i < references.length; i++) {
      XSSFSheet sheet = book.getSheet(references[i].getSheetName());
      Row row = sheet == null ? null : sheet.getRow(references[i].getRow());
      Cell cell = row == null ? null : row.getCell(references[i].getCol());
      CellType type = cell == null ? CellType.BLANK : cell.getCellType();
      boolean isFormula = type == CellType.FORMULA;
      if (cell != null
          && (isFormula ? cell.getCachedFormulaResultType() : type) == CellType.NUMERIC) {
        values.put(i, Double.toString(cell.getNumericCellValue()));
      } else if (cell != null && cell.getCellType() == CellType.STRING) {
        values.put(i, cell.getStringCellValue());
      }
    }
    return values;
  }
}
