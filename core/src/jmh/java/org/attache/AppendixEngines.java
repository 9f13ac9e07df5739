package org.attache;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attache.brief.Brief;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.DataTable.Column;
import org.attache.brief.DataTable.ColumnKind;
import org.attache.brief.LazyRows;
import org.attache.xlsx.XlsxWriter;
import org.dhatim.fastexcel.Worksheet;

/**
 * The same rows as a workbook by us, by POI in memory, by POI streaming and by fastexcel, in one
 * process and in turn: CPU time of the thread, memory allocated, the highest heap and the size.
 *
 * <p>Ours has a cover, contents, column widths, row heights, number formats, wrapped text and an
 * Excel table besides; the others write bare cells.
 */
final class AppendixEngines {

  private static final int COLUMNS = 12;
  private static final String[] PARTIES = {"Pakistan", "Belarus", "T\u00fcrkiye", "China"};

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private int rows;

  private AppendixEngines(int rows) {
    this.rows = rows;
  }

  /** Writes rows somewhere. */
  private interface Engine {
    void write(OutputStream out) throws IOException;
  }

  private record Contender(
      String name,
      Engine engine,
      List<Double> cpu,
      List<Double> mib,
      List<Double> peaks,
      List<Double> sizes) {
    Contender(String name, Engine engine) {
      this(
          name, engine, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /** Counts bytes and forgets them. */
  private static final class Counter extends OutputStream {
    private long size;

    @Override
    public void write(int b) {
      size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      size += length;
    }
  }

  static void measure(int rounds) throws IOException {
    new AppendixEngines(100_000).compare(rounds);
  }

  private void compare(int rounds) throws IOException {
    Brief brief = brief(rows);
    List<Contender> contenders =
        List.of(
            new Contender("attache", out -> new XlsxWriter().write(brief, out)),
            new Contender("fastexcel", this::fastexcel),
            new Contender("POI SXSSF", this::streaming),
            new Contender("POI XSSF", this::inMemory));
    System.out.printf(
        Locale.ROOT,
        "%n%-12s %9s %9s %11s %9s %9s%n",
        "",
        "CPU ms",
        "x ours",
        "MiB made",
        "peak",
        "KiB");
    int many = rows;
    rows = many / 10;
    for (Contender one : contenders) {
      one.engine().write(new Counter());
    }
    rows = many;
    for (int round = 0; round < rounds; round++) {
      for (Contender one : contenders) {
        Counter counter = new Counter();
        double peak = peak(() -> timed(one, counter));
        one.peaks().add(peak);
        one.sizes().add(counter.size / 1024.0);
      }
    }
    for (Contender one : contenders) {
      System.out.printf(
          Locale.ROOT,
          "%-12s %9.0f %9.2f %11.0f %9.0f %9.0f%n",
          one.name(),
          median(one.cpu()),
          median(one.cpu()) / median(contenders.get(0).cpu()),
          median(one.mib()),
          median(one.peaks()),
          median(one.sizes()));
    }
  }

  private void timed(Contender one, Counter counter) throws IOException {
    long cpu = threads.getCurrentThreadCpuTime();
    long allocated = threads.getCurrentThreadAllocatedBytes();
    one.engine().write(counter);
    one.cpu().add((threads.getCurrentThreadCpuTime() - cpu) / 1e6);
    one.mib().add((threads.getCurrentThreadAllocatedBytes() - allocated) / 1048576.0);
  }

  /** Something that may fail to write. */
  private interface Work {
    void run() throws IOException;
  }

  /** The most that the heap held meanwhile beyond what it held before, in MiB, garbage included. */
  private static double peak(Work work) throws IOException {
    System.gc();
    long before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    work.run();
    long peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    return (peak - before) / 1048576.0;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static boolean isNumber(int column) {
    return column % 3 == 2;
  }

  private static double number(int row, int column) {
    return (row * 7919L + column * 104_729L) % 10_000_000 / 100.0;
  }

  /** A party, a product or words of one row alone. */
  private static String text(int row, int column) {
    return switch (column % 4) {
      case 0 -> PARTIES[row % PARTIES.length];
      case 1 -> "Product " + row % 2000;
      default -> "Row " + row + ", column " + column;
    };
  }

  private static String heading(int column) {
    return "Column " + (column + 1);
  }

  private Brief brief(int count) throws IOException {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < COLUMNS; i++) {
      ColumnKind kind = isNumber(i) ? ColumnKind.NUMBER : ColumnKind.TEXT;
      columns.add(new Column(heading(i), kind, isNumber(i) ? 2 : 0));
    }
    DataTable table =
        new DataTable(
            "Rows",
            "Rows",
            "Rows",
            List.of(),
            "",
            columns,
            new LazyRows(rows, this::row),
            List.of());
    Brief some = Bench.open().assemble(Specimens.read().dossier(0, Specimens.Size.pages(1)));
    return new Brief(
        some.front(),
        some.theme(),
        some.labels(),
        List.of(),
        List.of(),
        List.of(),
        List.of(table),
        some.ledger(),
        List.of(),
        List.of());
  }

  private List<DataCell> row(int row) {
    DataCell[] cells = new DataCell[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
      cells[i] =
          isNumber(i)
              ? new DataCell.Number(BigDecimal.valueOf(number(row, i)), "")
              : new DataCell.Text(text(row, i));
    }
    return List.of(cells);
  }

  private void fastexcel(OutputStream out) throws IOException {
    try (org.dhatim.fastexcel.Workbook workbook =
        new org.dhatim.fastexcel.Workbook(out, "Benchmark", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Rows");
      for (int column = 0; column < COLUMNS; column++) {
        sheet.value(0, column, heading(column));
      }
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < COLUMNS; column++) {
          if (isNumber(column)) {
            sheet.value(row + 1, column, number(row, column));
          } else {
            sheet.value(row + 1, column, text(row, column));
          }
        }
        if (row % 1000 == 0) {
          sheet.flush();
        }
      }
      sheet.finish();
    }
  }

  private void streaming(OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
      poi(workbook, out);
    }
  }

  private void inMemory(OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      poi(workbook, out);
    }
  }

  private void poi(org.apache.poi.ss.usermodel.Workbook workbook, OutputStream out)
      throws IOException {
    var sheet = workbook.createSheet("Rows");
    Row headings = sheet.createRow(0);
    for (int column = 0; column < COLUMNS; column++) {
      headings.createCell(column).setCellValue(heading(column));
    }
    for (int row = 0; row < rows; row++) {
      Row cells = sheet.createRow(row + 1);
      for (int column = 0; column < COLUMNS; column++) {
        Cell cell = cells.createCell(column);
        if (isNumber(column)) {
          cell.setCellValue(number(row, column));
        } else {
          cell.setCellValue(text(row, column));
        }
      }
    }
    workbook.write(out);
  }
}
