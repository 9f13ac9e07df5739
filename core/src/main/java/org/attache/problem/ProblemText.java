package org.attache.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes problems as text: the place, what is wrong, the line with a caret below it, and what to
 * do.
 *
 * <pre>
 * dossier.yaml:3:1: error: The key 'tittle' is not known here [unknown-key]
 *     tittle: Pakistan and Belarus
 *     ^
 *   Did you mean 'title'?
 * </pre>
 */
public final class ProblemText {

  /** How many UTF-16 units of a line are shown at most, and how many of them before the caret. */
  private static final int WINDOW = 96;

  private static final int BEFORE = 48;
  private static final String INDENT = "    ";

  private ProblemText() {}

  /** A part of the text that may look its own way. */
  public enum Part {
    PLACE,
    ERROR,
    WARNING,
    NOTE,
    ACCEPTED,
    CARET,
    HINT
  }

  /** How parts look where the text is shown, such as in colour. */
  public interface Paint {

    /** Everything as it is. */
    Paint PLAIN = (part, text) -> text;

    /** The text of a part, with what makes it look its way. */
    String paint(Part part, String text);
  }

  /** One line, as compilers write: place, severity, message and code; without a line end. */
  public static String brief(Problem problem) {
    return brief(problem, Paint.PLAIN);
  }

  /** The line of {@link #brief}, the line it stands on, a caret and the hint; lines end in LF. */
  public static String full(Problem problem) {
    return full(problem, Paint.PLAIN);
  }

  /** All problems, each as {@link #full} has it. */
  public static String full(List<Problem> problems) {
    return problems.stream().map(ProblemText::full).collect(Collectors.joining());
  }

  /** As {@link #full(Problem)}, with parts that look their own way. */
  public static String full(Problem problem, Paint paint) {
    StringBuilder text = new StringBuilder(brief(problem, paint)).append('\n');
    if (!problem.excerpt().isBlank()) {
      excerpt(problem, paint, text);
    }
    String last =
        problem.isAccepted()
            ? "Accepted: " + problem.because().replaceAll("\\s+", " ")
            : problem.hint();
    if (!last.isEmpty()) {
      text.append("  ").append(paint.paint(Part.HINT, oneLine(last))).append('\n');
    }
    return text.toString();
  }

  private static String brief(Problem problem, Paint paint) {
    Part severity = problem.isAccepted() ? Part.ACCEPTED : part(problem.severity());
    return paint.paint(Part.PLACE, oneLine(problem.location().toString()) + ":")
        + " "
        + paint.paint(severity, severity.name().toLowerCase(Locale.ROOT) + ":")
        + " "
        + oneLine(problem.message())
        + " ["
        + problem.code().id()
        + "]";
  }

  private static Part part(Severity severity) {
    return switch (severity) {
      case ERROR -> Part.ERROR;
      case WARNING -> Part.WARNING;
      case NOTE -> Part.NOTE;
    };
  }

  private static void excerpt(Problem problem, Paint paint, StringBuilder text) {
    String line = problem.excerpt();
    int caret = Math.min(Math.max(problem.location().column() - 1, 0), line.length());
    int from = line.length() <= WINDOW ? 0 : boundary(line, Math.max(0, caret - BEFORE));
    int to = boundary(line, Math.min(line.length(), from + WINDOW));
    String shown = visible(line.substring(from, to));
    String lead = from > 0 ? "…" : "";
    text.append(INDENT).append(lead).append(shown).append(to < line.length() ? "…\n" : "\n");
    if (problem.location().column() > 0) {
      String before = visible(line.substring(from, Math.max(from, caret)));
      text.append(INDENT).append(pad(lead + before)).append(paint.paint(Part.CARET, "^"));
      text.append('\n');
    }
  }

  private static String oneLine(String text) {
    return visible(text.replace('\t', ' '));
  }

  /** The index itself, or the one before where it would cut a character in two. */
  private static int boundary(String line, int index) {
    boolean inside =
        index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index));
    return inside && Character.isHighSurrogate(line.charAt(index - 1)) ? index - 1 : index;
  }

  /** Control characters as pictures of themselves, so that they cannot drive a terminal. */
  private static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        shown.append(c);
      } else if (c < ' ') {
        shown.append((char) ('\u2400' + c));
      } else {
        shown.append(Character.isISOControl(c) ? '\uFFFD' : c);
      }
    }
    return shown.toString();
  }

  /** Space as wide as a text in a terminal. */
  private static String pad(String text) {
    StringBuilder pad = new StringBuilder();
    text.codePoints().forEach(c -> pad.append(c == '\t' ? "\t" : " ".repeat(TerminalWidth.of(c))));
    return pad.toString();
  }
}
