package org.attache.trade;

import java.math.BigDecimal;
import java.util.List;
import org.attache.dossier.Interval;
import org.attache.dossier.Qualifier;

/** A number of trade with its rounding, which the ledger can follow down to flows. */
public sealed interface Quantified permits Amount, Measurement {

  /** The id in the ledger, the same from run to run, such as {@code trade.2019.turnover}. */
  String id();

  /** The number itself, in the unit of what it measures. */
  BigDecimal value();

  /** All values it may have, given the rounding of what it was computed from. */
  Interval range();

  /** How exactly it is known. */
  Qualifier qualifier();

  /** What it was computed from, in the formula's order; none where a row or a source states it. */
  List<? extends Quantified> inputs();
}
