package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.attache.brief.Brief;
import org.attache.brief.DataTable;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.brief.Remark;
import org.attache.brief.Support;
import org.attache.dossier.Dossier;
import org.attache.intake.DossierJson;
import org.attache.intake.DossierReader;
import org.junit.jupiter.api.Test;

/** Sources may differ on any field of any fact, and the brief says so wherever it speaks of it. */
class ContestedFieldsTest {

  private static final String LINES =
      """
      history:
        - id: visit
          date: 2015-05-28
          kind:
            claims:
              - {value: visit, sources: [a]}
              - {value: meeting, sources: [b]}
            prefer: a
            because: The communiqué calls it a visit.
          title: Visit to Minsk
          by: PAK
          participants:
            - name: Aftab Ahmed
              office:
                claims:
                  - {value: Secretary, sources: [a]}
                  - {value: Minister, sources: [b]}
                prefer: b
                because: The later text corrects the first.
              party: PAK
          sources: [a]
      trade:
        currency: USD
        unit: million
        flows:
          - {year: 2019, from: PAK, to: BLR, value: 15.1, source: a}
          - year: 2019
            from: BLR
            to: PAK
            value:
              claims:
                - {value: 35.1, sources: [a]}
                - {value: 38, sources: [b]}
              prefer: a
              because: It counts the whole year.
      recommendations:
        - id: act
          text: Act soon.
          priority:
            claims:
              - {value: high, sources: [a]}
              - {value: low, sources: [b]}
            prefer: a
            because: The first is the later text.
          sources: [a]
      sources:
        - {id: a, type: book, title: A, author: [Ann], issued: 2020}
        - {id: b, type: book, title: B, author: [Ben], issued: 2021}
      """;

  @Test
  void followsTheValueThatIsPreferred() {
    Dossier dossier = Yaml.dossier(LINES);
    assertEquals("Minister", dossier.history().get(0).participants().get(0).office());
    assertEquals("35.1", dossier.trade().flows().get(1).value().toString());
    assertEquals("a", dossier.trade().flows().get(1).sources().get(0).source());
    assertEquals(
        List.of(
            "visit.kind",
            "visit.participants.1.office",
            "act.priority",
            "trade.2019.BLR.PAK.total.value"),
        dossier.disputes().stream().map(d -> d.fact().id() + "." + d.path()).toList());
  }

  @Test
  void writesClaimsSoThatTheyReadBack() throws IOException {
    Dossier dossier = Yaml.dossier(LINES);
    byte[] json = DossierJson.create().write(dossier);
    Dossier again =
        DossierReader.create().read("dossier.json", new ByteArrayInputStream(json)).dossier();
    assertEquals(4, again.contested().size());
    for (int i = 0; i < 4; i++) {
      assertEquals(dossier.contested().get(i).path(), again.contested().get(i).path());
      assertEquals(
          dossier.contested().get(i).field().value(), again.contested().get(i).field().value());
      assertEquals(
          dossier.contested().get(i).field().because(), again.contested().get(i).field().because());
    }
  }

  @Test
  void listsBothValuesInTheDataNotes() {
    String notes = Yaml.dump(LINES);
    notes = notes.substring(notes.indexOf("Where sources disagree"));
    for (String words :
        List.of(
            "Visit to Minsk: kind", "meeting", "office of Aftab Ahmed", "Minister", "38", "low")) {
      String all = notes;
      assertTrue(notes.contains(words), () -> words + " is not in:\n" + all);
    }
  }

  @Test
  void remarksOnEveryDispute() {
    List<Remark> conflicts =
        Yaml.brief(LINES).remarks().stream()
            .filter(remark -> remark.kind() == Remark.Kind.CONFLICT)
            .toList();
    assertEquals(4, conflicts.size(), conflicts.toString());
    assertEquals("trade.2019.imports", conflicts.get(3).target());
    assertTrue(
        conflicts.get(1).paragraphs().get(1).contains("Minister according to Ben"),
        conflicts.toString());
  }

  @Test
  void listsDisputesInTheWorkbook() {
    Brief brief = Yaml.brief(LINES);
    DataTable table =
        brief.appendix().stream()
            .filter(each -> each.name().equals("Discrepancies"))
            .findFirst()
            .orElseThrow();
    assertEquals(4, table.rows().size());
  }

  @Test
  void tracesANumberOfTheTradeTableToAllItsClaims() {
    LedgerEntry entry = Yaml.brief(LINES).ledger().entry("trade.2019.imports").orElseThrow();
    assertTrue(entry.origin() instanceof Origin.Stated stated && stated.claims().size() == 2);
  }

  @Test
  void countsWorksThatAgreeAndNoCopyOfThem() {
    Brief brief =
        Yaml.brief(
            """
            summary: >-
              {{ fact('two').value }}, {{ fact('claimed').value }}, {{ fact('copied').value }} and
              {{ fact('one').value }}.
            figures:
              - {id: two, label: Agreed, value: 4, sources: [a, b]}
              - id: claimed
                label: Claimed alike
                value:
                  claims:
                    - {value: 5, sources: [a]}
                    - {value: 5, sources: [b, c]}
              - {id: copied, label: Copied, value: 6, sources: [b, c]}
              - {id: one, label: Alone, value: 7, sources: [a]}
            sources:
              - {id: a, type: book, title: A, issued: 2020}
              - {id: b, type: webpage, title: B, issued: 2021, URL: "https://example.org/b"}
              - {id: c, type: webpage, title: B again, URL: "http://www.example.org/b/"}
            """);
    assertEquals(new Support(List.of("a", "b"), List.of()), support(brief, "two.value"));
    assertEquals(new Support(List.of("a", "b"), List.of("c")), support(brief, "claimed.value"));
    assertEquals(new Support(List.of("b"), List.of("c")), support(brief, "copied.value"));
    assertTrue(support(brief, "copied.value").isCopiedOnly());
    assertEquals(new Support(List.of("a"), List.of()), support(brief, "one.value"));
  }

  private static Support support(Brief brief, String figure) {
    return brief.ledger().support(brief.ledger().entry(figure).orElseThrow());
  }
}
