package org.attache.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.Inspection;
import org.attache.problem.Problem;
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
      "Problems go to standard error; in the forms short, json and sarif to standard output.",
      "'attache explain CODE' says what a problem means and how to put it right.",
      "",
      "Examples:",
      "  attache check samples/pakistan-belarus",
      "  attache check --strict --format json dossier.yaml",
      "  attache check --format sarif dossier.yaml > problems.sarif"
    })
final class CheckCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Messages messages;

  @Mixin private DossierInput dossier = new DossierInput();

  @Mixin private ProblemChoice choice = new ProblemChoice();

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
    Inspection inspection =
        choice.judged(dossier.inspect(dossier.attache(surroundings), surroundings));
    List<Problem> problems = dossier.problems(inspection, surroundings);
    List<Problem> shown = isQuiet ? problems.stream().filter(Problem::isError).toList() : problems;
    ProblemCount count = ProblemCount.of(problems);
    if (choice.isForPeople()) {
      human(shown, count);
    } else {
      choice.written(shown).ifPresent(messages::result);
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
