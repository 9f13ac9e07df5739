package org.attache.prose;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.dossier.Dossier;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Fact;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.dossier.Mechanism;
import org.attache.dossier.Period;
import org.attache.dossier.Session;
import org.attache.dossier.Source;
import org.attache.dossier.StatedTotal;
import org.attache.trade.TradePeriod;
import org.attache.trade.TradeSeries;

/** Knows the years that facts are dated with, and how days stand beside months. */
final class Dates {

  private static final int FIRST = 1000;
  private static final int LAST = 2999;

  private static final Pattern PLAIN_YEAR = Pattern.compile("\\p{Nd}{4}");
  private static final Pattern DAY = Pattern.compile("\\p{Nd}{1,2}");

  private static final Pattern WORD_AND_YEAR =
      Pattern.compile(
          "^\\.?[\\s\\u00A0]+(?:de\\s+)?\\p{L}[\\p{L}\\p{M}]*\\.?[\\s\\u00A0]+(?:de\\s+)?"
              + "(\\p{Nd}{4})(?!\\p{Nd})");

  private static final String DAY_AFTER = "(?s)^[月日号].*";

  private final Dossier dossier;
  private final TradeSeries series;
  private final BitSet years = new BitSet(LAST);
  private final Months months;

  /** Most texts have no number that might be a year: only one that has looks for the years. */
  private boolean hasYears;

  Dates(Dossier dossier, TradeSeries series) {
    this.dossier = dossier;
    this.series = series;
    this.months = new Months(dossier.language());
  }

  private void addYears() {
    date(dossier.date());
    for (Fact fact : dossier.facts()) {
      for (Claimed<?> field : fact.fields().values()) {
        for (Claim<?> claim : field.claims()) {
          if (claim.value() instanceof EdtfDate date) {
            date(date);
          }
        }
      }
    }
    for (Mechanism mechanism : dossier.mechanisms()) {
      for (Session session : mechanism.sessions()) {
        session.date().optional().ifPresent(this::date);
      }
    }
    for (StatedTotal total : dossier.trade().stated()) {
      date(total.year());
    }
    for (Period period : dossier.trade().periods()) {
      date(period.year());
    }
    for (TradePeriod period : series.periods()) {
      date(period.date());
    }
    for (Flow flow : series.isEmpty() ? dossier.trade().flows() : List.<Flow>of()) {
      date(flow.year());
    }
    for (FlowKind kind : FlowKind.BESIDE_GOODS) {
      dossier.trade().rows(kind).forEach(row -> date(row.year()));
    }
    for (Source source : dossier.sources()) {
      source.issued().optional().ifPresent(this::date);
      source.accessed().optional().ifPresent(this::date);
    }
  }

  /** Whether a number is a year that some fact is dated with, or the day of a date. */
  boolean explains(String number, String before, String after) {
    if (PLAIN_YEAR.matcher(number).matches() && isYear(number)) {
      return true;
    }
    return DAY.matcher(number).matches()
            && (after.matches(DAY_AFTER)
                || isBeforeDatedYear(after)
                || months.standBeside(before, after))
        || isPartOfIsoDate(number, before, after);
  }

  /** Before one word of any language and a year of some fact: a day in words we do not know. */
  private boolean isBeforeDatedYear(String after) {
    Matcher month = WORD_AND_YEAR.matcher(after);
    return month.find() && isYear(month.group(1));
  }

  private boolean isYear(String number) {
    if (!hasYears) {
      addYears();
      hasYears = true;
    }
    int year = Integer.parseInt(number);
    return year <= LAST && years.get(year);
  }

  /** Within 2024-02-03 or 3/2/2024: the year decides, and it must be a fact's. */
  private boolean isPartOfIsoDate(String number, String before, String after) {
    if (!DAY.matcher(number).matches()) {
      return false;
    }
    boolean isAfterYear = before.matches("(?s).*(?<!\\p{Nd})\\p{Nd}{4}-(?:\\p{Nd}{2}-)?$");
    boolean isBeforeYear = after.matches("(?s)^/(?:\\p{Nd}{1,2}/)?\\p{Nd}{4}(?!\\p{Nd}).*");
    return isAfterYear || isBeforeYear;
  }

  private void date(EdtfDate date) {
    date.start().map(EdtfDate::earliest).ifPresent(this::year);
    date.end().map(EdtfDate::latest).ifPresent(this::year);
  }

  private void year(LocalDate day) {
    if (day.getYear() >= FIRST && day.getYear() <= LAST) {
      years.set(day.getYear());
    }
  }
}
