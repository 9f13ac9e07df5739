package org.attache.trade;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.dossier.Edition;
import org.attache.dossier.ProductName;
import org.attache.dossier.Trade;
import org.jspecify.annotations.Nullable;

/**
 * Short plain names of products by their codes in the Harmonized System: those of the dossier, else
 * English ones of our own for all chapters and headings and some finer codes; the resource tells of
 * their source.
 */
public final class ProductNames {

  private static final int CHAPTER = 2;
  private static final int HEADING = 4;
  private static final int SUBHEADING = 6;

  /** Chapters that are kept for what countries do not tell apart. */
  private static final int NATIONAL = 98;

  /** By the codes of the dossier: what it calls products itself. */
  private final Map<String, String> own = new HashMap<>();

  /** By the codes of the dossier: what a classification calls them that has no plainer name. */
  private final Map<String, String> official = new HashMap<>();

  private final List<Edition> editions;

  private ProductNames(List<Edition> editions) {
    this.editions = List.copyOf(editions);
  }

  /** The names for what a trade section calls products and the editions its codes are of. */
  public static ProductNames of(Trade trade) {
    return of(trade.products(), trade.editions());
  }

  /** The names for codes of whatever edition. */
  public static ProductNames of(List<ProductName> given) {
    return of(given, List.of());
  }

  /**
   * The names.
   *
   * @param given what the dossier calls products
   * @param editions which editions of the Harmonized System the codes are of; empty if nobody says
   */
  public static ProductNames of(List<ProductName> given, List<Edition> editions) {
    ProductNames names = new ProductNames(editions);
    for (ProductName name : given) {
      if (!name.official()) {
        names.own.put(name.code(), name.name());
      } else if (!names.isWholeHeading(name.code())) {
        names.official.putIfAbsent(name.code(), name.name());
      }
    }
    return names;
  }

  /**
   * Whether a code is all of a heading that has a name, of the dossier's classification or ours.
   */
  private boolean isWholeHeading(String code) {
    if (!code.endsWith("00") || code.length() < HEADING) {
      return false;
    }
    String heading = code.substring(0, HEADING);
    return official.containsKey(heading) || plain(heading) != null;
  }

  /**
   * The name of a code or, where it has none, of the heading or chapter that it belongs to; the
   * code itself where nothing is known. What the dossier calls a heading is what it calls all finer
   * codes. The text of a classification counts where neither the dossier nor we have a plainer name
   * for the very code. Where a code means different things in the editions in question, the name
   * says what before.
   */
  public String name(String code) {
    for (int length = code.length(); length >= HEADING && !own.isEmpty(); length--) {
      String name = own.get(code.substring(0, length));
      if (name != null) {
        return name;
      }
    }
    for (int length = code.length(); length >= CHAPTER; length--) {
      String name = ofItself(code.substring(0, length));
      if (name != null) {
        return name;
      }
    }
    return code;
  }

  private @Nullable String ofItself(String code) {
    String name = own.get(code);
    if (name == null) {
      name = plain(code);
    }
    return name == null ? official.get(code) : name;
  }

  private @Nullable String plain(String code) {
    return PlainNames.ALL.name(code, editions);
  }

  /** Whether the code has a name of its own. */
  public boolean isKnown(String code) {
    return ofItself(code) != null;
  }

  /**
   * Whether the dossier names a code, or the heading or chapter it belongs to; other names are
   * English words of our own.
   */
  public boolean isOwn(String code) {
    for (int length = code.length(); length >= CHAPTER; length--) {
      String part = code.substring(0, length);
      if (own.containsKey(part)
          || official.containsKey(part) && name(code).equals(official.get(part))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether any of the editions has a code. Finer codes than headings count as known unless we know
   * in which editions they are, and so do those of chapters that countries use as they like.
   */
  public boolean isOfEditions(String code) {
    return editions.isEmpty() || !Collections.disjoint(editionsWith(code), editions);
  }

  /** The editions that have a code, as far as is known, the earliest first. */
  public List<Edition> editionsWith(String code) {
    List<Edition> all = List.of(Edition.values());
    if (code.length() < CHAPTER || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return all;
    }
    if (Integer.parseInt(code.substring(0, CHAPTER)) >= NATIONAL) {
      return all;
    }
    String part = code.substring(0, code.length() < HEADING ? CHAPTER : HEADING);
    List<Edition> found = PlainNames.ALL.editions(part);
    if (code.length() >= SUBHEADING) {
      List<Edition> finer = PlainNames.ALL.editions(code.substring(0, SUBHEADING));
      return finer.isEmpty() ? found : finer;
    }
    return found;
  }
}
