package org.attache.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message pattern without choices and quotes, filled with strings: what a message format makes of
 * it, for a fraction of the time.
 */
final class PlainPattern {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  private final List<String> between;
  private final int[] places;

  private PlainPattern(List<String> between, int[] places) {
    this.between = List.copyOf(between);
    this.places = places;
  }

  /** The pattern, unless it needs a message format. */
  static Optional<PlainPattern> of(String text) {
    List<String> between = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    int from = 0;
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      between.add(text.substring(from, matcher.start()));
      places.add(Integer.parseInt(matcher.group(1)));
      from = matcher.end();
    }
    between.add(text.substring(from));
    boolean isPlain = between.stream().noneMatch(PlainPattern::isSyntax);
    return isPlain
        ? Optional.of(
            new PlainPattern(between, places.stream().mapToInt(Integer::intValue).toArray()))
        : Optional.empty();
  }

  private static boolean isSyntax(String text) {
    return text.indexOf('{') >= 0 || text.indexOf('}') >= 0 || text.indexOf('\'') >= 0;
  }

  /** Whether there is a string for every place. */
  boolean takes(Object... values) {
    for (int place : places) {
      if (place >= values.length || !(values[place] instanceof String)) {
        return false;
      }
    }
    return true;
  }

  String fill(Object... values) {
    StringBuilder filled = new StringBuilder(64).append(between.get(0));
    for (int i = 0; i < places.length; i++) {
      filled.append(values[places[i]]).append(between.get(i + 1));
    }
    return filled.toString();
  }
}
