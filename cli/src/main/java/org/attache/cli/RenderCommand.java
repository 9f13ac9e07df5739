package org.attache.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.attache.Attache;
import org.attache.Format;
import org.attache.Inspection;
import org.attache.brief.Brief;
import org.attache.problem.Problem;
import org.attache.problem.ProblemsException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the brief of a dossier. */
final class RenderCommand implements PlainCommand {

  private final Surroundings surroundings;
  private final Messages messages;

  private final DossierInput dossier = new DossierInput();
  private final OutputChoice output = new OutputChoice();
  private final ReferenceChoice reference = new ReferenceChoice();
  private final ProblemChoice choice = new ProblemChoice();

  private final OptionSpec quiet = Usage.flag("Say nothing but errors.", "-q", "--quiet");

  private final OptionSpec notes =
      Usage.flag(
          "Print notes and what is accepted too, which are otherwise only counted.", "--notes");

  RenderCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "render";
  }

  @Override
  public List<ArgSpec> arguments() {
    List<ArgSpec> arguments = new ArrayList<>();
    arguments.add(dossier.argument());
    arguments.addAll(output.arguments());
    arguments.add(reference.argument());
    arguments.addAll(choice.arguments());
    arguments.add(quiet);
    arguments.add(notes);
    return arguments;
  }

  /** It as the command line knows it. */
  CommandSpec spec() {
    CommandSpec command = Usage.command(name(), this);
    command
        .usageMessage()
        .description("Writes the brief of a dossier as PDF, Word and Excel.")
        .footer(
            "",
            "Prints the path of each file written. Nothing is written if the dossier has errors.",
            "Problems go to standard error, in every form.",
            "",
            "Examples:",
            "  attache render samples/pakistan-belarus",
            "  attache render -t pdf,docx -o out/ samples/pakistan-belarus",
            "  attache render -t pdf --pdf-profile ua2 samples/pakistan-belarus",
            "  attache render -t docx --reference-doc ministry.docx samples/pakistan-belarus",
            "  attache render -o brief.pdf samples/pakistan-belarus/dossier.yaml",
            "  attache render -t pdf -o - - < dossier.yaml > brief.pdf");
    arguments().forEach(command::add);
    return Usage.withStandardOptions(command);
  }

  @Override
  public Integer call() throws IOException {
    if (isQuiet()) {
      messages.beQuiet();
    }
    output.validate();
    reference.validate(output.formats());
    surroundings.library().expect(output.formats());
    Attache attache =
        dossier.attache(surroundings, output.pdfProfile(), reference.read(surroundings.folder()));
    messages.progress("Reading the dossier…");
    Inspection inspection =
        choice.judged(dossier.inspect(attache, surroundings).stoppedBy(output.formats()));
    List<Problem> problems = new ArrayList<>(dossier.problems(inspection, surroundings));
    boolean isWritten = ProblemCount.of(problems).errors() == 0;
    if (isWritten) {
      try {
        write(attache, inspection.brief());
      } catch (ProblemsException e) {
        problems.addAll(e.problems());
        isWritten = false;
      }
    }
    report(problems);
    return isWritten ? ExitStatus.DONE : ExitStatus.ERRORS;
  }

  private void write(Attache attache, Brief brief) throws IOException {
    surroundings.library().endRehearsal();
    if (output.isStream()) {
      Format only = output.formats().get(0);
      messages.progress(writing(only));
      NamedOutput out = new NamedOutput("standard output", surroundings.out());
      attache.write(brief, only, out);
      out.flush();
      return;
    }
    List<OutputFile> files = output.files(dossier.name(surroundings), surroundings.folder());
    try (StagedFiles staged = new StagedFiles()) {
      for (OutputFile file : files) {
        messages.progress(writing(file.format()));
        staged.write(file.path(), out -> attache.write(brief, file.format(), out));
      }
      staged.moveIntoPlace();
    }
    files.forEach(file -> messages.result(file.shown()));
  }

  private static String writing(Format format) {
    return "Writing " + format.name() + "…";
  }

  private void report(List<Problem> problems) {
    if (!choice.isForPeople()) {
      // Standard output holds the paths of what was written, or the brief itself.
      choice
          .written(problems.stream().filter(this::isWanted).toList())
          .ifPresent(messages::complain);
      return;
    }
    problems.stream().filter(this::isShown).forEach(messages::complain);
    ProblemCount count = ProblemCount.of(problems);
    if (count.errors() > 0) {
      messages.complain(count.words() + "; nothing was written.");
    } else if (count.all() > 0) {
      boolean hides = count.notes() + count.accepted() > 0 && !hasNotes();
      messages.remark(count.words() + (hides ? " (--notes shows all of them)." : "."));
    }
  }

  private boolean isWanted(Problem problem) {
    return !isQuiet() || problem.isError();
  }

  /** Notes are only counted, as is what the dossier accepts. */
  private boolean isShown(Problem problem) {
    return isWanted(problem) && (hasNotes() || problem.isError() || problem.isOpenWarning());
  }

  private boolean isQuiet() {
    return quiet.getValue();
  }

  private boolean hasNotes() {
    return notes.getValue();
  }
}
