package org.attache.cli;

import java.util.List;
import java.util.Locale;
import org.attache.problem.Problem;

/**
 * Writes problems for programs: a JSON array of objects, one a line, in order of their places.
 *
 * <p>Every object has the keys {@code code}, {@code severity} (error, warning or note), {@code
 * file}, {@code line} and {@code column} (from 1; 0 where the whole file or line is meant; columns
 * in UTF-16 units), {@code message}, {@code hint}, {@code excerpt} (the line itself) and {@code
 * accepted} (the dossier's reason to live with it); texts are empty where there is nothing to say.
 * Keys may be added in later versions; none goes away or changes what it means.
 */
final class ProblemJson {

  private ProblemJson() {}

  /** The array, without a line end at the end. */
  static String of(List<Problem> problems) {
    if (problems.isEmpty()) {
      return "[]";
    }
    return "[\n  " + String.join(",\n  ", problems.stream().map(ProblemJson::of).toList()) + "\n]";
  }

  private static String of(Problem problem) {
    StringBuilder json = new StringBuilder("{");
    text(json, "code", problem.code().id()).append(", ");
    text(json, "severity", problem.severity().name().toLowerCase(Locale.ROOT)).append(", ");
    text(json, "file", problem.location().file()).append(", ");
    json.append("\"line\": ").append(problem.location().line()).append(", ");
    json.append("\"column\": ").append(problem.location().column()).append(", ");
    text(json, "message", problem.message()).append(", ");
    text(json, "hint", problem.hint()).append(", ");
    text(json, "excerpt", problem.excerpt()).append(", ");
    text(json, "accepted", problem.because());
    return json.append('}').toString();
  }

  private static StringBuilder text(StringBuilder json, String key, String text) {
    json.append('"').append(key).append("\": \"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c == '\u007F' || Character.isSurrogate(c) && !isPaired(text, i)) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"');
  }

  private static boolean isPaired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
