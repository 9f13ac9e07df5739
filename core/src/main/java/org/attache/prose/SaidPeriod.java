package org.attache.prose;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.trade.TradePeriod;
import org.attache.trade.TradeSeries;

/** Which period a sentence speaks of: the one year that it names, or the latest. */
final class SaidPeriod {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  private static final Pattern EARLIER =
      Pattern.compile("trade\\.(?:earliest|period|series)|\\.previous\\b");

  private final TradeSeries series;

  SaidPeriod(TradeSeries series) {
    this.series = series;
  }

  /** The key of the period; empty where the sentence around an index names none, or several. */
  Optional<String> of(String text, int at) {
    String sentence = sentence(text, at);
    Set<String> years = new LinkedHashSet<>();
    Matcher year = YEAR.matcher(sentence);
    while (year.find()) {
      years.add(year.group());
    }
    if (years.size() > 1 || EARLIER.matcher(sentence).find()) {
      return Optional.empty();
    }
    return years.isEmpty()
        ? series.latest().map(TradePeriod::key)
        : series.period(years.iterator().next()).map(TradePeriod::key);
  }

  private static String sentence(String text, int at) {
    int from = at;
    while (from > 0 && !isEnd(text, from - 1)) {
      from--;
    }
    int to = at;
    while (to < text.length() && !isEnd(text, to)) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean isStop = c == '.' || c == '!' || c == '?' || c == ';';
    boolean isBlank = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    return isStop && isBlank || c == '\n' && at > 0 && text.charAt(at - 1) == '\n';
  }
}
