package org.attache.chart;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How numbers are written in each language, looked up once. Safe for threads. */
final class NumberFormats {

  private final Map<Locale, NumberFormat> known = new ConcurrentHashMap<>();

  /** A format for one thread, with as many digits as the language usually shows. */
  NumberFormat in(Locale locale) {
    NumberFormat format = known.get(locale);
    if (format == null) {
      format = NumberFormat.getNumberInstance(locale);
      known.put(locale, format);
    }
    return (NumberFormat) format.clone();
  }
}
