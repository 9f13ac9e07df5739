package org.attache.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes command lines in a shell. */
@Command(
    name = "completion",
    description = "Prints a script that completes command lines in bash and zsh.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:", "  source <(attache completion)"})
final class CompletionCommand implements Callable<Integer> {

  private final Messages messages;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    messages.result(AutoComplete.bash(root.getCommandName(), root).stripTrailing());
    return ExitStatus.DONE;
  }
}
