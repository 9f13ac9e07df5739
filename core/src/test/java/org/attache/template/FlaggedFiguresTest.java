package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.brief.Brief;
import org.attache.brief.Caption;
import org.attache.brief.ChartFigure;
import org.attache.brief.LedgerEntry;
import org.attache.brief.PlainText;
import org.attache.brief.Table;
import org.attache.wording.Wording;
import org.junit.jupiter.api.Test;

/** What statistical offices flag stays flagged on the page, and so does what is computed of it. */
class FlaggedFiguresTest {

  private static final String HEAD =
      """
      sources: [{id: s, type: dataset, title: Statistics, issued: 2021, URL: "https://example.org"}]
      trade:
        currency: USD
        unit: million
        flows:
      """;

  private static final String FLAGGED =
      HEAD
          + row("2021", "PAK", "10.5", "")
          + row("2021", "BLR", "4.5", "")
          + row("2022", "PAK", "12.5", "e")
          + row("2022", "BLR", "40.25", "")
          + row("2023", "PAK", "13.5", "pe")
          + row("2023", "BLR", "41.5", "");

  private static String row(String year, String from, String value, String flag) {
    String to = from.equals("PAK") ? "BLR" : "PAK";
    String mark = flag.isEmpty() ? "" : ", flag: " + flag;
    return "    - {year: "
        + year
        + ", from: "
        + from
        + ", to: "
        + to
        + ", value: "
        + value
        + mark
        + ", source: s}\n";
  }

  @Test
  void tablesMarkTheFlaggedNumberAndWhatIsComputedFromIt() {
    Table flows = table(Yaml.brief(FLAGGED), "tbl-flows");
    assertEquals(List.of("2021", "10.5", "4.5", "15.0", "6.0"), cells(flows, 0));
    assertEquals(List.of("2022", "12.5 [e]", "40.25", "52.75 [e]", "27.75 [e]"), cells(flows, 1));
    assertEquals(
        List.of("2023", "13.5 [e] [p]", "41.5", "55.0 [e] [p]", "28.0 [e] [p]"), cells(flows, 2));
  }

  @Test
  void aNoteBelowTheTableSaysWhatItsMarksMean() {
    List<String> notes = notes(table(Yaml.brief(FLAGGED), "tbl-flows").caption());
    assertTrue(
        notes.contains(
            "Flags of statistical offices: [e] estimated, [p] provisional. What is computed"
                + " carries the flags of its parts."),
        notes.toString());
  }

  @Test
  void chartsSayBelowThatSomeValuesAreFlagged() {
    ChartFigure chart =
        Yaml.brief(FLAGGED).blocks().stream()
            .filter(ChartFigure.class::isInstance)
            .map(ChartFigure.class::cast)
            .filter(one -> one.caption().id().equals("fig-flows"))
            .findFirst()
            .orElseThrow();
    assertTrue(
        notes(chart.caption())
            .contains("Some values are flagged by statistical offices: estimated, provisional."),
        notes(chart.caption()).toString());
  }

  @Test
  void theLeadSentenceTellsTheFlagInWordsAndThenMarksOnly() {
    String text = text(FLAGGED);
    assertTrue(
        text.contains("came to US$55.0 million [e: estimated] [p: provisional], US$2.25 million"),
        text);
    assertTrue(text.contains("sold goods worth US$13.5 million [e] [p] and Belarus"), text);
    assertTrue(text.contains("US$41.5 million, which left"), text);
  }

  @Test
  void theLedgerKnowsTheFlags() {
    Brief brief = Yaml.brief(FLAGGED);
    assertEquals(List.of(), flags(brief, "trade.2021.turnover"));
    assertEquals(List.of("e"), flags(brief, "trade.2022.exports"));
    assertEquals(List.of(), flags(brief, "trade.2022.imports"));
    assertEquals(List.of("e"), flags(brief, "trade.2022.balance"));
    assertEquals(List.of("e", "p"), flags(brief, "trade.2023.turnover.growth"));
  }

  @Test
  void aSumOfProductsCarriesTheFlagOfOne() {
    String product = "    - {year: 2023, from: PAK, to: BLR, source: s, product: ";
    Brief brief =
        Yaml.brief(
            HEAD
                + product
                + "\"1006\", value: 1.5, flag: c}\n"
                + product
                + "\"5205\", value: 2.5}\n"
                + row("2023", "BLR", "4.5", ""));
    assertEquals(List.of("c"), flags(brief, "trade.2023.exports"));
    assertEquals(List.of("c"), flags(brief, "trade.2023.turnover"));
    assertEquals(List.of(), flags(brief, "trade.2023.imports"));
  }

  @Test
  void aFlagOfNobodysAlphabetIsPrintedAsItStands() {
    String odd = HEAD + row("2023", "PAK", "1.5", "\"xy\"") + row("2023", "BLR", "2.5", "");
    Table flows = table(Yaml.brief(odd), "tbl-flows");
    assertEquals(List.of("2023", "1.5 [xy]", "2.5", "4.0 [xy]", "1.0 [xy]"), cells(flows, 0));
    assertFalse(
        notes(flows.caption()).stream().anyMatch(note -> note.contains("Flags of")),
        notes(flows.caption()).toString());
  }

  @Test
  void withoutFlagsNothingIsAdded() {
    String plain = HEAD + row("2023", "PAK", "13.5", "") + row("2023", "BLR", "41.5", "");
    assertFalse(text(plain).contains("flag"), text(plain));
  }

  @Test
  void everyLetterHasItsMeaning() {
    Wording english = Wording.of("en");
    Set<String> missing = new TreeSet<>();
    for (char letter : "bcdefnprsuz".toCharArray()) {
      if (english.phraseOr("flag." + letter, "").isEmpty()) {
        missing.add(String.valueOf(letter));
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static List<String> flags(Brief brief, String figure) {
    return brief.ledger().entry(figure).map(LedgerEntry::flags).orElseThrow();
  }

  private static Table table(Brief brief, String id) {
    return brief.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(table -> table.caption().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> cells(Table table, int row) {
    return table.rows().get(row).cells().stream()
        .map(cell -> plain(PlainText.of(cell.content())))
        .toList();
  }

  private static List<String> notes(Caption caption) {
    return caption.notes().stream().map(note -> plain(PlainText.of(note))).toList();
  }

  private static String text(String lines) {
    return plain(Yaml.dump(lines)).replaceAll("[{}]", "");
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
