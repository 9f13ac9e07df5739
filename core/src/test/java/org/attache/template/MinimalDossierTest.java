package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attache.brief.Block;
import org.attache.brief.Contents;
import org.attache.brief.Heading;
import org.junit.jupiter.api.Test;

class MinimalDossierTest {

  private static final String TRADE =
      """
      trade:
        currency: USD
        unit: million
        flows:
      """;

  private static void contains(String dump, String words) {
    assertTrue(dump.contains(words), () -> "'" + words + "' is not in:\n" + dump);
  }

  private static void lacks(String dump, String words) {
    assertFalse(dump.contains(words), () -> "'" + words + "' is in:\n" + dump);
  }

  @Test
  void emptySectionsVanishWithTheirHeadings() {
    List<Block> blocks = Yaml.brief("").blocks();
    assertTrue(blocks.stream().noneMatch(Heading.class::isInstance), blocks.toString());
    assertEquals(1, blocks.size());
    assertTrue(blocks.get(0) instanceof Contents);
  }

  @Test
  void oneVisitIsOneSentence() {
    String dump =
        Yaml.dump(
            """
            history:
              - {id: v, date: 2018-05-02, kind: visit, title: A visit, by: PAK, host: BLR}
            """);
    contains(dump, "A delegation from Pakistan visited Belarus {on 2 May 2018}.");
    lacks(dump, "visits took place");
    lacks(dump, "[TIMELINE");
  }

  @Test
  void hostsReceiveAndDoNotTravel() {
    String dump =
        Yaml.dump(
            """
            history:
              - id: v
                date: 2018-05-02
                kind: visit
                title: A visit
                by: PAK
                host: BLR
                place: Minsk
                participants:
                  - {name: Ayesha Khan, family: Khan, office: President, party: PAK}
                  - {name: Ivan Petrov, family: Petrov, office: President, party: BLR}
            """);
    contains(
        dump,
        "{President} {Ayesha Khan} of Pakistan visited {Minsk} {on 2 May 2018}"
            + " and met {President} {Ivan Petrov} of Belarus.");
  }

  @Test
  void oneDirectionAloneIsSaidToBeAlone() {
    String dump = Yaml.dump(TRADE + "    - {year: 2020, from: PAK, to: BLR, value: about 15}\n");
    contains(
        dump,
        "Pakistan sold goods worth {about US$15\u00a0million}; what it bought is not on record.");
    lacks(dump, "[CHART");
    lacks(dump, "surplus");
  }

  @Test
  void oneYearIsNotCompared() {
    String dump =
        Yaml.dump(
            TRADE
                + "    - {year: 2020, from: PAK, to: BLR, value: 15.0}\n"
                + "    - {year: 2020, from: BLR, to: PAK, value: 10.0}\n");
    contains(dump, "In 2020, trade between Pakistan and Belarus came to {US$25.0\u00a0million}.");
    contains(dump, "left Pakistan with a surplus of {US$5.0\u00a0million}.");
    contains(dump, "Pakistan sells more than it buys");
    lacks(dump, "more than in");
    lacks(dump, "fig-balance");
  }

  @Test
  void aFallIsCalledAFall() {
    String dump =
        Yaml.dump(
            TRADE
                + "    - {year: 2019, from: PAK, to: BLR, value: 20.0}\n"
                + "    - {year: 2019, from: BLR, to: PAK, value: 30.0}\n"
                + "    - {year: 2020, from: PAK, to: BLR, value: 15.0}\n"
                + "    - {year: 2020, from: BLR, to: PAK, value: 20.0}\n");
    contains(dump, "{US$15.0\u00a0million} ({30.0%}) less than in 2019.");
    contains(dump, "down from {US$10.0\u00a0million}.");
    contains(dump, "Sales in both directions fell");
    contains(dump, "Trade shrank and the gap narrowed");
  }

  @Test
  void oneMechanismNeedsNoTable() {
    String dump = Yaml.dump("mechanisms:\n  - {id: m, name: Joint Commission, kind: commission}\n");
    contains(dump, "The {Joint Commission} is the main channel between the two governments.");
    lacks(dump, "[TABLE");
    contains(dump, "# Standing mechanisms");
  }

  @Test
  void oneAgreementIsASentence() {
    String dump =
        Yaml.dump(
            "agreements:\n  - {id: a, title: Trade Agreement, kind: agreement, signed: 1997}\n");
    contains(dump, "The two sides have concluded the {Trade Agreement}, signed {in 1997}.");
    lacks(dump, "[TABLE");
  }

  @Test
  void knownOwnersAndDatesArePrinted() {
    String dump =
        Yaml.dump(
            """
            recommendations:
              - id: a
                text: Do it.
                rationale: It helps.
                owner: The ministry.
                by: 2025-06
                priority: high
                cost: US$2 million
                indicator: Trade above US$60 million.
                evidence: [w]
              - {id: b, text: Do that.}
            mechanisms:
              - {id: w, name: Trade Working Group, kind: working-group}
            """);
    contains(dump, "**Do it.** It helps.");
    contains(
        dump,
        "*Who:* The ministry. *By when:* {June 2025}. *Priority:* high. "
            + "*Cost:* US$2 million. *Measured by:* Trade above US$60 million.\n"
            + "*Rests on:* Trade Working Group.");
    contains(dump, "Where no owner or no date is given, the sources name none.");
    contains(dump, "Of the two recommendations, one lacks an owner and one lacks a date.");
    lacks(dump, "The sources say neither");
    lacks(dump, "grouped by field");
  }

  @Test
  void aFallWithinRoundingIsNotToldAsOne() {
    String dump =
        Yaml.dump(
            TRADE
                + "    - {year: 2019, from: PAK, to: BLR, value: about 15.1}\n"
                + "    - {year: 2019, from: BLR, to: PAK, value: about 35.1}\n"
                + "    - {year: 2020, from: PAK, to: BLR, value: about 15}\n"
                + "    - {year: 2020, from: BLR, to: PAK, value: about 37}\n");
    contains(dump, "Pakistan’s sales came to 15.1 in 2019 and to 15 in 2020, no change beyond");
    contains(dump, "Belarus’s sales rose from 35.1 in 2019 to 37 in 2020.");
  }

  @Test
  void peopleAreIntroducedOnce() {
    String dump =
        Yaml.dump(
            """
            history:
              - id: a
                date: 2018-05
                kind: visit
                title: A visit
                host: PAK
                participants:
                  - {name: Anna Example, family: Example, office: President, party: BLR}
              - id: b
                date: 2019-05
                kind: visit
                title: A visit
                host: PAK
                participants:
                  - {name: Anna Example, family: Example, office: President, party: BLR}
                  - {name: Li Wei, office: Minister, party: BLR}
              - id: c
                date: 2020-05
                kind: visit
                title: A visit
                host: PAK
                participants: [{name: Li Wei, office: Minister, party: BLR}]
            """);
    contains(dump, "{President} {Anna Example} of Belarus visited Pakistan {in May 2018}.");
    contains(dump, "{President} {Example} and {Minister} {Li Wei} of Belarus visited");
    contains(dump, "{Minister} {Li Wei} visited Pakistan {in May 2020}.");
  }

  @Test
  void conflictsSayWhoSaysWhat() {
    String dump =
        Yaml.dump(
            """
            mechanisms:
              - id: m
                name: Joint Commission
                kind: commission
                sessionsHeld:
                  claims:
                    - {value: 2, sources: [one#p1]}
                    - {value: 4, sources: [two#p2]}
                  prefer: one
                  because: It is nearer.
            sources:
              - {id: one, type: book, title: T, issued: 2020, author: [{family: A, given: B}]}
              - id: two
                type: book
                title: U
                issued: 2021
                author: [{family: C, given: D}, {family: E, given: F}]
            """);
    contains(dump, "A\u00a02020 has {two};");
    contains(dump, "C and E\u00a02021 have {four}.");
    contains(dump, "This brief follows the former. It is nearer.");
  }

  @Test
  void stateWithAnArticleKeepsItInSentences() {
    String dump =
        Yaml.dump(
            """
            history:
              - {id: v, date: 2018, kind: visit, title: A visit, by: PAK, host: BLR}
            """
                .replace("host: BLR", "host: BLR, place: the Hague"));
    contains(dump, "visited {the Hague} {in 2018}");
  }
}
