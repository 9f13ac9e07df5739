package org.attache.ledger;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attache.brief.Brief;
import org.attache.brief.Ledger;
import org.attache.brief.LedgerClaim;
import org.attache.brief.LedgerEntry;
import org.attache.brief.LedgerFile;
import org.attache.brief.LedgerWork;
import org.attache.brief.Origin;
import org.attache.brief.PlainText;
import org.attache.brief.ReferenceEntry;
import org.attache.brief.SourcePlace;
import org.attache.brief.Support;
import org.attache.layout.Pages;
import org.attache.problem.Location;

/** The figures of a brief in reading order, and where each comes from. */
public final class Traces {

  private final Ledger ledger;
  private final List<Occurrence> figures;
  private final Map<Location, Stand> stands;
  private final Map<String, List<Occurrence>> byFigure = new LinkedHashMap<>();
  private final Map<String, String> references = new HashMap<>();
  private final Map<String, Trace> known = new HashMap<>();

  private Traces(Brief brief, List<Occurrence> figures, Map<Location, Stand> stands) {
    this.ledger = brief.ledger();
    this.figures = figures;
    this.stands = Map.copyOf(stands);
    for (Occurrence one : figures) {
      byFigure.computeIfAbsent(one.figure(), figure -> new ArrayList<>()).add(one);
    }
    for (ReferenceEntry entry : brief.references()) {
      references.put(entry.source(), PlainText.of(entry.content()));
    }
  }

  /**
   * The traces of a brief on its pages.
   *
   * @param composer lays out a brief; asked once
   * @param stands the lines of the input by the places that the ledger knows; may lack some
   */
  public static Traces of(
      Brief brief, Function<Brief, Pages> composer, Map<Location, Stand> stands) {
    requireNonNull(composer, "composer must not be null");
    Brief linked = FigurePages.linked(brief);
    FigurePages pages = FigurePages.of(linked, composer.apply(linked));
    return new Traces(brief, FigureReading.of(brief, pages), stands);
  }

  /** All figures that are printed, in reading order; notes stand behind the body. */
  public List<Occurrence> figures() {
    return figures;
  }

  /** The figures on a page, by its number as printed. */
  public List<Occurrence> onPage(String page) {
    return figures.stream().filter(one -> one.page().equals(page)).toList();
  }

  /** The numbers of the pages with figures, as printed, in reading order. */
  public Set<String> pages() {
    Set<String> pages = new LinkedHashSet<>();
    figures.stream().map(Occurrence::page).filter(page -> !page.isEmpty()).forEach(pages::add);
    return pages;
  }

  /**
   * The ids of the figures that somebody may mean: the one of that id, else those printed so, else
   * those whose value it is, else those with these words in them; empty if there is none.
   */
  public List<String> find(String words) {
    return new FigureSearch(ledger, byFigure).find(words);
  }

  /** Ids and printed texts that differ little from words that mean no figure. */
  public List<String> near(String words) {
    return new FigureSearch(ledger, byFigure).near(words);
  }

  /**
   * Where a figure comes from.
   *
   * @throws IllegalArgumentException if the ledger has no figure of that id
   */
  public Trace trace(String figure) {
    Trace before = known.get(figure);
    if (before != null) {
      return before;
    }
    LedgerEntry entry =
        ledger
            .entry(figure)
            .orElseThrow(() -> new IllegalArgumentException("no such figure: " + figure));
    List<Occurrence> printed = byFigure.getOrDefault(figure, List.of());
    Trace trace;
    if (entry.origin() instanceof Origin.Derived derived) {
      List<Trace> inputs = derived.inputs().stream().map(this::trace).toList();
      trace = new Trace(entry, printed, inputs, List.of(), cited(derived.sources()), Support.NONE);
    } else {
      trace = new Trace(entry, printed, List.of(), claims(entry), List.of(), ledger.support(entry));
    }
    known.put(figure, trace);
    return trace;
  }

  private List<TracedClaim> claims(LedgerEntry entry) {
    Origin.Stated stated = (Origin.Stated) entry.origin();
    String said = entry.said().isEmpty() ? entry.value() : entry.said();
    LedgerClaim own = new LedgerClaim(said, stated.sources(), stated.at(), true);
    List<TracedClaim> claims = new ArrayList<>();
    List<LedgerClaim> others = new ArrayList<>();
    for (LedgerClaim claim : stated.claims()) {
      if (claim.isFollowed()) {
        own = claim;
      } else {
        others.add(claim);
      }
    }
    claims.add(traced(own));
    others.forEach(claim -> claims.add(traced(claim)));
    return claims;
  }

  private TracedClaim traced(LedgerClaim claim) {
    Stand at = stands.getOrDefault(claim.at(), new Stand(claim.at(), ""));
    String digest = ledger.file(claim.at().file()).map(LedgerFile::sha256).orElse("");
    return new TracedClaim(claim.said(), claim.isFollowed(), cited(claim.sources()), at, digest);
  }

  private List<CitedPlace> cited(List<SourcePlace> places) {
    List<CitedPlace> cited = new ArrayList<>();
    for (SourcePlace place : places) {
      Optional<LedgerWork> work = ledger.work(place.source());
      cited.add(
          new CitedPlace(
              place,
              work.orElse(new LedgerWork(place.source(), "", "", List.of(), "", "", "", "", "")),
              references.getOrDefault(
                  place.source(), work.map(LedgerWork::title).orElse(place.source()))));
    }
    return cited;
  }
}
