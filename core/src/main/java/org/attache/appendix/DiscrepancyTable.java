package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Fact;
import org.attache.dossier.Recommendation;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.StatedTotal;

/** Where sources disagree: what each says, what is followed, and why. */
final class DiscrepancyTable {

  private final Page page;
  private final Rows facts;

  DiscrepancyTable(Page page) {
    this.page = page;
    this.facts = new Rows(page.dossier());
  }

  /** A value that is not followed. */
  private record Row(Fact fact, String key, Claimed<?> field, Claim<?> other) {}

  List<DataTable> table() {
    List<Row> rows = new ArrayList<>();
    for (Fact fact : page.dossier().facts()) {
      for (Map.Entry<String, Claimed<?>> field : fact.fields().entrySet()) {
        for (Claim<?> other : field.getValue().others()) {
          rows.add(new Row(fact, field.getKey(), field.getValue(), other));
        }
      }
    }
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
    String type =
        row.fact() instanceof StatedTotal ? "total" : row.fact().getClass().getSimpleName();
    return page.wording()
        .phraseOr("field." + type.toLowerCase(Locale.ROOT) + "." + row.key(), row.key());
  }

  private String value(Row row, Claim<?> claim) {
    if (claim.value() instanceof SaidNumber number) {
      return page.wording().said(number);
    }
    if (claim.value() instanceof EdtfDate date) {
      return page.wording().date(date);
    }
    String text = claim.value().toString();
    boolean isParty = row.key().equals("by") || row.key().equals("host");
    return isParty && !(row.fact() instanceof Recommendation)
        ? page.party(text)
        : page.plain().apply(text);
  }
}
