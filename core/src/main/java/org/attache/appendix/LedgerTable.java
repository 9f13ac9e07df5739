package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.Column;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.Ledger;
import org.attache.brief.LedgerEntry;
import org.attache.brief.LedgerFile;
import org.attache.brief.LedgerWork;
import org.attache.brief.Origin;
import org.attache.brief.SourcePlace;
import org.attache.brief.Support;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Flow;
import org.attache.problem.Location;
import org.attache.trade.Flags;

/** Every figure that the brief prints, with where it comes from down to the line of the dossier. */
final class LedgerTable {

  /** The fields that stand in columns of numbers. */
  private static final Set<String> WITH_CELLS = Set.of("value", "sessionsHeld", MeasureTable.YEARS);

  private final Page page;
  private final Set<String> listed = new HashSet<>();
  private final Map<String, DataCell> retrieved = new HashMap<>();

  LedgerTable(Page page) {
    this.page = page;
    page.dossier().sources().forEach(source -> listed.add(source.id()));
  }

  /** A figure and who stands behind it. */
  private record Row(LedgerEntry entry, Support support) {}

  List<DataTable> table() {
    return new TableMaker<Row>(page, "ledger")
        .text("id", row -> id(row.entry()))
        .text("figure", row -> text(row.entry().label()))
        .column("number", ColumnKind.NUMBER, Column.AS_WRITTEN, row -> number(row.entry()))
        .text("words", row -> words(row.entry()))
        .text("said", row -> said(row.entry()))
        .text("unit", row -> text(row.entry().unit()))
        .text("flag", row -> text(Flags.bracketed(row.entry().flags())))
        .text("origin", row -> text(page.words().of(origin(row.entry()))))
        .text("formula", row -> formula(row.entry()))
        .text("sources", row -> source(row.entry()))
        .text("furtherSources", row -> furtherSources(row.entry()))
        .column("works", ColumnKind.NUMBER, 0, row -> works(row.support()))
        .text("copies", row -> copies(row.support()))
        .date("retrieved", row -> retrieved(row.entry()))
        .text("at", row -> at(row.entry()))
        .build(rows());
  }

  private List<Row> rows() {
    Ledger ledger = page.ledger();
    List<Row> rows = new ArrayList<>(ledger.entries().size());
    for (LedgerEntry entry : ledger.entries()) {
      rows.add(new Row(entry, ledger.support(entry)));
    }
    return rows;
  }

  /** The files that the figures stand in, and what they were when they were read. */
  List<DataTable> files() {
    return new TableMaker<LedgerFile>(page, "files")
        .text("file", file -> text(file.path()))
        .text("sha256", file -> text(file.sha256()))
        .build(page.ledger().files());
  }

  /** Leads to the cell that holds the number, or to the row of the fact that it is read from. */
  private DataCell id(LedgerEntry entry) {
    int dot = entry.id().indexOf('.');
    String fact = dot < 0 ? entry.id() : entry.id().substring(0, dot);
    boolean isFact = page.rows().isFact(fact);
    if (entry.kind() != LedgerEntry.Kind.NUMBER && !isFact) {
      return text(entry.id()); // a name that no fact keeps has no row
    }
    return isFact && !WITH_CELLS.contains(entry.id().substring(dot + 1))
        ? page.rows().fact(fact, entry.id())
        : new DataCell.Link("#" + entry.id(), entry.id());
  }

  private static DataCell number(LedgerEntry entry) {
    return entry.kind() == LedgerEntry.Kind.NUMBER
        ? new DataCell.Number(new BigDecimal(entry.value()), "")
        : Page.EMPTY;
  }

  private static DataCell words(LedgerEntry entry) {
    return entry.kind() == LedgerEntry.Kind.NUMBER ? Page.EMPTY : text(entry.value());
  }

  /** As the source put it, where that tells more than the value. */
  private static DataCell said(LedgerEntry entry) {
    return entry.said().equals(entry.value()) ? Page.EMPTY : text(entry.said());
  }

  private static String origin(LedgerEntry entry) {
    return entry.origin() instanceof Origin.Stated ? "origin.stated" : "origin.derived";
  }

  /** How a figure is computed, in words and signs. */
  static DataCell formula(LedgerEntry entry) {
    // Raised figures look like marks of notes, and people who listen would not hear them.
    return entry.origin() instanceof Origin.Derived derived
        ? text(derived.formula().replace("\u00b2", "^2"))
        : Page.EMPTY;
  }

  /** Leads to the row of the first source, alone in its cell: some programs cut long links off. */
  private DataCell source(LedgerEntry entry) {
    List<SourcePlace> places = places(entry);
    if (places.isEmpty()) {
      return Page.EMPTY;
    }
    SourcePlace first = places.get(0);
    boolean isLed = entry.kind() != LedgerEntry.Kind.NAME || isListed(first.source());
    return Rows.sources(isLed ? List.of(first.source()) : List.of(), words(first));
  }

  private static DataCell furtherSources(LedgerEntry entry) {
    List<SourcePlace> places = places(entry);
    if (places.size() < 2) {
      return Page.EMPTY;
    }
    return text(places.stream().skip(1).map(LedgerTable::words).collect(Collectors.joining("; ")));
  }

  private static List<SourcePlace> places(LedgerEntry entry) {
    return entry.origin() instanceof Origin.Stated stated ? stated.sources() : List.of();
  }

  private static String words(SourcePlace place) {
    String words = place.words().isEmpty() ? place.locator() : place.words();
    return words.isEmpty() ? place.source() : place.source() + ", " + words;
  }

  /** Whether the dossier lists a work, as it does not those that names are taken from. */
  private boolean isListed(String source) {
    return listed.contains(source);
  }

  /** How many works state it independently of each other: the more, the surer. */
  private static DataCell works(Support support) {
    int works = support.works().size();
    return works == 0 ? Page.EMPTY : new DataCell.Number(BigDecimal.valueOf(works), "");
  }

  /** Who says it as well, but only repeats one of these. */
  private static DataCell copies(Support support) {
    return support.copies().isEmpty() ? Page.EMPTY : text(String.join("; ", support.copies()));
  }

  /** Leads to the rows of the flows sheet that a sum of very many adds up. */
  private DataCell rows(Location first, Location last) {
    String words = first.file() + ":" + first.line() + "\u2013" + last.line();
    int from = row(first);
    int to = row(last);
    return from < 0 || to < 0
        ? text(words)
        : new DataCell.Link(
            "#" + TableMaker.name(TradeTables.FLOWS) + "@" + from + "-" + to, words);
  }

  /** Which row of the trade table stands there, from 0; less than 0 if none does. */
  private int row(Location at) {
    List<Flow> flows = page.dossier().trade().flows();
    int low = 0;
    int high = flows.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compare(flows.get(middle).at().line(), at.line());
      if (order == 0) {
        return flows.get(middle).at().file().equals(at.file()) ? middle : -1;
      }
      low = order < 0 ? middle + 1 : low;
      high = order > 0 ? middle - 1 : high;
    }
    return -1;
  }

  /** When somebody last looked at the first of its sources. */
  private DataCell retrieved(LedgerEntry entry) {
    List<SourcePlace> places = places(entry);
    return places.isEmpty()
        ? Page.EMPTY
        : retrieved.computeIfAbsent(places.get(0).source(), this::retrieved);
  }

  private DataCell retrieved(String source) {
    return page.ledger()
        .work(source)
        .map(LedgerWork::retrieved)
        .filter(date -> !date.isEmpty())
        .map(date -> page.date(EdtfDate.parse(date)))
        .orElse(Page.EMPTY);
  }

  private DataCell at(LedgerEntry entry) {
    if (entry.origin() instanceof Origin.Derived derived && !derived.rows().isEmpty()) {
      return rows(derived.rows().get(0), derived.rows().get(1));
    }
    if (entry.origin() instanceof Origin.Stated stated && !stated.at().equals(Location.NOWHERE)) {
      return text(stated.at().toString());
    }
    return Page.EMPTY;
  }
}
