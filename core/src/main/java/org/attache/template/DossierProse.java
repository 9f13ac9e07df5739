package org.attache.template;

import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.attache.dossier.Prose;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;

/** Evaluates the Markdown that stands in the dossier, when a template prints it. */
final class DossierProse {

  private final Expressions expressions;
  private final Problems problems;
  private final Map<String, Object> names;
  private final Set<Location> open = new HashSet<>();
  private final Set<Location> failed = new HashSet<>();
  private final Map<String, Location> pointers = new LinkedHashMap<>();

  DossierProse(Expressions expressions, Problems problems, Map<String, Object> names) {
    this.expressions = expressions;
    this.problems = problems;
    this.names = names;
  }

  /** What templates see of a text: an empty string where there is none. */
  Object view(Prose prose) {
    return view(prose.markdown(), prose.at());
  }

  /** What templates see of a text that begins at a place. */
  Object view(String markdown, Location at) {
    return markdown.isBlank() ? "" : new Written(() -> evaluate(markdown, at));
  }

  /** The Markdown of a text that begins at a place, its expressions evaluated. */
  String text(String markdown, Location at) {
    return markdown.isBlank() ? "" : evaluate(markdown, at);
  }

  /** Where the dossier itself wrote such a pointer as {@code @fig-trade}, if it did. */
  Location placeOf(String pointer, Location otherwise) {
    return pointers.getOrDefault(pointer, otherwise);
  }

  private String evaluate(String markdown, Location at) {
    String text = Fences.numbered(Marks.clean(markdown).strip(), Math.max(at.line(), 1));
    rememberPointers(text, at);
    boolean isPlain = text.indexOf("{{") < 0 && text.indexOf("{%") < 0 && text.indexOf("{#") < 0;
    if (isPlain) {
      return text;
    }
    if (!open.add(at)) {
      report(
          at,
          Problem.of(
              ProblemCode.TEMPLATE_SYNTAX,
              at,
              "A text of the dossier prints itself",
              "Take out the expression that leads back to this text."));
      return "";
    }
    try {
      PebbleTemplate template = expressions.compileText(LineEnds.kept(text));
      return Expressions.evaluate(template, names).strip();
    } catch (Expressions.Failure e) {
      report(at, e.at(at));
      return "";
    } finally {
      open.remove(at);
    }
  }

  private void report(Location at, Problem problem) {
    if (failed.add(at)) {
      problems.add(problem);
    }
  }

  private void rememberPointers(String text, Location at) {
    if (text.indexOf('@') < 0) {
      return;
    }
    int line = Math.max(at.line(), 1);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      } else if (c == '@') {
        int end = Pointers.end(text, i + 1);
        pointers.putIfAbsent(text.substring(i, end), new Location(at.file(), line, 0));
      }
    }
  }
}
