package org.attache.check;

import java.util.List;
import java.util.Set;
import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.dossier.Contested;
import org.attache.dossier.Event;
import org.attache.dossier.Flow;
import org.attache.dossier.Good;
import org.attache.dossier.Initiative;
import org.attache.dossier.Mechanism;
import org.attache.dossier.Party;
import org.attache.dossier.PartyKind;
import org.attache.dossier.Person;
import org.attache.dossier.StatedTotal;
import org.attache.problem.Nearest;
import org.attache.problem.ProblemCode;
import org.attache.problem.Spot;

/** Every code of a party is one of the dossier's or a country's. */
final class KnownParties implements Check {

  /** The keys of values that facts keep once and that name a party. */
  private static final Set<String> NAMING = Set.of("party", "from", "to", "reporter", "favours");

  @Override
  public void run(Facts facts, Findings problems) {
    parties(facts, problems);
    Codes codes = new Codes(facts.parties(), problems);
    facts.dossier().history().forEach(event -> event(event, codes));
    for (Mechanism mechanism : facts.dossier().mechanisms()) {
      codes.people(mechanism.chairs());
    }
    for (Contested contested : facts.dossier().contested()) {
      if (NAMING.contains(contested.key())) {
        codes.claimed(contested.field());
      }
    }
    for (Initiative initiative : facts.dossier().initiatives()) {
      for (int i = 0; i < initiative.members().size(); i++) {
        codes.known(initiative.members().get(i), new Spot(initiative.at(), "members", i + 1));
      }
    }
    for (Flow flow : facts.dossier().trade().rowsOfAllKinds()) {
      codes.known(flow.from(), Spot.of(flow.at(), "from"));
      codes.known(flow.to(), Spot.of(flow.at(), "to"));
      codes.known(flow.reporter(), Spot.of(flow.at(), "reporter"));
    }
    for (Flow flow : facts.dossier().trade().context()) {
      codes.worldwide(flow.from(), Spot.of(flow.at(), "from"));
      codes.worldwide(flow.to(), Spot.of(flow.at(), "to"));
      codes.known(flow.reporter(), Spot.of(flow.at(), "reporter"));
    }
    codes.own(
        facts.dossier().trade().follow().party(), Spot.of(facts.dossier().trade().at(), "follow"));
    for (Good good : facts.dossier().trade().goods()) {
      codes.own(good.from(), Spot.of(good.at(), "from"));
    }
    for (StatedTotal total : facts.dossier().trade().stated()) {
      codes.own(total.favours(), Spot.of(total.at(), "favours"));
    }
  }

  private static void event(Event event, Codes codes) {
    codes.claimed(event.by());
    codes.claimed(event.host());
    codes.people(event.participants());
  }

  private static void parties(Facts facts, Findings problems) {
    List<Party> parties = facts.dossier().parties();
    if (parties.size() < 2) {
      problems.add(
          ProblemCode.MISSING_KEY,
          Spot.of(facts.dossier().at(), "parties"),
          "A dossier needs two parties, not " + parties.size(),
          "Name both, such as parties: [PAK, BLR].");
    }
    for (Party party : parties) {
      if (party.kind() == PartyKind.STATE && !CountryCodes.isKnown(party.code())) {
        problems.add(
            ProblemCode.UNKNOWN_PARTY,
            Spot.of(party.at(), "code"),
            "'" + party.code() + "' is not the code of a state in ISO 3166-1 alpha-3",
            CountryCodes.meant(party.code())
                .map(code -> "Did you mean '" + code + "'?")
                .orElse("Write three capital letters, such as PAK, or say kind: organisation."));
      }
    }
  }

  /** Looks up codes. */
  private record Codes(List<String> parties, Findings problems) {

    /** A code of the dossier's or a country's, or none. */
    void known(String code, Spot at) {
      if (!code.isEmpty() && !parties.contains(code) && !CountryCodes.isKnown(code)) {
        problems.add(
            ProblemCode.UNKNOWN_PARTY,
            at,
            "'" + code + "' is neither a party of the dossier nor a country's code",
            CountryCodes.meant(code)
                .or(() -> Nearest.to(code, parties))
                .map(near -> "Did you mean '" + near + "'?")
                .orElse("Write a party's code, or three letters of ISO 3166-1 such as TUR."));
      }
    }

    /** A code of the dossier's, a country's or the world's. */
    void worldwide(String code, Spot at) {
      if (!code.equals(Flow.WORLD)) {
        known(code, at);
      }
    }

    /** A code of the dossier's, or none. */
    void own(String code, Spot at) {
      if (!code.isEmpty() && !parties.contains(code)) {
        problems.add(
            ProblemCode.UNKNOWN_PARTY,
            at,
            "'" + code + "' is not a party of the dossier",
            Nearest.hint(code, parties));
      }
    }

    void claimed(Claimed<?> field) {
      for (Claim<?> claim : field.claims()) {
        known(claim.value().toString(), Spot.at(claim.at()));
      }
    }

    void people(List<Person> people) {
      people.forEach(person -> known(person.party(), Spot.of(person.at(), "party")));
    }
  }
}
