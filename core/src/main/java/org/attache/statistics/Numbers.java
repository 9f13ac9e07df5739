package org.attache.statistics;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.attache.dossier.TradeTable;

/** Reads numbers as a table writes them. */
final class Numbers {

  private static final int LONGEST = 40;
  private static final int LARGEST_EXPONENT = 30;

  private final String decimal;
  private final String thousands;
  private final Set<String> missing = new HashSet<>();

  Numbers(TradeTable table) {
    decimal = table.decimal();
    thousands = table.thousands();
    missing.add("");
    missing.addAll(table.missing());
    missing.addAll(Set.of(":", "NaN", "null"));
  }

  /** Whether a cell has no value. */
  boolean isMissing(String text) {
    return text.isEmpty() || missing.contains(text);
  }

  /** The number; empty if it is none. */
  Optional<BigDecimal> read(String text) {
    String digits = text;
    if (!thousands.isEmpty()) {
      digits = digits.replace(thousands, "");
      if (thousands.isBlank()) {
        digits = digits.replace("\u00A0", "").replace("\u202F", "");
      }
    }
    if (!decimal.isEmpty() && !decimal.equals(".")) {
      if (digits.indexOf('.') >= 0) {
        return Optional.empty();
      }
      digits = digits.replace(decimal, ".");
    }
    if (digits.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      BigDecimal value = new BigDecimal(digits);
      boolean isSane = Math.abs(value.scale()) <= LARGEST_EXPONENT;
      return isSane ? Optional.of(plain(value)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /** What to do about a text that is no number; may be empty. */
  String hint(String text) {
    boolean isGerman = text.matches("[-+]?\\d{1,3}(\\.\\d{3})*,\\d+|\\d+,\\d+");
    if (decimal.isEmpty() && isGerman) {
      return "If a comma stands before decimals, say so: decimal: \",\".";
    }
    return text.matches("[-+]?\\d{1,3}([ ,.'\u00A0\u202F]\\d{3})+(\\.\\d+)?")
        ? "If a sign stands between thousands, say so: thousands: \"…\"."
        : text.length() <= 4
            ? "If it means that there is no value, say so: missing: [\"" + text + "\"]."
            : "Is this the column of values?";
  }
}
