package org.attache.template;

import org.attache.dossier.EdtfDate;
import org.attache.dossier.SaidNumber;
import org.attache.wording.Wording;

/** Words a value in another way; a value stays a value. */
final class ValueFilters {

  private final Wording wording;

  ValueFilters(Wording wording) {
    this.wording = wording;
  }

  /** {@code date | on}: "on 3 February 1994". */
  Object on(Object value) {
    return dated(value, wording.dateOn(date(value)));
  }

  /** {@code date | short}: "3 Feb 1994". */
  Object brief(Object value) {
    return dated(value, wording.dateShort(date(value)));
  }

  /** {@code date | year}: "1994", for the start of a period. */
  Object year(Object value) {
    return dated(value, Integer.toString(date(value).year()));
  }

  /** {@code date | withoutYear}: "3 February", "May"; the year for what is no finer. */
  Object withoutYear(Object value) {
    EdtfDate date = date(value);
    boolean isFine =
        !date.isPeriod()
            && !date.isUncertain()
            && !date.isApproximate()
            && date.precision().compareTo(EdtfDate.Precision.MONTH) >= 0;
    return dated(value, isFine ? wording.dateWithoutYear(date) : wording.date(date));
  }

  /** {@code date | withinYear}: "on 3 February", "in May". */
  Object withinYear(Object value) {
    return dated(value, wording.dateWithinYear(date(value)));
  }

  /** {@code number | bare}: digits alone, without qualifier, currency or unit. */
  Object bare(Object value) {
    Printed printed = printed(value);
    return printed.withText(wording.number(printed.shown()));
  }

  /** {@code amount | plain}: the amount without "about" and the like. */
  Object plain(Object value) {
    Printed printed = printed(value);
    return printed.raw() instanceof SaidNumber number
        ? printed.withText(wording.unqualified(number, printed.text()))
        : printed;
  }

  /** {@code change | size}: the number in its measure, without sign. */
  Object size(Object value) {
    Printed printed = printed(value);
    String sign = "\u2212";
    return printed.withText(printed.text().replace(sign, ""));
  }

  /** {@code number | words}: one to ten in words. */
  Object words(Object value) {
    if (value instanceof Count count) {
      return count.printed().withText(wording.cardinal(count.intValue()));
    }
    if (value instanceof Number number) {
      return wording.cardinal(number.longValue());
    }
    Printed printed = printed(value);
    return printed.raw() instanceof SaidNumber said
        ? printed.withText(wording.saidInWords(said))
        : printed;
  }

  /** {@code number | ordinal}: "fifth". */
  Object ordinal(Object value) {
    if (value instanceof Count count) {
      return count.printed().withText(wording.ordinal(count.intValue()));
    }
    if (value instanceof Number number) {
      return wording.ordinal(number.longValue());
    }
    Printed printed = printed(value);
    return printed.withText(wording.ordinal(printed.number().longValue()));
  }

  /** {@code words | capital}: with a capital first letter. */
  Object capital(Object value) {
    return value instanceof Printed printed
        ? printed.withText(wording.capital(printed.text()))
        : capital(value.toString());
  }

  /** The first letter may stand behind the mark of a value. */
  private String capital(String words) {
    boolean isMarked = !words.isEmpty() && words.charAt(0) == Marks.VALUE;
    int from = isMarked ? words.indexOf(Marks.TEXT) + 1 : 0;
    return words.substring(0, from) + wording.capital(words.substring(from));
  }

  /** {@code words | uncapital}: with a small first letter. */
  Object uncapital(Object value) {
    return value instanceof Printed printed
        ? printed.withText(wording.uncapital(printed.text()))
        : wording.uncapital(value.toString());
  }

  /** {@code name | possessive}: "Belarus’s". */
  Object possessive(Object value) {
    return value instanceof Printed printed
        ? printed.withText(wording.possessive(printed.text()))
        : wording.possessive(value.toString());
  }

  private static Object dated(Object value, String words) {
    return printed(value).withText(words);
  }

  private static EdtfDate date(Object value) {
    if (printed(value).raw() instanceof EdtfDate date) {
      return date;
    }
    throw new IllegalArgumentException("not a date: '" + Marks.words(value.toString()) + "'");
  }

  private static Printed printed(Object value) {
    if (value instanceof Printed printed) {
      return printed;
    }
    if (value instanceof Count count) {
      return count.printed();
    }
    throw new IllegalArgumentException("not a value: '" + Marks.words(value.toString()) + "'");
  }
}
