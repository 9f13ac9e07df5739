package org.attache.docx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Callout;
import org.attache.brief.Caption;
import org.attache.brief.ChartFigure;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.CodeBlock;
import org.attache.brief.Contents;
import org.attache.brief.Direction;
import org.attache.brief.FactsBox;
import org.attache.brief.Front;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.Label;
import org.attache.brief.Labels;
import org.attache.brief.Ledger;
import org.attache.brief.ListBlock;
import org.attache.brief.Note;
import org.attache.brief.NoteList;
import org.attache.brief.Paragraph;
import org.attache.brief.ParagraphKind;
import org.attache.brief.Point;
import org.attache.brief.Quotation;
import org.attache.brief.ReferenceEntry;
import org.attache.brief.ReferenceList;
import org.attache.brief.Table;
import org.attache.brief.TimelineFigure;
import org.attache.theme.TestThemes;

/** Briefs made by hand, with every kind of block and inline. */
final class SampleBriefs {

  static final List<String> YEARS = List.of("2017", "2018", "2019", "2020", "2021");

  private SampleBriefs() {}

  /** Everything that a brief can hold, in English. */
  static Brief full() {
    List<Block> blocks = new ArrayList<>(opening());
    blocks.addAll(history());
    blocks.addAll(trade());
    blocks.addAll(closing());
    return brief(english(), labels(), blocks);
  }

  /** A short brief from right to left. */
  static Brief rightToLeft() {
    Front front =
        new Front(
            "پاکستان اور بیلاروس: تیس برس",
            "دو طرفہ تعلقات کا خلاصہ",
            LocalDate.of(2024, 2, 3),
            "۳ فروری ۲۰۲۴ء",
            "عوامی",
            List.of("شعبۂ تحقیق"),
            List.of("پاکستان", "بیلاروس"),
            "تعلقات کا خلاصہ",
            "ur",
            Direction.RIGHT_TO_LEFT);
    List<Block> blocks =
        List.of(
            new Contents(2),
            new Heading(1, "tijarat", text("تجارت")),
            Paragraph.of(
                List.of(
                    new Inline.Text("دونوں ملکوں کی تجارت "),
                    new Inline.Value("trade.2019.turnover", "50.2"),
                    new Inline.Text(" ملین ڈالر رہی"),
                    new Inline.NoteMark(1, "note-1"),
                    new Inline.Text("، دیکھیے "),
                    new Inline.CrossReference("tab-1", "جدول 1"),
                    new Inline.Text(" اور "),
                    new Inline.Foreign("en", text("Belt and Road Initiative")),
                    new Inline.Text("۔"))),
            new Callout(
                Callout.Kind.KEY_MESSAGES,
                text("اہم نکات"),
                List.of(
                    new ListBlock(
                        false, 1, List.of(List.of(Paragraph.of(text("تجارت میں توازن نہیں"))))))),
            table("tab-1", 1, "سال کے لحاظ سے تجارت"),
            chart("fig-1", 1, ChartKind.COLUMN, "بیلاروس زیادہ بیچتا ہے"),
            new ReferenceList());
    return brief(front, urdu(), blocks);
  }

  /** A brief in English with these blocks. */
  static Brief of(Block... blocks) {
    return brief(english(), labels(), List.of(blocks));
  }

  static List<Inline> text(String words) {
    return List.of(new Inline.Text(words));
  }

  static Caption caption(String id, int number, String title) {
    return new Caption(
        id,
        number,
        text(title),
        text("Goods trade by direction, million US dollars, 2017 to 2021"),
        List.of(text("Figures of 2020 are estimates.")),
        List.of(
            new Inline.Text("Raza and Nawaz 2021 "),
            new Inline.ReferenceMark("ref-1", "[1]"),
            new Inline.Text(", table 2")));
  }

  static ChartFigure chart(String id, int number, ChartKind kind, String title) {
    List<ChartSpec.Series> series =
        List.of(
            new ChartSpec.Series("Belarus to Pakistan", points("30.1", "41.7", "35.1", "", "44.0")),
            new ChartSpec.Series(
                "Pakistan to Belarus", points("12.6", "15.9", "15.1", "15.0", "17.4")));
    boolean isOne = kind == ChartKind.PIE || kind == ChartKind.DOUGHNUT;
    return new ChartFigure(
        caption(id, number, title),
        new ChartSpec(kind, YEARS, isOne ? series.subList(0, 1) : series, "million US dollars", 1),
        "Belarus sold more in every year: 35.1 against 15.1 in 2019.");
  }

  static Table table(String id, int number, String title) {
    List<Table.Column> columns =
        List.of(
            new Table.Column(text("Direction"), Table.ColumnKind.TEXT),
            new Table.Column(text("Date"), Table.ColumnKind.DATE),
            new Table.Column(text("2019"), Table.ColumnKind.NUMBER),
            new Table.Column(text("2020"), Table.ColumnKind.NUMBER));
    List<Table.Row> rows =
        List.of(
            new Table.Row(Table.RowKind.GROUP, List.of(new Table.Cell(text("Goods"), true, 4))),
            row(Table.RowKind.BODY, "Belarus to Pakistan", "2019", "35.1", "37.0"),
            row(Table.RowKind.BODY, "Pakistan to Belarus", "2019-05", "15.1", "15.0"),
            row(Table.RowKind.TOTAL, "Turnover", "2019", "50.2", "52.0"));
    return new Table(caption(id, number, title), columns, rows);
  }

  private static Table.Row row(Table.RowKind kind, String... cells) {
    List<Table.Cell> row = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      row.add(new Table.Cell(text(cells[i]), i == 0, 1));
    }
    return new Table.Row(kind, row);
  }

  static TimelineFigure timeline(String id, int number) {
    return new TimelineFigure(
        caption(id, number, "Three decades, and most of it since 2014"),
        List.of(
            new TimelineFigure.Entry(
                LocalDate.of(1994, 2, 3),
                LocalDate.of(1994, 2, 3),
                false,
                "3 February 1994",
                "Diplomatic relations",
                "relations")),
        "Relations began on 3 February 1994.");
  }

  private static List<Point> points(String... values) {
    List<Point> points = new ArrayList<>();
    for (String value : values) {
      points.add(value.isEmpty() ? Point.MISSING : Point.of(new BigDecimal(value), value, "trade"));
    }
    return points;
  }

  private static List<Block> opening() {
    return List.of(
        new FactsBox(
            text("At a glance"),
            List.of(
                fact("Relations since", "3 February 1994"),
                fact("Embassies", "Minsk (2014), Islamabad (2015)"),
                fact("Turnover", "50.2 million US dollars in 2019"))),
        new Callout(
            Callout.Kind.KEY_MESSAGES,
            text("Key messages"),
            List.of(
                new ListBlock(
                    false,
                    1,
                    List.of(
                        List.of(
                            Paragraph.of(
                                text(
                                    "Trade is small and one-sided: Belarus sells more than twice"
                                        + " what it buys."))),
                        List.of(
                            Paragraph.of(
                                text(
                                    "The institutions exist; their working groups need meetings,"
                                        + " owners and dates."))))))),
        new Contents(2));
  }

  private static FactsBox.Item fact(String term, String description) {
    return new FactsBox.Item(text(term), text(description));
  }

  private static List<Block> history() {
    return List.of(
        new Heading(1, "history", text("Thirty years of relations")),
        new Paragraph(
            ParagraphKind.LEAD,
            text("Relations began early, rested for long and revived after the embassies opened.")),
        Paragraph.of(
            List.of(
                new Inline.Text("Diplomatic relations were established on "),
                new Inline.Value("history.relations", "3 February 1994"),
                new Inline.NoteMark(1, "note-1"),
                new Inline.Text(". The "),
                new Inline.Emphasis(text("Islamabad Declaration")),
                new Inline.Text(" and the "),
                new Inline.Strong(text("Treaty of Friendship")),
                new Inline.Text(" followed in 2015 "),
                new Inline.ReferenceMark("ref-1", "[1]"),
                new Inline.Text("; see "),
                new Inline.CrossReference("fig-1", "Figure 1"),
                new Inline.Text(", "),
                new Inline.CrossReference("trade", "Trade"),
                new Inline.Text(" and "),
                new Inline.Link("https://example.org/treaty?a=1&b=2", text("the treaty's text")),
                new Inline.Text(". The "),
                new Inline.Short("CPEC", "China–Pakistan Economic Corridor"),
                new Inline.Text(" ("),
                new Inline.Foreign("ur", text("چین پاکستان اقتصادی راہداری")),
                new Inline.Text(") and "),
                new Inline.Foreign("ru", text("Великий камень")),
                new Inline.Text(" are linked by "),
                new Inline.Strong(List.of(new Inline.Emphasis(text("one route")))),
                new Inline.Text(", recorded as "),
                new Inline.Code("jwg-agriculture"),
                new Inline.Text("."),
                new Inline.LineBreak(),
                new Inline.Text("The mark of the first note comes again"),
                new Inline.NoteMark(1, "note-1"),
                new Inline.Text(" before the second"),
                new Inline.NoteMark(2, "note-2"),
                new Inline.Text("."))),
        timeline("fig-1", 1),
        new Heading(2, "visits", text("Visits and meetings")),
        new ListBlock(
            false,
            1,
            List.of(
                List.of(
                    Paragraph.of(text("Visits of heads of state in 2015 and 2016")),
                    Paragraph.of(text("Each with a forum of business on its margins.")),
                    new ListBlock(
                        true,
                        3,
                        List.of(
                            List.of(Paragraph.of(text("Minsk, August 2015"))),
                            List.of(Paragraph.of(text("Islamabad, October 2016")))))),
                List.of(Paragraph.of(text("Contacts of parliaments since 2017"))))),
        new ListBlock(
            true,
            1,
            List.of(List.of(Paragraph.of(text("First"))), List.of(Paragraph.of(text("Second"))))),
        new Quotation(
            List.of(Paragraph.of(text("We share views on most matters of the world and region.")))),
        new CodeBlock("attache: 1\n  parties: [PAK, BLR]"),
        new Heading(3, "margins", text("On the margins")),
        Paragraph.of(text("Short meetings took place at the United Nations.")),
        new Heading(4, "bodies", text("Bodies")),
        Paragraph.of(text("Commission and working groups meet in turn.")));
  }

  private static List<Block> trade() {
    return List.of(
        new Heading(1, "trade", text("Trade")),
        Paragraph.of(
            text(
                "Turnover was 50.2 million US dollars in 2019, of which 35.1 were sold by Belarus"
                    + " and 15.1 by Pakistan, a balance of 20.0 in favour of Belarus. In the year"
                    + " of the pandemic it rose to 52 million, though neither side has said why;"
                    + " the institutions that watch it have not met since.")),
        table("tab-1", 1, "Belarus sells more than twice what it buys"),
        chart("fig-2", 2, ChartKind.COLUMN, "Belarus sells more than it buys"),
        chart("fig-3", 3, ChartKind.STACKED_COLUMN, "Turnover grows slowly"),
        chart("fig-4", 4, ChartKind.BAR, "The same, lying down"),
        chart("fig-5", 5, ChartKind.LINE, "Two lines with a gap"),
        chart("fig-6", 6, ChartKind.AREA, "Two areas"),
        chart("fig-7", 7, ChartKind.STACKED_BAR, "Bars end to end"),
        chart("fig-8", 8, ChartKind.STACKED_AREA, "Areas on areas"),
        chart("fig-9", 9, ChartKind.SCATTER, "One against the other"),
        chart("fig-10", 10, ChartKind.PIE, "Parts of a whole"),
        chart("fig-11", 11, ChartKind.DOUGHNUT, "Parts of a ring"),
        chart("fig-12", 12, ChartKind.SLOPE, "From year to year"),
        chart("fig-13", 13, ChartKind.DUMBBELL, "How far apart"),
        chart("fig-14", 14, ChartKind.SMALL_MULTIPLES, "Side by side"),
        chart("fig-15", 15, ChartKind.TREEMAP, "Tiles"),
        new Callout(
            Callout.Kind.NOTE,
            text("How the balance is counted"),
            List.of(
                Paragraph.of(text("Exports less imports, as the reporter says.")),
                new ListBlock(
                    true,
                    1,
                    List.of(
                        List.of(Paragraph.of(text("Exports are free on board."))),
                        List.of(Paragraph.of(text("Imports include freight."))))))),
        new Callout(
            Callout.Kind.WARNING,
            List.of(),
            List.of(Paragraph.of(text("The year 2020 is an estimate.")))));
  }

  private static List<Block> closing() {
    return List.of(
        new Heading(1, "notes", text("Notes")),
        new NoteList(),
        new Heading(1, "references", text("References")),
        new ReferenceList());
  }

  private static Brief brief(Front front, Labels labels, List<Block> blocks) {
    return new Brief(
        front,
        TestThemes.plain(),
        labels,
        blocks,
        List.of(
            new Note(
                1,
                "note-1",
                List.of(
                    new Inline.Text("Raza and Nawaz, para. 2 "),
                    new Inline.ReferenceMark("ref-1", "[1]"),
                    new Inline.Text(", at "),
                    new Inline.Link("https://example.org/a", text("example.org")),
                    new Inline.Text("."))),
            new Note(2, "note-2", text("Akram, who counts otherwise."))),
        List.of(
            new ReferenceEntry(
                "raza-nawaz-2021",
                "ref-1",
                "1",
                List.of(
                    new Inline.Text("Raza, A. and Nawaz, B. (2021) "),
                    new Inline.Emphasis(text("Pakistan and Belarus: prospects of cooperation")),
                    new Inline.Text(
                        ". Paper given at the conference of the institute of regional studies,"
                            + " Minsk."))),
            new ReferenceEntry("akram-2024", "ref-2", "2", text("Akram, C. (2024) Thirty years."))),
        List.of(),
        Ledger.EMPTY,
        List.of(),
        List.of());
  }

  private static Front english() {
    return new Front(
        "Pakistan and Belarus at thirty",
        "Bilateral relations brief",
        LocalDate.of(2024, 2, 3),
        "3 February 2024",
        "Public",
        List.of("A. Researcher, Institute of Regional Studies", "B. Analyst"),
        List.of("Pakistan", "Belarus"),
        "What binds the two, and what is missing.",
        "en-GB",
        Direction.LEFT_TO_RIGHT);
  }

  private static Labels labels() {
    Map<Label, String> words = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      words.put(
          label,
          label.name().charAt(0) + label.name().substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    words.put(Label.PAGE_OF, "Page {0} of {1}");
    return new Labels(words);
  }

  private static Labels urdu() {
    Map<Label, String> words = new EnumMap<>(labels().words());
    words.put(Label.CONTENTS, "فہرست");
    words.put(Label.FIGURE, "شکل");
    words.put(Label.TABLE, "جدول");
    words.put(Label.SOURCE, "ماخذ");
    words.put(Label.NOTE, "نوٹ");
    words.put(Label.PAGE_OF, "صفحہ {0} از {1}");
    return new Labels(words);
  }
}
