package org.attache.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.dossier.Flow;

/**
 * What statistical offices call states, the world and the European Union.
 *
 * <p>UN Comtrade's numbers are M49 but for some, such as 757 for Switzerland with Liechtenstein and
 * 490, "Other Asia, nes", which in practice is Taiwan.
 */
final class Areas {

  /** What stands for an area that is none of these. */
  static final String OTHER = "";

  private static final List<String> WORLD =
      List.of(
          "0",
          "000",
          "W00",
          "WLD",
          "WORLD",
          "W",
          "W1",
          "W0",
          "WRL_REST",
          "G001",
          "1W",
          "ALL",
          "TOTAL");

  private static final List<String> UNION =
      List.of("EU", "EU27_2020", "EU28", "EU27", "EUN", "EUU", "EU27_2007", "97", "918");

  private final Map<String, String> codes = new HashMap<>();

  /** Knows the parties by their own codes too. */
  Areas(List<String> parties) {
    try (InputStream in = Areas.class.getResourceAsStream("areas.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    java.util.Objects.requireNonNull(in, "areas.txt is missing"),
                    StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    WORLD.forEach(word -> codes.put(word, Flow.WORLD));
    codes.put("S19", "TWN");
    for (String party : parties) {
      codes.put(party.toUpperCase(Locale.ROOT), party);
      if (UNION.contains(party)) {
        UNION.forEach(name -> codes.put(name, party));
      }
    }
  }

  /** Knows the parties by their own codes, and areas by the numbers of an office's list. */
  Areas(List<String> parties, CodeLists lists) {
    this(parties);
    lists
        .areas()
        .forEach(
            (number, code) ->
                codes.put(
                    bare(number), parties.contains(code) ? code : codes.getOrDefault(code, code)));
  }

  private void add(String line) {
    String[] parts = line.split(";");
    String code = parts[0];
    codes.put(code, code);
    for (String list : List.of(parts[1], parts[2], parts[3])) {
      for (String name : list.split("\\|")) {
        codes.put(name.toUpperCase(Locale.ROOT), code);
      }
    }
  }

  /**
   * The code of an area: ISO 3166-1 alpha-3, a party's own, {@link Flow#WORLD}, or {@link #OTHER}.
   */
  String code(String said) {
    String known = codes.get(said);
    if (known == null) {
      known = codes.getOrDefault(bare(said), OTHER);
      codes.put(said, known);
    }
    return known;
  }

  private static String bare(String said) {
    int label = said.indexOf(": ");
    String id = (label > 0 ? said.substring(0, label) : said).strip().toUpperCase(Locale.ROOT);
    int zeros = 0;
    while (zeros < id.length() - 1 && id.charAt(zeros) == '0') {
      zeros++;
    }
    boolean isNumber = !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? id.substring(zeros) : id;
  }
}
