package org.attache.cli;

import java.util.Arrays;
import java.util.Locale;
import org.attache.problem.Explanation;
import org.attache.problem.ProblemCode;
import org.attache.tree.JsonWriter;
import org.attache.tree.MappingBuilder;
import org.attache.tree.Node;

/** The catalogue of problems as JSON. */
final class CatalogueJson {

  private CatalogueJson() {}

  /** All codes, without their explanations. */
  static String all() {
    Node all =
        Node.list(
            Arrays.stream(ProblemCode.values()).<Node>map(each -> keys(each).build()).toList());
    return JsonWriter.write(all).stripTrailing();
  }

  /** One code with its explanation, in Markdown. */
  static String of(ProblemCode code) {
    Node one = keys(code).put("explanation", Explanation.of(code).markdown()).build();
    return JsonWriter.write(one).stripTrailing();
  }

  private static MappingBuilder keys(ProblemCode code) {
    return new MappingBuilder()
        .put("code", code.id())
        .put("severity", ExplainCommand.word(code.severity()))
        .put("lowest", ExplainCommand.word(code.lowest()))
        .put("acceptable", code.isAcceptable())
        .put("subject", code.subject().name().toLowerCase(Locale.ROOT))
        .put("meaning", code.meaning());
  }
}
