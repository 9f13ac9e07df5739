package org.attache.appendix;

import static org.attache.appendix.Page.text;

import java.util.List;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.dossier.Agreement;
import org.attache.dossier.Claimed;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Event;
import org.attache.dossier.Figure;
import org.attache.dossier.Initiative;
import org.attache.dossier.Mechanism;
import org.attache.dossier.Qualifier;
import org.attache.dossier.SaidNumber;
import org.attache.dossier.Statement;

/** The tables of facts that are not trade: a fact a row, with its id and its sources. */
final class FactTables {

  private static final EdtfDate LAST = EdtfDate.parse("9999");

  private final Page page;

  FactTables(Page page) {
    this.page = page;
  }

  private static EdtfDate orLast(Claimed<EdtfDate> date) {
    return date.optional().orElse(LAST);
  }

  List<DataTable> history() {
    List<Event> events =
        page.dossier().history().stream()
            .sorted((one, other) -> orLast(one.date()).compareTo(orLast(other.date())))
            .toList();
    return new TableMaker<Event>(page, "history")
        .text("id", event -> text(event.id()))
        .date("date", event -> page.date(event.date()))
        .text("edtf", event -> Page.edtf(event.date()))
        .text("kind", event -> page.kind("event", event.kind()))
        .text("event", event -> page.markdown(event.title()))
        .text("by", event -> page.party(event.by()))
        .text("host", event -> page.party(event.host()))
        .text("place", event -> page.markdown(event.place()))
        .text("occasion", event -> page.markdown(event.occasion()))
        .text("participants", event -> page.people(event.participants()))
        .text("summary", event -> page.markdown(event.summary()))
        .text("sources", page::sources)
        .build(events);
  }

  List<DataTable> agreements() {
    List<Agreement> agreements =
        page.dossier().agreements().stream()
            .sorted((one, other) -> orLast(one.signed()).compareTo(orLast(other.signed())))
            .toList();
    return new TableMaker<Agreement>(page, "agreements")
        .text("id", agreement -> text(agreement.id()))
        .text("agreement", agreement -> page.markdown(agreement.title()))
        .text("kind", agreement -> page.kind("agreement", agreement.kind()))
        .date("signed", agreement -> page.date(agreement.signed()))
        .date("inForce", agreement -> page.date(agreement.inForce()))
        .text("place", agreement -> page.markdown(agreement.place()))
        .text("subject", agreement -> page.markdown(agreement.subject()))
        .text("sources", page::sources)
        .build(agreements);
  }

  List<DataTable> mechanisms() {
    return new TableMaker<Mechanism>(page, "mechanisms")
        .text("id", mechanism -> text(mechanism.id()))
        .text("mechanism", mechanism -> page.markdown(mechanism.name()))
        .text("kind", mechanism -> page.kind("mechanism", mechanism.kind()))
        .text("parent", mechanism -> Page.ids(mechanism.parent()))
        .date("established", mechanism -> page.date(mechanism.established()))
        .text("remit", mechanism -> page.markdown(mechanism.remit()))
        .text("chairs", mechanism -> page.people(mechanism.chairs()))
        .column(
            "sessionsHeld",
            ColumnKind.NUMBER,
            0,
            mechanism -> page.number(mechanism.id(), "sessionsHeld", mechanism.sessionsHeld()))
        .text("sessionsSaid", this::sessionsSaid)
        .text("sources", page::sources)
        .build(page.dossier().mechanisms());
  }

  /** How the number was said, where it is not exact. */
  private DataCell sessionsSaid(Mechanism mechanism) {
    boolean isExact =
        mechanism
            .sessionsHeld()
            .optional()
            .map(held -> held.qualifier() == Qualifier.EXACT)
            .orElse(true);
    return isExact ? Page.EMPTY : page.said(mechanism.sessionsHeld());
  }

  List<DataTable> figures() {
    return new TableMaker<Figure>(page, "figures")
        .text("id", figure -> text(figure.id()))
        .text("figure", figure -> page.markdown(figure.label()))
        .number(
            "value",
            page.dossier().figures().stream()
                .flatMap(figure -> figure.value().optional().stream())
                .map(SaidNumber::value),
            figure -> page.number(figure.id(), "value", figure.value()))
        .text("said", figure -> page.said(figure.value()))
        .text("unit", figure -> text(figure.unit()))
        .date("asOf", figure -> page.date(figure.asOf()))
        .text("sources", page::sources)
        .build(page.dossier().figures());
  }

  List<DataTable> initiatives() {
    return new TableMaker<Initiative>(page, "initiatives")
        .text("id", initiative -> text(initiative.id()))
        .text("initiative", initiative -> page.markdown(initiative.name()))
        .text("partOf", initiative -> Page.ids(initiative.partOf()))
        .text("members", this::members)
        .text("summary", initiative -> page.markdown(initiative.summary()))
        .text("sources", page::sources)
        .build(page.dossier().initiatives());
  }

  List<DataTable> statements() {
    return new TableMaker<Statement>(page, "statements")
        .text("id", statement -> text(statement.id()))
        .text("topic", statement -> text(page.wording().capital(statement.topic())))
        .text("statement", statement -> page.markdown(statement.text()))
        .text("sources", page::sources)
        .build(page.dossier().statements());
  }

  private DataCell members(Initiative initiative) {
    return text(String.join(", ", initiative.members().stream().map(page::party).toList()));
  }
}
