package org.attache.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.attache.problem.ProblemsException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place that turns exceptions into messages and exit statuses. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final Messages messages;
  private final BooleanSupplier isDebugging;

  Failures(Messages messages, BooleanSupplier isDebugging) {
    this.messages = messages;
    this.isDebugging = isDebugging;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    String words =
        e instanceof UnmatchedArgumentException unmatched ? Usage.words(unmatched) : e.getMessage();
    return usage(words, e.getCommandLine().getCommandSpec().qualifiedName());
  }

  private int usage(String words, String command) {
    String first = words.substring(0, 1).toLowerCase(Locale.ROOT);
    boolean isName = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    messages.complain("attache: " + withFullStop(isName ? words : first + words.substring(1)));
    messages.complain("Try '" + command + " --help'.");
    return ExitStatus.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    return handle(e, command.getCommandSpec().qualifiedName());
  }

  /**
   * Says what kept a command from doing its work.
   *
   * @param command its whole name, as help is asked of it
   */
  int handle(Exception e, String command) {
    if (e instanceof UsageException wrong) {
      return usage(wrong.getMessage(), command);
    }
    if (e instanceof ProblemsException found) {
      found.problems().forEach(messages::complain);
      return ExitStatus.ERRORS;
    }
    if (e instanceof IOException failed) {
      return inputOutput(failed);
    }
    if (e instanceof UncheckedIOException failed) {
      return inputOutput(failed.getCause());
    }
    return defect(e);
  }

  /** Owns up to a defect. */
  int defect(Throwable e) {
    messages.complain(
        "attache: this is a defect of attache, not of your dossier: "
            + e
            + "\nPlease report it with the dossier, or the part that causes it"
            + (isDebugging.getAsBoolean() ? "." : ", and what --debug prints."));
    trace(e);
    return ExitStatus.DEFECT;
  }

  private int inputOutput(IOException e) {
    messages.complain("attache: " + withFullStop(words(e)));
    trace(e);
    return ExitStatus.INPUT_OUTPUT;
  }

  private void trace(Throwable e) {
    if (isDebugging.getAsBoolean()) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace, true));
      messages.complain(trace.toString().stripTrailing());
    }
  }

  /** The library's exceptions of this kind say nothing but the file's name. */
  private static String words(IOException e) {
    String message = List.of(String.valueOf(e.getMessage()).split("\n")).get(0);
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return message + ": no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return message + ": permission denied";
    }
    if (e instanceof FileSystemException) {
      return message;
    }
    return e.getMessage() == null ? e.toString() : message;
  }

  private static String withFullStop(String message) {
    return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
  }
}
