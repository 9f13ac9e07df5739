package org.attache.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.Attache;
import org.attache.Inspection;
import org.attache.ledger.Occurrence;
import org.attache.ledger.TraceJson;
import org.attache.ledger.Traces;
import org.attache.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Says where the figures of a brief come from. */
final class TraceCommand implements Callable<Integer> {

  private static final Pattern PAGE = Pattern.compile("(?:p\\.|p|page)\\s*(\\d+|[ivxlc]+)");

  private final Surroundings surroundings;
  private final Messages messages;

  private final DossierInput dossier = new DossierInput();

  private final PositionalParamSpec asked =
      PositionalParamSpec.builder()
          .index("1")
          .arity("0..1")
          .type(String.class)
          .initialValue("")
          .paramLabel("FIGURE")
          .description("Its id, its text as printed, or a page such as \"p. 3\".")
          .build();

  private final OptionSpec pageOption =
      OptionSpec.builder("--page")
          .type(String.class)
          .initialValue("")
          .paramLabel("PAGE")
          .description("List the figures of a page.")
          .build();

  private final OptionSpec json = Usage.flag("Write JSON.", "--json");

  TraceCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  /** It as the command line knows it. */
  CommandSpec spec() {
    CommandSpec command = Usage.command("trace", this);
    command
        .usageMessage()
        .description(
            "Says where a figure of the brief comes from, down to its sources.",
            "Without a figure, lists all of them in reading order.")
        .footer(
            "",
            "Pages are those of the PDF, by the numbers printed on them.",
            "",
            "Examples:",
            "  attache trace samples/pakistan-belarus",
            "  attache trace samples/pakistan-belarus trade.2019.turnover",
            "  attache trace samples/pakistan-belarus \"about 15.1\"",
            "  attache trace samples/pakistan-belarus --page 3 --json");
    command.add(dossier.argument()).add(asked).add(pageOption).add(json);
    return Usage.withStandardOptions(command);
  }

  @Override
  public Integer call() throws IOException {
    Matcher named = PAGE.matcher(figure().strip());
    boolean isPage = named.matches();
    if (!page().isEmpty() && !figure().isEmpty()) {
      throw wrong("A figure and --page exclude each other");
    }
    Attache attache = dossier.attache(surroundings);
    messages.progress("Reading the dossier…");
    Inspection inspection = dossier.inspect(attache, surroundings);
    if (inspection.found().isEmpty()) {
      dossier.problems(inspection, surroundings).stream()
          .filter(Problem::isError)
          .forEach(messages::complain);
      return ExitStatus.ERRORS;
    }
    messages.progress("Laying out the brief…");
    Traces traces = attache.trace(inspection);
    if (isPage || !page().isEmpty()) {
      list(ofPage(traces, isPage ? named.group(1) : page().strip()));
    } else if (figure().isBlank()) {
      list(traces.figures());
    } else {
      tell(traces);
    }
    return ExitStatus.DONE;
  }

  private List<Occurrence> ofPage(Traces traces, String number) {
    List<Occurrence> found = traces.onPage(number);
    if (found.isEmpty()) {
      throw wrong(
          "No figure is printed on page '"
              + number
              + "'; there are some on "
              + String.join(", ", traces.pages()));
    }
    return found;
  }

  private void tell(Traces traces) {
    List<String> found = traces.find(figure());
    if (found.isEmpty()) {
      List<String> near = traces.near(figure());
      String hint = near.isEmpty() ? "" : "; did you mean '" + String.join("' or '", near) + "'?";
      throw wrong("No figure is called or printed '" + figure() + "'" + hint);
    }
    if (json.<Boolean>getValue()) {
      messages.result(TraceJson.traces(found.stream().map(traces::trace).toList()).stripTrailing());
    } else if (found.size() == 1) {
      TraceTree tree = new TraceTree(dossier.shown(surroundings));
      print(text().tree(tree.of(traces.trace(found.get(0)))));
    } else {
      list(traces.figures().stream().filter(one -> found.contains(one.figure())).toList());
      messages.remark(found.size() + " figures are meant; name one of them by its id.");
    }
  }

  private void list(List<Occurrence> figures) {
    if (json.<Boolean>getValue()) {
      messages.result(TraceJson.list(figures).stripTrailing());
    } else if (figures.isEmpty()) {
      messages.remark("The brief prints no figure.");
    } else {
      print(new FigureTable(text()).lines(figures));
    }
  }

  private void print(List<String> lines) {
    lines.forEach(messages::result);
  }

  private TreeText text() {
    return new TreeText(surroundings.columns(), surroundings.isColourful());
  }

  private static UsageException wrong(String words) {
    return new UsageException(words);
  }

  private String figure() {
    return asked.getValue();
  }

  private String page() {
    return pageOption.getValue();
  }
}
