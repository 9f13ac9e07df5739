package org.attache.template;

import java.util.Comparator;

/** Puts places in a source into their order: {@code par4} before {@code par15}. */
final class LocatorOrder implements Comparator<String> {

  static final LocatorOrder NATURAL = new LocatorOrder();

  private LocatorOrder() {}

  @Override
  public int compare(String one, String other) {
    int digits = digits(one);
    int otherDigits = digits(other);
    int byLabel = one.substring(0, digits).compareTo(other.substring(0, otherDigits));
    if (byLabel != 0) {
      return byLabel;
    }
    int byNumber = Long.compare(number(one, digits), number(other, otherDigits));
    return byNumber != 0 ? byNumber : one.compareTo(other);
  }

  private static int digits(String locator) {
    int at = 0;
    while (at < locator.length() && !Character.isDigit(locator.charAt(at))) {
      at++;
    }
    return at;
  }

  private static long number(String locator, int from) {
    long number = 0;
    for (int i = from; i < locator.length() && Character.isDigit(locator.charAt(i)); i++) {
      number = Math.min(number * 10 + Character.digit(locator.charAt(i), 10), Integer.MAX_VALUE);
    }
    return number;
  }
}
