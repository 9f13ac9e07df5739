package org.attache.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the built-in templates and copies them, to be changed. */
@Command(
    name = "templates",
    description = "Lists, shows or copies the built-in templates.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  attache templates list",
      "  attache templates show policy-brief",
      "  attache templates copy policy-brief my-template"
    })
final class TemplatesCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Messages messages;

  @Spec private CommandSpec spec = CommandSpec.create();

  TemplatesCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitStatus.USAGE;
  }

  @Command(
      name = "list",
      description = "Prints the names of the templates, one a line.",
      mixinStandardHelpOptions = true)
  int list() throws IOException {
    BuiltInTemplates.open(BuiltInTemplates::names).forEach(messages::result);
    return ExitStatus.DONE;
  }

  @Command(
      name = "show",
      description = "Prints the names of a template's files, one a line.",
      mixinStandardHelpOptions = true)
  int show(@Parameters(paramLabel = "NAME", description = "The template's name.") String name)
      throws IOException {
    List<String> files =
        BuiltInTemplates.open(
            templates ->
                BuiltInTemplates.files(find(templates, name)).stream()
                    .map(Path::toString)
                    .toList());
    files.forEach(messages::result);
    return ExitStatus.DONE;
  }

  @Command(
      name = "copy",
      description = "Copies a template into a new folder, to be changed.",
      mixinStandardHelpOptions = true)
  int copy(
      @Parameters(paramLabel = "NAME", description = "The template's name.") String name,
      @Parameters(
              paramLabel = "DIR",
              arity = "0..1",
              defaultValue = "",
              description = "The new folder (default: the template's name).")
          String folder)
      throws IOException {
    String shown = folder.isEmpty() ? name : folder;
    Path target = surroundings.folder().resolve(shown);
    BuiltInTemplates.open(templates -> copy(find(templates, name), target));
    messages.result(shown);
    return ExitStatus.DONE;
  }

  private static Path copy(Path template, Path target) throws IOException {
    if (Files.exists(target)) {
      throw new FileSystemException(target + ": is there already");
    }
    for (Path file : BuiltInTemplates.files(template)) {
      Path copy = target.resolve(file.toString());
      Files.createDirectories(copy.toAbsolutePath().getParent());
      Files.copy(template.resolve(file), copy);
    }
    return target;
  }

  private Path find(Path templates, String name) throws IOException {
    List<String> names = BuiltInTemplates.names(templates);
    if (!names.contains(name)) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no template '" + name + "', only " + String.join(", ", names));
    }
    return templates.resolve(name);
  }
}
