package org.attache.wording;

import org.attache.dossier.EdtfDate;
import org.attache.dossier.EdtfDate.Precision;
import org.attache.wording.Cldr.DateFormat;

/** Puts dates into words. */
final class DateWords {

  private final Phrases phrases;
  private final DateFormat day;
  private final DateFormat month;
  private final DateFormat year;
  private final DateFormat shortDay;
  private final DateFormat shortMonth;
  private final DateFormat dayAlone;
  private final DateFormat monthAlone;

  DateWords(Phrases phrases) {
    this.phrases = phrases;
    this.day = format("date.day", "yMMMMd");
    this.month = format("date.month", "yMMMM");
    this.year = format("date.year", "y");
    this.shortDay = format("date.shortDay", "yMMMd");
    this.shortMonth = format("date.shortMonth", "yMMM");
    this.dayAlone = phrases.cldr().dates("d MMMM");
    this.monthAlone = phrases.cldr().dates("MMMM");
  }

  /** As a phrase of its own: "3 February 1994", "around April 2016", "since 2017". */
  String plain(EdtfDate date) {
    return date.isPeriod() ? period(date, false) : qualified(date, bare(date, false));
  }

  /** With short months, for tables: "3 Feb 1994", "2015–2019". */
  String brief(EdtfDate date) {
    return date.isPeriod() ? period(date, true) : qualified(date, bare(date, true));
  }

  /** As an adverbial: "on 3 February 1994", "in May 2015", "since 2017". */
  String adverbial(EdtfDate date) {
    if (date.isPeriod()) {
      if (date.start().isPresent() && date.end().isPresent()) {
        return phrases.fill("date.fromTo", plain(date.start().get()), plain(date.end().get()));
      }
      return plain(date);
    }
    if (date.isApproximate()) {
      return plain(date);
    }
    String key =
        switch (date.precision()) {
          case DAY -> "date.onDay";
          case MONTH -> "date.inMonth";
          case YEAR -> "date.inYear";
          case DECADE_OR_CENTURY -> "date.inDecade";
        };
    return qualified(date, phrases.fill(key, bare(date, false)));
  }

  /** As an adverbial where the year is known already: "on 3 February", "in May". */
  String withinYear(EdtfDate date) {
    boolean isPlain = !date.isPeriod() && !date.isApproximate() && !date.isUncertain();
    if (!isPlain) {
      return adverbial(date);
    }
    return switch (date.precision()) {
      case DAY -> phrases.fill("date.onDay", withoutYear(date));
      case MONTH -> phrases.fill("date.inMonth", withoutYear(date));
      case YEAR, DECADE_OR_CENTURY -> phrases.words("date.duringYear");
    };
  }

  /** The day and month, or the month, without the year: "3 February", "May". */
  String withoutYear(EdtfDate date) {
    DateFormat format = date.precision() == Precision.DAY ? dayAlone : monthAlone;
    return format.format(date.earliest());
  }

  private String qualified(EdtfDate date, String words) {
    String about = date.isApproximate() ? phrases.fill("date.approximate", words) : words;
    return date.isUncertain() ? phrases.fill("date.uncertain", about) : about;
  }

  private String period(EdtfDate date, boolean isBrief) {
    if (date.start().isEmpty()) {
      return phrases.fill("date.until", one(date.end().orElseThrow(), isBrief));
    }
    if (date.end().isEmpty()) {
      return phrases.fill("date.since", one(date.start().orElseThrow(), isBrief));
    }
    EdtfDate start = date.start().get();
    EdtfDate end = date.end().get();
    boolean areYears = start.precision() == Precision.YEAR && end.precision() == Precision.YEAR;
    return phrases.fill(
        areYears ? "date.range" : "date.rangeWide", one(start, isBrief), one(end, isBrief));
  }

  private String one(EdtfDate date, boolean isBrief) {
    return qualified(date, bare(date, isBrief));
  }

  private String bare(EdtfDate date, boolean isBrief) {
    return switch (date.precision()) {
      case DAY -> (isBrief ? shortDay : day).format(date.earliest());
      case MONTH -> (isBrief ? shortMonth : month).format(date.earliest());
      case YEAR -> year.format(date.earliest());
      case DECADE_OR_CENTURY -> phrases.fill("date.decade", year.format(date.earliest()));
    };
  }

  private DateFormat format(String key, String skeleton) {
    return phrases.isOwn(key)
        ? phrases.cldr().dates(phrases.words(key))
        : phrases.cldr().usualDates(skeleton);
  }
}
