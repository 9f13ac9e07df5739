package org.attache.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.problem.Explanation;
import org.attache.problem.Nearest;
import org.attache.problem.ProblemCode;
import org.attache.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a problem means and how to put it right. */
@Command(
    name = "explain",
    description = "Says what a problem means, how to put it right, and when to accept it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Without a code it lists all of them.",
      "",
      "Examples:",
      "  attache explain",
      "  attache explain mirror-gap"
    })
final class ExplainCommand implements Callable<Integer> {

  private static final List<String> IDS =
      Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList();

  private final Surroundings surroundings;
  private final Messages messages;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "CODE",
      arity = "0..1",
      description = "The problem's code, as it stands in brackets after its message.")
  private String code = "";

  @Option(names = "--json", description = "Write JSON, for programs.")
  private boolean isJson;

  ExplainCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    if (code.isEmpty()) {
      messages.result(isJson ? CatalogueJson.all() : list());
      return ExitStatus.DONE;
    }
    ProblemCode found = find(code.strip().toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", ""));
    PageText text = new PageText(surroundings.isColourful());
    String page = Explanation.of(found).markdown();
    messages.result(isJson ? CatalogueJson.of(found) : text.of(page));
    return ExitStatus.DONE;
  }

  private ProblemCode find(String id) {
    Optional<ProblemCode> found = ProblemCode.of(id);
    return found.orElseThrow(
        () ->
            new ParameterException(
                spec.commandLine(),
                "there is no problem '"
                    + code
                    + "'"
                    + Nearest.to(id, IDS)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; 'attache explain' lists all of them")));
  }

  /** All codes under what they are about. */
  private static String list() {
    int widest = IDS.stream().mapToInt(String::length).max().orElse(0);
    StringBuilder list = new StringBuilder();
    for (ProblemCode.Subject subject : ProblemCode.Subject.values()) {
      list.append(list.length() == 0 ? "" : "\n").append(subject.heading()).append('\n');
      for (ProblemCode each : ProblemCode.values()) {
        if (each.subject() == subject) {
          list.append(line(each, widest)).append('\n');
        }
      }
    }
    return list.toString().stripTrailing();
  }

  private static String line(ProblemCode code, int width) {
    return String.format(
        Locale.ROOT,
        "  %-" + width + "s  %-7s  %s",
        code.id(),
        word(code.severity()),
        code.meaning());
  }

  static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
