package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.Column;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.brief.SourcePlace;
import org.attache.problem.Location;

/** Every figure that the brief prints, with where it comes from down to the line of the dossier. */
final class LedgerTable {

  private final Page page;

  LedgerTable(Page page) {
    this.page = page;
  }

  List<DataTable> table() {
    return new TableMaker<LedgerEntry>(page, "ledger")
        .text("id", entry -> new DataCell.Link("#" + entry.id(), entry.id()))
        .text("figure", entry -> text(entry.label()))
        .column("number", ColumnKind.NUMBER, Column.AS_WRITTEN, LedgerTable::number)
        .text("words", LedgerTable::words)
        .text("said", LedgerTable::said)
        .text("unit", entry -> text(entry.unit()))
        .text("origin", entry -> text(page.words().of(origin(entry))))
        .text("formula", LedgerTable::formula)
        .text("sources", LedgerTable::sources)
        .text("at", LedgerTable::at)
        .build(List.copyOf(page.ledger().entries()));
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
    return entry.origin() instanceof Origin.Derived derived ? text(derived.formula()) : Page.EMPTY;
  }

  private static DataCell sources(LedgerEntry entry) {
    StringJoiner all = new StringJoiner("; ");
    if (entry.origin() instanceof Origin.Stated stated) {
      for (SourcePlace place : stated.sources()) {
        String words = place.words().isEmpty() ? place.locator() : place.words();
        all.add(words.isEmpty() ? place.source() : place.source() + ", " + words);
      }
    }
    return text(all.toString());
  }

  private static DataCell at(LedgerEntry entry) {
    if (entry.origin() instanceof Origin.Stated stated && !stated.at().equals(Location.NOWHERE)) {
      return text(new Location(stated.at().file(), stated.at().line(), 0).toString());
    }
    return Page.EMPTY;
  }
}
