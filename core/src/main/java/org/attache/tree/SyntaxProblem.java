package org.attache.tree;

import java.util.Optional;
import java.util.regex.Pattern;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says in one plain sentence what a parser complains of. */
final class SyntaxProblem {

  /** What to do about values inside values without end. */
  static final String NOTHING_SO_DEEP = "No key of a dossier lies so deep: check the brackets.";

  private static final Pattern UNCLOSED =
      Pattern.compile(
          "unexpected (?:end of stream|document sep)|directive|expected ',' or|could not find expected ':'");

  private SyntaxProblem() {}

  /** The problem a parser had; {@code last} is where its last token stood. */
  static Problem of(JacksonException e, SourceText source, Location last) {
    if (e instanceof StreamConstraintsException) {
      return tooLarge(e, last);
    }
    if (e.getCause() instanceof MarkedYamlEngineException cause) {
      return ofYaml(cause, source);
    }
    String said = e.getOriginalMessage();
    if (e.getCause() instanceof YamlVersionException) {
      return problem(
          last, "This version of YAML is not read", "Remove the line that begins with '%YAML'.");
    }
    if (said.startsWith("Expected a property name")) {
      return problem(
          place(e, source, last),
          "A key must be a word, not a list or a group",
          "Write a plain key.");
    }
    return say(Phrases.JSON, said, "The JSON is not well-formed", place(e, source, last));
  }

  private static Problem ofYaml(MarkedYamlEngineException e, SourceText source) {
    // Where something is not closed, its beginning is of more help than where that was noticed.
    String said = e.getContext() + ": " + e.getProblem();
    boolean unclosed = UNCLOSED.matcher(said).find();
    Optional<Mark> mark = unclosed ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
    Location at =
        mark.map(m -> source.placeByCodePoint(m.getLine() + 1, m.getColumn() + 1))
            .orElseGet(() -> Location.of(source.file()));
    return say(Phrases.YAML, said, "The YAML is not well-formed", at);
  }

  private static Problem say(Phrase[] phrases, String said, String otherwise, Location at) {
    for (Phrase phrase : phrases) {
      Optional<String> message = phrase.messageFor(said);
      if (message.isPresent()) {
        return problem(at, message.get(), phrase.hint());
      }
    }
    return problem(at, otherwise, "");
  }

  private static Problem problem(Location at, String message, String hint) {
    return Problem.of(ProblemCode.SYNTAX, at, message, hint);
  }

  private static Problem tooLarge(JacksonException e, Location last) {
    boolean deep = e.getOriginalMessage().contains("nesting depth");
    return Problem.of(
        deep ? ProblemCode.TOO_DEEP : ProblemCode.FILE_TOO_LARGE,
        last,
        deep ? "Values are nested too deeply" : "A value is too long to be read",
        deep ? NOTHING_SO_DEEP : "Shorten it, or check its quotation marks.");
  }

  private static Location place(JacksonException e, SourceText source, Location last) {
    TokenStreamLocation at = e.getLocation();
    return at == null || at.getLineNr() < 1 ? last : source.place(at.getLineNr(), at.getColumnNr());
  }
}
