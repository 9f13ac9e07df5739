package org.attache.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.attache.dossier.Decimals;
import org.attache.dossier.Dossier;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowList;
import org.attache.dossier.Follow;
import org.attache.dossier.FreightBand;
import org.attache.dossier.Party;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.Scale;
import org.attache.dossier.Trade;
import org.attache.problem.Location;
import org.junit.jupiter.api.Test;

class TradeOfManyFlowsTest {

  private static final List<String> WAYS =
      List.of("PAK BLR", "BLR PAK", "PAK WLD", "BLR WLD", "WLD PAK", "WLD BLR", "WLD WLD");

  @Test
  void workGrowsNoFasterThanTheTable() {
    run(dossier(10_000)); // classes are loaded and code is compiled
    long few = allocated(dossier(25_000));
    long many = allocated(dossier(100_000));
    assertTrue(many < 5 * few, few + " bytes for a quarter, " + many + " for all");
  }

  @Test
  void countsEveryRow() {
    Dossier dossier = dossier(100_000);
    Indicators indicators = Indicators.of(dossier, TradeSeries.of(dossier));
    assertEquals(4_761, indicators.composition(Indicator.EXPORTS, "2022").products(6).size());
    assertTrue(indicators.comparisons("2022").intraIndustry().measurement().isPresent());
    assertEquals(
        4_761,
        indicators.potentials("PAK", "BLR", "2022").products().size()
            + notPositive(indicators, "2022"));
  }

  private static int notPositive(Indicators indicators, String period) {
    int count = 0;
    for (ProductLine line : indicators.composition("PAK", "WLD", period).products(6)) {
      BigDecimal traded = value(indicators, "PAK", "BLR", period, line.code());
      BigDecimal bought = value(indicators, "WLD", "BLR", period, line.code());
      count += line.amount().value().min(bought).compareTo(traded) <= 0 ? 1 : 0;
    }
    return count;
  }

  private static BigDecimal value(
      Indicators indicators, String from, String to, String period, String code) {
    return indicators.composition(from, to, period).amount(code).orElseThrow().value();
  }

  private static long allocated(Dossier dossier) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    run(dossier);
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  private static void run(Dossier dossier) {
    TradeSeries series = TradeSeries.of(dossier);
    Indicators indicators = Indicators.of(dossier, series);
    String period = series.latest().orElseThrow().key();
    indicators.ofPeriod(period);
    indicators.potentials("PAK", "BLR", period).products();
    indicators.comparisons(period).advantages("PAK");
    indicators.composition(Indicator.EXPORTS, period).top(10, 0);
  }

  /** Three years of the same products, seven ways. */
  private static Dossier dossier(int rows) {
    FlowList flows = new FlowList();
    FlowList context = new FlowList();
    int products = rows / WAYS.size() / 3;
    for (int year = 2020; year <= 2022; year++) {
      for (int way = 0; way < WAYS.size(); way++) {
        String[] codes = WAYS.get(way).split(" ");
        for (int product = 0; product < products; product++) {
          Flow flow =
              Flow.builder()
                  .year(Integer.toString(year))
                  .from(codes[0])
                  .to(codes[1])
                  .product(String.format(Locale.ROOT, "%06d", 10_000 + 17 * product))
                  .value(
                      SaidNumber.of(BigDecimal.valueOf(1 + (product * 7919L + way * 31) % 9973, 1))
                          .toString())
                  .build();
          (way < 2 ? flows : context).add(flow);
        }
      }
    }
    Trade trade =
        new Trade(
            "USD",
            Scale.MILLION,
            Decimals.AS_NEEDED,
            List.of(),
            flows,
            context,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            FreightBand.USUAL,
            Follow.COVERAGE,
            Location.NOWHERE);
    return Dossier.builder("Trade")
        .date("2024-01-01")
        .party(Party.state("PAK"))
        .party(Party.state("BLR"))
        .trade(trade)
        .build();
  }
}
