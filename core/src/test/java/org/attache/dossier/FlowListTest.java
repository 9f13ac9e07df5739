package org.attache.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;
import org.junit.jupiter.api.Test;

class FlowListTest {

  @Test
  void givesBackEveryFlowAsItWas() {
    List<Flow> flows = flows(6_000);
    FlowList columns = new FlowList();
    columns.addAll(flows);
    assertEquals(flows, columns);
    columns.seal();
    assertEquals(flows, columns);
    assertEquals(flows.get(17).sources().get(0).at(), columns.get(17).sources().get(0).at());
  }

  @Test
  void letsNoRowInOnceATradeSectionHoldsIt() {
    FlowList columns = new FlowList();
    columns.addAll(flows(6_000));
    Trade trade =
        new Trade(
            "USD",
            Scale.ONE,
            Decimals.AS_NEEDED,
            List.of(),
            columns,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            FreightBand.USUAL,
            Follow.COVERAGE,
            Location.NOWHERE);
    assertEquals(6_000, trade.flows().size());
    assertThrows(UnsupportedOperationException.class, () -> columns.add(columns.get(0)));
  }

  private static List<Flow> flows(int count) {
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Location at = new Location("trade.csv", i + 2, 1);
      String number = i % 50 == 0 ? "1234567890123456789012." + i : i * 31 + "." + i % 100;
      List<Citation> sources = new ArrayList<>();
      for (int s = 0; s < i % 4; s++) {
        Location cited = new Location(s == 2 ? "other.yaml" : "trade.csv", i + 2, 40 + 9 * s);
        sources.add(new Citation("source-" + s, "p" + i % 7, cited));
      }
      flows.add(
          new Flow(
              EdtfDate.parse(Integer.toString(1990 + i % 30)),
              i % 2 == 0 ? "PAK" : "BLR",
              i % 2 == 0 ? "BLR" : "PAK",
              i % 5 == 0 ? Flow.TOTAL : Integer.toString(1000 + i % 900),
              new SaidNumber(
                  new BigDecimal(i % 7 == 0 ? "-" + number : number),
                  Qualifier.values()[i % Qualifier.values().length]),
              Valuation.values()[i % Valuation.values().length],
              i % 3 == 0 ? "" : "PAK",
              sources,
              i % 11 == 0 ? "e" : "",
              at));
    }
    return flows;
  }
}
