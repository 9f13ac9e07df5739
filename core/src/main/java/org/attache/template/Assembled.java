package org.attache.template;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.attache.brief.Brief;
import org.attache.problem.Problem;

/**
 * A brief and what there is to say of its making.
 *
 * @param brief the brief
 * @param problems of the template and of the dossier's own Markdown, none of them an error; each
 *     with its line where it stands in a template
 */
public record Assembled(Brief brief, List<Problem> problems) {

  public Assembled {
    requireNonNull(brief, "brief must not be null");
    problems = List.copyOf(problems);
  }
}
