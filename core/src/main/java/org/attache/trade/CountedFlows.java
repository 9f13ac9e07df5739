package org.attache.trade;

import java.util.List;
import java.util.Optional;
import org.attache.dossier.Dossier;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.dossier.Trade;

/**
 * Which rows of the trade table the levels of a series rest on; others, such as a second
 * reporter's, are never added.
 */
public final class CountedFlows {

  private static final Indicator[] DIRECTIONS = {Indicator.EXPORTS, Indicator.IMPORTS};

  private final FlowKind kind;
  private final List<Flow> flows;
  private final byte[] directions;

  private CountedFlows(FlowKind kind, List<Flow> flows) {
    this.kind = kind;
    this.flows = flows;
    this.directions = new byte[flows.size()];
  }

  /** The rows that count in {@link TradeSeries#of(Dossier)}. */
  public static CountedFlows of(Dossier dossier) {
    return of(dossier, FlowKind.GOODS);
  }

  /** The rows of one kind that count in {@link TradeSeries#of(Dossier, FlowKind)}. */
  public static CountedFlows of(Dossier dossier, FlowKind kind) {
    Trade trade = dossier.trade().only(kind);
    CountedFlows counted = new CountedFlows(kind, trade.flows());
    if (dossier.parties().size() >= 2) {
      String first = dossier.parties().get(0).code();
      String second = dossier.parties().get(1).code();
      counted.add(Direction.of(Indicator.EXPORTS, trade, first, second), 1);
      counted.add(Direction.of(Indicator.IMPORTS, trade, first, second), 2);
    }
    return counted;
  }

  private void add(Direction direction, int mark) {
    for (String period : direction.periods()) {
      for (int row : direction.counted(period)) {
        directions[row] = (byte) mark;
      }
    }
  }

  /** Whether a row, from 0, counts as exports or imports; empty if it does not count. */
  public Optional<Indicator> direction(int row) {
    return directions[row] == 0 ? Optional.empty() : Optional.of(DIRECTIONS[directions[row] - 1]);
  }

  /** The id of the amount that a row which counts states, as {@link Amount#id()}. */
  public String id(int row) {
    Flow flow = flows.get(row);
    Indicator indicator =
        direction(row)
            .orElseThrow(() -> new IllegalArgumentException("row " + row + " does not count"));
    String period = TradePeriod.keyOf(flow.year());
    Subject subject =
        flow.isTotal()
            ? Subject.level(period, indicator)
            : new Subject(period, indicator, Aspect.PRODUCT, flow.product());
    return subject.of(kind).id();
  }
}
