package org.attache.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.tree.Inclusion.Column;
import org.attache.tree.Node;
import org.attache.tree.Utf8Reader;

/**
 * Reads a CSV file (RFC 4180, UTF-8) whose first line names its columns, row by row.
 *
 * <p>The delimiter is a comma, a semicolon or a tab, whichever the first line holds most of. A
 * table has at most {@value #MAX_ROWS} rows; after {@value #MAX_PROBLEMS} problems it is left.
 */
final class TableReader {

  static final int MAX_ROWS = 5_000_000;
  static final int MAX_PROBLEMS = 1000;

  private static final int LONGEST_CELL = 1 << 20;
  private static final int LONGEST_HEADER = 1 << 16;

  private final String file;
  private final List<Column> columns;
  private final Problems problems;

  TableReader(String file, List<Column> columns, Problems problems) {
    this.file = file;
    this.columns = columns;
    this.problems = problems;
  }

  /** Hands on the rows; returns whether the whole table could be read. */
  boolean read(InputStream in, Consumer<Node.Mapping> row) throws IOException {
    CsvRows rows = new CsvRows(file);
    try {
      BufferedReader text = new BufferedReader(new Utf8Reader(file, in), LONGEST_HEADER);
      try (CsvReader<CsvRow> reader = parser(delimiter(text)).build(rows, text);
          CloseableIterator<CsvRow> each = reader.iterator()) {
        return read(each, row);
      }
    } catch (Utf8Reader.Malformed e) {
      problems.add(e.problem());
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof Utf8Reader.Malformed malformed)) {
        throw e.getCause();
      }
      problems.add(malformed.problem());
    } catch (CsvParseException e) {
      problems.add(
          ProblemCode.SYNTAX,
          new Location(file, rows.startLine(), 0),
          "The row that begins here is not well-formed",
          "Check its quotation marks: one inside quoted text must be doubled.");
    }
    return false;
  }

  private static CsvReader.CsvReaderBuilder parser(char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_CELL);
  }

  private boolean read(CloseableIterator<CsvRow> rows, Consumer<Node.Mapping> sink) {
    if (!rows.hasNext()) {
      problems.add(
          ProblemCode.FILE_EMPTY,
          Location.of(file),
          "The table holds nothing",
          "Its first line must name the columns.");
      return false;
    }
    Optional<TableHeader> header = TableHeader.read(rows.next(), columns, problems);
    int before = problems.size();
    int count = 0;
    boolean whole = header.isPresent();
    while (whole && rows.hasNext()) {
      CsvRow row = rows.next();
      if (++count > MAX_ROWS) {
        return leave(row, "The table has more than " + MAX_ROWS + " rows");
      }
      if (problems.size() - before > MAX_PROBLEMS) {
        return leave(row, "Everything from here on was left: there are too many problems");
      }
      header.get().bind(row, problems).ifPresent(sink);
    }
    return whole && problems.size() == before;
  }

  private boolean leave(CsvRow row, String message) {
    problems.add(
        ProblemCode.FILE_TOO_LARGE,
        row.at(),
        message,
        "Mend or shorten the table; check it again.");
    return false;
  }

  private static char delimiter(BufferedReader text) throws IOException {
    text.mark(LONGEST_HEADER);
    List<Character> candidates = List.of(',', ';', '\t');
    List<Integer> counts = new ArrayList<>(List.of(0, 0, 0));
    boolean quoted = false;
    int c = text.read();
    for (int i = 1; i < LONGEST_HEADER && c >= 0 && c != '\n' && c != '\r'; i++) {
      quoted ^= c == '"';
      int which = candidates.indexOf((char) c);
      if (which >= 0 && !quoted) {
        counts.set(which, counts.get(which) + 1);
      }
      c = text.read();
    }
    text.reset();
    int most = 0;
    for (int i = 1; i < counts.size(); i++) {
      most = counts.get(i) > counts.get(most) ? i : most;
    }
    return candidates.get(most);
  }
}
