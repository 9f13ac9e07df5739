package org.attache.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.brief.Brief;
import org.attache.brief.DataCell;
import org.attache.brief.DataTable;
import org.attache.brief.LedgerEntry;
import org.attache.brief.Origin;
import org.attache.brief.Paragraph;
import org.attache.brief.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is told of the course of goods is told of services and investment, each from its own rows.
 * The numbers are those of the published examples that the tests of indicators cite: 23, 21, 26, 34
 * average 27.00 over the last three, and 53,412 and 61,467 against 58,743 give 90.9 and 104.6.
 */
class CoursesOfServicesTest {

  private static final String DOSSIER =
      """
      trade:
        unit: million
        flows: [{year: 2015, from: PAK, to: BLR, value: 999.0, source: s}]
        services:
          - {year: 2012, from: PAK, to: BLR, value: 53.412, source: s}
          - {year: 2012, from: BLR, to: PAK, value: 23.0, source: s}
          - {year: 2013, from: PAK, to: BLR, value: 58.743, source: s}
          - {year: 2013, from: BLR, to: PAK, value: 21.0, source: s}
          - {year: 2014, from: PAK, to: BLR, value: 61.467, source: s}
          - {year: 2014, from: BLR, to: PAK, value: 26.0, source: s}
          - {year: 2015, from: PAK, to: BLR, value: 60.0, source: s}
          - {year: 2015, from: BLR, to: PAK, value: 34.0, source: s}
        investment:
          - {year: 2014, from: PAK, to: BLR, value: 2.0, source: s}
          - {year: 2015, from: PAK, to: BLR, value: -1.0, source: s}
        investmentStock:
          - {year: 2009, from: PAK, to: BLR, value: 10.000, source: s}
          - {year: 2013, from: PAK, to: BLR, value: 20.000, source: s}
          - {year: 2017, from: PAK, to: BLR, value: 42.998, source: s}
      sources: [{id: s, type: book, title: Statistics, issued: 2021}]
      """;

  @TempDir Path folder;

  @Test
  void functionsTakeTheKind() throws IOException {
    assertEquals(
        "90.9 104.6 27.00 20.0% [] []",
        text(
            """
            {{ index('exports', '2012', '2013', 'services') }}
            {{ index('exports', '2014', '2013', 'services') }}
            {{ movingAverage('imports', '2015', '3', 'services') | bare }}
            {{ averageGrowth('exports', '2009', '2017', 'investment-stock') }}
            [{{ averageGrowth('exports', '2014', '2015', 'investment') }}]
            [{{ averageGrowth('turnover', '2009', '2017', 'investment-stock') }}]
            """));
  }

  @Test
  void periodsTellTheirCourseAndTheirCover() throws IOException {
    assertEquals(
        "123.0 176.5% 6.2%",
        text("""
            {% set s = trade.services.latest %}
            {{ s.turnoverIndex }} {{ s.cover }} {{ trade.services.exportsVolatility | size }}
            """)
            .replace(" percentage points", "%"));
  }

  @Test
  void theLedgerGoesDownToTheRowsOfServices() throws IOException {
    Brief brief =
        brief(
            "{{ averageGrowth('exports', '2012', '2015', 'services') }}"
                + " {{ trade.services.latest.cover }}");
    LedgerEntry growth = brief.ledger().entry("services.2015.exports.cagr.2012").orElseThrow();
    assertEquals(
        "Average yearly growth of services sold by Pakistan to Belarus, 2012 to 2015",
        growth.label());
    assertEquals(
        "((services.2015.exports ÷ services.2012.exports)^(1 ÷ 3) − 1) × 100",
        ((Origin.Derived) growth.origin()).formula());
    LedgerEntry level = brief.ledger().entry("services.2012.exports").orElseThrow();
    assertInstanceOf(Origin.Stated.class, level.origin());
    assertEquals(
        "Services sold by Pakistan to Belarus against those sold by Belarus to Pakistan, 2015",
        brief.ledger().entry("services.2015.cover").orElseThrow().label());
  }

  @Test
  void theWorkbookComputesThemAmongItsMeasures() throws IOException {
    Brief brief = brief("{{ averageGrowth('exports', '2012', '2015', 'services') }}");
    DataTable measures =
        brief.appendix().stream()
            .filter(table -> table.name().equals("Measures"))
            .findFirst()
            .orElseThrow();
    List<DataCell> row = measures.rows().get(0);
    assertEquals(new DataCell.Text("services.2015.exports.cagr.2012"), row.get(0));
    DataCell.Computed value = assertInstanceOf(DataCell.Computed.class, row.get(2));
    assertEquals("4.0", value.value().toPlainString());
  }

  @Test
  void theSectionTellsTheirAverageGrowth() {
    String text = BriefDump.of(Yaml.brief(DOSSIER)).replace('\u00a0', ' ').replaceAll("[{}]", "");
    assertTrue(
        text.contains(
            "Since 2012 they changed by 7.1% a year on average, with a standard deviation of 2.7"),
        text);
    assertTrue(
        text.contains("What Pakistan held changed by 20.0% a year on average since 2009."), text);
  }

  private String text(String section) throws IOException {
    return brief(section).blocks().stream()
        .map(block -> PlainText.of(assertInstanceOf(Paragraph.class, block).content()))
        .collect(Collectors.joining(" "))
        .replace('\u00a0', ' ')
        .replaceAll("\\s+", " ")
        .strip();
  }

  private Brief brief(String section) throws IOException {
    return new OwnTemplate(folder).section("one", section).brief(DOSSIER);
  }
}
