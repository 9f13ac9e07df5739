package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.util.ArrayList;
import java.util.List;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.dossier.Dispute;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Fact;
import org.attache.dossier.SaidNumber;

/** Where sources disagree: what each says, what is followed, and why. */
final class DiscrepancyTable {

  private final Page page;

  DiscrepancyTable(Page page) {
    this.page = page;
  }

  /** A value that is not followed. */
  private record Row(Dispute dispute, Claim<?> other) {

    Fact fact() {
      return dispute.fact();
    }

    Claimed<?> field() {
      return dispute.field();
    }
  }

  List<DataTable> table() {
    List<Row> rows = new ArrayList<>();
    for (Dispute dispute : page.dossier().disputes()) {
      for (Claim<?> other : dispute.field().others()) {
        rows.add(new Row(dispute, other));
      }
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    Rows facts = page.rows();
    return new TableMaker<Row>(page, "discrepancies")
        .text("id", row -> facts.fact(row.fact().id(), row.fact().id()))
        .text("field", row -> text(field(row)))
        .text("followed", row -> text(value(row, row.field().chosen())))
        .text("followedSources", row -> sources(row, row.field().chosen()))
        .text("other", row -> text(value(row, row.other())))
        .text("otherSources", row -> sources(row, row.other()))
        .text("because", row -> text(page.plain().apply(row.field().because())))
        .build(rows);
  }

  private DataCell sources(Row row, Claim<?> claim) {
    return Rows.cited(
        claim.sources().isEmpty() ? row.fact().sources() : claim.sources(),
        page.sources(claim, row.fact()));
  }

  /** The field in the language's own words, or its key. */
  private String field(Row row) {
    return page.wording().field(row.dispute());
  }

  private String value(Row row, Claim<?> claim) {
    if (claim.value() instanceof SaidNumber number) {
      return page.wording().said(number);
    }
    if (claim.value() instanceof EdtfDate date) {
      return page.wording().date(date);
    }
    if (claim.value() instanceof Enum<?> word) {
      return page.wording().word(word);
    }
    String text = claim.value().toString();
    return row.dispute().isOfParty() ? page.party(text) : page.plain().apply(text);
  }
}
