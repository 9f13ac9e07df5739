package org.attache.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.dossier.Dossier;
import org.attache.dossier.Edition;
import org.attache.dossier.FlowKind;
import org.attache.dossier.Party;
import org.attache.dossier.ProductName;
import org.attache.dossier.Trade;
import org.attache.dossier.TradeTable;
import org.attache.problem.Location;
import org.attache.problem.Places;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.statistics.CodeLists;
import org.attache.statistics.JoinedFlows;
import org.attache.statistics.ReadFlows;
import org.attache.statistics.StatisticsReader;
import org.attache.statistics.TableRequest;
import org.attache.tree.Binding;
import org.attache.tree.Node;
import org.attache.tree.TreeReader;

/**
 * Reads a dossier from its files. Immutable; for sharing between threads.
 *
 * <p>Nothing outside the dossier's folder is opened, whatever its files name.
 */
public final class DossierReader {

  /** The names a folder's entry file may have, in the order they are looked for. */
  public static final List<String> ENTRY_FILES =
      List.of("dossier.yaml", "dossier.yml", "dossier.json");

  private final TreeFiles trees = new TreeFiles();
  private final StatisticsReader statistics = StatisticsReader.create();
  private final DossierShapes shapes = new DossierShapes();

  private DossierReader() {}

  /** A reader, which has read nothing yet. */
  public static DossierReader create() {
    return new DossierReader();
  }

  /** Sets up what most dossiers need: done beforehand, in any thread, the first is read sooner. */
  public static void prepare() {
    TreeReader.prepare();
  }

  /** A writer of dossiers, which knows already how those stand in files that this has read. */
  public DossierJson json() {
    return new DossierJson(shapes);
  }

  /**
   * Reads a dossier from its folder or its entry file.
   *
   * @throws IOException if there is nothing at the path, or it cannot be read; the message names it
   */
  public Reading read(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (Files.isDirectory(path)) {
      return read(DossierFiles.folder(path));
    }
    Path file = path.toAbsolutePath().normalize();
    return read(DossierFiles.folder(file.getParent()), file.getFileName().toString());
  }

  /** Reads a dossier from the entry file among files. */
  public Reading read(DossierFiles files) throws IOException {
    for (String entry : ENTRY_FILES) {
      if (files.state(entry) != DossierFiles.State.MISSING) {
        return read(files, entry);
      }
    }
    Problems problems = new Problems();
    problems.add(
        ProblemCode.FILE_MISSING,
        Location.of(ENTRY_FILES.get(0)),
        "The folder holds no dossier",
        "Its entry file must be one of " + String.join(", ", ENTRY_FILES) + ".");
    return new Reading(Optional.empty(), problems.list(), new Excerpts(files), Places.OF_RECORDS);
  }

  /**
   * Reads a dossier from a stream, which is not closed; its keys cannot name files.
   *
   * @param name what to call the stream in messages; JSON if it ends in {@code .json}
   */
  public Reading read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(TreeReader.MAX_CHARACTERS * 4 + 8);
    return read(DossierFiles.memory(Map.of(name, bytes)), name);
  }

  /**
   * Reads a dossier from an entry file among others.
   *
   * @throws IOException if a file cannot be read; the message names it
   */
  public Reading read(DossierFiles files, String entry) throws IOException {
    Problems problems = new Problems();
    OpenedFiles opened = new OpenedFiles(files, trees, problems);
    Optional<Dossier> dossier;
    try {
      dossier =
          opened
              .entry(entry)
              .flatMap(root -> bind(root, problems, opened))
              .map(bound -> withTables(bound, opened));
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
    boolean usable = !problems.hasErrors();
    return new Reading(
        dossier.filter(d -> usable).map(d -> d.withFiles(opened.read())),
        problems.list(),
        new Excerpts(files),
        opened.places());
  }

  private Optional<Dossier> bind(Node root, Problems problems, OpenedFiles opened) {
    if (root instanceof Node.Mapping mapping && isOfAnotherVersion(mapping, problems)) {
      return Optional.empty();
    }
    Beside beside = new Beside();
    return shapes
        .get()
        .of(Dossier.class)
        .read(root, "A dossier", new Binding(problems, opened, beside))
        .map(beside::in);
  }

  /** The dossier with what the files of statistical offices say. */
  private Dossier withTables(Dossier dossier, OpenedFiles opened) {
    Trade trade = dossier.trade();
    if (trade.tables().isEmpty()) {
      return dossier;
    }
    List<String> parties = dossier.parties().stream().map(Party::code).toList();
    JoinedFlows flows = opened.joined(trade.flows());
    JoinedFlows context = opened.joined(trade.context());
    Map<FlowKind, JoinedFlows> beside = new EnumMap<>(FlowKind.class);
    CodeLists codes = CodeLists.NONE;
    Set<Edition> editions = new TreeSet<>();
    List<TradeTable> tables = new ArrayList<>(trade.tables());
    // Lists of codes come first, wherever they are named: they say what the tables mean.
    tables.sort(Comparator.comparing(table -> !table.file().contains("_codes_")));
    for (TradeTable table : tables) {
      ReadFlows read =
          opened.statistics(
              statistics,
              new TableRequest(
                  table, parties, trade.currency(), trade.unit(), trade.exchangeRates(), codes));
      codes = codes.with(read.codes());
      editions.addAll(read.editions());
      if (table.kind() == FlowKind.GOODS) {
        flows.add(read.flows());
        context.add(read.context());
      } else {
        beside
            .computeIfAbsent(table.kind(), kind -> opened.joined(trade.rows(kind)))
            .add(read.flows());
      }
    }
    Trade read = trade.withRead(flows.added(), context.added()).withEditions(editions);
    for (Map.Entry<FlowKind, JoinedFlows> each : beside.entrySet()) {
      read = read.withMore(each.getKey(), each.getValue().added());
    }
    return dossier.withTrade(
        codes.products().isEmpty() ? read : read.withNames(named(read, codes)));
  }

  /** The official texts of the products that are traded. */
  private static List<ProductName> named(Trade trade, CodeLists codes) {
    Set<String> traded = new TreeSet<>();
    trade.flows().forEach(flow -> traded.add(flow.product()));
    trade.context().forEach(flow -> traded.add(flow.product()));
    traded.retainAll(codes.products().keySet());
    return traded.stream().map(codes.products()::get).toList();
  }

  private static boolean isOfAnotherVersion(Node.Mapping mapping, Problems problems) {
    Optional<Node> version = mapping.get("attache");
    if (version.isEmpty()
        || !(version.get() instanceof Node.Scalar scalar)
        || !scalar.text().strip().matches("\\d+(\\.\\d+)*")
        || scalar.text().strip().equals(Integer.toString(Dossier.VERSION))) {
      return false;
    }
    problems.add(
        ProblemCode.UNKNOWN_VERSION,
        scalar.at(),
        "Version " + scalar.text() + " of the format is not known",
        "This release reads version " + Dossier.VERSION + ".");
    return true;
  }
}
