package org.attache.trade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.dossier.ProductName;

/**
 * Short plain names of products by their codes in the Harmonized System: those of the dossier, else
 * English ones of our own for all chapters and headings and some finer codes; the resource tells of
 * their source.
 */
public final class ProductNames {

  private static final String RESOURCE = "/org/attache/trade/products.en.txt";
  private static final int CHAPTER = 2;
  private static final int HEADING = 4;

  private final Map<String, String> names;
  private final Map<String, String> own;

  private ProductNames(Map<String, String> names, Map<String, String> own) {
    this.names = names;
    this.own = own;
  }

  /**
   * The names; reads some thirty kilobytes.
   *
   * @param own what the dossier calls products
   */
  public static ProductNames of(List<ProductName> own) {
    Map<String, String> names = new HashMap<>(2_048);
    try (InputStream in = ProductNames.class.getResourceAsStream(RESOURCE)) {
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
    Map<String, String> given = new HashMap<>();
    own.forEach(name -> given.put(name.code(), name.name()));
    names.putAll(given);
    return new ProductNames(names, given);
  }

  /**
   * The name of a code or, where it has none, of the heading or chapter that it belongs to; the
   * code itself where nothing is known. What the dossier calls a heading is what it calls all finer
   * codes.
   */
  public String name(String code) {
    for (int length = code.length(); length >= HEADING && !own.isEmpty(); length--) {
      String name = own.get(code.substring(0, length));
      if (name != null) {
        return name;
      }
    }
    for (int length = code.length(); length >= CHAPTER; length--) {
      String name = names.get(code.substring(0, length));
      if (name != null) {
        return name;
      }
    }
    return code;
  }

  /** Whether the code has a name of its own. */
  public boolean isKnown(String code) {
    return names.containsKey(code);
  }
}
