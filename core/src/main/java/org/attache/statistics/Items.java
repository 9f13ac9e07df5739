package org.attache.statistics;

import java.util.Locale;
import java.util.regex.Pattern;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;

/**
 * Items of the balance of payments (BPM6): services by EBOPS 2010, which begin with S, and direct
 * investment.
 */
final class Items {

  /** EBOPS 2010 as SDMX codes it: S for all services, SA to SL and what is below each. */
  private static final Pattern SERVICES = Pattern.compile("S([A-L][A-Z0-9_]*)?");

  /** All of direct investment, as functional categories and instruments of BPM6 are coded. */
  private static final Pattern INVESTMENT =
      Pattern.compile("(FA?_*)?D(_+F)?|F?DI|FDI|(INWARD|OUTWARD)?DIRECTINVESTMENT");

  private Items() {}

  /** What a cell says, without the label that may follow. */
  static String code(String said) {
    int label = said.indexOf(": ");
    return (label > 0 ? said.substring(0, label) : said).strip();
  }

  /** Whether a code is of services and no other item of the balance of payments. */
  static boolean isService(String code) {
    String plain = code.toUpperCase(Locale.ROOT);
    return plain.isEmpty() || SERVICES.matcher(plain).matches() || isTotal(code, FlowKind.SERVICES);
  }

  /** An item as it is told, or {@link Flow#TOTAL}. */
  static String item(String said, FlowKind kind) {
    String code = code(said);
    return isTotal(code, kind) ? Flow.TOTAL : code;
  }

  private static boolean isTotal(String code, FlowKind kind) {
    String plain = code.toUpperCase(Locale.ROOT).replace(" ", "");
    return switch (plain) {
      case "", "TOTAL", "_T", "TOT", "ALL" -> true;
      case "S", "SERVICES", "ALLSERVICES", "TOTALSERVICES", "S200" -> kind == FlowKind.SERVICES;
      default -> kind != FlowKind.SERVICES && INVESTMENT.matcher(plain).matches();
    };
  }
}
