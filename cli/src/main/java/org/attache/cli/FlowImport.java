package org.attache.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.dossier.FlowList;
import org.attache.dossier.ProductDetail;
import org.attache.dossier.Scale;
import org.attache.dossier.TableFormat;
import org.attache.dossier.TradeTable;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.statistics.FlowTable;
import org.attache.statistics.JoinedFlows;
import org.attache.statistics.ReadFlows;
import org.attache.statistics.StatisticsReader;
import org.attache.statistics.TableRequest;

/**
 * Makes trade tables of files: what the command line asks for, in the library's words.
 *
 * @param format how the files are laid out
 * @param detail how finely products are kept
 * @param unit the power of ten of the table
 * @param currency its currency
 * @param kind what is wanted of the files
 * @param parties the parties' codes
 * @param source the id of the source to cite; may be empty
 */
record FlowImport(
    TableFormat format,
    ProductDetail detail,
    Scale unit,
    String currency,
    FlowKind kind,
    List<String> parties,
    String source) {

  /**
   * How the table is to be.
   *
   * @throws IllegalArgumentException if a word is not known; the message says which are
   */
  static FlowImport of(String format, String products, String unit, String currency) {
    return new FlowImport(
        layout(format), detail(products), scale(unit), currency, FlowKind.GOODS, List.of(), "");
  }

  /** This import of a kind of flows for parties. */
  FlowImport of(FlowKind wanted, List<String> codes, String id) {
    List<String> plain =
        codes.stream().map(code -> code.strip().toUpperCase(Locale.ROOT)).distinct().toList();
    return new FlowImport(format, detail, unit, currency, wanted, plain, id);
  }

  /** Reads the files and writes the tables, unless something is wrong; gives the exit status. */
  int run(List<String> files, String output, Surroundings surroundings, Messages messages)
      throws IOException {
    Problems problems = new Problems();
    JoinedFlows joined = new JoinedFlows(List.of(), problems);
    JoinedFlows others = new JoinedFlows(List.of(), problems);
    for (String file : files) {
      ReadFlows read = read(file, surroundings.folder().resolve(file), problems);
      joined.add(read.flows());
      if (kind == FlowKind.GOODS) {
        others.add(read.context()); // shares and ranks are of goods alone
      }
    }
    FlowList flows = joined.added();
    FlowList context = others.added();
    for (Problem problem : problems.list()) {
      if (problem.isError() || !messages.isQuiet()) {
        messages.complain(problem);
      }
    }
    if (problems.hasErrors()) {
      advise(problems, messages);
      messages.complain("Nothing was written: " + ProblemCount.of(problems.list()).words() + ".");
      return ExitStatus.ERRORS;
    }
    if (output.equals(DossierInput.STREAM)) {
      NamedOutput out = new NamedOutput("standard output", surroundings.out());
      FlowTable.write(flows, out);
      out.flush();
    } else {
      write(output, flows, context, surroundings);
    }
    tell(output, flows, context, messages);
    return ExitStatus.DONE;
  }

  /** Says which options help, where what the problems say is for dossiers. */
  private static void advise(Problems problems, Messages messages) {
    if (problems.list().stream().anyMatch(each -> each.code() == ProblemCode.NO_EXCHANGE_RATE)) {
      messages.complain(
          "An import converts nothing: say --currency to keep values in theirs, or name the file in a"
              + " dossier, which may give rates.");
    }
  }

  private ReadFlows read(String name, Path path, Problems problems) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(name);
    }
    TradeTable table = TradeTable.of(name, source).with(format, detail).of(kind);
    return StatisticsReader.create()
        .read(
            name,
            () -> Files.newInputStream(path),
            new TableRequest(table, parties, currency, unit, List.of()),
            problems);
  }

  private static void write(
      String output, List<Flow> flows, List<Flow> context, Surroundings surroundings)
      throws IOException {
    try (StagedFiles staged = new StagedFiles()) {
      staged.write(surroundings.folder().resolve(output), out -> FlowTable.write(flows, out));
      if (!context.isEmpty()) {
        staged.write(
            surroundings.folder().resolve(contextName(output)),
            out -> FlowTable.write(context, out));
      }
      staged.moveIntoPlace();
    }
  }

  private void tell(String output, List<Flow> flows, List<Flow> context, Messages messages) {
    String what =
        kind.isTrade() ? kind == FlowKind.GOODS ? "trade" : "trade in services" : "investment";
    String between = rows(flows.size()) + " of " + what + " between the parties";
    String others = rows(context.size()) + " of trade with others";
    if (output.equals(DossierInput.STREAM)) {
      messages.remark(
          between + (context.isEmpty() ? "." : "; " + others + " left out for lack of --output."));
      return;
    }
    messages.remark("Wrote " + output + ": " + between + ".");
    if (!context.isEmpty()) {
      messages.remark("Wrote " + contextName(output) + ": " + others + ".");
    }
  }

  private static String rows(int count) {
    return String.format(Locale.ROOT, "%,d row%s", count, count == 1 ? "" : "s");
  }

  private static String contextName(String output) {
    int dot = output.lastIndexOf('.');
    boolean hasEnding = dot > Math.max(output.lastIndexOf('/'), output.lastIndexOf('\\'));
    return hasEnding
        ? output.substring(0, dot) + "-context" + output.substring(dot)
        : output + "-context";
  }

  private static TableFormat layout(String word) {
    if (word.equals("auto")) {
      return TableFormat.RECOGNISED;
    }
    if (word.equals("sdmx")) {
      // Whether it is CSV or JSON is told from what the file holds.
      return TableFormat.SDMX_CSV;
    }
    List<TableFormat> known =
        Arrays.stream(TableFormat.values())
            .filter(each -> each != TableFormat.COLUMNS && each != TableFormat.RECOGNISED)
            .toList();
    return known.stream()
        .filter(each -> word(each).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no format '"
                        + word
                        + "'; known are "
                        + Stream.concat(
                                Stream.of("auto", "sdmx"), known.stream().map(FlowImport::word))
                            .collect(Collectors.joining(", "))));
  }

  private static ProductDetail detail(String word) {
    try {
      return ProductDetail.parse(word);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "--products must be finest, total, 2, 4 or 6, not '" + word + "'", e);
    }
  }

  /**
   * The kind of a word.
   *
   * @throws IllegalArgumentException if it is not known; the message says which are
   */
  static FlowKind kind(String word) {
    return Arrays.stream(FlowKind.values())
        .filter(each -> word(each).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--kind must be goods, services, investment or investment-stock, not '"
                        + word
                        + "'"));
  }

  private static Scale scale(String word) {
    return Arrays.stream(Scale.values())
        .filter(each -> word(each).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--unit must be one, thousand, million or billion, not '" + word + "'"));
  }

  private static String word(Enum<?> each) {
    return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
