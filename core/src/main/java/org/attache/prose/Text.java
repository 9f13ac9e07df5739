package org.attache.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.attache.dossier.Prose;
import org.attache.problem.Location;
import org.attache.problem.Places;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.jspecify.annotations.Nullable;

/** A text whose words are read, and where to report them. */
final class Text {

  private final Prose prose;
  private final String markdown;
  private final Places places;
  private final Problems problems;

  /** What is known of a text that is a section of a template; null for any other. */
  private final @Nullable KnownSection section;

  /** Made for the first word looked for: most texts are not asked for any. */
  private String small = "";

  /**
   * A text of a dossier.
   *
   * @param places where its words stand
   */
  Text(Prose prose, Places places, Problems problems) {
    this.prose = prose;
    this.markdown = prose.markdown();
    this.section = null;
    this.places = places;
    this.problems = problems;
  }

  /** What no condition chooses of a section of a template, each word where it stands. */
  Text(KnownSection section, Problems problems) {
    this.prose = section.passage().prose();
    this.markdown = section.read();
    this.section = section;
    this.places = Places.OF_RECORDS;
    this.problems = problems;
  }

  /** What is read. */
  String markdown() {
    return markdown;
  }

  /**
   * Whether any of some words, in small letters, stands in it: searching for one takes longer.
   *
   * @param words one of few constants
   */
  boolean mentions(String[] words) {
    return is(words, unused -> holds(words));
  }

  /**
   * Whether something is so of what is read, whatever the dossier.
   *
   * @param question one of few constants, the same for the same answer
   */
  boolean is(Object question, Predicate<String> answer) {
    return section == null
        ? answer.test(markdown)
        : section.is(question, () -> answer.test(markdown));
  }

  /**
   * Whether it is worth searching: no section of a template in which it is known not to be found.
   *
   * @param pattern one of few constants
   */
  boolean mayHold(Pattern pattern) {
    return section == null || section.is(pattern, () -> pattern.matcher(markdown).find());
  }

  private boolean holds(String[] words) {
    if (small.isEmpty()) {
      small = markdown.toLowerCase(Locale.ROOT);
    }
    for (String word : words) {
      if (small.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Reports the word that begins at an index: it contradicts the data. */
  void report(int at, String message, String hint) {
    report(ProblemCode.CONTRADICTED_WORD, at, message, hint);
  }

  /** Reports the word that begins at an index: nothing bears out what it says. */
  void reportUnsourced(int at, String message, String hint) {
    report(ProblemCode.UNSOURCED_RANK, at, message, hint);
  }

  private void report(ProblemCode code, int at, String message, String hint) {
    problems.add(code, section != null ? in(prose, at) : within(at), message, hint);
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
