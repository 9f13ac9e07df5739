package org.attache.statistics;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.dossier.TableFormat;

/**
 * How an office lays its tables out.
 *
 * @param format which it is
 * @param title what people call it
 * @param columns what the columns of each role may be called, the best first; case, space and signs
 *     make no difference
 * @param needed without which it cannot be read; of several in an item one will do
 * @param currency ISO 4217 code of its values; empty where it varies
 * @param exponent the power of ten of its values
 */
record Layout(
    TableFormat format,
    String title,
    Map<Role, List<String>> columns,
    List<Set<Role>> needed,
    String currency,
    int exponent) {

  private static final Set<Role> WHO = Set.of(Role.REPORTER, Role.REPORTER_ISO);
  private static final Set<Role> WHOM = Set.of(Role.PARTNER, Role.PARTNER_ISO);

  private static final Layout COMTRADE =
      new Layout(
          TableFormat.COMTRADE,
          "UN Comtrade",
          Map.ofEntries(
              entry(Role.TYPE, List.of("typeCode")),
              entry(Role.PERIOD, List.of("period", "refYear")),
              entry(Role.FREQUENCY, List.of("freqCode")),
              entry(Role.REPORTER, List.of("reporterCode")),
              entry(Role.REPORTER_ISO, List.of("reporterISO")),
              entry(Role.PARTNER, List.of("partnerCode")),
              entry(Role.PARTNER_ISO, List.of("partnerISO")),
              entry(Role.FLOW, List.of("flowCode")),
              entry(Role.PRODUCT, List.of("cmdCode")),
              entry(Role.CLASSIFICATION, List.of("classificationCode")),
              entry(Role.LEVEL, List.of("aggrLevel")),
              entry(Role.LEAF, List.of("isLeaf")),
              entry(Role.VALUE, List.of("primaryValue")),
              entry(Role.CIF_VALUE, List.of("cifvalue")),
              entry(Role.FOB_VALUE, List.of("fobvalue")),
              entry(Role.SECOND_PARTNER, List.of("partner2Code")),
              entry(Role.CUSTOMS, List.of("customsCode")),
              entry(Role.SUPPLY, List.of("mosCode")),
              entry(Role.TRANSPORT, List.of("motCode"))),
          List.of(
              Set.of(Role.PERIOD),
              Set.of(Role.FLOW),
              Set.of(Role.PRODUCT),
              Set.of(Role.VALUE),
              Set.of(Role.REPORTER),
              Set.of(Role.PARTNER)),
          "USD",
          0);

  private static final Layout LEGACY =
      new Layout(
          TableFormat.COMTRADE_LEGACY,
          "UN Comtrade until 2022",
          Map.ofEntries(
              entry(Role.PERIOD, List.of("period", "year", "yr")),
              entry(Role.REPORTER, List.of("Reporter Code", "rtCode")),
              entry(Role.REPORTER_ISO, List.of("reporteriso", "rt3ISO")),
              entry(Role.PARTNER, List.of("Partner Code", "ptCode")),
              entry(Role.PARTNER_ISO, List.of("partneriso", "pt3ISO")),
              entry(Role.FLOW, List.of("Trade Flow Code", "tradeflow", "rgCode")),
              entry(Role.PRODUCT, List.of("Commodity Code", "cmdCode")),
              entry(Role.CLASSIFICATION, List.of("classification", "pfCode")),
              entry(Role.VALUE, List.of("Trade Value (US$)", "tradevalue")),
              entry(
                  Role.CIF_VALUE, List.of("CIF Trade Value (US$)", "CIF Trade Value", "CIFValue")),
              entry(
                  Role.FOB_VALUE, List.of("FOB Trade Value (US$)", "FOB Trade Value", "FOBValue")),
              entry(Role.SECOND_PARTNER, List.of("2ndpartnercode", "ptCode2")),
              entry(Role.CUSTOMS, List.of("customsproccode", "cstCode")),
              entry(Role.LEVEL, List.of("Aggregate Level", "aggrLevel")),
              entry(Role.LEAF, List.of("Is Leaf Code", "IsLeaf")),
              entry(Role.TRANSPORT, List.of("modeoftransportcode", "motCode"))),
          List.of(
              Set.of(Role.PERIOD),
              Set.of(Role.FLOW),
              Set.of(Role.PRODUCT),
              Set.of(Role.VALUE),
              Set.of(Role.REPORTER),
              Set.of(Role.PARTNER)),
          "USD",
          0);

  private static final Layout WITS =
      new Layout(
          TableFormat.WITS,
          "WITS",
          Map.ofEntries(
              entry(Role.PERIOD, List.of("year")),
              entry(Role.REPORTER_ISO, List.of("ReporterISO3")),
              entry(Role.REPORTER, List.of("ReporterName", "reporter")),
              entry(Role.PARTNER_ISO, List.of("PartnerISO3")),
              entry(Role.PARTNER, List.of("PartnerName", "partner")),
              entry(Role.FLOW, List.of("TradeFlowName", "tradeflow")),
              entry(Role.PRODUCT, List.of("ProductCode")),
              entry(Role.CLASSIFICATION, List.of("nomenclature")),
              entry(Role.QUANTITY_UNIT, List.of("QtyUnit", "Quantity Unit")),
              entry(Role.VALUE, List.of("TradeValue in 1000 USD", "Trade Value 1000USD"))),
          List.of(
              Set.of(Role.PERIOD),
              Set.of(Role.FLOW),
              Set.of(Role.PRODUCT),
              Set.of(Role.VALUE),
              WHO,
              WHOM),
          "USD",
          3);

  private static final Layout EUROSTAT =
      new Layout(
          TableFormat.EUROSTAT,
          "Eurostat Comext",
          Map.ofEntries(
              entry(Role.ACTION, List.of("ACTION")),
              entry(Role.PERIOD, List.of("TIME_PERIOD")),
              entry(Role.FREQUENCY, List.of("freq")),
              entry(Role.REPORTER, List.of("reporter")),
              entry(Role.PARTNER, List.of("partner")),
              entry(Role.PRODUCT, List.of("product")),
              entry(Role.FLOW, List.of("flow")),
              entry(Role.INDICATOR, List.of("indicators")),
              entry(Role.VALUE, List.of("OBS_VALUE")),
              entry(Role.FLAG, List.of("OBS_FLAG", "OBS_STATUS")),
              entry(Role.CONFIDENTIALITY, List.of("confstatus"))),
          List.of(
              Set.of(Role.PERIOD),
              Set.of(Role.FLOW),
              Set.of(Role.PRODUCT),
              Set.of(Role.VALUE),
              Set.of(Role.INDICATOR),
              Set.of(Role.REPORTER),
              Set.of(Role.PARTNER)),
          "EUR",
          0);

  private static final Layout SDMX =
      new Layout(
          TableFormat.SDMX_CSV,
          "SDMX",
          Map.ofEntries(
              entry(Role.ACTION, List.of("ACTION")),
              entry(Role.PERIOD, List.of("TIME_PERIOD")),
              entry(Role.FREQUENCY, List.of("freq", "frequency")),
              entry(
                  Role.REPORTER,
                  List.of("reporter", "REF_AREA", "reportingcountry", "country", "geo")),
              entry(
                  Role.PARTNER,
                  List.of("partner", "COUNTERPART_AREA", "counterpartcountry", "partnerarea")),
              entry(
                  Role.PRODUCT,
                  List.of(
                      "product",
                      "productcode",
                      "commodity",
                      "cmdcode",
                      "bopitem",
                      "intaccitem",
                      "accountsitem",
                      "fdiitem",
                      "item")),
              entry(
                  Role.FLOW,
                  List.of(
                      "TRADE_FLOW",
                      "flow",
                      "flowcode",
                      "stkflow",
                      "MEASURE_PRINCIPLE",
                      "ACCOUNTING_ENTRY")),
              entry(Role.ENTRY, List.of("ACCOUNTING_ENTRY")),
              entry(Role.INDICATOR, List.of("indicator", "indicators", "measure")),
              entry(Role.CLASSIFICATION, List.of("classification")),
              entry(Role.VALUE, List.of("OBS_VALUE")),
              entry(Role.CURRENCY, List.of("currency", "unitmeasure", "unit")),
              entry(Role.MULTIPLIER, List.of("unitmult", "scale")),
              entry(Role.VALUATION, List.of("valuation")),
              entry(Role.FLAG, List.of("OBS_STATUS", "OBS_FLAG", "status")),
              entry(Role.CONFIDENTIALITY, List.of("confstatus"))),
          List.of(
              Set.of(Role.PERIOD),
              Set.of(Role.VALUE),
              Set.of(Role.REPORTER),
              Set.of(Role.PARTNER),
              Set.of(Role.FLOW, Role.INDICATOR)),
          "",
          0);

  private static final Layout BACI =
      new Layout(
          TableFormat.BACI,
          "BACI",
          Map.of(
              Role.PERIOD, List.of("t"),
              Role.FROM, List.of("i"),
              Role.TO, List.of("j"),
              Role.PRODUCT, List.of("k"),
              Role.VALUE, List.of("v")),
          List.of(
              Set.of(Role.PERIOD),
              Set.of(Role.FROM),
              Set.of(Role.TO),
              Set.of(Role.PRODUCT),
              Set.of(Role.VALUE)),
          "USD",
          3);

  private static final Layout OWN =
      new Layout(
          TableFormat.COLUMNS,
          "a table of one's own",
          Map.ofEntries(
              entry(Role.PERIOD, List.of("year", "period")),
              entry(Role.FROM, List.of("from")),
              entry(Role.TO, List.of("to")),
              entry(Role.REPORTER, List.of("reporter")),
              entry(Role.PARTNER, List.of("partner")),
              entry(Role.FLOW, List.of("flow")),
              entry(Role.PRODUCT, List.of("product", "item")),
              entry(Role.VALUE, List.of("value")),
              entry(Role.CURRENCY, List.of("currency")),
              entry(Role.VALUATION, List.of("valuation")),
              entry(Role.FLAG, List.of("flag"))),
          List.of(
              Set.of(Role.PERIOD),
              Set.of(Role.VALUE),
              Set.of(Role.FROM, Role.REPORTER),
              Set.of(Role.TO, Role.PARTNER)),
          "",
          -1);

  /** All, in the order in which they are tried. */
  static final List<Layout> ALL = List.of(COMTRADE, LEGACY, WITS, EUROSTAT, SDMX, BACI, OWN);

  Layout {
    columns = new EnumMap<>(columns);
    needed = List.copyOf(needed);
  }

  /** The layout of a format. */
  static Layout of(TableFormat format) {
    TableFormat plain =
        switch (format) {
          case COMTRADE_JSON -> TableFormat.COMTRADE;
          case SDMX_JSON -> TableFormat.SDMX_CSV;
          default -> format;
        };
    return ALL.stream()
        .filter(layout -> layout.format() == plain)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no layout of " + format));
  }

  /** This layout with its columns called otherwise. */
  Layout with(Map<Role, String> names) {
    Map<Role, List<String>> renamed = new EnumMap<>(columns);
    names.forEach((role, name) -> renamed.put(role, List.of(name)));
    return new Layout(format, title, renamed, needed, currency, exponent);
  }

  /** How much of what it needs a heading has, from 0 to 1. */
  double likeness(List<String> plainHeading) {
    int found = 0;
    for (Set<Role> roles : needed) {
      found += roles.stream().anyMatch(role -> isIn(role, plainHeading)) ? 1 : 0;
    }
    return (double) found / needed.size();
  }

  private boolean isIn(Role role, List<String> plainHeading) {
    return columns.getOrDefault(role, List.of()).stream()
        .map(Layout::plain)
        .anyMatch(plainHeading::contains);
  }

  /** A heading without what makes no difference: case, space, signs, and SDMX's labels. */
  static String plain(String heading) {
    int label = heading.indexOf(": ");
    String id = label > 0 ? heading.substring(0, label) : heading;
    int bracket = id.indexOf('[');
    String bare = bracket > 0 && id.endsWith("]") ? id.substring(0, bracket) : id;
    StringBuilder plain = new StringBuilder();
    bare.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
