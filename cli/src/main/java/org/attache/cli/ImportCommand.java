package org.attache.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes a trade table of files that statistical offices give. */
final class ImportCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Messages messages;

  private final PositionalParamSpec format =
      PositionalParamSpec.builder()
          .index("0")
          .arity("1")
          .required(true)
          .type(String.class)
          .paramLabel("FORMAT")
          .description("How the files are laid out; auto to have it told from what they hold.")
          .build();

  private final PositionalParamSpec files =
      PositionalParamSpec.builder()
          .index("1..*")
          .arity("1..*")
          .required(true)
          .type(List.class)
          .auxiliaryTypes(String.class)
          .paramLabel("FILE")
          .description("The files.")
          .build();

  private final OptionSpec parties =
      OptionSpec.builder("-p", "--parties")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .splitRegex(",")
          .required(true)
          .paramLabel("CODE")
          .description("The parties' codes, such as PAK,BLR.")
          .build();

  private final OptionSpec output =
      text(DossierInput.STREAM, "-o", "--output")
          .paramLabel("FILE")
          .description("Where the table goes; standard output if left out.")
          .build();

  private final OptionSpec kind =
      text("goods", "--kind")
          .paramLabel("KIND")
          .description(
              "What is wanted of them: goods (default), services, investment, investment-stock.")
          .build();

  private final OptionSpec products =
      text("finest", "--products")
          .paramLabel("LEVEL")
          .description("How finely products are kept: finest (default), total, 2, 4 or 6 digits.")
          .build();

  private final OptionSpec unit =
      text("million", "--unit")
          .paramLabel("UNIT")
          .description("The power of ten of the table: one, thousand, million (default), billion.")
          .build();

  private final OptionSpec currency =
      text("USD", "--currency")
          .paramLabel("CODE")
          .description("The currency of the table; USD if left out. Nothing is converted.")
          .build();

  private final OptionSpec source =
      text("", "--source")
          .paramLabel("ID")
          .description("The id of the source to cite in each row.")
          .build();

  private final OptionSpec quiet = Usage.flag("Say nothing but errors.", "-q", "--quiet");

  ImportCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  private static OptionSpec.Builder text(String usual, String... names) {
    return OptionSpec.builder(names).type(String.class).initialValue(usual);
  }

  /** It as the command line knows it. */
  CommandSpec spec() {
    CommandSpec command = Usage.command("import", this);
    command
        .usageMessage()
        .description(
            "Makes a trade table of files from statistical offices: UN Comtrade, WITS, SDMX,",
            "Eurostat, BACI. Tables of one's own are read by a dossier, which names their",
            "columns.")
        .footer(
            "",
            "Formats: auto (told from what a file holds), comtrade, comtrade-legacy, wits,",
            "sdmx, eurostat, baci; whether a file is CSV or JSON is told from what it holds.",
            "Files may be packed with gzip or zip, and WITS gives workbooks too.",
            "",
            "Services and direct investment are read of SDMX, and services of UN Comtrade:",
            "say the kind that is wanted.",
            "",
            "A row that two files tell alike is counted once; where they differ, nothing is",
            "written.",
            "",
            "Trade between the parties goes to the table; trade with others and the world,",
            "which shares and ranks are measured against, to a second one beside it:",
            "trade-context.csv. A dossier names them as 'flows' and 'context' of its trade",
            "section, tables of another kind as 'services', 'investment' and",
            "'investmentStock'. It can also name the files themselves, as 'tables', and",
            "needs no import.",
            "",
            "Examples:",
            "  attache import auto comtrade.csv.gz --parties PAK,BLR -o trade.csv",
            "  attache import comtrade 2021.csv 2022.csv --parties PAK,BLR -o trade.csv",
            "  attache import sdmx imts.json --parties PAK,BLR --products total",
            "  attache import sdmx bop.csv --kind services --parties DEU,PAK",
            "  attache import baci baci.zip --parties PAK,BLR --products 2 -o trade.csv");
    command
        .addPositional(format)
        .addPositional(files)
        .addOption(parties)
        .addOption(output)
        .addOption(kind)
        .addOption(products)
        .addOption(unit)
        .addOption(currency)
        .addOption(source)
        .addOption(quiet);
    return Usage.withStandardOptions(command);
  }

  @Override
  public Integer call() throws IOException {
    if (quiet.<Boolean>getValue()) {
      messages.beQuiet();
    }
    return wanted().run(files.getValue(), output.getValue(), surroundings, messages);
  }

  private FlowImport wanted() {
    try {
      String money = currency.<String>getValue().strip().toUpperCase(Locale.ROOT);
      return FlowImport.of(format.getValue(), products.getValue(), unit.getValue(), money)
          .of(FlowImport.kind(kind.getValue()), parties.getValue(), source.getValue());
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage(), e);
    }
  }
}
