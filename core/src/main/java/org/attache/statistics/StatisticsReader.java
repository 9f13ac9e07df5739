package org.attache.statistics;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipException;
import org.attache.dossier.Edition;
import org.attache.dossier.FlowKind;
import org.attache.dossier.TableFormat;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.statistics.Packing.Packed;
import org.attache.statistics.Packing.Part;
import org.attache.tree.JsonTokens;

/**
 * Reads files of statistical offices, recognised by what they hold, row by row. Immutable; for
 * sharing between threads.
 *
 * <pre>{@code
 * ReadFlows read = StatisticsReader.create().read("trade.csv.gz", opener, request, problems);
 * }</pre>
 */
public final class StatisticsReader {

  /** What only tables of the balance of payments call their columns. */
  private static final Set<String> ITEMS =
      Set.of("bopitem", "intaccitem", "accountsitem", "fdiitem", "fdicomp", "measureprinciple");

  private final Unpacking.Limits limits;

  private StatisticsReader(Unpacking.Limits limits) {
    this.limits = limits;
  }

  /** A reader. */
  public static StatisticsReader create() {
    return with(Unpacking.Limits.USUAL);
  }

  /** A reader that unpacks no more than so much. */
  static StatisticsReader with(Unpacking.Limits limits) {
    return new StatisticsReader(limits);
  }

  /**
   * Reads what a file says of trade between the parties, with others and of the world.
   *
   * @param file what to call it in messages
   * @param opener opens its bytes; it may be opened more than once
   * @param problems where whatever is wrong is reported, all of it
   * @throws IOException if the bytes cannot be read
   */
  public ReadFlows read(String file, FileOpener opener, TableRequest request, Problems problems)
      throws IOException {
    FewProblems few = new FewProblems(problems);
    if (!TableSettings.areRight(request.table(), few)) {
      return ReadFlows.NONE;
    }
    try (Packed packed = Packing.parts(file, opener, limits)) {
      return parts(file, packed.parts(), request, few, problems);
    } catch (Unpacking.TooLarge e) {
      few.add(
          "large",
          ProblemCode.FILE_TOO_LARGE,
          Location.of(file),
          "The file unpacks to so much more than it is that it is not read any further",
          "If it is what an office gave, unpack it first, or download fewer years at a time.");
    } catch (WorkbookParts.Damaged e) {
      few.add(
          "workbook",
          ProblemCode.SYNTAX,
          Location.of(file),
          "The workbook is damaged, or holds what no workbook may",
          "Open it in a spreadsheet program and save it again.");
    } catch (EOFException | ZipException e) {
      few.add(
          "cut",
          ProblemCode.SYNTAX,
          Location.of(file),
          "The packed file is damaged or cut off",
          "Download it again.");
    } finally {
      few.finish();
    }
    return ReadFlows.NONE;
  }

  private static ReadFlows parts(
      String file, List<Part> parts, TableRequest request, FewProblems few, Problems problems)
      throws IOException {
    JoinedFlows flows = new JoinedFlows(List.of(), problems);
    JoinedFlows context = new JoinedFlows(List.of(), problems);
    int tables = 0;
    int nested = 0;
    CodeLists codes = CodeLists.NONE;
    for (Part part : parts) {
      if (isCodes(part)) {
        codes = codes.with(CodeLists.read(part, few));
        tables += parts.size() == 1 ? 1 : 0;
      }
    }
    TableRequest coded = request.withCodes(codes);
    Set<Edition> editions = new TreeSet<>();
    for (Part part : parts) {
      boolean isPacked = isPackedAgain(part, file);
      nested += isPacked ? 1 : 0;
      if (!isPacked && !isCodes(part) && (parts.size() == 1 || isTable(part))) {
        tables++;
        ReadFlows read = part(part, coded, few);
        flows.add(read.flows());
        context.add(read.context());
        editions.addAll(
            read.editions().isEmpty() && !read.flows().isEmpty()
                ? Classifications.ofFile(part.name())
                : read.editions());
      }
    }
    if (tables == 0) {
      few.add(
          "none",
          ProblemCode.FILE_EMPTY,
          Location.of(file),
          "The file holds no table",
          nested > 0
              ? "What it holds is packed once more: unpack it first."
              : "Tables are CSV, JSON and Excel files.");
    } else if (nested > 0) {
      few.add(
          "nested",
          ProblemCode.ROWS_LEFT_OUT,
          Location.of(file),
          nested == 1
              ? "One of the files in it is packed once more and was not read"
              : nested + " of the files in it are packed once more and were not read",
          "Unpack them first if they are wanted.");
    }
    return new ReadFlows(flows.added(), context.added(), codes, List.copyOf(editions));
  }

  /** Whether one of the packed files is packed itself; a workbook may be. */
  private static boolean isPackedAgain(Part part, String file) {
    boolean isPart = !part.name().equals(file);
    boolean isWorkbook = part.name().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    return isPart && (Packing.isGzip(part.head()) || Packing.isZip(part.head()) && !isWorkbook);
  }

  /** Whether a file is a list of what codes stand for. */
  private static boolean isCodes(Part part) {
    return !Packing.isZip(part.head()) && CodeLists.isList(firstLine(part));
  }

  /** Whether one of several packed files is a table. */
  private static boolean isTable(Part part) {
    if (Packing.isZip(part.head())) {
      return true;
    }
    String first = firstLine(part);
    boolean isSplit = List.of(",", ";", "\t", "|").stream().anyMatch(first::contains);
    return isSplit || isJson(part.head());
  }

  private static String firstLine(Part part) {
    String text = new String(part.head(), StandardCharsets.UTF_8);
    return text.lines().findFirst().orElse("");
  }

  private static ReadFlows part(Part part, TableRequest request, FewProblems few)
      throws IOException {
    byte[] head = part.head();
    if (head.length == 0) {
      few.add(
          "empty",
          ProblemCode.FILE_EMPTY,
          Location.of(part.name()),
          "The table holds nothing",
          "Its first line must name the columns.");
      return ReadFlows.NONE;
    }
    if (!Packing.isZip(head) && !TableSettings.isWithoutCells(request.table(), few)) {
      return ReadFlows.NONE;
    }
    Symbols symbols = new Symbols();
    try (Rows rows = rows(part, head, request, symbols)) {
      ReadFlows read = table(rows, request, few);
      if (symbols.isLatin()) {
        few.addOnce(
            "latin" + part.name(),
            ProblemCode.NOT_UNICODE,
            Location.of(part.name()),
            "The file is not UTF-8; it was read as ISO 8859-1",
            "Names with accents may be wrong; codes are not.");
      }
      return read;
    } catch (WorkbookParts.NoSheet e) {
      few.add("sheet", ProblemCode.WRONG_VALUE, request.table().at(), e.getMessage(), "");
      return ReadFlows.NONE;
    } catch (JsonTokens.Malformed e) {
      few.add(
          "json",
          e.problem().code(),
          e.problem().location(),
          e.problem().message(),
          e.problem().hint());
      return ReadFlows.NONE;
    }
  }

  private static Rows rows(Part part, byte[] head, TableRequest request, Symbols symbols)
      throws IOException {
    if (Packing.isZip(head)) {
      return SheetRows.open(part, request.table());
    }
    if (EurostatTsvRows.isLaidOutSo(head)) {
      return EurostatTsvRows.open(part);
    }
    return isJson(head)
        ? JsonTables.open(part)
        : new DelimitedRows(part.name(), part.opener().open(), symbols);
  }

  private static boolean isJson(byte[] head) {
    for (byte each : head) {
      boolean isSpace = each == ' ' || each == '\n' || each == '\r' || each == '\t' || each < 0;
      if (!isSpace) {
        return each == '{' || each == '[';
      }
    }
    return false;
  }

  /** Where the rows of a table must stand that none were found in. */
  private static String advice(Rows rows) {
    if (rows instanceof JsonRows) {
      return "Its rows must be objects in a list, or in one under the key data or dataset; an answer"
          + " without data may be a message of the service.";
    }
    return rows instanceof SdmxJsonRows
        ? "Its observations must stand under dataSets, and their dimensions under structure."
        : "Its first line must name the columns.";
  }

  private static boolean isOfPayments(List<String> heading) {
    return heading.stream().map(Layout::plain).anyMatch(ITEMS::contains);
  }

  private static ReadFlows table(Rows rows, TableRequest request, FewProblems few)
      throws IOException {
    Location heading = rows.at(-1);
    // An answer in SDMX-JSON always has a column of values, if only that.
    int without = rows instanceof SdmxJsonRows ? 1 : 0;
    if (rows.heading().size() <= without) {
      few.add("empty", ProblemCode.FILE_EMPTY, heading, "The table holds nothing", advice(rows));
      return ReadFlows.NONE;
    }
    Optional<Columns> columns = Columns.bind(request.table(), rows, few);
    if (columns.isEmpty()) {
      return ReadFlows.NONE;
    }
    if (isOfPayments(rows.heading()) && request.table().kind() == FlowKind.GOODS) {
      few.add(
          "kind",
          ProblemCode.WRONG_VALUE,
          heading,
          "The table holds items of the balance of payments, which are not goods",
          "Say what is wanted of it beside its name: kind: services, investment or"
              + " investment-stock.");
      return ReadFlows.NONE;
    }
    boolean isReconciled = columns.get().layout().format() == TableFormat.BACI;
    Collector collector = new Collector(request, few, isReconciled);
    new RowReading(request, columns.get(), few, collector).read(rows);
    return collector.flows(heading);
  }
}
