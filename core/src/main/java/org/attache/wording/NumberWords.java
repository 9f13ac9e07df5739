package org.attache.wording;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attache.dossier.Qualifier;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.Scale;

/** Puts numbers into words. */
final class NumberWords {

  private static final int WRITTEN_OUT = 10;

  private final Phrases phrases;
  private final Map<Scale, String> powers = new EnumMap<>(Scale.class);

  /** Names of the currencies that were asked for, which are few: ISO 4217 has some 180. */
  private final Map<String, String> names = new ConcurrentHashMap<>();

  NumberWords(Phrases phrases) {
    this.phrases = phrases;
    for (Scale scale : Scale.values()) {
      powers.put(scale, phrases.words("scale." + key(scale.name())));
    }
  }

  String plain(BigDecimal number) {
    return phrases.cldr().number(number);
  }

  String said(SaidNumber number, String digits) {
    return number.qualifier() == Qualifier.EXACT
        ? digits
        : phrases.fill("said." + key(number.qualifier().name()), digits);
  }

  /** The words without those that {@link #said} puts around a number. */
  String unqualified(SaidNumber number, String words) {
    String around = said(number, "\u0000");
    int at = around.indexOf('\u0000');
    String before = around.substring(0, at);
    String after = around.substring(at + 1);
    boolean isAround = words.startsWith(before) && words.endsWith(after);
    return isAround ? words.substring(at, words.length() - after.length()) : words;
  }

  String money(SaidNumber number, String currency, Scale scale) {
    return said(number, money(number.value(), currency, scale));
  }

  String money(BigDecimal number, String currency, Scale scale) {
    String symbol = symbol(currency);
    String power = powers.get(scale);
    if (phrases.has("money.worded")) {
      return phrases.fill("money.worded", plain(number), power, symbol).replace("  ", " ");
    }
    boolean isCode = Character.isLetter(symbol.charAt(symbol.length() - 1));
    String amount =
        phrases.fill(isCode ? "money.code" : "money.symbol", symbol, plain(number.abs()));
    String signed = number.signum() < 0 ? "\u2212" + amount : amount;
    return power.isEmpty() ? signed : phrases.fill("money.scaled", signed, power);
  }

  String unit(String currency, Scale scale) {
    String name = names.get(currency);
    if (name == null) {
      name = phrases.cldr().currency(currency);
      names.put(currency, name);
    }
    String power = powers.get(scale);
    return power.isEmpty() ? name : phrases.fill("unit.money", power, name);
  }

  String cardinal(long number) {
    return number >= 1 && number <= WRITTEN_OUT
        ? phrases.words("cardinal." + number)
        : plain(BigDecimal.valueOf(number));
  }

  String ordinal(long number) {
    return number >= 1 && number <= WRITTEN_OUT
        ? phrases.words("ordinal." + number)
        : phrases.fill(
            "ordinal." + phrases.cldr().ordinal(number), plain(BigDecimal.valueOf(number)));
  }

  private String symbol(String currency) {
    return phrases.has("currency." + currency)
        ? phrases.words("currency." + currency)
        : phrases.cldr().symbol(currency);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
