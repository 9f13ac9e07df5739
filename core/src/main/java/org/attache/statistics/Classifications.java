package org.attache.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dossier.Edition;
import org.attache.dossier.Flow;
import org.attache.dossier.TableFormat;

/** Product classifications and their codes. */
final class Classifications {

  /** UN Comtrade's codes of the Harmonized System's editions. */
  private static final Map<String, String> EDITIONS =
      Map.of(
          "H0", "HS1992", "H1", "HS1996", "H2", "HS2002", "H3", "HS2007", "H4", "HS2012", "H5",
          "HS2017", "H6", "HS2022");

  private static final Pattern IN_NAME = Pattern.compile("BACI_(HS(?:92|96|02|07|12|17|22))_");

  private Classifications() {}

  /** What people call a classification that an office names. */
  static String title(String said) {
    String plain = said.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return EDITIONS.getOrDefault(plain, plain);
  }

  /** The edition that CEPII writes into the names of BACI's files, whose rows do not say it. */
  static List<Edition> ofFile(String name) {
    Matcher said = IN_NAME.matcher(name);
    return said.find() ? List.of(Edition.parse(said.group(1))) : List.of();
  }

  /** Whether rows of a classification are wanted; one that is not named always is. */
  static boolean isWanted(String wanted, String said) {
    return wanted.isEmpty() || said.isEmpty() || title(wanted).equals(title(said));
  }

  /** A product's code: {@link Flow#TOTAL} for all, Harmonized System codes with leading zeros. */
  static String product(String said, String classification, TableFormat format) {
    int label = said.indexOf(": ");
    String id = label > 0 ? said.substring(0, label) : said;
    if (id.isEmpty() || isTotal(id)) {
      return Flow.TOTAL;
    }
    boolean isNumber = id.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean isHarmonized =
        format == TableFormat.BACI
            || format == TableFormat.EUROSTAT
            || format == TableFormat.WITS && classification.isEmpty()
            || classification.startsWith("H");
    return isNumber && isHarmonized && id.length() % 2 == 1 ? "0" + id : id;
  }

  private static boolean isTotal(String id) {
    return switch (id.toUpperCase(Locale.ROOT)) {
      case "TOTAL", "_T", "TOT", "ALL", "TT", "ALLPRODUCTS", "ALL PRODUCTS" -> true;
      default -> false;
    };
  }
}
