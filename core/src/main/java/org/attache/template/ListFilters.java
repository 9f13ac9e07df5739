package org.attache.template;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.dossier.EdtfDate;
import org.attache.wording.Wording;

/** Joins, counts and chooses the items of lists. */
final class ListFilters {

  private final Wording wording;

  ListFilters(Wording wording) {
    this.wording = wording;
  }

  /** {@code items | list}: "a, b, and c". */
  Object and(Object value) {
    return new SafeString(wording.and(words(value)));
  }

  /** {@code items | either}: "a, b, or c". */
  Object or(Object value) {
    return new SafeString(wording.or(words(value)));
  }

  /** {@code 3 | noun('session')}: "sessions"; a list counts as its length. */
  Object noun(Object value, Object singular) {
    return wording.noun(count(value), singular.toString());
  }

  /** The items whose key holds that value. */
  static Object where(Object list, String key, Object wanted) {
    List<Object> found = new ArrayList<>();
    for (Object item : items(list)) {
      Object value = item instanceof Map<?, ?> map ? map.get(key) : "";
      if (value != null && Marks.words(value.toString()).equals(String.valueOf(wanted))) {
        found.add(item);
      }
    }
    return found;
  }

  /** The items whose key holds anything. */
  static Object with(Object list, String key) {
    List<Object> found = new ArrayList<>();
    for (Object item : items(list)) {
      if (item instanceof Map<?, ?> map && !isEmpty(map.get(key))) {
        found.add(item);
      }
    }
    return found;
  }

  /** The items whose key holds nothing. */
  static Object without(Object list, String key) {
    List<Object> found = new ArrayList<>();
    for (Object item : items(list)) {
      if (item instanceof Map<?, ?> map && isEmpty(map.get(key))) {
        found.add(item);
      }
    }
    return found;
  }

  /** What the items hold under a key, where they hold anything. */
  static Object each(Object list, String key) {
    List<Object> found = new ArrayList<>();
    for (Object item : items(list)) {
      if (item instanceof Map<?, ?> map && !isEmpty(map.get(key))) {
        found.add(map.get(key));
      }
    }
    return found;
  }

  /** Events by the year of their date: items with {@code key} and {@code items}. */
  static Object byYear(Object list) {
    Map<String, List<Object>> groups = new LinkedHashMap<>();
    for (Object item : items(list)) {
      if (item instanceof Map<?, ?> map
          && map.get("date") instanceof Printed printed
          && printed.raw() instanceof EdtfDate date) {
        String year = Integer.toString(date.year());
        groups.computeIfAbsent(year, unused -> new ArrayList<>()).add(item);
      }
    }
    return views(groups);
  }

  /** Items by what they hold under a key: items with {@code key} and {@code items}. */
  static Object groupBy(Object list, String key) {
    Map<String, List<Object>> groups = new LinkedHashMap<>();
    for (Object item : items(list)) {
      Object value = item instanceof Map<?, ?> map ? map.get(key) : "";
      String words = value == null ? "" : Marks.words(value.toString());
      groups.computeIfAbsent(words, unused -> new ArrayList<>()).add(item);
    }
    return views(groups);
  }

  private static List<Object> views(Map<String, List<Object>> groups) {
    List<Object> views = new ArrayList<>();
    groups.forEach(
        (key, items) -> {
          Map<String, Object> view = new LinkedHashMap<>();
          view.put("key", key);
          view.put("items", items);
          views.add(view);
        });
    return views;
  }

  /**
   * {@code text | line}: Markdown on one line that fits into a table's cell. The mark that ends its
   * sentence is plain text, so that stars may stand around it: CommonMark closes no emphasis
   * between punctuation and a word.
   */
  static Object line(Object value) {
    String pipe = String.valueOf(Marks.shielded('|'));
    String line =
        value.toString().strip().replace('\n', ' ').replace(pipe, Marks.shielded('\\') + pipe);
    if (line.isEmpty()) {
      return line;
    }
    int last = line.length() - 1;
    char end = Marks.visible(line.charAt(last));
    return ".,;:!?".indexOf(end) < 0
        ? line
        : line.substring(0, last) + Marks.inert(String.valueOf(end));
  }

  static Collection<?> items(Object list) {
    if (list instanceof Collection<?> items) {
      return items;
    }
    throw new IllegalArgumentException("not a list: '" + Marks.words(list.toString()) + "'");
  }

  private static boolean isEmpty(Object value) {
    return value == null
        || value instanceof String text && text.isEmpty()
        || value instanceof Collection<?> items && items.isEmpty()
        || value instanceof Boolean flag && !flag;
  }

  private static BigDecimal count(Object value) {
    if (value instanceof Printed printed) {
      return printed.number();
    }
    if (value instanceof Count count) {
      return BigDecimal.valueOf(count.intValue());
    }
    return value instanceof Number number
        ? new BigDecimal(number.toString())
        : BigDecimal.valueOf(items(value).size());
  }

  private static List<String> words(Object list) {
    List<String> words = new ArrayList<>();
    for (Object item : items(list)) {
      words.add(item instanceof SafeString ? item.toString() : Marks.inert(item.toString()));
    }
    return words;
  }
}
