package org.attache.wording;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What Unicode's locale data know of one language, as far as wording asks. Safe for threads.
 *
 * <p>ICU holds all of it for every language, but is slow to wake; English, which most briefs are
 * written in, has what it needs at hand.
 */
interface Cldr {

  /** Up to so many digits after the point. */
  int MOST_DECIMALS = 9;

  /** Up to so many digits before the point no language groups: most begin at four or five. */
  int UNGROUPED = 3;

  /** Puts days into words. */
  interface DateFormat {
    String format(LocalDate day);
  }

  /** Fills the places of a message. */
  interface Message {
    String fill(Object... values);
  }

  /** The data of a language, by its BCP 47 tag. */
  static Cldr of(String tag) {
    return tag.equals(EnglishCldr.TAG)
        ? new EnglishCldr()
        : new IcuCldr(ULocale.forLanguageTag(tag));
  }

  /** A format of days by a pattern of CLDR, such as {@code d MMMM y}. */
  DateFormat dates(String pattern);

  /** The language's own format of some fields, such as {@code yMMMd}. */
  DateFormat usualDates(String fields);

  /** A number with its decimals, grouped from five digits; a true minus before what is negative. */
  String number(BigDecimal number);

  /** Whether whole numbers are written in the digits of ASCII. */
  boolean writesAscii();

  /** A currency within a sentence: "US dollars". */
  String currency(String code);

  /** A currency before or after a number: "$". */
  String symbol(String currency);

  /** A state, by its code of three letters in ISO 3166-1, or the one in use for it. */
  String region(String code);

  /** Two and more: "a, b, and c". */
  String and(List<String> words);

  /** Two and more: "a, b, or c". */
  String or(List<String> words);

  /** The alphabetical order, in which capitals stand among small letters, for some words. */
  Comparator<String> alphabet(List<String> words);

  /** The plural category of a number: zero, one, two, few, many or other. */
  String plural(double number);

  /** The category of "1st", "2nd" and so on. */
  String ordinal(long number);

  /**
   * A message in all of ICU's syntax.
   *
   * @throws IllegalArgumentException if it is not well-formed
   */
  Message message(String pattern);
}
