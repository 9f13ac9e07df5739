package org.attache.trade;

import java.util.List;
import java.util.Optional;
import org.attache.dossier.Dossier;
import org.attache.dossier.Flow;

/**
 * Which rows of the trade table the levels of a series rest on; others, such as a second
 * reporter's, are never added.
 */
public final class CountedFlows {

  private static final Indicator[] DIRECTIONS = {Indicator.EXPORTS, Indicator.IMPORTS};

  private final List<Flow> flows;
  private final byte[] directions;

  private CountedFlows(List<Flow> flows) {
    this.flows = flows;
    this.directions = new byte[flows.size()];
  }

  /** The rows that count in {@link TradeSeries#of(Dossier)}. */
  public static CountedFlows of(Dossier dossier) {
    CountedFlows counted = new CountedFlows(dossier.trade().flows());
    if (dossier.parties().size() >= 2) {
      String first = dossier.parties().get(0).code();
      String second = dossier.parties().get(1).code();
      counted.add(Direction.of(Indicator.EXPORTS, dossier.trade(), first, second), 1);
      counted.add(Direction.of(Indicator.IMPORTS, dossier.trade(), first, second), 2);
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
    return flow.isTotal()
        ? Subject.level(period, indicator).id()
        : new Subject(period, indicator, Aspect.PRODUCT, flow.product()).id();
  }
}
