package org.attache.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attache.dossier.Scale;
import org.attache.dossier.TradeTable;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.junit.jupiter.api.Test;

class ManyBadRowsTest {

  private static final String HEADING =
      "Nomenclature,ReporterISO3,ProductCode,PartnerISO3,Year,TradeFlowName,TradeValue in 1000 USD\n";
  private static final int BAD = 10_000;

  private final Problems problems = new Problems();

  private ReadFlows read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return StatisticsReader.create()
        .read(
            "trade.csv",
            () -> new ByteArrayInputStream(bytes),
            new TableRequest(
                TradeTable.of("trade.csv", ""),
                List.of("PAK", "BLR"),
                "USD",
                Scale.MILLION,
                List.of()),
            problems);
  }

  private List<Problem> of(ProblemCode code) {
    return problems.list().stream().filter(problem -> problem.code() == code).toList();
  }

  @Test
  void showsTheFirstOfEachKindAndCountsTheRestAmongGoodRows() throws IOException {
    StringBuilder table = new StringBuilder(HEADING);
    for (int i = 0; i < BAD; i++) {
      table.append("H5,PAK,").append(String.format("%06d", i)).append(",BLR,2019,Export,none!\n");
      table.append("H5,PAK,1,BLR,20x9,Export,1\n");
      table.append("H5,PAK,Total\n");
      table.append("H5,PAK,").append(String.format("%06d", i)).append(",BLR,2018,Export,1\n");
    }
    ReadFlows read = read(table.toString());
    assertEquals(BAD, read.flows().size(), "good rows are all read");
    for (ProblemCode code :
        List.of(ProblemCode.BAD_NUMBER, ProblemCode.BAD_DATE, ProblemCode.SYNTAX)) {
      List<Problem> told = of(code);
      assertEquals(FewProblems.MOST + 1, told.size(), code::id);
      String last = told.get(told.size() - 1).message();
      assertEquals("9,980 more rows have the same problem", last);
    }
    assertEquals(2, of(ProblemCode.BAD_NUMBER).get(0).location().line());
    assertEquals(2 + 4 * 20, of(ProblemCode.BAD_NUMBER).get(20).location().line());
    assertTrue(problems.hasErrors());
  }

  @Test
  void losesOneRowToEachQuotationMarkThatIsNeverClosed() throws IOException {
    StringBuilder table = new StringBuilder(HEADING);
    for (int year = 1990; year < 2020; year++) {
      table.append("H5,PAK,Total,BLR,").append(year).append(",Export,1\n");
    }
    table.append("\"H5,PAK,Total,BLR,2020,Export,1\n");
    table.append("H5,PAK,Total,BLR,2021,Export,1\n");
    assertEquals(31, read(table.toString()).flows().size());
    assertEquals(1, of(ProblemCode.SYNTAX).size());
    assertEquals(32, of(ProblemCode.SYNTAX).get(0).location().line());
  }
}
