package org.attache.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attache.dossier.Dossier;
import org.attache.dossier.Flow;
import org.attache.dossier.Follow;
import org.attache.dossier.FreightBand;
import org.attache.dossier.Party;
import org.attache.dossier.Trade;
import org.attache.dossier.TradeBuilder;
import org.attache.dossier.Valuation;

/** A trade table of a test's own: rows as {@code 2019 PAK BLR 1006 15.1 [reporter] [valuation]}. */
final class Table {

  private final List<Flow> flows = new ArrayList<>();
  private final List<Flow> context = new ArrayList<>();
  private Follow follow = Follow.COVERAGE;
  private FreightBand band = FreightBand.USUAL;

  /** Rows between the parties, PAK and BLR. */
  Table flows(String rows) {
    rows.lines().filter(row -> !row.isBlank()).forEach(row -> flows.add(flow(row)));
    return this;
  }

  /** Rows with others and the world. */
  Table context(String rows) {
    rows.lines().filter(row -> !row.isBlank()).forEach(row -> context.add(flow(row)));
    return this;
  }

  /** Whose rows count: a code, importer or exporter. */
  Table follow(String who) {
    this.follow = Follow.parse(who);
    return this;
  }

  /** What freight and insurance may explain, in per cent. */
  Table band(String from, String to) {
    this.band = new FreightBand(new BigDecimal(from), new BigDecimal(to));
    return this;
  }

  Indicators indicators() {
    Dossier dossier = dossier();
    return Indicators.of(dossier, TradeSeries.of(dossier));
  }

  Dossier dossier() {
    TradeBuilder trade = Trade.builder().follow(follow).mirrorBand(band);
    flows.forEach(trade::flow);
    context.forEach(trade::context);
    return Dossier.builder("Trade")
        .date("2024-01-01")
        .party(Party.state("PAK"))
        .party(Party.state("BLR"))
        .trade(trade.build())
        .build();
  }

  private static Flow flow(String row) {
    String[] cells = row.strip().split(" +");
    return Flow.builder()
        .year(cells[0])
        .from(cells[1])
        .to(cells[2])
        .product(cells[3])
        .value(cells[4].replace('_', ' '))
        .reporter(cells.length > 5 ? cells[5] : "")
        .valuation(cells.length > 6 ? Valuation.valueOf(cells[6]) : Valuation.UNSTATED)
        .build();
  }
}
