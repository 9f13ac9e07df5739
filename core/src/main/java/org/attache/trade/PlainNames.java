package org.attache.trade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.dossier.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Our own names of products in English by the codes of the Harmonized System and its editions; the
 * resource tells of their source. Read when they are first asked for; the same for all dossiers.
 */
final class PlainNames {

  static final PlainNames ALL = read();

  private static final String RESOURCE = "/org/attache/trade/products.en.txt";
  private static final int YEAR = 4;

  /** Names of codes that mean one thing in all editions. */
  private final Map<String, String> lasting = new HashMap<>(2_048);

  /** Names of the others, the earliest first. */
  private final Map<String, List<Meaning>> changing = new HashMap<>();

  /** What a code means from one edition to another, both included. */
  private record Meaning(Edition first, Edition last, String name) {

    boolean isIn(Edition edition) {
      return first.compareTo(edition) <= 0 && edition.compareTo(last) <= 0;
    }
  }

  private PlainNames() {}

  private static PlainNames read() {
    PlainNames names = new PlainNames();
    try (InputStream in = PlainNames.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int space = line.indexOf(' ');
        if (space > 1) {
          names.put(line.substring(0, space), line.substring(space + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return names;
  }

  private void put(String code, String rest) {
    int space = rest.indexOf(' ');
    int dash = rest.indexOf('-');
    if (dash != 0 && dash != YEAR || space < dash || !isYear(rest.substring(0, dash))) {
      lasting.put(code, rest);
      return;
    }
    String last = rest.substring(dash + 1, space);
    changing
        .computeIfAbsent(code, any -> new ArrayList<>(2))
        .add(
            new Meaning(
                dash == 0 ? Edition.HS1992 : Edition.parse(rest.substring(0, dash)),
                last.isEmpty() ? Edition.HS2022 : Edition.parse(last),
                rest.substring(space + 1)));
  }

  private static boolean isYear(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * The name of a code in some editions; where it means different things in them, what it last
   * meant and, in brackets, what before.
   *
   * @param editions which count; all if empty
   * @return null if none of them has the code with a name
   */
  @Nullable String name(String code, List<Edition> editions) {
    String name = lasting.get(code);
    if (name != null || !changing.containsKey(code)) {
      return name;
    }
    List<Meaning> meant =
        changing.get(code).stream()
            .filter(one -> editions.isEmpty() || editions.stream().anyMatch(one::isIn))
            .toList();
    if (meant.isEmpty()) {
      return null;
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
    if (lasting.containsKey(code)) {
      return List.of(Edition.values());
    }
    List<Meaning> meant = changing.getOrDefault(code, List.of());
    return Stream.of(Edition.values())
        .filter(each -> meant.stream().anyMatch(one -> one.isIn(each)))
        .toList();
  }

  /** Every code with a name, in their order. */
  List<String> codes() {
    List<String> codes = new ArrayList<>(lasting.keySet());
    codes.addAll(changing.keySet());
    Collections.sort(codes);
    return codes;
  }
}
