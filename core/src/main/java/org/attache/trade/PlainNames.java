package org.attache.trade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.attache.dossier.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Our own names of products in English by the codes of the Harmonized System and its editions; the
 * resource tells of their source. Loaded when they are first asked for; the same for all dossiers.
 *
 * <p>A brief asks for a few of more than a thousand: its lines, which stand in the order of their
 * codes, are searched as they are, and those found are kept. Safe for use by many threads.
 */
final class PlainNames {

  static final PlainNames ALL = read();

  private static final String RESOURCE = "/org/attache/trade/products.en.txt";
  private static final int YEAR = 4;
  private static final String PREFIX = "HS";

  private final byte[] lines;

  /** What the codes asked for mean, the earliest first. */
  private final Map<String, List<Meaning>> known = new ConcurrentHashMap<>();

  /** What a code means from one edition to another, both included. */
  private record Meaning(Edition first, Edition last, String name) {

    boolean isIn(Edition edition) {
      return first.compareTo(edition) <= 0 && edition.compareTo(last) <= 0;
    }

    boolean isInAny(List<Edition> editions) {
      for (Edition edition : editions) {
        if (isIn(edition)) {
          return true;
        }
      }
      return false;
    }

    /** What the line of a code says behind it. */
    static Meaning of(String rest) {
      int space = rest.indexOf(' ');
      int dash = rest.indexOf('-');
      if (dash != 0 && dash != YEAR || space < dash || !areDigits(rest, dash)) {
        return new Meaning(Edition.HS1992, Edition.HS2022, rest);
      }
      String last = rest.substring(dash + 1, space);
      return new Meaning(
          dash == 0 ? Edition.HS1992 : Edition.valueOf(PREFIX + rest.substring(0, dash)),
          last.isEmpty() ? Edition.HS2022 : Edition.valueOf(PREFIX + last),
          rest.substring(space + 1));
    }
  }

  private PlainNames(byte[] lines) {
    this.lines = lines;
  }

  private static PlainNames read() {
    try (InputStream in = PlainNames.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      return new PlainNames(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private List<Meaning> meanings(String code) {
    List<Meaning> found = known.get(code);
    if (found == null) {
      found = areDigits(code, code.length()) ? find(code) : List.of();
      if (!found.isEmpty()) {
        known.put(code, found);
      }
    }
    return found;
  }

  private static boolean areDigits(String text, int end) {
    boolean areDigits = true;
    for (int i = 0; i < end; i++) {
      areDigits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return areDigits;
  }

  private List<Meaning> find(String code) {
    List<Meaning> found = new ArrayList<>(2);
    for (int at = firstLine(code); at < lines.length && compare(at, code) == 0; ) {
      int end = endOfLine(at);
      int from = at + code.length() + 1;
      found.add(Meaning.of(new String(lines, from, end - from, StandardCharsets.UTF_8)));
      at = end + 1;
    }
    return found;
  }

  /** Where the first line of a code or of one behind it begins. */
  private int firstLine(String code) {
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int line = startOfLine(low + high >>> 1);
      if (compare(line, code) < 0) {
        low = endOfLine(line) + 1;
      } else {
        high = line;
      }
    }
    return low;
  }

  /** The order of a line's code and another; lines that only tell of the others come first. */
  private int compare(int line, String code) {
    for (int i = 0; i < code.length(); i++) {
      int difference = lines[line + i] - code.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return lines[line + code.length()] == ' ' ? 0 : 1;
  }

  private int startOfLine(int at) {
    int start = at;
    while (start > 0 && lines[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int endOfLine(int at) {
    int end = at;
    while (end < lines.length && lines[end] != '\n') {
      end++;
    }
    return end;
  }

  /**
   * The name of a code in some editions; where it means different things in them, what it last
   * meant and, in brackets, what before.
   *
   * @param editions which count; all if empty
   * @return null if none of them has the code with a name
   */
  @Nullable String name(String code, List<Edition> editions) {
    List<Meaning> meant = new ArrayList<>(2);
    for (Meaning one : meanings(code)) {
      if (editions.isEmpty() || one.isInAny(editions)) {
        meant.add(one);
      }
    }
    if (meant.size() < 2) {
      return meant.isEmpty() ? null : meant.get(0).name();
    }
    StringBuilder text = new StringBuilder(meant.get(meant.size() - 1).name());
    for (int i = meant.size() - 2; i >= 0; i--) {
      Meaning before = meant.get(i);
      text.append(" (before ")
          .append(Edition.values()[before.last().ordinal() + 1].year())
          .append(": ")
          .append(before.name().substring(0, 1).toLowerCase(Locale.ROOT))
          .append(before.name().substring(1))
          .append(')');
    }
    return text.toString();
  }

  /** In which editions a code has a name, the earliest first; none if it is not known. */
  List<Edition> editions(String code) {
    List<Meaning> meant = meanings(code);
    return Stream.of(Edition.values())
        .filter(each -> meant.stream().anyMatch(one -> one.isIn(each)))
        .toList();
  }
}
