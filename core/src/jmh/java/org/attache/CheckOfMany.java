package org.attache;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.attache.check.Checker;
import org.attache.dossier.Dossier;
import org.attache.dossier.DossierBuilder;
import org.attache.dossier.Event;
import org.attache.dossier.EventKind;
import org.attache.dossier.Flow;
import org.attache.dossier.Party;
import org.attache.dossier.Person;
import org.attache.dossier.Source;
import org.attache.dossier.Trade;
import org.attache.dossier.TradeBuilder;
import org.attache.problem.Places;
import org.attache.prose.ProseCheck;
import org.attache.trade.TradeSeries;

/** Prints the CPU that the check of large dossiers takes: twice as much for twice as many facts. */
final class CheckOfMany {

  private static final int ROUNDS = 3;
  private static final int YEARS = 20;

  private CheckOfMany() {}

  /** Checks dossiers of a quarter, a half and all of so many flows, with a tenth as many events. */
  static void measure(int flows) {
    for (int count : new int[] {flows / 4, flows / 2, flows}) {
      Dossier dossier = dossier(count);
      long best = Long.MAX_VALUE;
      int found = 0;
      for (int round = 0; round < ROUNDS; round++) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        TradeSeries series = TradeSeries.of(dossier);
        found = Checker.create().check(dossier, series).size();
        found += ProseCheck.of(dossier, series).dossier(Places.OF_RECORDS).size();
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        best = Math.min(best, after - before);
      }
      System.out.printf(
          Locale.ROOT,
          "%7d flows, %6d events: %7.1f ms of CPU, %d problems%n",
          count,
          count / 10,
          best / 1e6,
          found);
    }
  }

  private static Dossier dossier(int flows) {
    DossierBuilder dossier =
        Dossier.builder("Many facts")
            .date("2024-02-06")
            .party(Party.state("PAK"))
            .party(Party.state("BLR"))
            .source(Source.builder("a").type("book").title("A book").build())
            .source(Source.builder("b").type("book").title("Another book").build())
            .trade(trade(flows));
    for (int i = 0; i < flows / 10; i++) {
      dossier.event(
          Event.builder("event-" + i)
              .date(String.format(Locale.ROOT, "%d-%02d", 1994 + i % 30, 1 + i % 12))
              .kind(EventKind.VISIT)
              .title("Visit " + i)
              .summary("The visit led to an agreement that was signed in 1994.")
              .participant(Person.of("Somebody " + i % 50, "Minister", "PAK"))
              .source("a#p2")
              .source("b")
              .build());
    }
    return dossier.build();
  }

  private static Trade trade(int flows) {
    TradeBuilder trade = Trade.builder();
    List<String> states = List.of("PAK", "BLR");
    for (int i = 0; i < flows; i++) {
      trade.flow(
          Flow.builder()
              .year(Integer.toString(2003 + i % YEARS))
              .from(states.get(i / YEARS % 2))
              .to(states.get(1 - i / YEARS % 2))
              .product(String.format(Locale.ROOT, "%06d", 100_000 + i / YEARS / 2))
              .value(i % 1000 + ".5")
              .source("a")
              .build());
    }
    return trade.build();
  }
}
