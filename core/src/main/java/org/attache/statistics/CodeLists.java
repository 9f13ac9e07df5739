package org.attache.statistics;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.dossier.ProductName;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.statistics.Packing.Part;

/**
 * The lists of codes that BACI packs beside its tables: what its numbers of countries and its codes
 * of products stand for.
 *
 * @param areas ISO 3166-1 alpha-3 codes by the office's numbers
 * @param products how the official texts of products begin, by their codes
 */
public record CodeLists(Map<String, String> areas, Map<String, ProductName> products) {

  /** No lists. */
  public static final CodeLists NONE = new CodeLists(Map.of(), Map.of());

  /** More lines are no list of countries or of products. */
  private static final int MOST = 100_000;

  public CodeLists {
    areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    products = Collections.unmodifiableMap(new LinkedHashMap<>(products));
  }

  /** These and others, which say it for what both know. */
  public CodeLists with(CodeLists others) {
    Map<String, String> allAreas = new LinkedHashMap<>(areas);
    allAreas.putAll(others.areas);
    Map<String, ProductName> allProducts = new LinkedHashMap<>(products);
    allProducts.putAll(others.products);
    return new CodeLists(allAreas, allProducts);
  }

  /** Whether a file is such a list, by its first line. */
  static boolean isList(String firstLine) {
    String plain = Layout.plain(firstLine.replace(':', ' '));
    return plain.startsWith("countrycode") || plain.startsWith("codedescription");
  }

  /** Reads a list; what is wrong with a line is told, and the others count. */
  static CodeLists read(Part part, FewProblems problems) throws IOException {
    Map<String, String> areas = new LinkedHashMap<>();
    Map<String, ProductName> products = new LinkedHashMap<>();
    try (Rows rows = new DelimitedRows(part.name(), part.opener().open(), new Symbols())) {
      List<String> heading = rows.heading().stream().map(Layout::plain).toList();
      boolean isOfProducts = heading.get(0).equals("code");
      int iso = Math.max(heading.indexOf("countryiso3"), heading.indexOf("iso3digitalpha"));
      if (!isOfProducts && iso < 0) {
        problems.add(
            "codes",
            ProblemCode.BAD_COLUMN,
            rows.at(-1),
            "The list of countries has no column 'country_iso3'",
            "Its columns are: " + String.join(", ", rows.heading()) + ".");
        return NONE;
      }
      while (rows.next() && areas.size() + products.size() < MOST) {
        if (!rows.fault().isEmpty()) {
          problems.add("codes", ProblemCode.SYNTAX, rows.at(-1), rows.fault(), rows.advice());
        } else if (isOfProducts) {
          product(rows.text(0), rows.text(1), rows.at(0), products);
        } else if (rows.text(iso).matches("[A-Z]{3}")) {
          areas.put(rows.text(0), rows.text(iso));
        }
      }
    }
    return new CodeLists(areas, products);
  }

  private static void product(
      String said, String text, Location at, Map<String, ProductName> products) {
    String code = said.matches("\\d{5}") ? "0" + said : said;
    if (code.matches("\\d{6}") && !shortened(text).isEmpty()) {
      products.put(code, new ProductName(code, shortened(text), true, at));
    }
  }

  /** The beginning that tells one product from another: without brackets and what limits it. */
  private static String shortened(String text) {
    String plain = text.replaceAll("\\s*\\([^()]*\\)", "");
    int end = plain.indexOf(',') < 0 ? plain.length() : plain.indexOf(',');
    int part = plain.indexOf(';') < 0 ? plain.length() : plain.indexOf(';');
    return plain.substring(0, Math.min(end, part)).strip();
  }
}
