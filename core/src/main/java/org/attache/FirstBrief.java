package org.attache;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Caption;
import org.attache.brief.ChartFigure;
import org.attache.brief.ChartKind;
import org.attache.brief.ChartSpec;
import org.attache.brief.Contents;
import org.attache.brief.Direction;
import org.attache.brief.Front;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.Ledger;
import org.attache.brief.ListBlock;
import org.attache.brief.Paragraph;
import org.attache.brief.Point;
import org.attache.brief.Table;
import org.attache.brief.Table.Cell;
import org.attache.brief.Table.Column;
import org.attache.brief.Table.ColumnKind;
import org.attache.brief.Table.Row;
import org.attache.brief.Table.RowKind;
import org.attache.brief.TimelineFigure;
import org.attache.template.Template;

/**
 * A brief of one page with a little of what most briefs hold. It is written to nowhere, so that
 * what writes the next one has its libraries loaded and its fonts open.
 */
final class FirstBrief {

  private static final LocalDate DAY = LocalDate.EPOCH;

  private FirstBrief() {}

  static Brief of(Template template, String language) {
    return new Brief(
        new Front(
            "Title",
            "Subtitle",
            DAY,
            "Day",
            "Marking",
            List.of("Author"),
            List.of("Word"),
            "Description",
            language,
            Direction.of(language)),
        template.theme(),
        template.labels(),
        List.of(
            new Contents(2),
            new Heading(1, "heading", words("A heading")),
            Paragraph.of(
                List.of(
                    new Inline.Text("Affluent offices exchange words of "),
                    new Inline.Emphasis(words("another kind")),
                    new Inline.Text(", which "),
                    new Inline.Strong(words("fill more than a line")),
                    new Inline.Text(" of ordinary text, 1994\u20132024, and then some more of it."),
                    new Inline.CrossReference("chart", "Figure 1"),
                    new Inline.Link("https://example.org", words("a link")))),
            Paragraph.of(
                words(
                    "Intergovernmental responsibilities notwithstanding, disproportionately"
                        + " misrepresented straightforwardness characterises internationalisation"
                        + " uncompromisingly; incomprehensibilities counterproductively"
                        + " institutionalised.")),
            new ListBlock(false, 1, List.of(List.of(Paragraph.of(words("An item"))))),
            table(),
            chart(),
            timeline()),
        List.of(),
        List.of(),
        List.of(),
        Ledger.EMPTY,
        List.of(),
        List.of());
  }

  private static Block table() {
    Cell cell = new Cell(words("1.5"), false, 1);
    Cell head = new Cell(words("Row"), true, 1);
    return new Table(
        caption("table"),
        List.of(
            new Column(words("Name"), ColumnKind.TEXT),
            new Column(words("Number"), ColumnKind.NUMBER)),
        List.of(new Row(RowKind.BODY, List.of(head, cell))));
  }

  private static Block chart() {
    List<Point> points =
        List.of(Point.of(BigDecimal.ONE, "1", ""), Point.of(BigDecimal.TEN, "10", ""));
    ChartSpec spec =
        new ChartSpec(
            ChartKind.COLUMN,
            List.of("2018", "2019"),
            List.of(new ChartSpec.Series("One", points), new ChartSpec.Series("Two", points)),
            "unit",
            1);
    return new ChartFigure(caption("chart"), spec, "A chart");
  }

  private static Block timeline() {
    return new TimelineFigure(
        caption("timeline"),
        List.of(new TimelineFigure.Entry(DAY, DAY, false, "Day", "An event", "Events")),
        "A timeline");
  }

  private static Caption caption(String id) {
    return new Caption(id, 1, words("A title"), words("A measure"), List.of(), words("A source"));
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Text(text));
  }
}
