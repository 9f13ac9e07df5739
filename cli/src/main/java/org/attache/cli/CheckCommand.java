package org.attache.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.attache.Attache;
import org.attache.Inspection;
import org.attache.pdf.PdfProfile;
import org.attache.problem.Problem;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Finds the problems of a dossier and writes nothing. */
final class CheckCommand implements PlainCommand {

  private final Surroundings surroundings;
  private final Messages messages;

  private final DossierInput dossier = new DossierInput();

  private final ReferenceChoice reference = new ReferenceChoice();

  private final ProblemChoice choice = new ProblemChoice();

  private final OptionSpec quiet = Usage.flag("Say nothing but errors.", "-q", "--quiet");

  CheckCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public List<ArgSpec> arguments() {
    List<ArgSpec> arguments = new ArrayList<>();
    arguments.add(dossier.argument());
    arguments.add(reference.argument());
    arguments.addAll(choice.arguments());
    arguments.add(quiet);
    return arguments;
  }

  /** It as the command line knows it. */
  CommandSpec spec() {
    CommandSpec command = Usage.command(name(), this);
    command
        .usageMessage()
        .description("Finds the problems of a dossier; writes no files.")
        .footer(
            "",
            "Problems go to standard error; in the forms short, json and sarif to standard output.",
            "'attache explain CODE' says what a problem means and how to put it right.",
            "",
            "Examples:",
            "  attache check samples/pakistan-belarus",
            "  attache check --strict --format json dossier.yaml",
            "  attache check --reference-doc ministry.docx samples/pakistan-belarus",
            "  attache check --format sarif dossier.yaml > problems.sarif");
    arguments().forEach(command::add);
    return Usage.withStandardOptions(command);
  }

  @Override
  public Integer call() throws IOException {
    Attache attache =
        dossier.attache(
            surroundings, PdfProfile.UA_1_AND_A_3A, reference.read(surroundings.folder()));
    Inspection inspection = choice.judged(dossier.inspect(attache, surroundings));
    List<Problem> problems = dossier.problems(inspection, surroundings);
    List<Problem> shown =
        isQuiet() ? problems.stream().filter(Problem::isError).toList() : problems;
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
    if (!isQuiet()) {
      messages.remark(count.words() + ".");
    }
  }

  private boolean isQuiet() {
    return quiet.getValue();
  }
}
