package org.attache.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attache.Attache;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of dossiers. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema that lets editors check dossiers, or that of ledgers.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  attache schema > dossier.schema.json",
      "  attache schema ledger > ledger.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {

  private final Messages messages;

  @Parameters(
      arity = "0..1",
      paramLabel = "OF",
      description = "dossier (default), or ledger: what PDF files carry of their figures.")
  private SchemaSubject subject = SchemaSubject.DOSSIER;

  SchemaCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    Attache attache = Attache.create();
    String schema =
        switch (subject) {
          case DOSSIER -> attache.schema();
          case LEDGER -> attache.ledgerSchema();
        };
    messages.result(schema.stripTrailing());
    return ExitStatus.DONE;
  }
}
