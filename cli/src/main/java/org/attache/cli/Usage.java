package org.attache.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.problem.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How the command line explains itself and what it says to words it does not know. */
final class Usage {

  private Usage() {}

  /**
   * A command as the command line knows it. Said in so many words and not by annotations: reading
   * those takes a good part of a short run.
   *
   * @param name the word that calls it
   * @param runs what it does
   */
  static CommandSpec command(String name, Callable<Integer> runs) {
    return CommandSpec.wrapWithoutInspection(runs).name(name).versionProvider(new Version());
  }

  /** Ends a command's options with those that every command has. */
  static CommandSpec withStandardOptions(CommandSpec command) {
    return command
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
  }

  /** An option that is given or not. */
  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .initialValue(false)
        .description(description)
        .build();
  }

  /** How a word says one of an enum's constants. */
  static <E extends Enum<E>> Choice<E> choice(Class<E> type) {
    return new Choice<>(type);
  }

  /** Gives a command and those below it one look. */
  static void applyTo(CommandLine line) {
    line.getCommandSpec()
        .usageMessage()
        .descriptionHeading("%n")
        .parameterListHeading("%nArguments:%n")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n")
        .abbreviateSynopsis(true)
        .sortOptions(false);
    line.registerConverter(SchemaSubject.class, new Choice<>(SchemaSubject.class));
    line.getSubcommands().values().forEach(Usage::applyTo);
  }

  /** What to say of arguments that mean nothing here. */
  static String words(UnmatchedArgumentException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    String word = e.getUnmatched().get(0);
    if (word.length() > 1 && word.startsWith("-")) {
      String name = word.replaceFirst("=.*$", "");
      List<String> known =
          command.options().stream().flatMap(option -> Arrays.stream(option.names())).toList();
      return "there is no option '" + name + "'" + meant(name, known);
    }
    if (!command.subcommands().isEmpty()) {
      return "there is no command '"
          + word
          + "'"
          + meant(word, List.copyOf(command.subcommands().keySet()));
    }
    return "there is one argument too many: '" + word + "'";
  }

  /** The names of a choice's values, as on the command line. */
  static String names(Class<? extends Enum<?>> type) {
    return Stream.of(type.getEnumConstants()).map(Usage::name).collect(Collectors.joining(", "));
  }

  private static String meant(String word, List<String> known) {
    Optional<String> near = Nearest.to(word, known);
    return near.map(name -> "; did you mean '" + name + "'?").orElse("");
  }

  /**
   * A choice between the constants of an enum. Not a lambda: it could not be in an archive of
   * classes, and with it no converter of picocli's.
   */
  record Choice<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {
    @Override
    public E convert(String word) {
      for (E constant : type.getEnumConstants()) {
        if (name(constant).equalsIgnoreCase(word.strip())) {
          return constant;
        }
      }
      throw new TypeConversionException("'" + word + "' is not one of " + names(type));
    }
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
