package org.attache.wording;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data of English, without waking ICU unless something rare is asked for. */
final class EnglishCldr implements Cldr {

  /** The tag of English as it is written where nothing else is said: of the United States. */
  static final String TAG = "en";

  private static final MonthNames MONTHS = months();

  private static final int GROUP = 3;

  /** Once asked for; being asked twice at once does no harm. */
  private volatile @Nullable Cldr icu;

  private volatile @Nullable String names;

  private static MonthNames months() {
    List<String> wide =
        List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    List<String> brief = new ArrayList<>();
    for (String month : wide) {
      brief.add(month.substring(0, 3));
    }
    return new MonthNames(wide, brief, wide, brief);
  }

  @Override
  public DateFormat dates(String pattern) {
    Optional<DayPattern> plain = DayPattern.of(pattern, MONTHS);
    if (plain.isEmpty()) {
      return icu().dates(pattern);
    }
    DayPattern days = plain.get();
    return day -> DayPattern.takes(day) ? days.format(day) : icu().dates(pattern).format(day);
  }

  @Override
  public DateFormat usualDates(String fields) {
    return icu().usualDates(fields);
  }

  @Override
  public String number(BigDecimal number) {
    int decimals = Math.min(Math.max(number.scale(), 0), MOST_DECIMALS);
    String digits = number.abs().setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    int whole = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
    StringBuilder words = new StringBuilder(digits.length() + 8);
    if (number.signum() < 0) {
      words.append('\u2212');
    }
    if (whole <= UNGROUPED) {
      return words.append(digits).toString();
    }
    int from = 0;
    for (int to = whole % GROUP == 0 ? GROUP : whole % GROUP; to < whole; to += GROUP) {
      words.append(digits, from, to).append(',');
      from = to;
    }
    return words.append(digits, from, digits.length()).toString();
  }

  @Override
  public boolean writesAscii() {
    return true;
  }

  @Override
  public String currency(String code) {
    String known = name("currency." + code);
    return known.isEmpty() ? icu().currency(code) : known;
  }

  @Override
  public String symbol(String currency) {
    String known = name("symbol." + currency);
    return known.isEmpty() ? icu().symbol(currency) : known;
  }

  @Override
  public String region(String code) {
    String known = name("region." + code);
    return known.isEmpty() ? icu().region(code) : known;
  }

  @Override
  public String and(List<String> words) {
    return list(words, " and ");
  }

  @Override
  public String or(List<String> words) {
    return list(words, " or ");
  }

  private static String list(List<String> words, String word) {
    int last = words.size() - 1;
    return words.size() == 2
        ? words.get(0) + word + words.get(1)
        : String.join(", ", words.subList(0, last)) + ',' + word + words.get(last);
  }

  @Override
  public Comparator<String> alphabet(List<String> words) {
    return EnglishAlphabet.has(words) ? EnglishAlphabet.ORDER : icu().alphabet(words);
  }

  @Override
  public String plural(double number) {
    return Math.abs(number) == 1 ? "one" : "other";
  }

  @Override
  public String ordinal(long number) {
    long last = Math.abs(number % 10);
    boolean isTeen = Math.abs(number / 10 % 10) == 1;
    if (isTeen || last == 0 || last > 3) {
      return "other";
    }
    return last == 1 ? "one" : last == 2 ? "two" : "few";
  }

  @Override
  public Message message(String pattern) {
    return icu().message(pattern);
  }

  private Cldr icu() {
    Cldr known = icu;
    if (known == null) {
      known = new IcuCldr(ULocale.ENGLISH);
      icu = known;
    }
    return known;
  }

  /** A name by its key, or nothing: found in the text of the file, of which few are asked for. */
  private String name(String key) {
    String all = names();
    int line = all.indexOf('\n' + key + '=');
    if (line < 0) {
      return "";
    }
    int from = line + key.length() + 2;
    return all.substring(from, all.indexOf('\n', from));
  }

  private String names() {
    String known = names;
    if (known == null) {
      known = read();
      names = known;
    }
    return known;
  }

  private static String read() {
    String path = "/org/attache/wording/names.en.properties";
    try (InputStream in = EnglishCldr.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
