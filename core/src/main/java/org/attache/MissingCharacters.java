package org.attache;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.attache.brief.Brief;
import org.attache.brief.ShownText;
import org.attache.intake.Reading;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.Severity;
import org.attache.template.Template;
import org.attache.text.CharacterCheck;
import org.attache.theme.Fonts;
import org.jspecify.annotations.Nullable;

/**
 * Finds the characters of a brief that no font of its theme has, each at its place in the dossier
 * or in the template. They are warnings: Word and Excel find a font of their own; a PDF cannot.
 */
final class MissingCharacters {

  private static final Location BRIEF = Location.of("brief");

  private record Kept(Fonts fonts, CharacterCheck check) {}

  private final AtomicReference<@Nullable Kept> last = new AtomicReference<>();

  List<Problem> of(Brief brief, Template template, Reading reading) {
    Map<String, String> missing = check(brief.theme().fonts()).missing(ShownText.of(brief));
    List<Problem> problems = new ArrayList<>();
    missing.forEach(
        (characters, words) -> problems.add(problem(characters, words, template, reading)));
    return problems;
  }

  private CharacterCheck check(Fonts fonts) {
    Kept kept = last.get();
    // Most often they are the very same; to compare families is slow the first time.
    boolean isKept = kept != null && (kept.fonts() == fonts || kept.fonts().equals(fonts));
    if (kept == null || !isKept) {
      kept = new Kept(fonts, new CharacterCheck(fonts));
      last.set(kept);
    }
    return kept.check();
  }

  private static Problem problem(
      String characters, String words, Template template, Reading reading) {
    Problem quoted =
        problem(String.format(Locale.ROOT, "%s, as in '%s'", named(characters), words), template);
    Problem placed = problem(named(characters), template);
    Optional<Problem> inDossier =
        reading
            .find(characters)
            .map(found -> placed.withLocation(found.at()).withExcerpt(found.line()));
    return inDossier.or(() -> template.at(characters, placed)).orElse(quoted);
  }

  private static Problem problem(String named, Template template) {
    return new Problem(
        ProblemCode.MISSING_GLYPH,
        Severity.WARNING,
        BRIEF,
        String.format(
            Locale.ROOT,
            "No font of theme '%s' has %s, so it cannot be in a PDF",
            template.theme().name(),
            named),
        "Give the theme a fallback font that has it, or write it otherwise.",
        "");
  }

  private static String named(String characters) {
    StringBuilder numbers = new StringBuilder();
    characters.codePoints().forEach(c -> numbers.append(String.format(Locale.ROOT, " U+%04X", c)));
    boolean isReadable =
        characters
            .codePoints()
            .noneMatch(c -> c < ' ' || Character.getType(c) == Character.SURROGATE);
    return (isReadable ? "'" + characters + "'" : "the character")
        + " ("
        + numbers.substring(1)
        + ")";
  }
}
