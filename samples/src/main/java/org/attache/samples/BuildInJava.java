package org.attache.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attache.Attache;
import org.attache.Format;
import org.attache.dossier.Dossier;
import org.attache.dossier.Event;
import org.attache.dossier.EventKind;
import org.attache.dossier.Flow;
import org.attache.dossier.Party;
import org.attache.dossier.Scale;
import org.attache.dossier.Source;
import org.attache.dossier.Trade;

/**
 * Builds a dossier without files, as a program that holds the facts already would, and exports the
 * workbook.
 *
 * <pre>java -cp … org.attache.samples.BuildInJava appendix.xlsx</pre>
 */
public final class BuildInJava {

  private static final String PAPER = "raza-nawaz-2021";

  private BuildInJava() {}

  /** Takes the file to write. */
  public static void main(String[] arguments) throws IOException {
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
      export(out);
    }
  }

  /** Writes the workbook of the dossier. */
  static void export(OutputStream out) throws IOException {
    Attache attache = Attache.create();
    attache.write(attache.assemble(dossier()), Format.XLSX, out);
  }

  /** Pakistan and Belarus in a few facts. */
  static Dossier dossier() {
    return Dossier.builder("Pakistan and Belarus in short")
        .date("2024-02-06")
        .party(Party.state("PAK"))
        .party(Party.state("BLR"))
        .event(
            Event.builder("relations-established")
                .date("1994-02-03")
                .kind(EventKind.RELATIONS)
                .title("Diplomatic relations established")
                .source(PAPER + "#par2")
                .build())
        .trade(
            Trade.builder()
                .currency("USD")
                .unit(Scale.MILLION)
                .flow(flow("PAK", "BLR", "about 15.1"))
                .flow(flow("BLR", "PAK", "about 35.1"))
                .build())
        .source(
            Source.builder(PAPER)
                .type("paper-conference")
                .title("Reinvigorating Pakistan-Belarus Partnership")
                .issued("2021")
                .build())
        .build();
  }

  private static Flow flow(String from, String to, String value) {
    return Flow.builder()
        .year("2019")
        .from(from)
        .to(to)
        .value(value)
        .source(PAPER + "#par12")
        .build();
  }
}
