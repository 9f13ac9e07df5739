package org.attache.officechart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.brief.Point;

/** How Office is to write numbers: codes such as {@code #,##0.0}. */
final class Format {

  static final String GENERAL = "General";

  /** Digits of any script and what groups and divides them. */
  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}(?:[\\p{Nd}.,'’\\u00A0\\u2009\\u202F\\u066B\\u066C]*\\p{Nd})?");

  private Format() {}

  /** With so many decimals, thousands grouped. */
  static String of(int decimals) {
    return decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }

  /** The code with the minus sign of print in place of a hyphen. */
  static String signed(String code) {
    return code + ";\"−\"" + code;
  }

  /** How many decimals a code shows. */
  static int decimals(String code) {
    String positive = code.split(";", 2)[0];
    int point = positive.indexOf('.');
    return point < 0 ? 0 : (int) positive.substring(point).chars().filter(c -> c == '0').count();
  }

  /**
   * The code by which a value looks like its label; nothing if no code does that.
   *
   * @param usual the code of its series, taken if the label is empty or says the same
   */
  static Optional<String> of(Point point, String usual) {
    int decimals = decimals(usual);
    if (point.label().isBlank() || point.value().isEmpty()) {
      return Optional.of(usual);
    }
    boolean isNegative = point.value().get().signum() < 0;
    BigDecimal value = point.value().get().abs();
    Matcher found = NUMBER.matcher(point.label());
    if (!found.find()) {
      return Optional.empty();
    }
    int shown = decimals(value, digits(found.group()), decimals);
    if (shown < 0) {
      return Optional.empty();
    }
    String script = script(found.group());
    String before = point.label().substring(0, found.start()).replaceFirst("[-−‒–]$", "");
    String after = point.label().substring(found.end());
    if (before.isEmpty() && after.isEmpty()) {
      String code = shown == decimals && script.isEmpty() ? usual : script + of(shown);
      return Optional.of(isNegative && !code.contains(";") ? signed(code) : code);
    }
    String number = script + of(shown);
    return Optional.of(
        literal(before)
            + number
            + literal(after)
            + (isNegative ? ";" + literal(before + "−") + number + literal(after) : ""));
  }

  /** With how many decimals a number has these digits; -1 if with none. */
  private static int decimals(BigDecimal value, String digits, int usual) {
    if (digits.equals(written(value, usual))) {
      return usual;
    }
    for (int decimals = Math.max(0, value.scale()); decimals >= 0; decimals--) {
      if (digits.equals(written(value, decimals))) {
        return decimals;
      }
    }
    return -1;
  }

  private static String written(BigDecimal value, int decimals) {
    return digits(value.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
  }

  private static String digits(String number) {
    StringBuilder digits = new StringBuilder();
    number
        .codePoints()
        .filter(Character::isDigit)
        .forEach(digit -> digits.append(Character.digit(digit, 10)));
    return digits.toString();
  }

  /** The beginning of a code that writes the digits of the script that a number is written in. */
  private static String script(String number) {
    int zero = number.codePointAt(0) - Character.digit(number.codePointAt(0), 10);
    return switch (zero) {
      case 0x0660 -> "[$-2000000]";
      case 0x06F0 -> "[$-3000000]";
      case 0x0966 -> "[$-4000000]";
      case 0x09E6 -> "[$-5000000]";
      default -> "";
    };
  }

  private static String literal(String words) {
    return words.isEmpty() ? "" : "\"" + words.replace('"', '”') + "\"";
  }

  /**
   * How many decimals the numbers along an axis need that runs so far; Office sets five or more.
   */
  static int decimals(double span) {
    return span >= 5 || span <= 0 ? 0 : span >= 0.5 ? 1 : span >= 0.05 ? 2 : 3;
  }
}
