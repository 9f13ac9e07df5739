package org.attache;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.dossier.Scale;
import org.attache.dossier.TradeTable;
import org.attache.problem.Problems;
import org.attache.statistics.ReadFlows;
import org.attache.statistics.StatisticsReader;
import org.attache.statistics.TableRequest;

/**
 * Reads a million rows as UN Comtrade gives them, beside a plain loop of FastCSV that adds the same
 * values up and checks nothing.
 */
final class IntakeOfMany {

  private static final String HEADING =
      "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,"
          + "flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,"
          + "partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,"
          + "cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,"
          + "qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,"
          + "isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,"
          + "fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate\n";

  private static final List<String> PARTNERS =
      List.of(
          "0,W00,World",
          "112,BLR,Belarus",
          "156,CHN,China",
          "276,DEU,Germany",
          "842,USA,USA",
          "699,IND,India",
          "757,CHE,Switzerland",
          "579,NOR,Norway",
          "251,FRA,France",
          "381,ITA,Italy",
          "392,JPN,Japan",
          "410,KOR,Rep. of Korea",
          "528,NLD,Netherlands",
          "616,POL,Poland",
          "643,RUS,Russian Federation",
          "682,SAU,Saudi Arabia",
          "702,SGP,Singapore",
          "710,ZAF,South Africa",
          "724,ESP,Spain",
          "752,SWE,Sweden",
          "764,THA,Thailand",
          "784,ARE,United Arab Emirates",
          "792,TUR,Türkiye",
          "804,UKR,Ukraine",
          "826,GBR,United Kingdom");

  private static final List<String> REPORTERS =
      List.of("586,PAK,Pakistan", "276,DEU,Germany", "156,CHN,China", "392,JPN,Japan");

  private IntakeOfMany() {}

  static void measure(int rows, int rounds) throws IOException {
    Path file = Files.createTempFile("comtrade", ".csv");
    try {
      generate(file, rows);
      System.out.printf(
          Locale.ROOT,
          "%n%,d rows, %.1f MB, heap of at most %d MB%n",
          rows,
          Files.size(file) / 1e6,
          Runtime.getRuntime().maxMemory() >> 20);
      List<Double> ours = new ArrayList<>();
      List<Double> plain = new ArrayList<>();
      for (int round = 0; round < rounds + 2; round++) {
        double mine = seconds(() -> ours(file));
        double theirs = seconds(() -> plain(file));
        if (round >= 2) {
          ours.add(mine);
          plain.add(theirs);
        }
      }
      double mine = median(ours);
      double theirs = median(plain);
      System.out.printf(
          Locale.ROOT,
          "Attaché %.3f s of CPU, a plain loop of FastCSV %.3f s: ratio %.2f%n",
          mine,
          theirs,
          mine / theirs);
    } finally {
      Files.delete(file);
    }
  }

  private interface Work {
    int run() throws IOException;
  }

  private static double seconds(Work work) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    if (work.run() == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return (threads.getCurrentThreadCpuTime() - before) / 1e9;
  }

  private static int ours(Path file) throws IOException {
    Problems problems = new Problems();
    ReadFlows read =
        StatisticsReader.create()
            .read(
                "comtrade.csv",
                () -> Files.newInputStream(file),
                new TableRequest(
                    TradeTable.of("comtrade.csv", ""),
                    List.of("PAK", "BLR"),
                    "USD",
                    Scale.MILLION,
                    List.of()),
                problems);
    if (problems.hasErrors()) {
      throw new IllegalStateException(problems.list().get(0).toString());
    }
    return read.flows().size();
  }

  private static int plain(Path file) throws IOException {
    Map<String, BigDecimal> sums = new HashMap<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().ofCsvRecord(Files.newBufferedReader(file))) {
      for (CsvRecord row : reader) {
        boolean isWanted = row.getField(7).equals("PAK") || row.getField(12).equals("PAK");
        if (isWanted && row.getField(14).equals("0") && row.getField(27).equals("0")) {
          String key =
              row.getField(5)
                  + row.getField(7)
                  + row.getField(9)
                  + row.getField(12)
                  + row.getField(20);
          sums.merge(key, new BigDecimal(row.getField(43)), BigDecimal::add);
        }
      }
    }
    return sums.size();
  }

  private static void generate(Path file, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADING);
      int row = 0;
      for (int year = 2010; row < rows; year++) {
        for (String reporter : REPORTERS) {
          for (String partner : PARTNERS) {
            for (int product = 0; product < 500 && row < rows; product++) {
              for (String flow : List.of("X,Export", "M,Import")) {
                if (!partner.startsWith(reporter.substring(0, 3))) {
                  out.write(row(year, reporter, flow, partner, product, row++));
                }
              }
            }
          }
        }
      }
    }
  }

  private static String row(
      int year, String reporter, String flow, String partner, int product, int number) {
    String code =
        product == 0 ? "TOTAL" : String.format(Locale.ROOT, "%06d", 10_100 + 1_900 * product);
    return String.format(
        Locale.ROOT,
        "C,A,%d0101,%d,52,%d,%s,%s,%s,0,W00,World,H6,HS,True,%s,\"Goods of the heading %s, whether"
            + " or not prepared or preserved, not elsewhere specified\",%d,%s,C00,TOTAL CPC,0,0,"
            + "TOTAL MOT,8,kg,%d.0,False,-1,N/A,0.0,False,%d.0,False,0.0,False,%s,%s,%d.%03d,0,"
            + "False,True%n",
        year,
        year,
        year,
        reporter,
        flow,
        partner,
        code,
        code,
        product == 0 ? 0 : 6,
        product == 0 ? "False" : "True",
        number,
        number,
        flow.startsWith("M") ? number + ".5" : "",
        flow.startsWith("X") ? number + ".5" : "",
        number,
        number % 1000);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
