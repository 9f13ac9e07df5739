package org.attache.cli;

import org.attache.problem.ProblemText;

/** Colours the parts of problems as terminals understand it (ECMA-48). */
final class TerminalPaint implements ProblemText.Paint {

  @Override
  public String paint(ProblemText.Part part, String text) {
    return "\u001B[" + attributes(part) + "m" + text + "\u001B[0m";
  }

  private static String attributes(ProblemText.Part part) {
    return switch (part) {
      case PLACE -> "1";
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case NOTE -> "1;34";
      case ACCEPTED -> "1;32";
      case CARET -> "31";
      case HINT -> "36";
    };
  }
}
