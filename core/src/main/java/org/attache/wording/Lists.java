package org.attache.wording;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.List;

/** Joins words into lists: "a, b, and c". */
final class Lists {

  private final ListFormatter and;
  private final ListFormatter or;

  Lists(ULocale locale) {
    this.and = ListFormatter.getInstance(locale, ListFormatter.Type.AND, ListFormatter.Width.WIDE);
    this.or = ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
  }

  String and(List<String> words) {
    return words.size() < 2 ? String.join("", words) : and.format(words);
  }

  String or(List<String> words) {
    return words.size() < 2 ? String.join("", words) : or.format(words);
  }
}
