package org.attache.trade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.dossier.ProductName;
import org.jspecify.annotations.Nullable;

/**
 * Short plain names of products by their codes in the Harmonized System: those of the dossier, else
 * English ones of our own for all chapters and headings and some finer codes; the resource tells of
 * their source.
 */
public final class ProductNames {

  private static final String RESOURCE = "/org/attache/trade/products.en.txt";
  private static final int CHAPTER = 2;
  private static final int HEADING = 4;

  /** By the codes of the dossier: what it calls products itself. */
  private final Map<String, String> own;

  /** By the codes of the dossier: what a classification calls them that has no plainer name. */
  private final Map<String, String> official;

  private ProductNames(Map<String, String> own, Map<String, String> official) {
    this.own = own;
    this.official = official;
  }

  /** Our own names, read when they are first asked for; they are the same for all dossiers. */
  private static final class Plain {

    static final Map<String, String> NAMES = read();

    private Plain() {}

    private static Map<String, String> read() {
      Map<String, String> names = new HashMap<>(2_048);
      try (InputStream in = ProductNames.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("no resource " + RESOURCE);
        }
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          int space = line.indexOf(' ');
          if (space > 1) {
            names.put(line.substring(0, space), line.substring(space + 1));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE, e);
      }
      return Collections.unmodifiableMap(names);
    }
  }

  /**
   * The names.
   *
   * @param given what the dossier calls products
   */
  public static ProductNames of(List<ProductName> given) {
    ProductNames names = new ProductNames(new HashMap<>(), new HashMap<>());
    for (ProductName name : given) {
      if (!name.official()) {
        names.own.put(name.code(), name.name());
      } else if (!names.isWholeHeading(name.code())) {
        names.official.putIfAbsent(name.code(), name.name());
      }
    }
    return names;
  }

  /**
   * Whether a code is all of a heading that has a name, of the dossier's classification or ours.
   */
  private boolean isWholeHeading(String code) {
    if (!code.endsWith("00") || code.length() < HEADING) {
      return false;
    }
    String heading = code.substring(0, HEADING);
    return official.containsKey(heading) || Plain.NAMES.containsKey(heading);
  }

  /**
   * The name of a code or, where it has none, of the heading or chapter that it belongs to; the
   * code itself where nothing is known. What the dossier calls a heading is what it calls all finer
   * codes. The text of a classification counts where neither the dossier nor we have a plainer name
   * for the very code.
   */
  public String name(String code) {
    for (int length = code.length(); length >= HEADING && !own.isEmpty(); length--) {
      String name = own.get(code.substring(0, length));
      if (name != null) {
        return name;
      }
    }
    for (int length = code.length(); length >= CHAPTER; length--) {
      String name = ofItself(code.substring(0, length));
      if (name != null) {
        return name;
      }
    }
    return code;
  }

  private @Nullable String ofItself(String code) {
    String name = own.get(code);
    if (name == null) {
      name = Plain.NAMES.get(code);
    }
    return name == null ? official.get(code) : name;
  }

  /** Whether the code has a name of its own. */
  public boolean isKnown(String code) {
    return ofItself(code) != null;
  }
}
