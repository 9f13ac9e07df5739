package org.attache.brief;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A cell of the workbook. */
public sealed interface DataCell {

  /** Nothing: the value is not known or does not apply. */
  record Empty() implements DataCell {}

  /** Words; never a formula, whatever they begin with. */
  record Text(String text) implements DataCell {}

  /**
   * A number that was given.
   *
   * @param value the number
   * @param figure its ledger id; may be empty
   */
  record Number(BigDecimal value, String figure) implements DataCell {}

  /** A whole date. */
  record Date(LocalDate date) implements DataCell {}

  /**
   * A link to the web or to another place in the workbook.
   *
   * @param url absolute; or a number sign and a table's name, a figure's id, or a table's name, a
   *     slash and the first words of a row of it
   * @param text the words to click
   */
  record Link(String url, String text) implements DataCell {}

  /**
   * A number that the workbook computes.
   *
   * @param formula how
   * @param value the result, equal to what the brief prints to the last digit shown
   * @param figure its ledger id; may be empty
   */
  record Computed(Formula formula, BigDecimal value, String figure) implements DataCell {}
}
