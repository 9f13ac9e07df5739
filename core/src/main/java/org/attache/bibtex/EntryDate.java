package org.attache.bibtex;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.bibtex.Entry.Field;
import org.attache.tree.Node;

/** When a work appeared, in EDTF: from one field that says it so, or from a year, month and day. */
final class EntryDate {

  private static final String[] MONTHS =
      "january february march april may june july august september october november december"
          .split(" ");

  private static final Pattern PERIOD =
      Pattern.compile("(\\d{2})(\\d{2})\\s*[-/\u2013\u2014]+\\s*(\\d{2}|\\d{4})");
  private static final Pattern ABOUT =
      Pattern.compile("(?i)(?:c\\.?|ca\\.?|circa|about)\\s*(\\d{4})");
  private static final Pattern GUESSED = Pattern.compile("\\[(\\d{4})\\??\\]|(\\d{4})\\?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private EntryDate() {}

  /** The date, as it is to be read by whoever knows which dates there are. */
  static Optional<Node.Scalar> of(Entry entry) {
    Optional<Field> date = entry.field("date");
    if (date.isPresent()) {
      return date.map(field -> scalar(field, LatexText.plain(field.value())));
    }
    return entry.field("year").map(field -> scalar(field, year(entry, field)));
  }

  private static Node.Scalar scalar(Field field, String text) {
    return new Node.Scalar(text, Node.Kind.TEXT, field.at());
  }

  private static String year(Entry entry, Field field) {
    String year = LatexText.plain(field.value());
    Matcher period = PERIOD.matcher(year);
    if (period.matches()) {
      String end = period.group(3);
      return period.group(1)
          + period.group(2)
          + "/"
          + (end.length() == 2 ? period.group(1) + end : end);
    }
    Matcher about = ABOUT.matcher(year);
    if (about.matches()) {
      return about.group(1) + "~";
    }
    Matcher guessed = GUESSED.matcher(year);
    if (guessed.matches()) {
      return (guessed.group(1) == null ? guessed.group(2) : guessed.group(1)) + "?";
    }
    return year.matches("\\d{4}") ? year + monthAndDay(entry) : year;
  }

  private static String monthAndDay(Entry entry) {
    String said = entry.field("month").map(field -> LatexText.plain(field.value())).orElse("");
    Matcher word = WORD.matcher(said);
    int month = word.find() ? month(word.group()) : 0;
    Matcher number = NUMBER.matcher(said);
    Optional<String> digits = number.find() ? Optional.of(number.group()) : Optional.empty();
    if (month > 0) {
      // Of two months the first is told.
      return two("" + month) + day(entry).or(() -> digits).map(EntryDate::two).orElse("");
    }
    return digits
        .filter(one -> one.equals(said))
        .map(one -> two(one) + day(entry).map(EntryDate::two).orElse(""))
        .orElse("");
  }

  private static Optional<String> day(Entry entry) {
    return entry
        .field("day")
        .map(field -> LatexText.plain(field.value()))
        .filter(day -> day.matches("\\d{1,2}"));
  }

  private static String two(String digits) {
    return (digits.length() < 2 ? "-0" : "-") + digits;
  }

  /** The number of a month whose name, or the beginning of it, is given; 0 if there is none. */
  private static int month(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.length; i++) {
      if (MONTHS[i].startsWith(small) || small.equals("sept") && i == 8) {
        return i + 1;
      }
    }
    return 0;
  }
}
