package org.attache.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes a dossier to start from. */
final class InitCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Messages messages;

  private final PositionalParamSpec place =
      PositionalParamSpec.builder()
          .index("0")
          .arity("0..1")
          .type(String.class)
          .initialValue(".")
          .paramLabel("DIR")
          .description("The folder of the dossier (default: the current one); made if missing.")
          .build();

  private final OptionSpec parties =
      OptionSpec.builder("-p", "--parties")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .splitRegex(",")
          .defaultValue("PAK,BLR")
          .paramLabel("CODE")
          .description("The two parties' codes (default: PAK,BLR, to be changed).")
          .build();

  private final OptionSpec from =
      text("--from")
          .paramLabel("FILE")
          .description(
              "A file of a statistical office: it is copied beside the dossier, which takes its"
                  + " trade from it.")
          .build();

  private final OptionSpec day =
      text("--date")
          .paramLabel("DAY")
          .description("The day that the brief speaks for, such as 2024-02-06 (default: today).")
          .build();

  InitCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  private static OptionSpec.Builder text(String name) {
    return OptionSpec.builder(name).type(String.class).initialValue("");
  }

  /** It as the command line knows it. */
  CommandSpec spec() {
    CommandSpec command = Usage.command("init", this);
    command
        .usageMessage()
        .description(
            "Writes a dossier to start from: files with remarks that say what goes where.",
            "Nothing that is there already is changed.")
        .footer(
            "",
            "Examples:",
            "  attache init",
            "  attache init pakistan-belarus --parties PAK,BLR",
            "  attache init pakistan-belarus --parties PAK,BLR --from comtrade.csv.gz",
            "  attache check pakistan-belarus");
    command.addPositional(place).addOption(parties).addOption(from).addOption(day);
    return Usage.withStandardOptions(command);
  }

  @Override
  public Integer call() throws IOException {
    StartingDossier dossier = new StartingDossier(codes(), day(), from.getValue());
    String folder = place.getValue();
    Path target = surroundings.folder().resolve(folder);
    for (String file : dossier.writeTo(target, surroundings.folder())) {
      messages.result(folder.equals(".") ? file : Path.of(folder).resolve(file).toString());
    }
    messages.remark("'attache check " + folder + "' tells what is still missing.");
    return ExitStatus.DONE;
  }

  private List<String> codes() {
    List<String> given = parties.getValue();
    List<String> codes =
        given.stream().map(code -> code.strip().toUpperCase(Locale.ROOT)).distinct().toList();
    if (codes.size() != 2 || !codes.stream().allMatch(code -> code.matches("[A-Z]{2,3}"))) {
      throw new UsageException(
          "--parties must be two codes such as PAK,BLR, not '" + String.join(",", given) + "'");
    }
    return codes;
  }

  private LocalDate day() {
    String date = day.getValue();
    try {
      return date.isEmpty() ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw new UsageException("--date must be a day such as 2024-02-06, not '" + date + "'", e);
    }
  }
}
