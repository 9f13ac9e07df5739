package org.attache.statistics;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the code of a unit says of money: USD, MIO_EUR as Eurostat writes millions, USD_EXC as the
 * OECD writes dollars at exchange rates.
 *
 * @param currency ISO 4217; may be empty
 * @param power the power of ten; 0 where none is said
 * @param isMoney whether values may be money at all
 */
record Money(String currency, int power, boolean isMoney) {

  /** Nothing is said. */
  static final Money UNSAID = new Money("", 0, true);

  private static final Map<String, Integer> POWERS =
      Map.of("THS", 3, "TH", 3, "MIO", 6, "MN", 6, "BIO", 9, "BN", 9);

  private static final Pattern CODE =
      Pattern.compile("(?:(THS|TH|MIO|MN|BIO|BN)_)?([A-Z]{3})(?:_EXC)?");

  private static final Pattern NO_MONEY =
      Pattern.compile("(PC|PT|IX|IDX|INX)(_.*)?|PERCENT|KG|KGM|T|TNE|NR|I[0-9]{2}");

  /** What a cell says. */
  static Money of(String said) {
    String id = Items.code(said);
    Matcher code = CODE.matcher(id);
    if (NO_MONEY.matcher(id).matches()) {
      return new Money("", 0, false);
    }
    return code.matches()
        ? new Money(code.group(2), POWERS.getOrDefault(String.valueOf(code.group(1)), 0), true)
        : UNSAID;
  }
}
