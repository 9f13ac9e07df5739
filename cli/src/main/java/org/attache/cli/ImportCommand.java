package org.attache.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a trade table of files that statistical offices give. */
@Command(
    name = "import",
    description = {
      "Makes a trade table of files from statistical offices: UN Comtrade, WITS, SDMX, Eurostat,",
      "BACI. Tables of one's own are read by a dossier, which names their columns."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Formats: auto (told from what a file holds), comtrade, comtrade-legacy, wits, sdmx, eurostat,",
      "baci; whether a file is CSV or JSON is told from what it holds. Files may be packed with gzip",
      "or zip.",
      "",
      "A row that two files tell alike is counted once; where they differ, nothing is written.",
      "",
      "Trade between the parties goes to the table; trade with others and the world, which shares",
      "and ranks are measured against, to a second one beside it: trade-context.csv. A dossier names",
      "them as 'flows' and 'context' of its trade section. It can also name the files themselves, as",
      "'tables', and needs no import.",
      "",
      "Examples:",
      "  attache import auto comtrade.csv.gz --parties PAK,BLR -o trade.csv",
      "  attache import comtrade 2021.csv 2022.csv --parties PAK,BLR --source comtrade -o trade.csv",
      "  attache import sdmx imts.json --parties PAK,BLR --products total",
      "  attache import baci baci.zip --parties PAK,BLR --products 2 -o trade.csv"
    })
final class ImportCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Messages messages;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "How the files are laid out; auto to have it told from what they hold.")
  private String format = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "The files.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-p", "--parties"},
      paramLabel = "CODE",
      split = ",",
      required = true,
      description = "The parties' codes, such as PAK,BLR.")
  private List<String> parties = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where the table goes; standard output if left out.")
  private String output = DossierInput.STREAM;

  @Option(
      names = "--products",
      paramLabel = "LEVEL",
      description = "How finely products are kept: finest (default), total, 2, 4 or 6 digits.")
  private String products = "finest";

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      description = "The power of ten of the table: one, thousand, million (default), billion.")
  private String unit = "million";

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      description = "The currency of the table; USD if left out. Nothing is converted.")
  private String currency = "USD";

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "The id of the source to cite in each row.")
  private String source = "";

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  private boolean isQuiet;

  ImportCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    if (isQuiet) {
      messages.beQuiet();
    }
    return wanted().run(files, output, surroundings, messages);
  }

  private FlowImport wanted() {
    try {
      return FlowImport.of(format, products, unit, currency.strip().toUpperCase(Locale.ROOT))
          .of(parties, source);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
