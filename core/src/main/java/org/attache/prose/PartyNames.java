package org.attache.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attache.dossier.Party;

/** What the two parties of trade are called in English prose, or by expressions that name them. */
final class PartyNames {

  private static final List<String> KEYS = List.of("first", "second");

  private final List<Party> parties;
  private final List<String> patterns = new ArrayList<>(2);

  PartyNames(List<Party> parties) {
    this.parties = parties.subList(0, Math.min(2, parties.size()));
  }

  int size() {
    return parties.size();
  }

  String code(int party) {
    return parties.get(party).code();
  }

  /** A pattern of its name, without groups. */
  String pattern(int party) {
    if (patterns.isEmpty()) {
      for (int i = 0; i < parties.size(); i++) {
        String code = Pattern.quote(parties.get(i).code());
        patterns.add(
            "(?:(?:the )?"
                + Pattern.quote(AmountNames.name(parties.get(i)))
                + "|\\{\\{\\s*(?:"
                + KEYS.get(i)
                + "|party\\."
                + code
                + ")\\.(?:name|inText)\\b[^}]*\\}\\})");
      }
    }
    return patterns.get(party);
  }

  /** A pattern of what is said to be its own: "Pakistan's". */
  String possessive(int party) {
    return pattern(party) + "(?:['’]s|['’])";
  }
}
