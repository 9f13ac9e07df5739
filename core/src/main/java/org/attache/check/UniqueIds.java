package org.attache.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.dossier.Abbreviation;
import org.attache.dossier.Fact;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.dossier.Party;
import org.attache.dossier.Source;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/** Nothing that is named goes by the name of another of its sort, and no flow stands twice. */
final class UniqueIds implements Check {

  @Override
  public void run(Facts facts, Findings problems) {
    Seen ids = new Seen(problems);
    for (Fact fact : facts.all()) {
      ids.add(
          fact.id(),
          Naming.name(fact),
          Spot.of(fact.at(), "id"),
          "Give each fact an id of its own.");
    }
    Seen sources = new Seen(problems);
    for (Source source : facts.dossier().sources()) {
      String name = "The source '" + source.id() + "'";
      sources.add(
          source.id(),
          name,
          Spot.of(source.at(), "id"),
          "Keep one of the two, or give it another id.");
    }
    Seen parties = new Seen(problems);
    for (Party party : facts.dossier().parties()) {
      String name = "The party '" + party.code() + "'";
      parties.add(party.code(), name, Spot.of(party.at(), "code"), "Name two different parties.");
    }
    Seen shortForms = new Seen(problems);
    for (Abbreviation entry : facts.dossier().abbreviations()) {
      String name = "The abbreviation '" + entry.shortForm() + "'";
      shortForms.add(entry.shortForm(), name, Spot.of(entry.at(), "short"), "Keep one of the two.");
    }
    for (FlowKind kind : FlowKind.values()) {
      new FlowGroups(facts.dossier().trade().rows(kind), UniqueIds::key)
          .forEach(group -> flows(group, facts, problems));
    }
  }

  private static void flows(List<Flow> group, Facts facts, Findings problems) {
    Flow first = group.get(0);
    for (Flow flow : group.subList(1, group.size())) {
      problems.add(
          ProblemCode.DUPLICATE_ID,
          Spot.at(flow.at()),
          Naming.name(flow, facts) + " stands twice, first at " + first.at(),
          "Keep one of the two rows, or name the reporter of each: they are never added up.");
    }
  }

  private static List<String> key(Flow flow) {
    return List.of(
        flow.year().text(),
        flow.from(),
        flow.to(),
        flow.product(),
        flow.reporter(),
        flow.valuation().name());
  }

  /** What was met so far. */
  private static final class Seen {

    private final Map<String, Location> places = new HashMap<>();
    private final Findings problems;

    Seen(Findings problems) {
      this.problems = problems;
    }

    void add(String key, String name, Spot at, String hint) {
      Location first = places.putIfAbsent(key, at.record());
      if (first != null) {
        problems.add(ProblemCode.DUPLICATE_ID, at, name + " stands twice, first at " + first, hint);
      }
    }
  }
}
