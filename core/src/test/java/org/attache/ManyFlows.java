package org.attache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A dossier of as many monthly flows as one asks for, and a program that makes a workbook of it.
 */
final class ManyFlows {

  private static final int PRODUCTS = 2_000;

  private static final String DOSSIER =
      """
      attache: 1
      template: policy-brief
      language: en
      title: Pakistan and Belarus in a million flows
      date: 2040-02-03
      parties: [PAK, BLR]
      trade:
        currency: USD
        unit: one
        flows: trade.csv
      sources:
        - {id: office, type: dataset, title: Monthly trade by product, author: [{literal: Office}]}
      """;

  private ManyFlows() {}

  /**
   * Makes a workbook.
   *
   * @param arguments the dossier's folder and the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Attache attache = Attache.create();
    Inspection inspection = attache.inspect(Path.of(arguments[0]));
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      attache.write(inspection.brief(), Format.XLSX, out);
    }
  }

  /**
   * Writes a dossier.
   *
   * @param count how many flows it has: both directions month by month and product by product, each
   *     as both sides report it
   * @return the sum of all values, in cents
   */
  static long write(Path folder, int count) throws IOException {
    Files.writeString(folder.resolve("dossier.yaml"), DOSSIER);
    long sum = 0;
    try (Writer out = Files.newBufferedWriter(folder.resolve("trade.csv"))) {
      out.write("year,from,to,product,value,valuation,reporter,source,flag\n");
      for (int i = 0; i < count; i++) {
        long seed = i / 2 * 1_103_515_245L + 12_345 & 0x7fff_ffff;
        long cents = seed % 10_000_000 * (i % 2 == 0 ? 100 : 108) / 100;
        out.write(row(i, cents));
        sum += cents;
      }
    }
    return sum;
  }

  private static String row(int index, long cents) {
    boolean isExport = index % 4 < 2;
    boolean isSeller = index % 2 == 0;
    int product = index / 4 % PRODUCTS;
    int month = index / 4 / PRODUCTS;
    String from = isExport ? "PAK" : "BLR";
    String to = isExport ? "BLR" : "PAK";
    return String.format(
        Locale.ROOT,
        "%d-%02d,%s,%s,%06d,%d.%02d,%s,%s,office#t%d,%s\n",
        1990 + month / 12,
        month % 12 + 1,
        from,
        to,
        10_100 + product * 487,
        cents / 100,
        cents % 100,
        isSeller ? "FOB" : "CIF",
        isSeller ? from : to,
        month % 12 + 1,
        index % 97 == 0 ? "e" : "");
  }
}
