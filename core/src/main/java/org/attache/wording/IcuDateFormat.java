package org.attache.wording;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for days. Formats of ICU are neither safe for threads nor cheap to copy: one that is
 * not in use is kept for the next caller.
 */
final class IcuDateFormat implements Cldr.DateFormat {

  private final Optional<DayPattern> plain;
  private final SimpleDateFormat original;
  private final AtomicReference<@Nullable SimpleDateFormat> spare = new AtomicReference<>();

  IcuDateFormat(String pattern, ULocale locale) {
    original = new SimpleDateFormat(pattern, locale);
    original.setTimeZone(TimeZone.GMT_ZONE);
    plain = DayPattern.of(original, locale);
  }

  @Override
  public String format(LocalDate date) {
    if (plain.isPresent() && DayPattern.takes(date)) {
      return plain.get().format(date);
    }
    SimpleDateFormat kept = spare.getAndSet(null);
    SimpleDateFormat own = kept == null ? original.clone() : kept;
    String text = own.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    spare.set(own);
    return text;
  }
}
