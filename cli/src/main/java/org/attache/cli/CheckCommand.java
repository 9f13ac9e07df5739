package org.attache.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.Inspection;
import org.attache.problem.Problem;
import org.attache.problem.ProblemText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the problems of a dossier and writes nothing. */
@Command(
    name = "check",
    description = "Finds the problems of a dossier; writes no files.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Problems go to standard error; in short and json form to standard output.",
      "",
      "Examples:",
      "  attache check samples/pakistan-belarus",
      "  attache check --format json dossier.yaml"
    })
final class CheckCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Messages messages;

  @Mixin private DossierInput dossier = new DossierInput();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "human (default), short (one line each) or json.")
  private ProblemFormat format = ProblemFormat.HUMAN;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  private boolean isQuiet;

  CheckCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    Inspection inspection = dossier.inspect(dossier.attache(surroundings), surroundings);
    List<Problem> problems = dossier.problems(inspection, surroundings);
    List<Problem> shown = isQuiet ? problems.stream().filter(Problem::isError).toList() : problems;
    ProblemCount count = ProblemCount.of(problems);
    switch (format) {
      case HUMAN -> human(shown, count);
      case SHORT -> shown.forEach(problem -> messages.result(ProblemText.brief(problem)));
      case JSON -> messages.result(ProblemJson.of(shown));
    }
    return count.errors() > 0 ? ExitStatus.ERRORS : ExitStatus.DONE;
  }

  private void human(List<Problem> shown, ProblemCount count) {
    shown.forEach(messages::complain);
    if (!isQuiet) {
      messages.remark(count.words() + ".");
    }
  }
}
