package org.attache.appendix;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.attache.brief.DataTable;
import org.attache.brief.Ledger;
import org.attache.dossier.Dossier;
import org.attache.trade.Measurement;
import org.attache.trade.ShownDigits;
import org.attache.trade.TradeSeries;
import org.attache.wording.Wording;

/**
 * Makes the tables of the workbook: every fact with its id and sources, trade as live formulas,
 * what sources disagree about, and the ledger.
 *
 * <p>A table without rows and a column without values are left out.
 */
public final class Appendix {

  private final Wording wording;
  private final Map<String, String> words;
  private final UnaryOperator<String> plain;
  private final UnaryOperator<String> cited;
  private final List<Measurement> measured;

  private Appendix(
      Wording wording,
      Map<String, String> words,
      UnaryOperator<String> plain,
      UnaryOperator<String> cited,
      List<Measurement> measured) {
    this.wording = requireNonNull(wording, "wording must not be null");
    this.words = Map.copyOf(words);
    this.plain = requireNonNull(plain, "plain must not be null");
    this.cited = requireNonNull(cited, "cited must not be null");
    this.measured = List.copyOf(measured);
  }

  /**
   * An appendix in a language.
   *
   * @param wording names, dates and places in that language
   * @param words headings, titles and notes by key, as in {@code appendix.en.yaml}; a key without
   *     words stands for itself
   * @param plain turns Markdown into its words alone
   */
  public static Appendix of(
      Wording wording, Map<String, String> words, UnaryOperator<String> plain) {
    return new Appendix(wording, words, plain, UnaryOperator.identity(), List.of());
  }

  /**
   * This with sources called what the brief calls them instead of by their ids.
   *
   * @param names the name of a source by its id, such as "Akram 2024"
   */
  public Appendix citing(UnaryOperator<String> names) {
    return new Appendix(wording, words, plain, names, measured);
  }

  /**
   * This with indicators beside levels, changes and shares, of which it shows those that the ledger
   * has.
   */
  public Appendix measuring(Collection<Measurement> indicators) {
    return new Appendix(wording, words, plain, cited, List.copyOf(indicators));
  }

  /** The tables in order. */
  public List<DataTable> tables(Dossier dossier, TradeSeries series, Ledger ledger) {
    Page page =
        new Page(
            dossier,
            series,
            ShownDigits.of(dossier, series),
            ledger,
            wording,
            new Words(words),
            plain,
            cited,
            measured.stream().filter(one -> ledger.entry(one.id()).isPresent()).toList(),
            new Rows(dossier));
    FactTables facts = new FactTables(page);
    List<DataTable> trade = trade(page);
    return Stream.of(
            facts.history(),
            facts.agreements(),
            facts.mechanisms(),
            trade,
            new MeasureTable(page, trade).table(),
            new TradeTables(page).goods(),
            facts.figures(),
            facts.initiatives(),
            facts.statements(),
            new RecommendationTable(page).table(),
            new DiscrepancyTable(page).table(),
            new LedgerTable(page).table(),
            new SourceTable(page).table(),
            new LedgerTable(page).files())
        .flatMap(List::stream)
        .toList();
  }

  private static List<DataTable> trade(Page page) {
    TradeTables trade = new TradeTables(page);
    return Stream.of(
            trade.flows(),
            new SeriesTable(page).table(),
            new ChangeTable(page).table(),
            new IndicatorTable(page).tables(),
            new ProductTable(page).table(),
            trade.stated(),
            FlowTable.context(page),
            new BesideTable(page).table(),
            new BesideSeries(page).table())
        .flatMap(List::stream)
        .toList();
  }
}
