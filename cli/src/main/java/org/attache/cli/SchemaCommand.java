package org.attache.cli;

import java.util.concurrent.Callable;
import org.attache.Attache;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of dossiers. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema that lets editors check dossiers.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:", "  attache schema > dossier.schema.json"})
final class SchemaCommand implements Callable<Integer> {

  private final Messages messages;

  SchemaCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() {
    messages.result(Attache.create().schema().stripTrailing());
    return ExitStatus.DONE;
  }
}
