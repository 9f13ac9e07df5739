package org.attache.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attache.dossier.Edition;
import org.attache.dossier.ProductName;
import org.attache.problem.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductNamesTest {

  private static final ProductNames NAMES = ProductNames.of(List.of());

  /**
   * How many headings each chapter had in the editions of 1992 and 1996 together, after a public
   * list of them (xhspiderman/DataVisualization-Project2, obsolete/4digitHSCodes_bk.js, from the
   * United States' export statistics); without a gap between.
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
    assertEquals(codes().stream().sorted().toList(), codes());
  }

  /**
   * How many headings an edition has. WTO, glossary, "Harmonized System": 1,241 in 1988 and in
   * 1996, 1,244 in 2002. The list has one more in 2002 than the WTO counts; which is not known.
   * Later numbers follow from what was added and dropped.
   */
  @ParameterizedTest
  @CsvSource({
    "HS1992, 1241",
    "HS1996, 1241",
    "HS2002, 1245",
    "HS2007, 1221",
    "HS2012, 1224",
    "HS2017, 1222",
    "HS2022, 1228"
  })
  void knowsHowManyHeadingsAnEditionHas(Edition edition, int count) throws IOException {
    assertEquals(
        count,
        codes().stream()
            .distinct()
            .filter(code -> code.length() == 4 && names(edition).isOfEditions(code))
            .count());
  }

  /**
   * What the United Nations' correlation tables of 2007 to 2002 say, as
   * harvard-growth-lab/comtrade-conversion-weights keeps them
   * (generator/data/concordance_groups/from_H2_to_H3.csv): these headings went into others.
   */
  @ParameterizedTest
  @CsvSource({
    "0503, 0511", "0509, 0511", "4815, 4811", "5304, 5305", "7414, 7419", "7416, 7419",
    "7417, 7419", "7803, 7806", "7805, 7806", "7906, 7907", "8004, 8007", "8005, 8007",
    "8006, 8007", "9203, 9205", "9204, 9205", "9501, 9503", "9502, 9503"
  })
  void headingsThatWentIntoOthersIn2007AreOfNoLaterEdition(String gone, String into) {
    assertTrue(names(Edition.HS2002).isOfEditions(gone), gone);
    assertFalse(names(Edition.HS2007).isOfEditions(gone), gone);
    assertTrue(names(Edition.HS2007).isOfEditions(into), into);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8524 | HS2002 | Recorded media",
        "8524 | HS2022 | Display modules",
        "8485 | HS1992 | Machine parts",
        "8485 | HS2022 | 3D printers",
        "8508 | HS2002 | Power hand tools",
        "8508 | HS2007 | Vacuum cleaners",
        "850811 | HS2017 | Vacuum cleaners",
        "8509 | HS1996 | Electric household appliances",
        "8443 | HS2002 | Printing machines",
        "8443 | HS2012 | Printers",
        "8517 | HS1996 | Line telephones",
        "8517 | HS2022 | Telephones",
        "8523 | HS2002 | Blank tapes and discs",
        "3823 | HS1992 | Binders and other chemical products",
        "3823 | HS1996 | Industrial fatty acids",
        "4107 | HS1996 | Leather of other animals",
        "4107 | HS2002 | Cattle leather",
        "6002 | HS1996 | Knitted fabrics without pile",
        "6002 | HS2002 | Narrow elastic knits",
        "6907 | HS2012 | Unglazed ceramic tiles",
        "6907 | HS2017 | Ceramic tiles",
        "9013 | HS2017 | Lasers and liquid crystal devices",
        "9503 | HS2002 | Other toys",
        "2404 | HS2022 | Vaping and nicotine products",
        "8806 | HS2022 | Drones",
        "8803 | HS2017 | Aircraft parts",
        "8807 | HS2022 | Parts of aircraft",
        "851712 | HS2012 | Mobile phones",
        "851713 | HS2022 | Smartphones",
        "300220 | HS2017 | Vaccines for people",
        "300241 | HS2022 | Vaccines for people",
        "0308 | HS2012 | Other aquatic invertebrates",
        "9620 | HS2017 | Tripods",
        "2710 | HS2007 | Refined petroleum"
      })
  void namesACodeAsItsEditionMeansIt(String code, Edition edition, String name) {
    assertTrue(names(edition).isOfEditions(code));
    assertEquals(name, names(edition).name(code));
  }

  @ParameterizedTest
  @CsvSource({
    "8524, HS2007",
    "8485, HS2017",
    "0308, HS2007",
    "2404, HS2017",
    "8803, HS2022",
    "8107, HS2022",
    "8469, HS2017",
    "2848, HS2017",
    "6908, HS2017",
    "9619, HS2007",
    "3826, HS2007",
    "3827, HS2017",
    "8549, HS2017",
    "8806, HS2017",
    "9620, HS2012",
    "1519, HS1996",
    "2527, HS2002",
    "4110, HS2002",
    "3824, HS1992",
    "851712, HS2022",
    "851713, HS2017",
    "870380, HS2012",
    "7712, HS2017",
    "9801, HS1992"
  })
  void knowsWhatAnEditionDoesNotHave(String code, Edition edition) {
    boolean isOfCountries = code.startsWith("98");
    assertEquals(isOfCountries, names(edition).isOfEditions(code), code);
    assertTrue(NAMES.isOfEditions(code), "nothing is said of the edition");
  }

  @Test
  void aCodeThatAnEditionDoesNotHaveIsCalledAsItsChapterOrHeading() {
    assertEquals("Electrical machinery", names(Edition.HS2017).name("8524"));
    assertEquals("Telephones", names(Edition.HS2022).name("851712"));
  }

  @Test
  void rowsOfSeveralEditionsSayWhatACodeMeantBefore() {
    ProductNames both =
        ProductNames.of(List.of(), List.of(Edition.HS2002, Edition.HS2007, Edition.HS2022));
    assertEquals("Display modules (before 2007: recorded media)", both.name("8524"));
    ProductNames later = ProductNames.of(List.of(), List.of(Edition.HS2017, Edition.HS2022));
    assertEquals("Display modules", later.name("8524"));
    assertEquals("Vacuum cleaners", later.name("8508"));
  }

  @Test
  void editionsAreReadAsOfficesWriteThem() {
    for (String text : List.of("H5", "HS2017", "HS17", "hs 2017", "2017", "HS-2017")) {
      assertEquals(Edition.HS2017, Edition.parse(text), text);
    }
    assertFalse(Edition.isOne("S4"));
    assertFalse(Edition.isOne("HS"));
    assertFalse(Edition.isOne(""));
  }

  private static ProductNames names(Edition edition) {
    return ProductNames.of(List.of(), List.of(edition));
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
    assertEquals("3D printers (before 2007: machine parts)", NAMES.name("8485"));
    assertFalse(NAMES.name("8510").contains("before"));
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
