package org.attache.prose;

import java.util.ArrayList;
import java.util.List;
import org.attache.dossier.Prose;
import org.attache.problem.Places;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;

/** A text whose words are read, and where to report them. */
record Text(Prose prose, Places places, Problems problems) {

  String markdown() {
    return prose.markdown();
  }

  /** Reports the word that begins at an index. */
  void report(int at, String message, String hint) {
    List<String> pieces = new ArrayList<>();
    for (String piece : markdown().substring(0, at).strip().split("\\s+")) {
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    pieces.add(markdown().substring(at).split("[^\\p{L}]", 2)[0]);
    problems.add(
        ProblemCode.CONTRADICTED_WORD,
        places.within(prose.at(), pieces).get(pieces.size() - 1),
        message,
        hint);
  }
}
