package org.attache.dossier;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was said: {@code 15.1}, {@code about 15.1}, {@code over 80}, {@code less than 1}.
 *
 * <p>The digits written give the rounding: 15.1 may be anything from 15.05 to 15.15, and a whole
 * number without a decimal point is a count and exact unless it is qualified.
 *
 * @param value the number; its scale is the number of decimals written
 * @param qualifier how exactly it was said
 */
public record SaidNumber(BigDecimal value, Qualifier qualifier) {

  private static final Map<String, Qualifier> WORDS =
      Map.ofEntries(
          Map.entry("", Qualifier.EXACT),
          Map.entry("about", Qualifier.ABOUT),
          Map.entry("around", Qualifier.ABOUT),
          Map.entry("approximately", Qualifier.ABOUT),
          Map.entry("roughly", Qualifier.ABOUT),
          Map.entry("circa", Qualifier.ABOUT),
          Map.entry("some", Qualifier.ABOUT),
          Map.entry("~", Qualifier.ABOUT),
          Map.entry("over", Qualifier.OVER),
          Map.entry("more than", Qualifier.OVER),
          Map.entry("above", Qualifier.OVER),
          Map.entry(">", Qualifier.OVER),
          Map.entry("less than", Qualifier.LESS_THAN),
          Map.entry("fewer than", Qualifier.LESS_THAN),
          Map.entry("under", Qualifier.LESS_THAN),
          Map.entry("below", Qualifier.LESS_THAN),
          Map.entry("<", Qualifier.LESS_THAN),
          Map.entry("at least", Qualifier.AT_LEAST),
          Map.entry("≥", Qualifier.AT_LEAST),
          Map.entry("up to", Qualifier.UP_TO),
          Map.entry("at most", Qualifier.UP_TO),
          Map.entry("≤", Qualifier.UP_TO));

  /** How a number is written that is not written as most are; compiled for the first such. */
  private static final class Unusual {

    /** An optional qualifier, a sign, digits with optional thousands commas, optional decimals. */
    static final Pattern WRITTEN =
        Pattern.compile(
            "(\\p{Alpha}[\\p{Alpha} ]*|[<>~≥≤])?\\s*([-+]?\\d[\\d,]{0,30}(?:\\.\\d{1,18})?)");

    static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})*(\\.\\d+)?");

    static final Pattern SPACE = Pattern.compile("\\s+");
  }

  /** So many need not be counted before and behind the point. */
  private static final int MOST_FIGURES = 18;

  /** Longer than any number that is written so. */
  private static final int LONGEST = 80;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  public SaidNumber {
    requireNonNull(value, "value must not be null");
    requireNonNull(qualifier, "qualifier must not be null");
  }

  /** An exact number. */
  public static SaidNumber of(BigDecimal value) {
    return new SaidNumber(value, Qualifier.EXACT);
  }

  /**
   * Reads a number as people write it in a dossier: English qualifiers, a point for decimals,
   * commas between thousands.
   *
   * @throws NumberFormatException if it is not written so; the message quotes the text
   */
  public static SaidNumber parse(String text) {
    int space = text.lastIndexOf(' ');
    Qualifier said = space < 0 ? Qualifier.EXACT : WORDS.get(text.substring(0, space));
    String figures = text.substring(space + 1);
    return said != null && isBare(figures)
        ? new SaidNumber(new BigDecimal(figures), said)
        : parseWords(text);
  }

  /** Whether there are only some figures, perhaps with a point between them, as in most tables. */
  private static boolean isBare(String text) {
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPoint = c == '.' && i > 0 && i < text.length() - 1;
      points += isPoint ? 1 : 0;
      if (!isPoint && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MOST_FIGURES && points <= 1;
  }

  private static SaidNumber parseWords(String text) {
    String line = Unusual.SPACE.matcher(text.strip().replace('−', '-')).replaceAll(" ");
    Matcher written = Unusual.WRITTEN.matcher(line);
    if (line.length() > LONGEST || !written.matches()) {
      throw new NumberFormatException("not a number: '" + text + "'");
    }
    String word = written.group(1) == null ? "" : written.group(1).strip().toLowerCase(Locale.ROOT);
    Qualifier qualifier = WORDS.get(word);
    String digits = written.group(2);
    if (qualifier == null || digits.contains(",") && !Unusual.GROUPED.matcher(digits).matches()) {
      throw new NumberFormatException("not a number: '" + text + "'");
    }
    return new SaidNumber(new BigDecimal(digits.replace(",", "")), qualifier);
  }

  /** All values the number may stand for. */
  public Interval interval() {
    BigDecimal half = BigDecimal.ONE.movePointLeft(Math.max(value.scale(), 0)).divide(TWO);
    return switch (qualifier) {
      case EXACT ->
          value.scale() <= 0
              ? Interval.of(value, value)
              : Interval.of(value.subtract(half), value.add(half));
      case ABOUT -> Interval.of(value.subtract(half), value.add(half));
      case OVER, AT_LEAST -> Interval.from(value);
      case LESS_THAN, UP_TO -> Interval.upTo(value);
    };
  }

  /** Whether the number may be one of a range; less than 3 is not 3, and over 3 is not either. */
  public boolean mayBeIn(Interval range) {
    return switch (qualifier) {
      case LESS_THAN -> range.low().map(low -> low.compareTo(value) < 0).orElse(true);
      case OVER -> range.high().map(high -> high.compareTo(value) > 0).orElse(true);
      default -> interval().meets(range);
    };
  }

  /** As written in a dossier file. */
  @Override
  public String toString() {
    String digits = value.toPlainString();
    return qualifier == Qualifier.EXACT ? digits : qualifier.word() + " " + digits;
  }

  // Written out: those that Java makes for a record cost milliseconds when first called.

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof SaidNumber other
        && value.equals(other.value)
        && qualifier.equals(other.qualifier);
  }

  @Override
  public int hashCode() {
    int hash = value.hashCode();
    return 31 * hash + qualifier.hashCode();
  }
}
