package org.attache.layout;

import java.util.List;
import org.attache.brief.Label;
import org.attache.brief.Labels;
import org.attache.brief.LedgerList;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;

/**
 * Composes the list of where figures come from: a table in the smallest type with close rows, each
 * of them a target.
 */
final class LedgerComposer {

  private final Composition composition;
  private final Flow flow;

  LedgerComposer(Composition composition, Flow flow) {
    this.composition = composition;
    this.flow = flow;
  }

  void add(Room room, LedgerList ledger) {
    if (ledger.items().isEmpty()) {
      return;
    }
    Labels labels = composition.brief().labels();
    double usual = composition.style(StyleName.TABLE_TEXT).size().points();
    double smallest = TextStyle.SMALLEST.points();
    List<String> targets = ledger.items().stream().map(LedgerList.Item::id).toList();
    String continued = labels.of(Label.LEDGER) + ", " + labels.of(Label.CONTINUED);
    TableSetting setting = new TableSetting(Density.close(smallest / usual), targets, continued);
    new TableComposer(composition, flow).add(room, ledger.table(labels), setting);
  }
}
