package org.attache.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.dossier.Prose;
import org.attache.problem.Location;
import org.attache.problem.Places;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;

/**
 * A text whose words are read, and where to report them.
 *
 * @param prose the text as written
 * @param markdown what is read of it, each character where it stands in the text
 * @param isWholeFile whether it begins at its file's first line and column
 */
record Text(Prose prose, String markdown, boolean isWholeFile, Places places, Problems problems) {

  /** Whether any of some words, in small letters, stands in it: searching for one takes longer. */
  boolean mentions(String... words) {
    String small = markdown.toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (small.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Reports the word that begins at an index. */
  void report(int at, String message, String hint) {
    problems.add(
        ProblemCode.CONTRADICTED_WORD, isWholeFile ? in(prose, at) : within(at), message, hint);
  }

  private Location within(int at) {
    List<String> pieces = new ArrayList<>();
    for (String piece : markdown.substring(0, at).strip().split("\\s+")) {
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    pieces.add(markdown.substring(at).split("[^\\p{L}\\p{N}]", 2)[0]);
    return places.within(prose.at(), pieces).get(pieces.size() - 1);
  }

  /** The place of a character in a file that is all text. */
  static Location in(Prose section, int offset) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      if (section.markdown().charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return new Location(section.at().file(), line, offset - start + 1);
  }
}
