package org.attache;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.attache.check.Checker;
import org.attache.dossier.Dossier;
import org.attache.intake.DossierReader;
import org.attache.intake.Reading;
import org.attache.problem.Places;
import org.attache.prose.ProseCheck;
import org.attache.trade.TradeSeries;

/**
 * Prints the CPU that reading large dossiers from their files takes, and checking what was read:
 * twice as much for twice as many facts.
 */
final class CheckOfMany {

  private static final int ROUNDS = 3;
  private static final int YEARS = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final String DOSSIER =
      """
      attache: 1
      title: Many facts
      date: 2024-02-06
      parties: [PAK, BLR]
      history: history.%s
      trade:
        currency: USD
        unit: million
        flows: trade.csv
      sources:
        - {id: a, type: book, title: A book}
        - {id: b, type: book, title: Another book}
      """;

  private static final String ENTRY =
      """
      - id: event-%d
        date: %d-%02d
        kind: visit
        title: Visit %d
        summary: The visit led to an agreement that was signed in 1994.
        participants: [{name: Somebody %d, office: Minister, party: PAK}]
        sources: [a#p2, b]
      """;

  private static final String ROW =
      "event-%d,%d-%02d,visit,Visit %d,The visit led to an agreement that was signed in 1994.,"
          + "a#p2;b%n";

  private CheckOfMany() {}

  /** What one dossier took, in seconds of CPU. */
  private record Taken(double reading, double checking, int problems) {

    double whole() {
      return reading + checking;
    }
  }

  /**
   * Reads and checks dossiers of a quarter, a half and all of so many flows in a table of CSV, with
   * a tenth as many events, in YAML or in CSV.
   */
  static void measure(int flows) throws IOException {
    for (String kind : List.of("yaml", "csv")) {
      for (int count : new int[] {flows / 4, flows / 2, flows}) {
        Path folder = Files.createTempDirectory("attache-check");
        try {
          write(folder, kind, count);
          print(kind, count, best(folder));
        } finally {
          Bench.delete(folder);
        }
      }
    }
  }

  private static void print(String kind, int flows, Taken taken) {
    System.out.printf(
        Locale.ROOT,
        "%7d flows, %6d events in %-4s: %6.3f s of CPU, of these reading %6.3f and check %6.3f;"
            + " %d problems%n",
        flows,
        flows / 10,
        kind,
        taken.whole(),
        taken.reading(),
        taken.checking(),
        taken.problems());
  }

  private static Taken best(Path folder) throws IOException {
    Taken best = take(folder);
    for (int round = 1; round < ROUNDS; round++) {
      Taken next = take(folder);
      best = next.whole() < best.whole() ? next : best;
    }
    return best;
  }

  private static Taken take(Path folder) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    Reading reading = DossierReader.create().read(folder);
    Dossier dossier = reading.dossier();
    long read = THREADS.getCurrentThreadCpuTime();
    TradeSeries series = TradeSeries.of(dossier);
    Places places = reading.places();
    int found = Checker.create().check(dossier, series, places).size();
    found += ProseCheck.of(dossier, series).dossier(places).size();
    long checked = THREADS.getCurrentThreadCpuTime();
    return new Taken(
        (read - start) / 1e9, (checked - read) / 1e9, reading.problems().size() + found);
  }

  private static void write(Path folder, String kind, int flows) throws IOException {
    Files.writeString(folder.resolve("dossier.yaml"), String.format(Locale.ROOT, DOSSIER, kind));
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("history." + kind))) {
      boolean isTable = kind.equals("csv");
      out.write(isTable ? "id,date,kind,title,summary,sources\n" : "");
      for (int i = 0; i < flows / 10; i++) {
        out.write(event(isTable ? ROW : ENTRY, i));
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("trade.csv"))) {
      out.write("year,from,to,product,value,source\n");
      for (int i = 0; i < flows; i++) {
        out.write(flow(i));
      }
    }
  }

  private static String event(String pattern, int number) {
    return String.format(
        Locale.ROOT, pattern, number, 1994 + number % 30, 1 + number % 12, number, number % 50);
  }

  private static String flow(int number) {
    boolean isFromPakistan = number / YEARS % 2 == 0;
    return String.format(
        Locale.ROOT,
        "%d,%s,%06d,%d.5,a%n",
        2003 + number % YEARS,
        isFromPakistan ? "PAK,BLR" : "BLR,PAK",
        100_000 + number / YEARS / 2,
        number % 1000);
  }
}
