package org.attache.chart;

import static org.attache.chart.Specs.chart;
import static org.attache.chart.Specs.series;
import static org.attache.chart.Specs.years;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.Attache;
import org.attache.Format;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Caption;
import org.attache.brief.ChartFigure;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.Direction;
import org.attache.brief.Front;
import org.attache.brief.Inline;
import org.attache.brief.Label;
import org.attache.brief.Labels;
import org.attache.brief.Ledger;
import org.attache.brief.TimelineFigure;
import org.attache.theme.TestThemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Writes a page for every kind of chart for people to look at: {@code -Dcharts.look=FOLDER}. */
@EnabledIfSystemProperty(named = "charts.look", matches = ".+")
class ChartLookTest {

  private final Path folder = Path.of(System.getProperty("charts.look", "."));

  @Test
  void writesEveryKindFromLeftToRight() throws Exception {
    List<Block> blocks = new ArrayList<>();
    charts().forEach(spec -> blocks.add(figure(spec, blocks.size() + 1)));
    blocks.add(Specs.relations());
    write(blocks, "en", Direction.LEFT_TO_RIGHT, "left");
  }

  @Test
  void writesEveryKindFromRightToLeft() throws Exception {
    List<Block> blocks = new ArrayList<>();
    urdu().forEach(spec -> blocks.add(figure(spec, blocks.size() + 1)));
    blocks.add(
        new TimelineFigure(
            Specs.relations().caption(),
            List.of(
                Specs.entry("1994-02-03", "1994-02-03", "3 فروری 1994", "سفارتی تعلقات", "سنگ میل"),
                Specs.entry(
                    "2015-05-29",
                    "2015-05-29",
                    "29 مئی 2015",
                    "بیلاروس کے صدر کا دورۂ اسلام آباد",
                    "دورے"),
                Specs.open(
                    "2017-01-01", "2024-01-01", "2017 سے", "پارلیمانی دوستی گروپ", "پارلیمان")),
            "واقعات"));
    write(blocks, "ur", Direction.RIGHT_TO_LEFT, "right");
  }

  private void write(List<Block> blocks, String language, Direction direction, String name)
      throws Exception {
    Brief brief = brief(blocks, language, direction);
    for (Format format : List.of(Format.PDF, Format.DOCX)) {
      String ending = format.name().toLowerCase(Locale.ROOT);
      try (OutputStream out = Files.newOutputStream(folder.resolve(name + "." + ending))) {
        Attache.create().write(brief, format, out);
      }
    }
    assertTrue(Files.size(folder.resolve(name + ".pdf")) > 10_000);
  }

  private static ChartFigure figure(ChartSpec spec, int number) {
    String words = spec.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    Caption caption =
        new Caption(
            "fig-" + number,
            number,
            List.of(new Inline.Text("A chart: " + words)),
            List.of(new Inline.Text(spec.unit())),
            List.of(),
            List.of());
    return new ChartFigure(caption, spec, "What the data say.");
  }

  private static Brief brief(List<Block> blocks, String language, Direction direction) {
    Map<Label, String> labels = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      labels.put(label, label.name());
    }
    Front front =
        new Front(
            "Charts",
            "",
            LocalDate.of(2024, 2, 3),
            "3 February 2024",
            "",
            List.of(),
            List.of(),
            "",
            language,
            direction);
    return new Brief(
        front,
        TestThemes.plain(),
        new Labels(labels),
        blocks,
        List.of(),
        List.of(),
        List.of(),
        Ledger.EMPTY,
        List.of(),
        List.of());
  }

  static List<ChartSpec> charts() {
    List<String> goods =
        List.of(
            "Tractors and parts",
            "Milk powder",
            "Tyres",
            "Potash fertilizer",
            "Paper and board",
            "Pharmaceuticals");
    List<ChartSpec> charts = new ArrayList<>();
    charts.add(Specs.flows(ChartKind.COLUMN));
    charts.add(Specs.decade(ChartKind.STACKED_COLUMN));
    charts.add(
        chart(
            ChartKind.STACKED_BAR,
            List.of("2018", "2019", "2020", "2021"),
            series("Machinery", "21.4", "18.9", "24.3", "26.0"),
            series("Food", "9.1", "12.4", "8.8", "14.7"),
            series("Chemicals", "6.2", "5.9", "7.7", "9.0")));
    charts.add(
        chart(
            ChartKind.STACKED_AREA,
            years(2010, 2021),
            series(
                "Machinery and transport",
                "12",
                "14",
                "18",
                "17",
                "22",
                "21",
                "24",
                "-",
                "29",
                "31",
                "28",
                "33"),
            series("Food", "8", "9", "9", "11", "10", "12", "13", "12", "11", "12", "14", "15"),
            series("Chemicals", "3", "3", "4", "5", "5", "6", "5", "6", "7", "8", "8", "9")));
    charts.add(
        chart(
            ChartKind.SCATTER,
            List.of(
                "Pakistan",
                "India",
                "Kazakhstan",
                "Uzbekistan",
                "China",
                "Türkiye",
                "Azerbaijan",
                "Georgia",
                "Viet Nam",
                "Bangladesh",
                "Iran",
                "Egypt"),
            series(
                "GDP, billion US dollars",
                "348",
                "3150",
                "197",
                "69",
                "4820",
                "819",
                "54",
                "18",
                "366",
                "416",
                "359",
                "424"),
            series(
                "Trade with Belarus, million US dollars",
                "65",
                "720",
                "990",
                "410",
                "1690",
                "860",
                "310",
                "120",
                "150",
                "180",
                "95",
                "140")));
    charts.add(
        chart(ChartKind.PIE, goods, series("Exports", "21.4", "8.1", "4.4", "2.6", "1.2", "0.9")));
    charts.add(
        chart(
            ChartKind.DOUGHNUT,
            List.of("Textiles", "Rice", "Citrus", "Leather", "Other"),
            series("Exports", "6.1", "4.4", "2.2", "1.4", "0.9")));
    charts.add(
        chart(
            ChartKind.SLOPE,
            List.of("2012", "2021"),
            series("Tractors", "12.4", "26.0"),
            series("Milk powder", "2.1", "14.7"),
            series("Fertilizer", "22.0", "9.0"),
            series("Tyres", "8.0", "8.4"),
            series("Paper and board", "7.5", "7.9")));
    charts.add(
        chart(
            ChartKind.SLOPE,
            List.of("2010", "2015", "2021"),
            series("Belarus to Pakistan", "12.4", "35.1", "44.8"),
            series("Pakistan to Belarus", "30.1", "15.1", "9.9")));
    charts.add(
        chart(
            ChartKind.DUMBBELL,
            List.of("Machinery and transport equipment", "Food", "Chemicals", "Textiles", "Paper"),
            series("2015", "12.4", "9.1", "6.2", "14.0", "3.3"),
            series("2021", "26.0", "14.7", "9.0", "6.1", "-")));
    charts.add(
        chart(
            ChartKind.SMALL_MULTIPLES,
            years(2015, 2021),
            series("Kazakhstan", "10", "12", "14", "13", "16", "15", "19"),
            series("Uzbekistan", "2", "3", "3", "5", "8", "9", "12"),
            series("Pakistan", "5", "5", "6", "-", "5", "5", "6"),
            series("Azerbaijan", "3", "2", "4", "6", "6", "4", "5"),
            series("Viet Nam", "9", "8", "7", "5", "4", "4", "3"),
            series("Egypt", "-3", "-2", "1", "2", "4", "4", "6")));
    charts.add(
        chart(
            ChartKind.SMALL_MULTIPLES,
            years(2000, 2021),
            series(
                "Exports", "1", "2", "2", "3", "4", "5", "5", "7", "9", "4", "6", "8", "12", "15",
                "18", "22", "31", "28", "-", "35", "37", "41"),
            series(
                "Imports", "3", "2", "2", "2", "3", "4", "4", "5", "5", "3", "6", "9", "30", "29",
                "25", "25", "21", "19", "-", "15", "15", "13")));
    charts.add(
        chart(
            ChartKind.TREEMAP,
            List.of(
                "Tractors",
                "Milk powder",
                "Tyres",
                "Fertilizer",
                "Paper",
                "Pharmaceuticals",
                "Glass",
                "Steel",
                "Optical instruments",
                "Seeds"),
            series("Exports", "26", "14.7", "8.4", "9", "4.1", "3.3", "1.9", "1.2", "0.6", "0.2")));
    charts.add(
        chart(
            ChartKind.TREEMAP,
            List.of(
                "Tractors",
                "Milk powder",
                "Tyres",
                "Fertilizer",
                "Textiles",
                "Rice",
                "Citrus",
                "Leather"),
            series("Belarus to Pakistan", "26", "14.7", "8.4", "9", "-", "-", "-", "-"),
            series("Pakistan to Belarus", "-", "-", "-", "-", "6.1", "4.4", "2.2", "1.4")));
    return charts;
  }

  static List<ChartSpec> urdu() {
    List<String> goods = List.of("ٹریکٹر اور پرزے", "خشک دودھ", "ٹائر", "پوٹاش کھاد", "کاغذ");
    List<ChartSpec> charts = new ArrayList<>();
    ChartSpec.Series ours = series("برآمدات", "21.4", "8.1", "4.4", "2.6", "1.2");
    ChartSpec.Series theirs = series("درآمدات", "11.4", "9.1", "2.4", "5.6", "0.7");
    for (ChartKind kind : ChartKind.values()) {
      Specs.suited(kind, goods, ours, theirs).ifPresent(charts::add);
    }
    return charts;
  }
}
