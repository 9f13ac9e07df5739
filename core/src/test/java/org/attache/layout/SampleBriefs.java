package org.attache.layout;

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
import org.attache.chart.Drawing;
import org.attache.chart.Outline;
import org.attache.theme.Arrangement;
import org.attache.theme.Colour;
import org.attache.theme.FontRole;
import org.attache.theme.Length;
import org.attache.theme.NotePlace;
import org.attache.theme.TestThemes;

/** Briefs for tests of the layout, and a drawer that needs no chart library. */
final class SampleBriefs {

  static final String PROSE =
      "Pakistan and Belarus established diplomatic relations on 3 February 1994, and each opened"
          + " an embassy in the other’s capital two decades later. Trade has stayed modest: in 2019"
          + " the two countries exchanged goods worth about US$50.2\u00A0million, of which"
          + " US$15.1\u00A0million were Pakistani exports. Visits at the highest level in 2015 and"
          + " 2016 produced more than eighty documents on agriculture, industry, science and"
          + " education; the working groups they set up meet irregularly.";

  static final String SHORT_PROSE =
      "The Joint Commission first met in 2015. It has held five sessions, the latest by video.";

  private SampleBriefs() {}

  static List<Inline> words(String text) {
    return List.of(new Inline.Text(text));
  }

  static Paragraph paragraph(String text) {
    return Paragraph.of(words(text));
  }

  static Heading heading(int level, String id, String text) {
    return new Heading(level, id, words(text));
  }

  static Caption caption(String id, int number, String title, String subtitle) {
    return new Caption(
        id,
        number,
        words(title),
        subtitle.isEmpty() ? List.of() : words(subtitle),
        List.of(words("Figures are as reported by the Pakistani side; rounding differs.")),
        words("Raza and Nawaz (2021), paragraph 14; Akram (2024)."));
  }

  static Labels labels() {
    Map<Label, String> words = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      String name = label.name().replace('_', ' ');
      words.put(label, name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    words.put(Label.PAGE_OF, "Page {0} of {1}");
    words.put(Label.CONTINUED, "continued");
    return new Labels(words);
  }

  static Brief brief(List<Block> blocks) {
    return brief(blocks, List.of(), List.of());
  }

  static Brief brief(List<Block> blocks, List<Note> notes, List<ReferenceEntry> references) {
    return new Brief(
        front("en", Direction.LEFT_TO_RIGHT),
        TestThemes.plain(),
        labels(),
        blocks,
        notes,
        references,
        List.of(),
        Ledger.EMPTY,
        List.of(),
        List.of());
  }

  static Brief in(Brief brief, String language, Direction direction) {
    return new Brief(
        front(language, direction),
        brief.theme(),
        brief.labels(),
        brief.blocks(),
        brief.notes(),
        brief.references(),
        List.of(),
        Ledger.EMPTY,
        List.of(),
        List.of());
  }

  static Front front(String language, Direction direction) {
    return new Front(
        "Pakistan and Belarus at thirty",
        "Bilateral relations brief",
        LocalDate.of(2024, 2, 3),
        "3 February 2024",
        "Public",
        List.of("A. Researcher, Institute of Regional Studies"),
        List.of("Pakistan", "Belarus"),
        "Where the relationship stands.",
        language,
        direction);
  }

  static FigureDrawer drawer(double height) {
    return new FigureDrawer() {
      @Override
      public Drawing draw(ChartFigure chart, Length width) {
        return bars(width.points(), height);
      }

      @Override
      public Drawing draw(TimelineFigure timeline, Length width) {
        return bars(width.points(), height);
      }
    };
  }

  private static Drawing bars(double width, double height) {
    List<Drawing.Mark> marks = new ArrayList<>();
    Colour colour = Colour.parse("#12355B");
    for (int i = 0; i < 8; i++) {
      double x = 20 + i * (width - 30) / 8;
      double tall = (height - 30) * (0.3 + 0.08 * i);
      marks.add(
          new Drawing.Fill(
              Outline.rectangle(x, height - 15 - tall, (width - 30) / 8 - 12, tall), colour));
      marks.add(
          new Drawing.Words(
              Integer.toString(2012 + i),
              x + 10,
              height - 3,
              20,
              FontRole.SANS,
              false,
              Length.pt(8.5),
              colour));
    }
    Outline axis = Outline.line(10, height - 15, width, height - 15);
    marks.add(new Drawing.Stroke(axis, colour, Length.pt(0.6), List.of()));
    return new Drawing(Length.pt(width), Length.pt(height), marks);
  }

  static ChartFigure chart(String id, int number) {
    ChartSpec spec =
        new ChartSpec(
            ChartKind.COLUMN,
            List.of("2019"),
            List.of(new ChartSpec.Series("Exports", List.of(Point.MISSING))),
            "million US dollars",
            1);
    return new ChartFigure(
        caption(
            id,
            number,
            "Belarus sells more than it buys",
            "Goods trade by direction, million US dollars, 2012–2019"),
        spec,
        "Exports rose from 5 to 15 million dollars.");
  }

  static Table table(String id, int rows) {
    List<Table.Column> columns =
        List.of(
            new Table.Column(words("Mechanism"), Table.ColumnKind.TEXT),
            new Table.Column(words("Since"), Table.ColumnKind.DATE),
            new Table.Column(words("Sessions"), Table.ColumnKind.NUMBER),
            new Table.Column(words("Trade, US$ million"), Table.ColumnKind.NUMBER),
            new Table.Column(words("What it does"), Table.ColumnKind.TEXT));
    List<Table.Row> body = new ArrayList<>();
    String[] values = {"15.1", "1,234.56", "0.5", "n/a", "50", "37.25"};
    for (int i = 0; i < rows; i++) {
      if (i % 12 == 0 && rows > 12) {
        body.add(
            new Table.Row(
                Table.RowKind.GROUP,
                List.of(new Table.Cell(words("Group " + (i / 12 + 1)), true, 5))));
      }
      body.add(
          new Table.Row(
              Table.RowKind.BODY,
              List.of(
                  new Table.Cell(words("Joint working group " + (i + 1)), true, 1),
                  new Table.Cell(words("10 August 2015"), false, 1),
                  new Table.Cell(words(Integer.toString(i * 7 % 13)), false, 1),
                  new Table.Cell(words(values[i % values.length]), false, 1),
                  new Table.Cell(
                      words("Prepares agreements on agriculture and follows them up."),
                      false,
                      1))));
    }
    body.add(
        new Table.Row(
            Table.RowKind.TOTAL,
            List.of(
                new Table.Cell(words("Total"), true, 2),
                new Table.Cell(words("42"), false, 1),
                new Table.Cell(words("1,387.4"), false, 1),
                new Table.Cell(List.of(), false, 1))));
    return new Table(
        caption(id, 1, "Three of the groups meet regularly", "Mechanisms in force, 2024"),
        columns,
        body);
  }

  /** A brief with every kind of block and inline, some pages long. */
  static Brief everything() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new FactsBox(
            words("At a glance"),
            List.of(
                new FactsBox.Item(words("Relations since"), words("3 February 1994")),
                new FactsBox.Item(words("Turnover, 2019"), words("about US$50.2\u00A0million")),
                new FactsBox.Item(
                    words("Main mechanisms"),
                    words(
                        "Joint Commission, bilateral political consultations, three joint working"
                            + " groups, business forum")))));
    blocks.add(
        new Callout(
            Callout.Kind.KEY_MESSAGES,
            words("Key messages"),
            List.of(
                new ListBlock(
                    false,
                    1,
                    List.of(
                        List.of(paragraph("Politics runs ahead of trade: visits outnumber deals.")),
                        List.of(paragraph(SHORT_PROSE)),
                        List.of(
                            paragraph(
                                "A revived commission with quarterly reviews would be the cheapest"
                                    + " next step, and the one most likely to last.")))))));
    blocks.add(new Contents(2));
    blocks.add(heading(1, "summary", "Summary"));
    blocks.add(
        new Paragraph(
            ParagraphKind.LEAD,
            words("Thirty years on, the relationship is cordial, well documented and thin.")));
    blocks.add(richParagraph());
    blocks.add(paragraph(PROSE));
    blocks.add(heading(1, "history", "How the relationship came about"));
    for (int i = 0; i < 3; i++) {
      blocks.add(paragraph(PROSE));
    }
    blocks.add(heading(2, "embassies", "Embassies and first visits"));
    blocks.add(paragraph(PROSE));
    blocks.add(new Quotation(List.of(paragraph("Our friendship is as old as our independence."))));
    blocks.add(paragraph(PROSE));
    blocks.add(chart("fig-trade", 1));
    for (int i = 0; i < 3; i++) {
      blocks.add(paragraph(PROSE));
    }
    blocks.add(heading(1, "mechanisms", "Mechanisms"));
    blocks.add(paragraph("The following mechanisms meet, some of them often:"));
    blocks.add(nestedList());
    blocks.add(table("tab-mechanisms", 7));
    blocks.add(paragraph(PROSE));
    blocks.add(chart("fig-balance", 2));
    blocks.add(heading(3, "details", "Details that only specialists need"));
    blocks.add(paragraph(PROSE));
    blocks.add(
        new Callout(
            Callout.Kind.WARNING,
            words("Sources disagree"),
            List.of(paragraph("One text counts four working groups, the other three."))));
    blocks.add(new CodeBlock("attache render samples/pakistan-belarus\n    -t pdf"));
    blocks.add(paragraph(PROSE));
    blocks.add(table("tab-long", 40));
    blocks.add(paragraph(PROSE));
    blocks.add(new NoteList());
    blocks.add(heading(1, "references", "References"));
    blocks.add(new ReferenceList());
    return brief(blocks, notes(), references());
  }

  static Paragraph richParagraph() {
    return Paragraph.of(
        List.of(
            new Inline.Text("Trade in 2019 came to "),
            new Inline.Value("trade.2019.turnover", "about US$50.2\u00A0million"),
            new Inline.NoteMark(1, "note-1"),
            new Inline.NoteMark(2, "note-2"),
            new Inline.Text(", of which the larger part went one way, as "),
            new Inline.CrossReference("fig-trade", "Figure\u00A01"),
            new Inline.Text(" shows. The "),
            new Inline.Short("JWG", "Joint Working Group"),
            new Inline.Text(" on agriculture "),
            new Inline.Emphasis(words("should")),
            new Inline.Text(" meet twice a year ("),
            new Inline.ReferenceMark("ref-1", "Raza and Nawaz 2021"),
            new Inline.Text("), says the "),
            new Inline.Link("https://example.org/ministry", words("ministry’s own page")),
            new Inline.Text("; the "),
            new Inline.Strong(words("Great Stone")),
            new Inline.Text(" park ("),
            new Inline.Foreign("be", words("Вялікі камень")),
            new Inline.Text(", in Urdu "),
            new Inline.Foreign("ur", words("بیلاروس اور پاکستان")),
            new Inline.Text(") is listed as "),
            new Inline.Code("great-stone"),
            new Inline.Text(" and hosts, with first-rate efficiency, official offices.")));
  }

  private static ListBlock nestedList() {
    ListBlock inner =
        new ListBlock(
            false,
            1,
            List.of(
                List.of(paragraph("on agriculture,")),
                List.of(paragraph("on industry and on science and technology together."))));
    return new ListBlock(
        true,
        1,
        List.of(
            List.of(paragraph("the Joint Commission, chaired by ministers of both sides;")),
            List.of(paragraph("three working groups:"), inner),
            List.of(paragraph(PROSE))));
  }

  static List<Note> notes() {
    return List.of(
        new Note(1, "note-1", words("The second text says 52 for a later year.")),
        new Note(2, "note-2", words(PROSE)));
  }

  static List<ReferenceEntry> references() {
    return List.of(
        new ReferenceEntry(
            "raza-nawaz-2021",
            "ref-1",
            "1",
            List.of(
                new Inline.Text("Raza, A. and Nawaz, B. (2021). "),
                new Inline.Emphasis(words("Pakistan and Belarus: a relationship in the making")),
                new Inline.Text(". Islamabad: Institute of Regional Studies. "),
                new Inline.Link(
                    "https://example.org/publications/2021/pakistan-belarus-relations.html?page=1",
                    words(
                        "https://example.org/publications/2021/pakistan-belarus-relations.html"
                            + "?page=1")))),
        new ReferenceEntry("akram-2024", "ref-2", "2", words("Akram, C. (2024). " + SHORT_PROSE)));
  }

  /** A brief in the same words with its text arranged otherwise. */
  static Brief arranged(Brief brief, Arrangement arrangement) {
    return new Brief(
        brief.front(),
        brief.theme().withArrangement(arrangement),
        brief.labels(),
        brief.blocks(),
        brief.notes(),
        brief.references(),
        brief.appendix(),
        brief.ledger(),
        brief.attachments(),
        brief.remarks());
  }

  /** Notes of all lengths at the foot of pages, with marks in text, lists, tables and boxes. */
  static Brief withFootnotes() {
    List<Note> notes = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(1, "h1", "Notes where they are needed"));
    for (int i = 1; i <= 12; i++) {
      blocks.add(marked(notes, PROSE, i == 7 ? 60 : i % 4 == 0 ? 9 : 1));
    }
    blocks.add(heading(1, "h2", "Marks in lists, boxes and tables"));
    blocks.add(
        new ListBlock(
            false,
            1,
            List.of(
                List.of(marked(notes, SHORT_PROSE, 1)), List.of(marked(notes, SHORT_PROSE, 2)))));
    blocks.add(
        new Callout(Callout.Kind.NOTE, words("A box"), List.of(marked(notes, SHORT_PROSE, 1))));
    Table plain = table("tbl-noted", 5);
    List<Table.Column> columns = new ArrayList<>(plain.columns());
    columns.set(
        0, new Table.Column(marked(notes, "Mechanism", 1).content(), Table.ColumnKind.TEXT));
    List<Table.Row> rows = new ArrayList<>(plain.rows());
    List<Table.Cell> cells = new ArrayList<>(rows.get(1).cells());
    cells.set(4, new Table.Cell(marked(notes, "A cell with a mark", 2).content(), false, 1));
    rows.set(1, new Table.Row(Table.RowKind.BODY, cells));
    blocks.add(new Table(plain.caption(), columns, rows));
    blocks.add(marked(notes, PROSE, 1));
    return arranged(brief(blocks, notes, List.of()), Arrangement.PLAIN.withNotes(NotePlace.FOOT));
  }

  /** A paragraph that ends with a mark; its note says its words so often. */
  static Paragraph marked(List<Note> notes, String text, int sentences) {
    int number = notes.size() + 1;
    String id = "note-" + number;
    String source = "Raza and Nawaz (2021), paragraph " + number + ". ";
    notes.add(new Note(number, id, words(source.repeat(sentences).strip())));
    return Paragraph.of(List.of(new Inline.Text(text), new Inline.NoteMark(number, id)));
  }

  /** A table of so many columns of words and rows. */
  static Table wideTable(String id, int columns, int rows) {
    List<Table.Column> heads = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      heads.add(new Table.Column(words("Undertaking " + (i + 1)), Table.ColumnKind.TEXT));
    }
    List<Table.Row> body = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      List<Table.Cell> cells = new ArrayList<>();
      for (int i = 0; i < columns; i++) {
        String text = i == 0 ? "Working group " + (r + 1) : "Prepares agreements on agriculture";
        cells.add(new Table.Cell(words(text), i == 0, 1));
      }
      body.add(new Table.Row(Table.RowKind.BODY, cells));
    }
    return new Table(caption(id, 2, "Who does what", "Nine columns"), heads, body);
  }

  /** Prose, a wide table and prose; notes at the foot, one of them below the wide table. */
  static Brief withTurnedPage() {
    List<Note> notes = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(1, "h1", "A wide table"));
    for (int i = 0; i < 3; i++) {
      blocks.add(marked(notes, PROSE, 1));
    }
    Table wide = wideTable("tbl-wide", 9, 7);
    List<Table.Row> rows = new ArrayList<>(wide.rows());
    List<Table.Cell> cells = new ArrayList<>(rows.get(0).cells());
    cells.set(1, new Table.Cell(marked(notes, "A mark", 3).content(), false, 1));
    rows.set(0, new Table.Row(Table.RowKind.BODY, cells));
    blocks.add(new Table(wide.caption(), wide.columns(), rows));
    for (int i = 0; i < 8; i++) {
      blocks.add(marked(notes, PROSE, 1));
    }
    blocks.add(heading(1, "h2", "Another wide table"));
    blocks.add(wideTable("tbl-wide-2", 9, 5));
    blocks.add(paragraph(PROSE));
    return arranged(brief(blocks, notes, List.of()), Arrangement.PLAIN.withNotes(NotePlace.FOOT));
  }

  /** Everything in two columns. */
  static Brief inTwoColumns(Brief brief) {
    return arranged(brief, Arrangement.PLAIN.withColumns(2).withNotes(NotePlace.FOOT));
  }
}
