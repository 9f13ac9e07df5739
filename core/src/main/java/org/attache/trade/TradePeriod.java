package org.attache.trade;

import java.util.List;
import java.util.Optional;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Period;
import org.attache.dossier.StatedTotal;

/**
 * What the parties traded in a period.
 *
 * @param key the period in ids: its date without marks of doubt, such as {@code 2020} for {@code
 *     2020?}; a slash is an underscore
 * @param date the period as written
 * @param words how to speak of it; empty list or one entry
 * @param favours the code of the party with the surplus; empty where trade is balanced or unknown
 * @param previous the key of the period it is compared with: the latest before it that is as long;
 *     empty where there is none
 * @param stated what sources state of its totals
 * @param amounts levels, products, shares, changes and growth, in that order
 */
public record TradePeriod(
    String key,
    EdtfDate date,
    List<Period> words,
    String favours,
    String previous,
    List<StatedTotal> stated,
    List<Amount> amounts) {

  public TradePeriod {
    words = List.copyOf(words);
    stated = List.copyOf(stated);
    amounts = amounts instanceof JoinedAmounts ? amounts : List.copyOf(amounts);
  }

  /** The key of the period that a date stands for. */
  public static String keyOf(EdtfDate date) {
    String text = date.text();
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '?' && c != '~' && c != '%' && c != '.') { // the only dots are those of an open end
        key.append(c == '/' ? '_' : c);
      }
    }
    return key.toString();
  }

  /** Its short name, as on a chart's axis: as the dossier says, or else the date as written. */
  public String label() {
    return words.isEmpty() ? date.text() : words.get(0).label();
  }

  /** Its name in a sentence, if the dossier gives one. */
  public Optional<String> phrase() {
    return words.stream().map(Period::phrase).filter(phrase -> !phrase.isEmpty()).findFirst();
  }

  /** What a reader should know of it, in Markdown, if the dossier says. */
  public Optional<String> note() {
    return words.stream().map(Period::note).filter(note -> !note.isEmpty()).findFirst();
  }

  /** The first party's sales to the second, if known. */
  public Optional<Amount> exports() {
    return level(Indicator.EXPORTS);
  }

  /** The second party's sales to the first, if known. */
  public Optional<Amount> imports() {
    return level(Indicator.IMPORTS);
  }

  /** Exports and imports together, if known. */
  public Optional<Amount> turnover() {
    return level(Indicator.TURNOVER);
  }

  /** The surplus of the party that {@link #favours()} names, zero or more, if known. */
  public Optional<Amount> balance() {
    return level(Indicator.BALANCE);
  }

  /** The indicator itself, if known. */
  public Optional<Amount> level(Indicator indicator) {
    return amount(indicator, Aspect.LEVEL);
  }

  /** Its change from the previous period in money, if known. */
  public Optional<Amount> change(Indicator indicator) {
    return amount(indicator, Aspect.CHANGE);
  }

  /** Its change from the previous period in per cent, if known. */
  public Optional<Amount> growth(Indicator indicator) {
    return amount(indicator, Aspect.GROWTH);
  }

  /** The share of exports or imports in turnover in per cent, if known. */
  public Optional<Amount> share(Indicator indicator) {
    return amount(indicator, Aspect.SHARE);
  }

  /** The products of exports or imports, in the order of the trade table. */
  public List<Amount> products(Indicator indicator) {
    return amounts.stream()
        .filter(amount -> amount.subject().indicator() == indicator)
        .filter(amount -> amount.subject().aspect() == Aspect.PRODUCT)
        .toList();
  }

  private Optional<Amount> amount(Indicator indicator, Aspect aspect) {
    // Of products there may be many, made on demand, and none of them is looked for here.
    List<Amount> few = amounts instanceof JoinedAmounts many ? many.withoutProducts() : amounts;
    for (int i = 0; i < few.size(); i++) { // without an iterator: this is asked all the time
      Amount amount = few.get(i);
      Subject subject = amount.subject();
      if (subject.indicator() == indicator && subject.aspect() == aspect) {
        return Optional.of(amount);
      }
    }
    return Optional.empty();
  }
}
