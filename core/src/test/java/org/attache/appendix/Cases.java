package org.attache.appendix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.Ledger;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.brief.SourcePlace;
import org.attache.dossier.Dossier;
import org.attache.intake.DossierFiles;
import org.attache.intake.DossierReader;
import org.attache.problem.Location;
import org.attache.problem.Problems;
import org.attache.trade.TradeSeries;
import org.attache.tree.Node;
import org.attache.tree.TreeReader;
import org.attache.wording.Wording;

/** Dossiers, their tables and what stands in them. */
final class Cases {

  private static final Path WORDS = Path.of("../templates/policy-brief/appendix.en.yaml");

  private Cases() {}

  static Dossier sample() throws IOException {
    return DossierReader.create().read(Path.of("../samples/pakistan-belarus")).dossier();
  }

  static List<DataTable> tables(Dossier dossier, Ledger ledger) throws IOException {
    return Appendix.of(Wording.of("en"), words(), UnaryOperator.identity())
        .tables(dossier, TradeSeries.of(dossier), ledger);
  }

  static Ledger ledger() {
    return new Ledger(
        List.of(
            new LedgerEntry(
                "documents-concluded.value",
                "Documents concluded",
                LedgerEntry.Kind.NUMBER,
                "80",
                "over 80",
                "document",
                new Origin.Stated(
                    "documents-concluded",
                    "value",
                    List.of(new SourcePlace("raza-nawaz-2021", "par5", "para. 5")),
                    new Location("dossier.yaml", 93, 12))),
            new LedgerEntry(
                "trade.2019.turnover",
                "Trade turnover, 2019",
                LedgerEntry.Kind.NUMBER,
                "50.2",
                "",
                "million US dollars",
                new Origin.Derived(
                    "exports + imports", List.of("trade.2019.exports", "trade.2019.imports")))));
  }

  static DataTable.Column column(DataTable table, String heading) {
    return table.columns().stream()
        .filter(column -> column.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  static String number(DataTable table, int row, String heading) {
    return ((DataCell.Computed) new Workbook(List.of(table)).cell(table, row, heading))
        .value()
        .toPlainString();
  }

  static BigDecimal value(Workbook workbook, DataTable table, int row, String heading) {
    return workbook.value(table, row, workbook.cell(table, row, heading));
  }

  static String shown(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  static Dossier read(String csv) throws IOException {
    return read(csv, "");
  }

  static Dossier read(String csv, String more) throws IOException {
    String yaml =
        "attache: 1\ntitle: A case\ndate: 2024-02-06\nparties: [PAK, BLR]\n"
            + "trade: {flows: trade.csv"
            + more
            + "}\n"
            + "sources:\n  - {id: report, type: report, title: A report}\n";
    return DossierReader.create()
        .read(
            DossierFiles.memory(
                Map.of(
                    "dossier.yaml",
                    yaml.getBytes(StandardCharsets.UTF_8),
                    "trade.csv",
                    csv.getBytes(StandardCharsets.UTF_8))))
        .dossier();
  }

  static Map<String, String> words() throws IOException {
    Map<String, String> words = new LinkedHashMap<>();
    try (InputStream in = new ByteArrayInputStream(Files.readAllBytes(WORDS))) {
      Node root = new TreeReader().read(WORDS.toString(), in, new Problems()).orElseThrow();
      for (Node.Entry entry : ((Node.Mapping) root).entries()) {
        words.put(entry.key(), ((Node.Scalar) entry.value()).text());
      }
    }
    return words;
  }
}
