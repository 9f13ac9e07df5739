package org.attache.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the years that an English title counts: "Thirty years of", "the 25th anniversary". */
final class NumberWords {

  private static final String[] ONES = {
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };

  private static final String[] FIRSTS = {
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth"
  };

  private static final String[] TENS = {
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private static final Map<String, Integer> NUMBERS = numbers();

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)\\b(\\d{1,3}|[a-z]+(?:[ -][a-z]+)?)(?:st|nd|rd|th)?[ -]+(?:years?|anniversary)\\b");

  private NumberWords() {}

  /** The first number of years in a title, if it counts any. */
  static Optional<Integer> firstYears(String title) {
    Matcher counted = COUNTED.matcher(title);
    while (counted.find()) {
      String word = counted.group(1).toLowerCase(Locale.ROOT).replace(' ', '-');
      if (Character.isDigit(word.charAt(0))) {
        return Optional.of(Integer.valueOf(word));
      }
      Integer whole = NUMBERS.get(word);
      Integer last = NUMBERS.get(word.substring(word.indexOf('-') + 1));
      if (whole != null || last != null) {
        return Optional.ofNullable(whole != null ? whole : last);
      }
    }
    return Optional.empty();
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (int i = 0; i < ONES.length; i++) {
      numbers.put(ONES[i], i + 1);
      numbers.put(FIRSTS[i], i + 1);
    }
    for (int i = 0; i < TENS.length; i++) {
      int tens = 10 * (i + 2);
      numbers.put(TENS[i], tens);
      numbers.put(TENS[i].substring(0, TENS[i].length() - 1) + "ieth", tens);
      for (int one = 0; one < 9; one++) {
        numbers.put(TENS[i] + "-" + ONES[one], tens + one + 1);
        numbers.put(TENS[i] + "-" + FIRSTS[one], tens + one + 1);
      }
    }
    numbers.put("hundred", 100);
    numbers.put("hundredth", 100);
    numbers.put("a-hundred", 100);
    return numbers;
  }
}
