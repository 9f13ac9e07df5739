package org.attache.intake;

import java.util.List;
import org.attache.problem.Location;

/**
 * A record of a CSV file.
 *
 * @param cells its cells
 * @param at where it begins
 */
record CsvRow(List<Cell> cells, Location at) {

  /**
   * A cell.
   *
   * @param text without quotes and without space around it
   * @param at where its text begins
   */
  record Cell(String text, Location at) {}
}
