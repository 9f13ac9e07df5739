package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.math.BigDecimal;
import java.util.List;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.dossier.Priority;
import org.attache.dossier.Recommendation;

/** What should be done, why, by whom and by when, and what it rests on. */
final class RecommendationTable {

  private final Page page;

  RecommendationTable(Page page) {
    this.page = page;
  }

  List<DataTable> table() {
    List<Recommendation> all = page.dossier().recommendationsByArea();
    return new TableMaker<Recommendation>(page, "recommendations")
        .column("number", ColumnKind.NUMBER, 0, one -> number(all.indexOf(one) + 1))
        .text("id", one -> text(one.id()))
        .text("area", one -> text(page.wording().capital(one.area())))
        .text("recommendation", one -> page.markdown(one.text()))
        .text("rationale", one -> page.markdown(one.rationale()))
        .text("owner", one -> page.markdown(one.owner()))
        .date("deadline", one -> page.date(one.by()))
        .text("priority", this::priority)
        .text("cost", one -> page.markdown(one.cost()))
        .text("status", one -> page.kind("status", one.status()))
        .text("indicator", one -> page.markdown(one.indicator()))
        .text("evidence", one -> Page.ids(one.evidence()))
        .text("sources", page::sources)
        .build(all);
  }

  private DataCell priority(Recommendation one) {
    return one.priority() == Priority.NONE ? Page.EMPTY : page.kind("priority", one.priority());
  }

  private static DataCell number(int number) {
    return new DataCell.Number(BigDecimal.valueOf(number), "");
  }
}
