package org.attache.dossier;

import java.util.regex.Pattern;

/**
 * With how many decimals amounts of trade are shown.
 *
 * @param count 0 to 9; less than 0 for as many as the amounts need
 */
public record Decimals(int count) {

  /** As many as the amounts need: {@code org.attache.trade.ShownDigits} has the rule. */
  public static final Decimals AS_NEEDED = new Decimals(-1);

  private static final Pattern WRITTEN = Pattern.compile("[0-9]");

  /**
   * A number of decimals as it is written.
   *
   * @throws IllegalArgumentException if it is not 0 to 9
   */
  public static Decimals parse(String text) {
    String digits = text.strip();
    if (!WRITTEN.matcher(digits).matches()) {
      throw new IllegalArgumentException("not a number of decimals: '" + text + "'");
    }
    return new Decimals(Integer.parseInt(digits));
  }

  /** Whether a number was given. */
  public boolean isGiven() {
    return count >= 0;
  }

  @Override
  public String toString() {
    return isGiven() ? Integer.toString(count) : "";
  }
}
