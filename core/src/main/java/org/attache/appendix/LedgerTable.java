package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.Column;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.LedgerEntry;
import org.attache.brief.LedgerWork;
import org.attache.brief.Origin;
import org.attache.brief.SourcePlace;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Flow;
import org.attache.problem.Location;

/** Every figure that the brief prints, with where it comes from down to the line of the dossier. */
final class LedgerTable {

  /** The fields that stand in columns of numbers. */
  private static final Set<String> WITH_CELLS = Set.of("value", "sessionsHeld");

  private final Page page;
  private final Rows rows;

  LedgerTable(Page page) {
    this.page = page;
    this.rows = new Rows(page.dossier());
  }

  List<DataTable> table() {
    return new TableMaker<LedgerEntry>(page, "ledger")
        .text("id", this::id)
        .text("figure", entry -> text(entry.label()))
        .column("number", ColumnKind.NUMBER, Column.AS_WRITTEN, LedgerTable::number)
        .text("words", LedgerTable::words)
        .text("said", LedgerTable::said)
        .text("unit", entry -> text(entry.unit()))
        .text("origin", entry -> text(page.words().of(origin(entry))))
        .text("formula", LedgerTable::formula)
        .text("sources", LedgerTable::sources)
        .date("retrieved", this::retrieved)
        .text("at", this::at)
        .text("sha256", this::sha256)
        .build(List.copyOf(page.ledger().entries()));
  }

  /** Leads to the cell that holds the number, or to the row of the fact that it is read from. */
  private DataCell id(LedgerEntry entry) {
    int dot = entry.id().indexOf('.');
    String fact = dot < 0 ? entry.id() : entry.id().substring(0, dot);
    return rows.isFact(fact) && !WITH_CELLS.contains(entry.id().substring(dot + 1))
        ? rows.fact(fact, entry.id())
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

  private static DataCell formula(LedgerEntry entry) {
    // Raised figures look like marks of notes, and people who listen would not hear them.
    return entry.origin() instanceof Origin.Derived derived
        ? text(derived.formula().replace("\u00b2", "^2"))
        : Page.EMPTY;
  }

  private static DataCell sources(LedgerEntry entry) {
    StringJoiner all = new StringJoiner("; ");
    List<String> ids = new ArrayList<>();
    if (entry.origin() instanceof Origin.Stated stated) {
      for (SourcePlace place : stated.sources()) {
        ids.add(place.source());
        String words = place.words().isEmpty() ? place.locator() : place.words();
        all.add(words.isEmpty() ? place.source() : place.source() + ", " + words);
      }
    }
    return Rows.sources(ids, all.toString());
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
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order > 0 ? middle - 1 : high;
    }
    return -1;
  }

  /** When somebody last looked at the first of its sources. */
  private DataCell retrieved(LedgerEntry entry) {
    if (entry.origin() instanceof Origin.Stated stated && !stated.sources().isEmpty()) {
      return page.ledger()
          .work(stated.sources().get(0).source())
          .map(LedgerWork::retrieved)
          .filter(date -> !date.isEmpty())
          .map(date -> page.date(EdtfDate.parse(date)))
          .orElse(Page.EMPTY);
    }
    return Page.EMPTY;
  }

  /** What the file was when it was read. */
  private DataCell sha256(LedgerEntry entry) {
    return entry.origin() instanceof Origin.Stated stated
        ? page.ledger().file(stated.at().file()).map(file -> text(file.sha256())).orElse(Page.EMPTY)
        : Page.EMPTY;
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
