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
      Pattern.compile(
          "(FA?_*)?D(_+F)?|F?DI|FDI|D[IO]__D__FA?|(T|LE)_FA_F|(INWARD|OUTWARD)?DIRECTINVESTMENT");

  /** What the OECD calls flows, positions and income of direct investment begins so. */
  private static final Pattern MEASURES = Pattern.compile("(T|LE)_[A-Z0-9]+(_F[A-Z0-9]*)?");

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

  /**
   * Whether an indicator names an item of this kind, where a table has no column of items: the OECD
   * calls flows T_FA_F, positions LE_FA_F, and services by their codes.
   */
  static boolean isMeasured(String indicator, FlowKind kind) {
    String plain = code(indicator).toUpperCase(Locale.ROOT);
    return kind == FlowKind.SERVICES
        ? !plain.isEmpty() && isService(plain)
        : MEASURES.matcher(plain).matches();
  }

  /** Whether a measured item is of another kind, such as a position among flows, or income. */
  static boolean isOfOtherKind(String indicator, FlowKind kind) {
    String plain = code(indicator).toUpperCase(Locale.ROOT);
    return MEASURES.matcher(plain).matches()
        && !plain.startsWith(kind == FlowKind.INVESTMENT ? "T_FA" : "LE_FA");
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
      case "S", "SERVICES", "ALLSERVICES", "TOTALSERVICES", "S200", "200" ->
          kind == FlowKind.SERVICES;
      default -> kind != FlowKind.SERVICES && INVESTMENT.matcher(plain).matches();
    };
  }
}
