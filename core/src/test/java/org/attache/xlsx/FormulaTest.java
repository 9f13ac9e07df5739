package org.attache.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.Formula;
import org.attache.brief.Formula.Match;
import org.junit.jupiter.api.Test;

class FormulaTest {

  @Test
  void refersToCellsByTheirHeadings() {
    assertEquals(
        "One[[#This Row],[A]]+One[[#This Row],[B '[m'#'] it''s]]",
        text(new Formula.Plus(new Formula.SameRow("A"), new Formula.SameRow("B [m#] it's"))));
  }

  @Test
  void keepsTheOrderOfOperations() {
    Formula a = new Formula.SameRow("A");
    Formula sum = new Formula.Plus(a, a);
    Formula difference = new Formula.Minus(a, a);
    String one = "One[[#This Row],[A]]";
    String pair = one + "-" + one;
    assertEquals(one + "-(" + pair + ")", text(new Formula.Minus(a, difference)));
    assertEquals(pair + "-" + one, text(new Formula.Minus(difference, a)));
    assertEquals(
        "(" + pair + ")/(" + one + "+" + one + ")", text(new Formula.Over(difference, sum)));
    assertEquals(
        "ABS(" + pair + ")/" + one, text(new Formula.Over(new Formula.Size(difference), a)));
    assertEquals(
        one + "/(" + one + "/" + one + ")", text(new Formula.Over(a, new Formula.Over(a, a))));
  }

  @Test
  void saysInWordsWhatCannotBeComputed() {
    Formula a = new Formula.SameRow("A");
    assertEquals(
        "IF(One[[#This Row],[A]]=0,\"no \"\"base\"\"\",One[[#This Row],[A]]/One[[#This Row],[A]])",
        text(new Formula.WordsIfZero(a, "no \"base\"", new Formula.Over(a, a))));
  }

  @Test
  void refersToRowsAboveByTheirPlace() {
    assertEquals("A5", text(new Formula.RowAbove("A", 1)));
    assertThrows(IllegalArgumentException.class, () -> text(new Formula.RowAbove("A", 2)));
  }

  @Test
  void callsCellsByTheIdsOfTheirFigures() {
    Formula exports = new Formula.Figure("trade.2019.exports.by-BLR");
    Formula one = new Formula.Constant(BigDecimal.ONE);
    assertEquals(
        "ROUND(trade.2019.exports.by_BLR/1,1)+(trade.2019.exports.by_BLR>1)",
        text(
            new Formula.Plus(
                new Formula.Call(
                    Formula.Function.ROUND, List.of(new Formula.Over(exports, one), one)),
                new Formula.Greater(exports, one))));
    Formula row = new Formula.Figure("One/first");
    assertEquals(
        "COUNTA(One_first)", text(new Formula.Call(Formula.Function.COUNTA, List.of(row))));
    Formula column = new Formula.Figure("One/first/A");
    assertEquals(
        "VALUE(LEFT(One_first_A,4))/1", text(new Formula.Over(new Formula.Year(column), one)));
    Formula unknown = new Formula.Figure("trade.1999.exports");
    assertThrows(IllegalArgumentException.class, () -> text(unknown));
  }

  @Test
  void sumsWithTheFunctionThatAnalystsKnow() {
    assertEquals(
        "SUMIFS(Flows[Value],Flows[Year],One[[#This Row],[A]],Flows[From],\"Belarus\")",
        sum(new Match("Year", "A", true), new Match("From", "Belarus", false)));
    assertEquals("SUM(Flows[Value])", sum());
  }

  @Test
  void takesTextsAtTheirWordWhereThatFunctionWouldNot() {
    String exact = "SUMPRODUCT(1*EXACT(Flows[From],\"%s\"),Flows[Value])";
    for (String text : List.of("Bel*", "?", ">5", "=x", "<>", "a~b")) {
      assertEquals(exact.replace("%s", text), sum(new Match("From", text, false)));
    }
    assertEquals(exact.replace("%s", ""), sum(new Match("From", "", false)));
    assertEquals(exact.replace("%s", "*\"\"*"), sum(new Match("From", "*\"*", false)));
    String twoPieces = "x".repeat(255) + "\"&\"" + "x".repeat(45);
    assertEquals(exact.replace("%s", twoPieces), sum(new Match("From", "x".repeat(300), false)));
  }

  @Test
  void givesNewRowsTheFormulaOfTheirColumn() {
    Opened opened = Opened.of(Briefs.ordinary());
    var columns = opened.table("Trade by year").getCTTable().getTableColumns();
    assertEquals(
        "TradeByYear[[#This Row],[Exports]]+TradeByYear[[#This Row],[Imports]]",
        columns.getTableColumnArray(3).getCalculatedColumnFormula().getStringValue());
    assertTrue(columns.getTableColumnArray(5).getCalculatedColumnFormula() == null);
  }

  @Test
  void computesWhatTheBriefSays() {
    Opened opened = Opened.of(Briefs.ordinary());
    FormulaEvaluator evaluator = opened.workbook().getCreationHelper().createFormulaEvaluator();
    int formulas = 0;
    for (Sheet sheet : opened.workbook()) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            double stored = cell.getNumericCellValue();
            double computed = evaluator.evaluate(cell).getNumberValue();
            assertEquals(stored, computed, 1e-9, cell.getCellFormula());
            formulas++;
          }
        }
      }
    }
    assertEquals(9 * 4 + 8, formulas);
  }

  @Test
  void storesTheValueThatTheBriefPrints() {
    Opened opened = Opened.of(Briefs.ordinary());
    assertEquals("50.2", opened.cell("Trade by year", 7, 3).getRawValue());
  }

  private static String sum(Match... where) {
    return text(new Formula.SumWhere("Flows", "Value", List.of(where)));
  }

  /** The formula's text in the second row of a table named One. */
  private static String text(Formula formula) {
    List<List<DataCell>> rows = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      rows.add(
          List.of(
              new DataCell.Number(BigDecimal.ONE, "trade.2019.exports.by-BLR"),
              new DataCell.Number(BigDecimal.ONE, ""),
              new DataCell.Text(i == 0 ? "first" : "second"),
              i == 0 ? new DataCell.Empty() : Briefs.computed(formula, 1, "")));
    }
    DataTable one =
        new DataTable(
            "One",
            "One",
            "One",
            List.of(),
            "",
            List.of(
                Briefs.number("A", 0),
                Briefs.number("B [m#] it's", 0),
                Briefs.text("D"),
                Briefs.number("C", 0)),
            rows,
            List.of());
    Workbook workbook = Workbook.of(Briefs.of(one, Briefs.flows()), Address.LAST_ROW);
    SheetTable table = workbook.parts("One").get(0);
    return new FormulaText(workbook, table).of(formula, 1);
  }
}
