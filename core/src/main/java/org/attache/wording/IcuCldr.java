package org.attache.wording;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data of any language, from ICU. */
final class IcuCldr implements Cldr {

  private final ULocale locale;
  private final LocalizedNumberFormatter[] byDecimals =
      new LocalizedNumberFormatter[MOST_DECIMALS + 1];
  private final boolean isAscii;
  private final boolean isPlain;
  private final String separator;
  private final ListFormatter and;
  private final ListFormatter or;
  private final PluralRules plurals;
  private final PluralRules ordinals;
  private final LocaleDisplayNames names;

  /** Once asked for; being asked twice at once does no harm. */
  private volatile @Nullable Collator collator;

  IcuCldr(ULocale locale) {
    this.locale = locale;
    for (int i = 0; i < byDecimals.length; i++) {
      byDecimals[i] =
          NumberFormatter.withLocale(locale)
              .grouping(GroupingStrategy.AUTO)
              .precision(Precision.fixedFraction(i));
    }
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    String minus = symbols.getMinusSignString();
    this.isAscii = symbols.getZeroDigit() == '0';
    this.isPlain = isAscii && (minus.equals("-") || minus.equals("\u2212"));
    this.separator = symbols.getDecimalSeparatorString();
    this.and = ListFormatter.getInstance(locale, ListFormatter.Type.AND, ListFormatter.Width.WIDE);
    this.or = ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
    this.plurals = PluralRules.forLocale(locale);
    this.ordinals = PluralRules.forLocale(locale, PluralRules.PluralType.ORDINAL);
    this.names = LocaleDisplayNames.getInstance(locale);
  }

  @Override
  public DateFormat dates(String pattern) {
    return new IcuDateFormat(pattern, locale);
  }

  @Override
  public DateFormat usualDates(String fields) {
    return dates(DateTimePatternGenerator.getInstance(locale).getBestPattern(fields));
  }

  @Override
  public String number(BigDecimal number) {
    if (isSmall(number)) {
      String plain = number.abs().toPlainString();
      String digits = separator.equals(".") ? plain : plain.replace(".", separator);
      return number.signum() < 0 ? '\u2212' + digits : digits;
    }
    int decimals = Math.min(Math.max(number.scale(), 0), MOST_DECIMALS);
    return byDecimals[decimals].format(number).toString().replace('-', '\u2212');
  }

  /** Nothing to group, no sign but a minus, the digits of ASCII: written as it is. */
  private boolean isSmall(BigDecimal number) {
    return isPlain
        && number.scale() >= 0
        && number.scale() <= MOST_DECIMALS
        && number.precision() - number.scale() <= UNGROUPED;
  }

  @Override
  public boolean writesAscii() {
    return isAscii;
  }

  @Override
  public String currency(String code) {
    return Currency.getInstance(code).getName(locale, Currency.PLURAL_LONG_NAME, "other", null);
  }

  @Override
  public String symbol(String currency) {
    return Currency.getInstance(currency).getSymbol(locale);
  }

  @Override
  public String region(String code) {
    return names.regionDisplayName(Countries.twoLetters(code));
  }

  @Override
  public String and(List<String> words) {
    return and.format(words);
  }

  @Override
  public String or(List<String> words) {
    return or.format(words);
  }

  @Override
  public Comparator<String> alphabet(List<String> words) {
    Collator known = collator;
    if (known == null) {
      known = Collator.getInstance(locale).freeze(); // one that changes no more is safe for threads
      collator = known;
    }
    Comparator<String> order = known::compare;
    return order.thenComparing(Comparator.naturalOrder());
  }

  @Override
  public String plural(double number) {
    return plurals.select(number);
  }

  @Override
  public String ordinal(long number) {
    return ordinals.select(number);
  }

  @Override
  public Message message(String pattern) {
    MessageFormat format = new MessageFormat(pattern, locale);
    // A format of ICU is not safe for threads.
    return values -> format.clone().format(values, new StringBuffer(), null).toString();
  }
}
