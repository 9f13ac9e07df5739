package org.attache.layout;

import java.util.List;

/**
 * How a table is set.
 *
 * @param density how close its rows and columns stand
 * @param targets what leads to each row, by its index; empty where nothing does
 * @param continued what stands above the head on the pages that the table goes on
 */
record TableSetting(Density density, List<String> targets, String continued) {

  TableSetting {
    targets = List.copyOf(targets);
  }
}
