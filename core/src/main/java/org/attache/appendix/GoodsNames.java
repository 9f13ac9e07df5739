package org.attache.appendix;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.brief.DataCell;
import org.attache.dossier.Flow;
import org.attache.dossier.ProductName;
import org.attache.trade.ProductNames;

/**
 * What goods are called beside their codes: as the dossier calls them or, in English, in plain
 * words of our own; blank where nobody has a name in the language.
 */
final class GoodsNames {

  private final ProductNames names;
  private final Set<String> own = new HashSet<>();
  private final boolean isEnglish;

  GoodsNames(Page page) {
    List<ProductName> given = page.dossier().trade().products();
    this.names = ProductNames.of(given);
    given.forEach(name -> own.add(name.code()));
    this.isEnglish = page.wording().locale().getLanguage().equals("en");
  }

  /** The name of a code; nothing for all goods. */
  DataCell name(String code) {
    if (code.equals(Flow.TOTAL) || !isEnglish && !isOwn(code)) {
      return Page.EMPTY;
    }
    String name = names.name(code);
    return name.equals(code) ? Page.EMPTY : Page.text(name);
  }

  /** What the dossier calls a heading is what it calls all finer codes. */
  private boolean isOwn(String code) {
    for (int length = code.length(); length > 0; length--) {
      if (own.contains(code.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
