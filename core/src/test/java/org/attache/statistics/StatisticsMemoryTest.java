package org.attache.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.dossier.Scale;
import org.attache.dossier.TradeTable;
import org.attache.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a table that is larger than the memory it is given. */
class StatisticsMemoryTest {

  private static final int ROWS = 400_000;
  private static final int OURS = 20_000;

  @TempDir private Path folder;

  /** Run with little memory: reads the table that it is given and prints how many flows it has. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Problems problems = new Problems();
    ReadFlows read =
        StatisticsReader.create()
            .read(
                "trade.csv",
                () -> Files.newInputStream(file),
                new TableRequest(
                    TradeTable.of("trade.csv", ""),
                    List.of("PAK", "BLR"),
                    "USD",
                    Scale.MILLION,
                    List.of()),
                problems);
    System.out.print(read.flows().size() + " " + problems.list().size());
  }

  @Test
  void readsATableLargerThanItsMemory() throws IOException, InterruptedException {
    Path table = folder.resolve("trade.csv");
    try (Writer out = Files.newBufferedWriter(table)) {
      out.write(
          "Nomenclature,ReporterISO3,ReporterName,ProductCode,ProductDescription,PartnerISO3,"
              + "PartnerName,Year,TradeFlowName,TradeValue in 1000 USD\n");
      for (int i = 0; i < ROWS; i++) {
        boolean isOurs = i % (ROWS / OURS) == 0;
        String code = String.format("%06d", i / (ROWS / OURS));
        out.write(
            (isOurs ? "H5,PAK,Pakistan," : "H5,KEN,Kenya,")
                + code
                + ",\"Articles of this kind, made of that material, not elsewhere specified\","
                + "BLR,Belarus,2019,Export,"
                + i
                + ".5\n");
      }
    }
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx32m",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            StatisticsMemoryTest.class.getName(),
            table.toString());
    Process process = java.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertEquals(OURS + " 0", said);
  }
}
