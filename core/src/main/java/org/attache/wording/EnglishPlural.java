package org.attache.wording;

/** The regular plurals of English nouns. */
final class EnglishPlural {

  private EnglishPlural() {}

  /** The plural of the last word: "working group" becomes "working groups". */
  static String of(String singular) {
    int length = singular.length();
    if (length == 0) {
      return singular;
    }
    char last = singular.charAt(length - 1);
    char before = length > 1 ? singular.charAt(length - 2) : ' ';
    if (last == 'y' && "aeiou".indexOf(before) < 0) {
      return singular.substring(0, length - 1) + "ies";
    }
    boolean hisses =
        last == 's'
            || last == 'x'
            || last == 'z'
            || last == 'h' && (before == 'c' || before == 's');
    return singular + (hisses ? "es" : "s");
  }
}
