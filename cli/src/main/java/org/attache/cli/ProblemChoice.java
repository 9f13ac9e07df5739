package org.attache.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.Inspection;
import org.attache.problem.Problem;
import org.attache.problem.ProblemText;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How problems are judged and written. */
final class ProblemChoice {

  private final OptionSpec format =
      OptionSpec.builder("--format")
          .type(ProblemFormat.class)
          .converters(Usage.choice(ProblemFormat.class))
          .initialValue(ProblemFormat.HUMAN)
          .paramLabel("FORM")
          .description(
              "How problems are written: human (default), short (one line each), json, sarif.")
          .build();

  private final OptionSpec strict = Usage.flag("Take warnings for errors.", "--strict");

  /** What says it. */
  List<ArgSpec> arguments() {
    return List.of(format, strict);
  }

  /** Whether people are to read them. */
  boolean isForPeople() {
    return format() == ProblemFormat.HUMAN;
  }

  /** What was found, as strictly as asked for. */
  Inspection judged(Inspection inspection) {
    return strict.<Boolean>getValue() ? inspection.strict() : inspection;
  }

  /** Problems in a form for programs, without a line end; empty if there is nothing to write. */
  Optional<String> written(List<Problem> problems) {
    String text =
        switch (format()) {
          case HUMAN, SHORT ->
              problems.stream().map(ProblemText::brief).collect(Collectors.joining("\n"));
          case JSON -> ProblemJson.of(problems);
          case SARIF -> ProblemSarif.of(problems);
        };
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private ProblemFormat format() {
    return format.getValue();
  }
}
