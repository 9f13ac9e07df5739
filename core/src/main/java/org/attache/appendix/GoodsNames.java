package org.attache.appendix;

import org.attache.brief.DataCell;
import org.attache.dossier.Flow;
import org.attache.trade.ProductNames;
import org.attache.wording.Wording;

/**
 * What goods are called beside their codes: as the dossier calls them or, in English, in plain
 * words of our own, which say that they are English where the workbook is not.
 */
final class GoodsNames {

  private final ProductNames names;
  private final Wording wording;

  GoodsNames(Page page) {
    this.names = ProductNames.of(page.dossier().trade());
    this.wording = page.wording();
  }

  /** The name of a code; nothing for all goods, or where nobody has a name for it. */
  DataCell name(String code) {
    String name = names.name(code);
    if (code.equals(Flow.TOTAL) || name.equals(code)) {
      return Page.EMPTY;
    }
    boolean isForeign = !wording.isEnglish() && !names.isOwn(code);
    return Page.text(isForeign ? wording.inEnglish(name) : name);
  }
}
