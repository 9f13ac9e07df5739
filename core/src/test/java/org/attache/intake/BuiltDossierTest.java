package org.attache.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attache.dossier.Agreement;
import org.attache.dossier.AgreementKind;
import org.attache.dossier.Author;
import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.dossier.Dossier;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Event;
import org.attache.dossier.EventKind;
import org.attache.dossier.Figure;
import org.attache.dossier.Flow;
import org.attache.dossier.Good;
import org.attache.dossier.Initiative;
import org.attache.dossier.Measure;
import org.attache.dossier.Mechanism;
import org.attache.dossier.MechanismKind;
import org.attache.dossier.Name;
import org.attache.dossier.Party;
import org.attache.dossier.Person;
import org.attache.dossier.Priority;
import org.attache.dossier.Recommendation;
import org.attache.dossier.Scale;
import org.attache.dossier.Source;
import org.attache.dossier.StatedTotal;
import org.attache.dossier.Statement;
import org.attache.dossier.Status;
import org.attache.dossier.Trade;
import org.attache.dossier.Valuation;
import org.junit.jupiter.api.Test;

/** A dossier built in Java equals the same dossier read from YAML, places aside. */
class BuiltDossierTest {

  private static final String YAML =
      """
      attache: 1
      title: A brief
      date: 2024-02-03
      authors: [{name: A, role: Editor, affiliation: Institute}]
      parties: [PAK, BLR]
      keywords: trade
      summary: A summary.
      keyMessages: [A message.]
      history:
        - id: visit
          date:
            claims:
              - {value: 2015-05-28, sources: [one#p2]}
              - {value: 2015-05-29, sources: [two]}
            prefer: one
            because: it is nearer
          kind: visit
          title: State visit
          by: BLR
          participants: [{name: B, office: President, party: BLR}]
          sources: [one, two#par3]
      agreements: [{id: treaty, title: Treaty, kind: treaty, signed: 2015-08-10, inForce: 2016/.., sources: one}]
      mechanisms: [{id: jwg, name: Group, kind: working-group, parent: jmc, sessionsHeld: about 4}]
      trade:
        unit: million
        flows: [{year: 2019, from: PAK, to: BLR, value: 15.1, valuation: fob, source: one}]
        stated: [{id: t, year: 2019, measure: turnover, value: about 50.2, sources: one}]
        goods: [{id: rice, from: PAK, name: rice, code: "1006"}]
      figures: [{id: docs, label: Documents, value: over 80, unit: document, asOf: 2023}]
      initiatives: [{id: bri, name: Belt and Road, members: [PAK, BLR]}]
      statements: [{id: warm, topic: history, text: Warm.}]
      recommendations: [{id: meet, text: Meet., by: 2024-12, priority: high, status: agreed, evidence: [jwg]}]
      sources:
        - {id: one, type: webpage, title: One, author: [{family: F, given: G}], issued: 2021, URL: "https://example.org"}
        - {id: two, type: book, title: Two}
      """;

  private static Dossier built() {
    Claimed<EdtfDate> dates =
        Claimed.contested(
            List.of(
                Claim.of(EdtfDate.parse("2015-05-28"), "one#p2"),
                Claim.of(EdtfDate.parse("2015-05-29"), "two")),
            "one",
            "it is nearer");
    return Dossier.builder("A brief")
        .date("2024-02-03")
        .author(Author.of("A", "Editor", "Institute"))
        .party(Party.state("PAK"))
        .party(Party.state("BLR"))
        .keyword("trade")
        .summary("A summary.")
        .keyMessage("A message.")
        .event(
            Event.builder("visit")
                .date(dates)
                .kind(EventKind.VISIT)
                .title("State visit")
                .by("BLR")
                .participant(Person.of("B", "President", "BLR"))
                .source("one")
                .source("two#par3")
                .build())
        .agreement(
            Agreement.builder("treaty")
                .title("Treaty")
                .kind(AgreementKind.TREATY)
                .signed("2015-08-10")
                .inForce("2016/..")
                .source("one")
                .build())
        .mechanism(
            Mechanism.builder("jwg")
                .name("Group")
                .kind(MechanismKind.WORKING_GROUP)
                .parent("jmc")
                .sessionsHeld("about 4")
                .build())
        .trade(trade())
        .figure(
            Figure.builder("docs")
                .label("Documents")
                .value("over 80")
                .unit("document")
                .asOf("2023")
                .build())
        .initiative(
            Initiative.builder("bri").name("Belt and Road").member("PAK").member("BLR").build())
        .statement(Statement.builder("warm").topic("history").text("Warm.").build())
        .recommendation(
            Recommendation.builder("meet")
                .text("Meet.")
                .by("2024-12")
                .priority(Priority.HIGH)
                .status(Status.AGREED)
                .evidence("jwg")
                .build())
        .source(
            Source.builder("one")
                .type("webpage")
                .title("One")
                .author(Name.person("F", "G"))
                .issued("2021")
                .url("https://example.org")
                .build())
        .source(Source.builder("two").type("book").title("Two").build())
        .build();
  }

  private static Trade trade() {
    return Trade.builder()
        .unit(Scale.MILLION)
        .flow(
            Flow.builder()
                .year("2019")
                .from("PAK")
                .to("BLR")
                .value("15.1")
                .valuation(Valuation.FOB)
                .source("one")
                .build())
        .stated(
            StatedTotal.builder("t")
                .year("2019")
                .measure(Measure.TURNOVER)
                .value("about 50.2")
                .source("one")
                .build())
        .good(Good.builder("rice").from("PAK").name("rice").code("1006").build())
        .build();
  }

  @Test
  void equalsTheSameDossierFromYaml() throws Exception {
    Dossier read = TestDossiers.read(YAML).dossier().withFiles(List.of());
    assertEquals(Unplaced.of(built()), Unplaced.of(read));
  }
}
