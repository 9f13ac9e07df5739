package org.attache.template;

import java.util.List;
import java.util.function.Function;
import org.attache.citation.CitationStyle;
import org.attache.citation.StyleException;
import org.attache.dossier.Dossier;
import org.attache.dossier.StyleChoice;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.ProblemsException;
import org.attache.wording.Wording;

/**
 * A brief whose works are cited in a style of the Citation Style Language.
 *
 * <p>Apart from the assembler, so that what a usual brief does without is not even loaded.
 */
final class StyledBrief {

  private final Dossier dossier;
  private final Template template;
  private final StyleChoice choice;

  StyledBrief(Dossier dossier, Template template, StyleChoice choice) {
    this.dossier = dossier;
    this.template = template;
    this.choice = choice;
  }

  /**
   * The brief.
   *
   * @param assembly puts it together with the citations that it is given
   * @throws ProblemsException if the style cannot be used, or anything else is wrong
   */
  Assembled assemble(Function<References, Assembled> assembly) {
    Wording wording = template.wording();
    try {
      CitationStyle style = CitationStyle.of(choice);
      StyledReferences seen = new StyledReferences(wording, dossier.sources(), style);
      assembly.apply(seen);
      return assembly.apply(seen.formatted(wording, dossier));
    } catch (StyleException e) {
      Problem problem = Problem.of(ProblemCode.BAD_STYLE, e.at(), e.getMessage(), e.hint());
      throw new ProblemsException(template.withExcerpts(List.of(problem)));
    }
  }
}
