package org.attache.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * What the parties trade.
 *
 * @param currency ISO 4217 code of all values
 * @param unit the power of ten of all values
 * @param decimals with how many decimals amounts are shown
 * @param periods how to speak of periods that are not simply years
 * @param flows the trade table
 * @param context flows of the parties with others and of the world, {@link Flow#WORLD}: what
 *     shares, ranks and comparisons are measured against; never counted as trade between the
 *     parties
 * @param services services that went from one party to another; never added to goods
 * @param investment direct investment made from one party in another; never added to trade
 * @param investmentStock direct investment held at the end of a period; never added over periods
 * @param tables files of statistical offices that flows are still to be read from; empty in a
 *     dossier that was read, which has their rows among flows and context
 * @param exchangeRates what other currencies were worth
 * @param stated what sources say of totals
 * @param goods what each party sells, where no amounts are known
 * @param products what to call products
 * @param editions the editions of the Harmonized System that the codes of products are of, the
 *     earliest first; empty if nobody says
 * @param mirrorBand what freight and insurance may explain where both sides report the same trade
 * @param follow whose figures are used where several report the same trade
 * @param at where the trade section stands
 */
public record Trade(
    @Key(absent = "USD", describe = "ISO 4217 code of all values; USD if left out.")
        String currency,
    @Key(absent = "one", describe = "The power of ten of all values; one if left out.") Scale unit,
    @Key(describe = "With how many decimals amounts are shown; what suits their size if left out.")
        Decimals decimals,
    @Key(describe = "How to speak of periods that are not simply years.") List<Period> periods,
    @Key(describe = "The trade table, or the name of a CSV file that holds it.") List<Flow> flows,
    @Key(
            describe =
                "Trade of the parties with others and of the world (WLD), in rows like those of"
                    + " flows, or the name of a CSV file that holds them.")
        List<Flow> context,
    @Key(
            describe =
                "Services by item (total, or a code or words of EBOPS 2010) in rows like those of"
                    + " flows, or the name of a CSV file that holds them; never added to goods.")
        List<Flow> services,
    @Key(
            describe =
                "Direct investment made by one party in the other within a year, in rows like those"
                    + " of flows, or the name of a CSV file that holds them.")
        List<Flow> investment,
    @Key(
            describe =
                "Direct investment that one party holds in the other at the end of a year, in rows"
                    + " like those of flows, or the name of a CSV file that holds them.")
        List<Flow> investmentStock,
    @Key(
            describe =
                "Files of statistical offices, or tables of one's own, that flows are read from.")
        List<TradeTable> tables,
    @Key(describe = "What other currencies were worth.") List<ExchangeRate> exchangeRates,
    @Key(describe = "What sources say of totals.") List<StatedTotal> stated,
    @Key(describe = "What each party sells.") List<Good> goods,
    @Key(describe = "What to call products: names by Harmonized System codes.")
        List<ProductName> products,
    @Key(
            describe =
                "Editions of the Harmonized System that the codes of products are of, such as"
                    + " HS2017; those of tables that say theirs need not be named.")
        List<Edition> editions,
    @Key(
            describe =
                "How far a buyer's figure may lie above the seller's for freight and insurance, in"
                    + " per cent: from 10 to 20 if left out.")
        FreightBand mirrorBand,
    @Key(
            describe =
                "Whose figures are used where several report the same trade: importer, exporter or"
                    + " a party's code. If left out, in each direction whoever covers most periods,"
                    + " or else the party named first.")
        Follow follow,
    Location at) {

  /** Fewer flows are handier as they are. */
  private static final int MANY = 5_000;

  /** No trade at all. */
  public static final Trade NONE =
      new Trade(
          "USD",
          Scale.ONE,
          Decimals.AS_NEEDED,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          FreightBand.USUAL,
          Follow.COVERAGE,
          Location.NOWHERE);

  public Trade {
    periods = List.copyOf(periods);
    flows = kept(flows);
    context = kept(context);
    services = kept(services);
    investment = kept(investment);
    investmentStock = kept(investmentStock);
    tables = List.copyOf(tables);
    exchangeRates = List.copyOf(exchangeRates);
    stated = List.copyOf(stated);
    goods = List.copyOf(goods);
    products = List.copyOf(products);
    editions = List.copyOf(new TreeSet<>(editions));
  }

  /** A section of goods alone. */
  public Trade(
      String currency,
      Scale unit,
      Decimals decimals,
      List<Period> periods,
      List<Flow> flows,
      List<Flow> context,
      List<TradeTable> tables,
      List<ExchangeRate> exchangeRates,
      List<StatedTotal> stated,
      List<Good> goods,
      List<ProductName> products,
      FreightBand mirrorBand,
      Follow follow,
      Location at) {
    this(
        currency,
        unit,
        decimals,
        periods,
        flows,
        context,
        List.of(),
        List.of(),
        List.of(),
        tables,
        exchangeRates,
        stated,
        goods,
        products,
        List.of(),
        mirrorBand,
        follow,
        at);
  }

  /** The rows between the parties of one kind. */
  public List<Flow> rows(FlowKind kind) {
    return switch (kind) {
      case GOODS -> flows;
      case SERVICES -> services;
      case INVESTMENT -> investment;
      case INVESTMENT_STOCK -> investmentStock;
    };
  }

  /** All rows between the parties, those of each kind after each other, not for adding up. */
  public List<Flow> rowsOfAllKinds() {
    if (services.isEmpty() && investment.isEmpty() && investmentStock.isEmpty()) {
      return flows;
    }
    return joined(joined(joined(flows, services), investment), investmentStock);
  }

  /** This section with other rows of one kind. */
  public Trade withRows(FlowKind kind, List<Flow> rows) {
    return new Trade(
        currency,
        unit,
        decimals,
        periods,
        kind == FlowKind.GOODS ? rows : flows,
        context,
        kind == FlowKind.SERVICES ? rows : services,
        kind == FlowKind.INVESTMENT ? rows : investment,
        kind == FlowKind.INVESTMENT_STOCK ? rows : investmentStock,
        tables,
        exchangeRates,
        stated,
        goods,
        products,
        editions,
        mirrorBand,
        follow,
        at);
  }

  /** This section with rows of one kind added. */
  public Trade withMore(FlowKind kind, List<Flow> more) {
    return more.isEmpty() ? this : withRows(kind, joined(rows(kind), more));
  }

  /**
   * The rows of one kind alone as if they were the flows, with nothing that is said of goods; goods
   * are the section itself.
   */
  public Trade only(FlowKind kind) {
    return kind == FlowKind.GOODS
        ? this
        : new Trade(
            currency,
            unit,
            decimals,
            periods,
            rows(kind),
            List.of(),
            List.of(),
            exchangeRates,
            List.of(),
            List.of(),
            List.of(),
            mirrorBand,
            follow,
            at);
  }

  /**
   * This section with flows added and no tables left to read.
   *
   * @param between flows between the parties
   * @param others flows with others and of the world
   */
  public Trade withRead(List<Flow> between, List<Flow> others) {
    return with(List.of(), joined(flows, between), joined(context, others));
  }

  /** Whether any row, of the parties or of others, has an observation flag. */
  public boolean isFlagged() {
    return isFlagged(flows)
        || isFlagged(context)
        || FlowKind.BESIDE_GOODS.stream().anyMatch(kind -> isFlagged(rows(kind)));
  }

  private static boolean isFlagged(List<Flow> rows) {
    return rows instanceof FlowList columns
        ? columns.isFlagged()
        : rows.stream().anyMatch(flow -> !flow.flag().isEmpty());
  }

  /** This section with more names of products; those that it has stay. */
  public Trade withNames(List<ProductName> more) {
    Set<String> known = new HashSet<>();
    products.forEach(name -> known.add(name.code()));
    List<ProductName> names = new ArrayList<>(products);
    more.stream().filter(name -> !known.contains(name.code())).forEach(names::add);
    return with(tables, flows, context, names, editions);
  }

  /** This section with more editions that its codes are of. */
  public Trade withEditions(Collection<Edition> more) {
    Set<Edition> all = new TreeSet<>(editions);
    all.addAll(more);
    return with(tables, flows, context, products, List.copyOf(all));
  }

  /** This section with other rows. */
  public Trade withRows(List<Flow> between, List<Flow> others) {
    return with(tables, between, others);
  }

  private Trade with(List<TradeTable> unread, List<Flow> between, List<Flow> others) {
    return with(unread, between, others, products, editions);
  }

  private Trade with(
      List<TradeTable> unread,
      List<Flow> between,
      List<Flow> others,
      List<ProductName> names,
      List<Edition> ofEditions) {
    return new Trade(
        currency,
        unit,
        decimals,
        periods,
        between,
        others,
        services,
        investment,
        investmentStock,
        unread,
        exchangeRates,
        stated,
        goods,
        names,
        ofEditions,
        mirrorBand,
        follow,
        at);
  }

  private static List<Flow> joined(List<Flow> first, List<Flow> second) {
    if (second.isEmpty()) {
      return first;
    }
    FlowList all = new FlowList();
    all.addAll(first);
    all.addAll(second);
    return all;
  }

  private static List<Flow> kept(List<Flow> flows) {
    return flows instanceof FlowList columns && flows.size() > MANY
        ? columns.seal()
        : List.copyOf(flows);
  }

  /** Starts a trade section. */
  public static TradeBuilder builder() {
    return new TradeBuilder();
  }
}
