package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Note;
import org.attache.brief.Origin;
import org.attache.problem.Location;
import org.junit.jupiter.api.Test;

class LedgerCompletenessTest {

  private final Brief brief;

  LedgerCompletenessTest() throws IOException {
    this.brief = SampleBriefTest.brief();
  }

  @Test
  void everyValueAndPointHasAnEntry() {
    List<String> figures = new ArrayList<>(ValueIds.of(brief.blocks()));
    assertTrue(figures.size() > 80, "values printed: " + figures.size());
    brief.blocks().stream()
        .filter(ChartFigure.class::isInstance)
        .map(ChartFigure.class::cast)
        .flatMap(chart -> chart.chart().series().stream())
        .flatMap(series -> series.points().stream())
        .forEach(point -> figures.add(point.figure()));
    figures.forEach(id -> assertTrue(brief.ledger().entry(id).isPresent(), "no entry for " + id));
  }

  @Test
  void everyDerivedEntryGoesDownToClaimsWithSourcesAndPlaces() {
    for (LedgerEntry entry : brief.ledger().entries()) {
      if (entry.origin() instanceof Origin.Derived derived) {
        assertFalse(derived.inputs().isEmpty(), entry.id());
        derived
            .inputs()
            .forEach(
                input ->
                    assertTrue(
                        brief.ledger().entry(input).isPresent(), entry.id() + " lacks " + input));
      } else if (entry.origin() instanceof Origin.Stated stated) {
        assertFalse(stated.sources().isEmpty(), entry.id() + " has no source");
        assertFalse(stated.at().equals(Location.NOWHERE), entry.id() + " has no place");
      }
    }
  }

  @Test
  void namesOfPartiesGoBackToWhereTheyAreTakenFrom() {
    LedgerEntry name = entry("party.BLR.name");
    assertEquals(LedgerEntry.Kind.NAME, name.kind());
    assertEquals("Belarus", name.value());
    Origin.Stated stated = (Origin.Stated) name.origin();
    assertEquals("unicode-cldr", stated.sources().get(0).source());
    assertEquals("dossier.yaml", stated.at().file());
    assertTrue(brief.ledger().work("unicode-cldr").isPresent());
  }

  @Test
  void supportCountsThoseWhoSayWhatTheEntrySays() {
    assertEquals(2, support("joint-commission.sessionsHeld"));
    assertEquals(1, support("jwg-agriculture.sessionsHeld"));
    assertEquals(1, support("jwg-agriculture.sessionsHeld.other1"));
  }

  private int support(String id) {
    return brief.ledger().support(entry(id)).works().size();
  }

  @Test
  void numbersComeOutAsTheSourcesHaveThem() {
    assertEquals("50.2", entry("trade.2019.turnover").value());
    assertEquals("about 15.1", entry("trade.2019.exports").said());
    assertEquals("million US dollars", entry("trade.2019.exports").unit());
    assertEquals("4", entry("jwg-agriculture.sessionsHeld").value());
    Origin.Stated stated = (Origin.Stated) entry("jwg-agriculture.sessionsHeld").origin();
    assertEquals("para.\u00a09", stated.sources().get(0).words());
    assertEquals("mechanisms.yaml", stated.at().file());
  }

  @Test
  void notesAreNumberedInOrder() {
    List<Note> notes = brief.notes();
    assertFalse(notes.isEmpty());
    for (int i = 0; i < notes.size(); i++) {
      assertEquals(i + 1, notes.get(i).number());
    }
  }

  @Test
  void assemblingTwiceGivesTheSameBrief() throws IOException {
    assertEquals(BriefDump.of(brief), BriefDump.of(SampleBriefTest.brief()));
  }

  @Test
  void countsInWordsRestOnTheFactsCounted() {
    LedgerEntry visits =
        brief.ledger().entries().stream()
            .filter(entry -> entry.id().startsWith("count.") && entry.value().equals("3"))
            .findFirst()
            .orElseThrow();
    Origin.Derived counted = (Origin.Derived) visits.origin();
    assertEquals(3, counted.inputs().size());
    assertEquals("count(" + String.join(", ", counted.inputs()) + ")", counted.formula());
    assertTrue(BriefDump.of(brief).contains("{Three} official visits took place in 2015"));
  }

  private LedgerEntry entry(String id) {
    return brief.ledger().entry(id).orElseThrow();
  }
}
