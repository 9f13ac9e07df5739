package org.attache.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.attache.problem.Problem;
import org.attache.problem.ProblemText;

/** What the command says: results on standard output, all else on standard error, in UTF-8. */
final class Messages {

  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintWriter out;
  private final PrintWriter err;
  private final Surroundings surroundings;
  private boolean isQuiet;
  private boolean hasProgress;

  Messages(Surroundings surroundings) {
    this.surroundings = surroundings;
    out = new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true);
    err = new PrintWriter(new OutputStreamWriter(surroundings.err(), StandardCharsets.UTF_8), true);
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** Says only what is wrong from now on. */
  void beQuiet() {
    isQuiet = true;
  }

  boolean isQuiet() {
    return isQuiet;
  }

  /** A result, on a line of its own. */
  void result(String line) {
    endProgress();
    if (!isQuiet) {
      out.println(line);
    }
  }

  /** A remark, on a line of its own. */
  void remark(String line) {
    endProgress();
    if (!isQuiet) {
      err.println(line);
    }
  }

  /** Something is wrong: one or several lines. */
  void complain(String lines) {
    endProgress();
    err.println(lines);
  }

  /** A problem, on one line or several. */
  void complain(Problem problem) {
    ProblemText.Paint paint =
        surroundings.isColourful() ? new TerminalPaint() : ProblemText.Paint.PLAIN;
    complain(ProblemText.full(problem, paint).stripTrailing());
  }

  /** What goes on, for those who watch; the next message takes its place. */
  void progress(String line) {
    if (surroundings.isTerminal() && !isQuiet) {
      endProgress();
      err.print(line);
      err.flush();
      hasProgress = true;
    }
  }

  private void endProgress() {
    if (hasProgress) {
      err.print(CLEAR_LINE);
      hasProgress = false;
    }
  }
}
