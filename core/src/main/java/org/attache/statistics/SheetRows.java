package org.attache.statistics;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.attache.dossier.TradeTable;
import org.attache.problem.Location;
import org.attache.statistics.Packing.Part;

/**
 * The rows of a sheet of a workbook (ECMA-376, SpreadsheetML); lines and columns of places are
 * those of the sheet.
 */
final class SheetRows extends TextRows {

  private static final int MOST_COLUMNS = 16_384;

  /** As many digits of a number count as spreadsheet programs show. */
  private static final int DIGITS = 15;

  private static final Pattern LONG_NUMBER =
      Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?(E[-+]?\\d\\d?)?");

  private final String file;
  private final SheetArea area;
  private final List<String> shared;
  private final XMLStreamReader xml;
  private int line;

  private SheetRows(Part part, TradeTable table, WorkbookParts parts) throws IOException {
    super(new Location(part.name(), 1, 1));
    file = part.name();
    area = SheetArea.parse(table.range());
    shared = parts.shared();
    xml = WorkbookParts.xml(Packing.entry(part.opener(), parts.sheet(table.sheet())));
  }

  static Rows open(Part part, TradeTable table) throws IOException {
    SheetRows rows = new SheetRows(part, table, WorkbookParts.read(part));
    if (rows.next()) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        names.add(rows.text(i));
      }
      rows.head(names);
    }
    return rows;
  }

  @Override
  public boolean next() throws IOException {
    try {
      while (xml.hasNext()) {
        boolean isRow =
            xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row");
        if (isRow) {
          String number = xml.getAttributeValue(null, "r");
          line = number == null ? line + 1 : Integer.parseInt(number);
          List<String> cells = cells();
          boolean isEmpty = cells.stream().allMatch(String::isEmpty);
          if (area.holdsLine(line) && !isEmpty) {
            put(cells, new Location(file, line, 1));
            return true;
          }
        }
      }
      return false;
    } catch (XMLStreamException | NumberFormatException e) {
      throw new WorkbookParts.Damaged(e);
    }
  }

  private List<String> cells() throws XMLStreamException {
    String[] cells = new String[area.width() > 0 ? area.width() : Math.max(heading().size(), 16)];
    Arrays.fill(cells, "");
    int last = -1;
    int column = -1;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        String place = xml.getAttributeValue(null, "r");
        column = place == null ? column + 1 : SheetArea.column(place);
        String text = cell(xml.getAttributeValue(null, "t"));
        int at = column - area.firstColumn();
        boolean isWithin = at >= 0 && at < MOST_COLUMNS && (area.width() == 0 || at < area.width());
        if (isWithin && !text.isEmpty()) {
          if (at >= cells.length) {
            int before = cells.length;
            cells = Arrays.copyOf(cells, Math.max(2 * before, at + 1));
            Arrays.fill(cells, before, cells.length, "");
          }
          cells[at] = text;
          last = Math.max(last, at);
        }
      }
    }
    return List.of(Arrays.copyOf(cells, Math.max(last + 1, heading().size())));
  }

  private String cell(@org.jspecify.annotations.Nullable String type) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean isText = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("c")) {
          break;
        }
        isText = false;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        isText = xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
      } else if (isText && xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    String said = text.toString().strip();
    if ("s".equals(type)) {
      int index = Integer.parseInt(said);
      return index >= 0 && index < shared.size() ? shared.get(index) : "";
    }
    return type == null || type.equals("n") ? number(said) : said;
  }

  /** A number as people see it: workbooks keep more digits than a number in them has. */
  private static String number(String said) {
    if (said.length() <= DIGITS + 1 || !LONG_NUMBER.matcher(said).matches()) {
      return said;
    }
    BigDecimal rounded = new BigDecimal(said).round(new MathContext(DIGITS));
    return rounded.stripTrailingZeros().toPlainString();
  }

  @Override
  public Location at(int column) {
    Location row = super.at(column);
    return new Location(row.file(), row.line(), column < 0 ? 1 : area.firstColumn() + column + 1);
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
