package org.attache.layout;

import java.util.List;

/**
 * How a table is set.
 *
 * @param scale of the type, where it must not become smaller
 * @param targets what leads to each row, by its index; empty where nothing does
 * @param continued what stands above the head on the pages that the table goes on
 */
record TableSetting(double scale, List<String> targets, String continued) {

  TableSetting {
    targets = List.copyOf(targets);
  }
}
