package org.attache.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attache.dossier.ProductName;
import org.attache.problem.Location;
import org.junit.jupiter.api.Test;

class ProductNamesTest {

  private static final ProductNames NAMES = ProductNames.of(List.of());

  /**
   * How many headings each chapter had in the edition of 1996, after a public list of them
   * (xhspiderman/DataVisualization-Project2, obsolete/4digitHSCodes_bk.js, from the United States'
   * export statistics); without a gap between.
   */
  private static final int[] HEADINGS = {
    6, 10, 7, 10, 11, 4, 14, 14, 10, 8, 9, 14, 2, 4, 22, 5, 4, 6, 5, 9, 6, 9, 9, 3, 30, 21, 16, 51,
    42, 6, 5, 15, 7, 7, 7, 6, 7, 24, 26, 17, 11, 6, 4, 21, 4, 2, 7, 23, 11, 7, 13, 12, 11, 8, 16, 9,
    5, 11, 11, 2, 17, 17, 10, 6, 7, 3, 4, 15, 14, 20, 18, 29, 26, 19, 8, 16, 0, 6, 7, 7, 13, 15, 11,
    85, 48, 9, 16, 5, 8, 33, 14, 9, 7, 6, 8, 18, 6
  };

  /** What later editions, to that of 2022, have added. */
  private static final List<String> LATER =
      List.of(
          "0308", "0309", "2404", "2852", "2853", "3825", "3826", "3827", "4112", "4113", "4114",
          "4115", "6003", "6004", "6005", "6006", "8486", "8487", "8549", "8806", "8807", "9619",
          "9620");

  @Test
  void namesAllHeadingsThereHaveBeenAndNoOthers() throws IOException {
    for (int chapter = 1; chapter <= HEADINGS.length; chapter++) {
      for (int heading = 1; heading <= 99; heading++) {
        String code = "%02d%02d".formatted(chapter, heading);
        boolean isHeading = heading <= HEADINGS[chapter - 1] || LATER.contains(code);
        assertEquals(isHeading, NAMES.isKnown(code), code);
      }
      assertEquals(chapter != 77, NAMES.isKnown("%02d".formatted(chapter)), "77 is reserved");
    }
    assertTrue(codes().stream().allMatch(code -> NAMES.isKnown(code.substring(0, 2))));
    assertEquals(codes().stream().distinct().sorted().toList(), codes());
  }

  @Test
  void fallsBackToTheHeadingAndTheChapter() {
    assertEquals("Titanium ore", NAMES.name("261400"));
    assertEquals("Liquefied natural gas", NAMES.name("27111100"));
    assertEquals("Fish and seafood", NAMES.name("0399"));
    assertEquals("7712", NAMES.name("7712"));
  }

  @Test
  void saysWhereACodeHadAnotherMeaning() {
    assertEquals("Vacuum cleaners (before 2007: power hand tools)", NAMES.name("8508"));
    assertFalse(NAMES.name("8509").contains("before"));
  }

  @Test
  void prefersTheNamesOfTheDossier() {
    ProductNames own =
        ProductNames.of(
            List.of(
                new ProductName("1006", "Basmati", Location.NOWHERE),
                new ProductName("27", "Fuels", Location.NOWHERE)));
    assertEquals("Basmati", own.name("100630"));
    assertEquals("Fuels", own.name("27"));
    assertEquals("Crude oil", own.name("2709"));
  }

  private static List<String> codes() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ProductNames.class.getResourceAsStream("/org/attache/trade/products.en.txt"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf(' ')))
          .toList();
    }
  }

  @Test
  void theTextOfAClassificationYieldsToAPlainName() {
    ProductNames names =
        ProductNames.of(
            List.of(
                new ProductName("270900", "Oils: petroleum oils, crude", true, Location.NOWHERE),
                new ProductName("080520", "Citrus fruit: mandarins", true, Location.NOWHERE),
                new ProductName("5205", "Our yarn", Location.NOWHERE),
                new ProductName("520511", "Cotton yarn: single", true, Location.NOWHERE)));
    assertEquals(ProductNames.of(List.of()).name("270900"), names.name("270900"));
    assertEquals("Citrus fruit: mandarins", names.name("080520"));
    assertEquals("Our yarn", names.name("520511"));
  }

  @Test
  void theDossiersNameOfTheVeryCodeComesFirst() {
    ProductNames names =
        ProductNames.of(
            List.of(
                new ProductName("271111", "Liquefied natural gas", Location.NOWHERE),
                new ProductName("2711", "Petroleum gases of ours", Location.NOWHERE)));
    assertEquals("Liquefied natural gas", names.name("271111"));
    assertEquals("Petroleum gases of ours", names.name("271121"));
  }
}
