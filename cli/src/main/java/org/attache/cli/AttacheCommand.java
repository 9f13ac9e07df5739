package org.attache.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The command itself: it only has subcommands. */
final class AttacheCommand implements Callable<Integer> {

  private static final String NAME = "attache";

  /** What asks for the version and nothing else: words that need no picocli, as plain lines. */
  private static final List<String> VERSION = List.of("-V", "--version");

  private final Surroundings surroundings;
  private final Messages messages;
  private final Failures failures;

  private final OptionSpec debug =
      OptionSpec.builder("--debug")
          .type(boolean.class)
          .initialValue(false)
          .scopeType(ScopeType.INHERIT)
          .hidden(true)
          .description("Print the stack trace of a defect.")
          .build();

  AttacheCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    messages = new Messages(surroundings);
    failures = new Failures(messages, this::isDebugging);
  }

  /** Runs a command line and gives its exit status. */
  int run(String... words) {
    String first = words.length == 0 ? "" : words[0];
    try {
      if (words.length == 1 && VERSION.contains(first)) {
        messages.out().println(Version.words());
        return ExitStatus.DONE;
      }
      Optional<PlainCommand> plain = plain(first, words);
      return plain.isPresent() ? call(plain.get()) : line(first).execute(words);
    } catch (Error e) {
      // Picocli lets errors through, such as running out of memory.
      return failures.defect(e);
    }
  }

  /** The command that a plain line calls, told what the line says. */
  private Optional<PlainCommand> plain(String first, String[] words) {
    PlainCommand command;
    switch (first) {
      case "render" -> command = new RenderCommand(surroundings, messages);
      case "check" -> command = new CheckCommand(surroundings, messages);
      default -> {
        return Optional.empty();
      }
    }
    List<String> told = List.of(words).subList(1, words.length);
    return PlainLine.read(command.arguments(), told) ? Optional.of(command) : Optional.empty();
  }

  private int call(PlainCommand command) {
    try {
      return command.call();
    } catch (Exception e) {
      return failures.handle(e, NAME + " " + command.name());
    }
  }

  private CommandSpec spec() {
    CommandSpec command = Usage.command(NAME, this);
    command
        .usageMessage()
        .description(
            "Turns a dossier, the sourced facts of a bilateral relationship, into a brief:",
            "a PDF, a Word document and an Excel workbook with the same numbers.")
        .synopsisSubcommandLabel("COMMAND")
        .footer(
            "",
            "Exit status:",
            "  0   done",
            "  1   the dossier has errors",
            "  2   the command line is wrong",
            "  3   a file could not be read or written",
            "  70  a defect of attache",
            "",
            "Examples:",
            "  attache init my-dossier --parties PAK,BLR",
            "  attache check samples/pakistan-belarus",
            "  attache render samples/pakistan-belarus",
            "  attache trace samples/pakistan-belarus trade.2019.turnover",
            "",
            "'attache help COMMAND' explains a command.");
    return Usage.withStandardOptions(command.addOption(debug));
  }

  private boolean isDebugging() {
    return Boolean.TRUE.equals(debug.getValue());
  }

  /** What understands a command line: the one subcommand that it begins with, else all. */
  private CommandLine line(String first) {
    CommandLine line = new CommandLine(spec());
    switch (first) {
      case "render" -> line.addSubcommand(new RenderCommand(surroundings, messages).spec());
      case "check" -> line.addSubcommand(new CheckCommand(surroundings, messages).spec());
      default -> addAll(line);
    }
    line.setOut(messages.out())
        .setErr(messages.err())
        .setUsageHelpAutoWidth(surroundings.isTerminal())
        .setColorScheme(
            Help.defaultColorScheme(surroundings.isColourful() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures);
    Usage.applyTo(line);
    return line;
  }

  private void addAll(CommandLine line) {
    line.addSubcommand(new RenderCommand(surroundings, messages).spec())
        .addSubcommand(new CheckCommand(surroundings, messages).spec())
        .addSubcommand(new TraceCommand(surroundings, messages).spec())
        .addSubcommand(new InitCommand(surroundings, messages).spec())
        .addSubcommand(new ImportCommand(surroundings, messages).spec())
        .addSubcommand(new ExplainCommand(surroundings, messages))
        .addSubcommand(new SchemaCommand(messages))
        .addSubcommand(new TemplatesCommand(surroundings, messages))
        .addSubcommand(new CompletionCommand(messages))
        .addSubcommand(new HelpCommand());
    line.getSubcommands().get("help").getCommandSpec().usageMessage().header("Explains a command.");
  }

  @Override
  public Integer call() {
    CommandLine line = debug.command().commandLine();
    line.usage(line.getErr());
    return ExitStatus.USAGE;
  }
}
