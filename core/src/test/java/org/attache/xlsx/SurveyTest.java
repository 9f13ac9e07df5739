package org.attache.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.Column;
import org.junit.jupiter.api.Test;

class SurveyTest {

  private static final String ITEM = "Telecommunications, computer and information services";
  private static final List<String> ROW =
      List.of(
          "Direct investment held",
          "2021",
          "Mozambique",
          "Mozambique",
          ITEM,
          "Second party to first",
          "United Nations Statistics Division 2025");

  @Test
  void givesATextThatAllButFitsItsLine() {
    List<Column> columns = new ArrayList<>();
    List<DataCell> cells = new ArrayList<>();
    for (String text : ROW) {
      columns.add(Briefs.text("Column " + columns.size()));
      cells.add(new DataCell.Text(text));
    }
    DataTable table =
        new DataTable("Items", "Items", "Items", List.of(), "", columns, List.of(cells), List.of());
    int width = Survey.of(table).width(ROW.indexOf(ITEM));
    assertEquals(1, RowHeight.lines(ITEM, RowHeight.room(width)));
  }
}
