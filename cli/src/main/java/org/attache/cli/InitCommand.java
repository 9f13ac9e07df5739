package org.attache.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** Writes a dossier to start from. */
@Command(
    name = "init",
    description = {
      "Writes a dossier to start from: files with remarks that say what goes where.",
      "Nothing that is there already is changed."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  attache init",
      "  attache init pakistan-belarus --parties PAK,BLR",
      "  attache init pakistan-belarus --parties PAK,BLR --from comtrade.csv.gz",
      "  attache check pakistan-belarus"
    })
final class InitCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Messages messages;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = ".",
      description = "The folder of the dossier (default: the current one); made if missing.")
  private String folder = ".";

  @Option(
      names = {"-p", "--parties"},
      paramLabel = "CODE",
      split = ",",
      defaultValue = "PAK,BLR",
      description = "The two parties' codes (default: PAK,BLR, to be changed).")
  private List<String> parties = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description =
          "A file of a statistical office: it is copied beside the dossier, which takes its trade"
              + " from it.")
  private String from = "";

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The day that the brief speaks for, such as 2024-02-06 (default: today).")
  private String date = "";

  InitCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    StartingDossier dossier = new StartingDossier(codes(), day(), from);
    Path target = surroundings.folder().resolve(folder);
    for (String file : dossier.writeTo(target, surroundings.folder())) {
      messages.result(folder.equals(".") ? file : Path.of(folder).resolve(file).toString());
    }
    messages.remark("'attache check " + folder + "' tells what is still missing.");
    return ExitStatus.DONE;
  }

  private List<String> codes() {
    List<String> codes =
        parties.stream().map(code -> code.strip().toUpperCase(Locale.ROOT)).distinct().toList();
    if (codes.size() != 2 || !codes.stream().allMatch(code -> code.matches("[A-Z]{2,3}"))) {
      throw new ParameterException(
          spec.commandLine(),
          "--parties must be two codes such as PAK,BLR, not '" + String.join(",", parties) + "'");
    }
    return codes;
  }

  private LocalDate day() {
    try {
      return date.isEmpty() ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(), "--date must be a day such as 2024-02-06, not '" + date + "'", e);
    }
  }
}
