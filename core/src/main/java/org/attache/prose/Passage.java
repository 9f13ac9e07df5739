package org.attache.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.dossier.Dossier;
import org.attache.dossier.Fact;
import org.attache.dossier.Period;
import org.attache.dossier.Prose;

/**
 * A text in which numbers may have been typed.
 *
 * @param prose the Markdown and where it begins
 * @param kind what sort of text
 */
record Passage(Prose prose, Kind kind) {

  /** The fields of facts that hold sentences rather than names. */
  private static final Set<String> SENTENCES =
      Set.of("summary", "subject", "remit", "text", "rationale");

  /** What sort of text. */
  enum Kind {
    /** The dossier's own words. */
    OWN,
    /** Words of a fact that names its sources: what is quoted in it has a citation. */
    SOURCED,
    /** A file of a template. */
    SECTION
  }

  /** All prose of a dossier. */
  static List<Passage> of(Dossier dossier) {
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage(dossier.summary(), Kind.OWN));
    dossier.keyMessages().forEach(prose -> passages.add(new Passage(prose, Kind.OWN)));
    for (Period period : dossier.trade().periods()) {
      passages.add(new Passage(new Prose(period.note(), period.at()), Kind.OWN));
    }
    for (Fact fact : dossier.facts()) {
      fact.fields()
          .forEach(
              (key, field) -> {
                if (SENTENCES.contains(key)) {
                  addAll(field, passages);
                }
              });
    }
    return passages;
  }

  private static void addAll(Claimed<?> field, List<Passage> passages) {
    for (Claim<?> claim : field.claims()) {
      if (claim.value() instanceof String text) {
        passages.add(new Passage(new Prose(text, claim.at()), Kind.SOURCED));
      }
    }
  }

  /** Whether any digit of any script stands in it. */
  boolean hasDigits() {
    for (char c : prose.markdown().toCharArray()) {
      if (c >= '0' && isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  static boolean isDigit(char c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }
}
