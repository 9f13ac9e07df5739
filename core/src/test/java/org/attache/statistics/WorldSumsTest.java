package org.attache.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attache.dossier.Flow;
import org.attache.dossier.Scale;
import org.attache.dossier.TradeTable;
import org.attache.dossier.Valuation;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.junit.jupiter.api.Test;

class WorldSumsTest {

  private static final String HEADING =
      "Nomenclature,ReporterISO3,ProductCode,PartnerISO3,Year,TradeFlowName,TradeValue in 1000 USD\n";

  private final Problems problems = new Problems();

  /** What so many countries, Pakistan and Belarus among them, sell to the world. */
  private static String table(int reporters, String product) {
    StringBuilder rows = new StringBuilder();
    Stream.concat(
            Stream.of("PAK", "BLR"),
            Stream.of(Locale.getISOCountries())
                .map(code -> new Locale.Builder().setRegion(code).build().getISO3Country())
                .filter(code -> !code.equals("PAK") && !code.equals("BLR")))
        .limit(reporters)
        .forEach(
            code ->
                rows.append("H5," + code + "," + product + ",WLD,2019,Export,1000\n")
                    .append("H5," + code + "," + product + ",WLD,2019,Import,7\n"));
    return rows.toString();
  }

  private List<Flow> world(String rows) throws IOException {
    byte[] bytes = (HEADING + rows).getBytes(StandardCharsets.UTF_8);
    return StatisticsReader.create()
        .read(
            "wits.csv",
            () -> new ByteArrayInputStream(bytes),
            new TableRequest(
                TradeTable.of("wits.csv", ""),
                List.of("PAK", "BLR"),
                "USD",
                Scale.MILLION,
                List.of()),
            problems)
        .context()
        .stream()
        .filter(flow -> flow.from().equals(Flow.WORLD) && flow.to().equals(Flow.WORLD))
        .toList();
  }

  @Test
  void addsUpWhatAllReportersSellToTheWorld() throws IOException {
    List<Flow> world = world(table(120, "Total") + table(110, "620342"));
    assertEquals(2, world.size());
    assertEquals(new BigDecimal("120.000"), world.get(0).value().value());
    assertEquals("620342", world.get(1).product());
    assertEquals(new BigDecimal("110.000"), world.get(1).value().value());
    assertEquals(Valuation.FOB, world.get(0).valuation());
    assertEquals("", world.get(0).reporter());
    assertEquals(1, problems.list().size(), problems.list()::toString);
    assertEquals(ProblemCode.SUMMED_ROWS, problems.list().get(0).code());
    assertEquals(
        "World trade is the sum of what the reporters of the table sell to the world: 120 in 2019",
        problems.list().get(0).message());
  }

  @Test
  void countsRowsThatComeAgainOnce() throws IOException {
    String rows = table(120, "Total").replaceAll("(?m)^H5,(PAK|BLR),.*\n", "");
    String own = table(2, "Total");
    assertEquals(new BigDecimal("120.000"), world(own + rows + rows).get(0).value().value());
  }

  @Test
  void makesNoWorldOfAFewReporters() throws IOException {
    assertEquals(List.of(), world(table(WorldSums.FEWEST - 1, "Total")));
    assertEquals(List.of(), problems.list());
  }
}
