package org.attache.prose;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of months, in English and in the language of the brief. */
final class Months {

  private final String language;
  private final List<Pattern> beforeAndAfter = new ArrayList<>(2);

  Months(String language) {
    this.language = language;
  }

  /** Whether a month stands right before a day or right after it. */
  boolean standBeside(String before, String after) {
    if (beforeAndAfter.isEmpty()) {
      compile();
    }
    return beforeAndAfter.get(0).matcher(before).matches()
        || beforeAndAfter.get(1).matcher(after).matches();
  }

  private void compile() {
    String months = names();
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    beforeAndAfter.add(
        Pattern.compile(".*(?<!\\p{L})(?:" + months + ")\\.?[\\s\\u00A0]+(?:the\\s+)?$", flags));
    beforeAndAfter.add(
        Pattern.compile(
            "^(?:\\.|st|nd|rd|th)?[\\s\\u00A0]*"
                + "(?:(?:and|to|or|[-–,])\\s*\\p{Nd}{1,2}[\\s\\u00A0]+)?(?:of\\s+|de\\s+)?(?:"
                + months
                + ")(?!\\p{L}).*",
            flags));
  }

  private String names() {
    Set<String> names = new LinkedHashSet<>();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag(language))) {
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
          String name = month.getDisplayName(style, locale).replace(".", "");
          if (!name.chars().allMatch(Character::isDigit)) {
            names.add(Pattern.quote(name));
          }
        }
      }
    }
    return String.join("|", names);
  }
}
