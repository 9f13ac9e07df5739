package org.attache.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Callout;
import org.attache.brief.Caption;
import org.attache.brief.CaptionList;
import org.attache.brief.ChartFigure;
import org.attache.brief.CodeBlock;
import org.attache.brief.Contents;
import org.attache.brief.FactsBox;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.LedgerList;
import org.attache.brief.ListBlock;
import org.attache.brief.NoteList;
import org.attache.brief.Paragraph;
import org.attache.brief.ParagraphKind;
import org.attache.brief.PlainText;
import org.attache.brief.Quotation;
import org.attache.brief.ReferenceList;
import org.attache.brief.Table;
import org.attache.brief.TimelineFigure;
import org.attache.officechart.NativeChart;
import org.attache.theme.Length;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;
import org.attache.theme.Theme;

/**
 * Guesses the page of each heading and caption from how much stands before it, for contents that
 * are filled in without a layout. Heights are in points.
 */
final class PageEstimate implements Block.Visitor<Double> {

  /** Mean width of a character in ems. */
  private static final double CHARACTER = 0.47;

  /** What a row of a table or box has besides its lines. */
  private static final double ROW = 6;

  private final Brief brief;
  private final Theme theme;
  private final Map<String, Integer> pages = new HashMap<>();
  private double height;

  private PageEstimate(Brief brief) {
    this.brief = brief;
    this.theme = brief.theme();
  }

  /** The page of each heading and caption of a brief, by its id. */
  static Map<String, Integer> of(Brief brief) {
    PageEstimate estimate = new PageEstimate(brief);
    estimate.height = estimate.title();
    for (Block block : brief.blocks()) {
      double needed = block.accept(estimate);
      double left = estimate.page() - estimate.height % estimate.page();
      if (needed > left && needed < estimate.page() && !(block instanceof Paragraph)) {
        estimate.height += left;
      }
      int page = (int) (estimate.height / estimate.page()) + 1;
      target(block).ifPresent(id -> estimate.pages.put(id, page));
      estimate.height += needed;
    }
    return estimate.pages;
  }

  private static Optional<String> target(Block block) {
    if (block instanceof Heading heading) {
      return Optional.of(heading.id());
    } else if (block instanceof Table table) {
      return Optional.of(table.caption().id());
    } else if (block instanceof ChartFigure chart) {
      return Optional.of(chart.caption().id());
    } else if (block instanceof TimelineFigure timeline) {
      return Optional.of(timeline.caption().id());
    }
    return Optional.empty();
  }

  private double page() {
    return theme.paper().textHeight().points();
  }

  private double title() {
    return lines(brief.front().title(), StyleName.TITLE)
        + lines(brief.front().subtitle(), StyleName.SUBTITLE)
        + (brief.front().authors().size() + 2) * theme.style(StyleName.BOX_TEXT).leading().points();
  }

  private double lines(List<Inline> content, StyleName name) {
    return lines(PlainText.of(content), name);
  }

  private double lines(String words, StyleName name) {
    TextStyle style = theme.style(name);
    double perLine = theme.paper().textWidth().points() / (style.size().points() * CHARACTER);
    double lines = Math.max(1, Math.ceil(words.length() / perLine));
    return lines * style.leading().points()
        + style.spaceBefore().points()
        + style.spaceAfter().points();
  }

  private double all(List<Block> blocks) {
    return blocks.stream().mapToDouble(block -> block.accept(this)).sum();
  }

  private double around(Caption caption) {
    double sum = lines(caption.title(), StyleName.CAPTION);
    sum += caption.subtitle().isEmpty() ? 0 : lines(caption.subtitle(), StyleName.SUBCAPTION);
    for (List<Inline> note : caption.notes()) {
      sum += lines(note, StyleName.SOURCE_LINE);
    }
    return sum + (caption.source().isEmpty() ? 0 : lines(caption.source(), StyleName.SOURCE_LINE));
  }

  @Override
  public Double visit(Heading heading) {
    return lines(heading.content(), StyleName.valueOf("HEADING_" + heading.level()));
  }

  @Override
  public Double visit(Paragraph paragraph) {
    boolean isLead = paragraph.kind() == ParagraphKind.LEAD;
    return lines(paragraph.content(), isLead ? StyleName.LEAD : StyleName.BODY);
  }

  @Override
  public Double visit(ListBlock list) {
    return list.items().stream().mapToDouble(this::all).sum();
  }

  @Override
  public Double visit(Quotation quotation) {
    return all(quotation.blocks());
  }

  @Override
  public Double visit(CodeBlock code) {
    return code.text().lines().count() * theme.style(StyleName.CODE).leading().points() + 2 * ROW;
  }

  @Override
  public Double visit(Callout callout) {
    return all(callout.blocks()) + lines(callout.title(), StyleName.BOX_TITLE) + 4 * ROW;
  }

  @Override
  public Double visit(FactsBox facts) {
    double sum = lines(facts.title(), StyleName.BOX_TITLE) + 2 * ROW;
    for (FactsBox.Item fact : facts.facts()) {
      sum += lines(fact.description(), StyleName.BOX_TEXT) + ROW;
    }
    return sum;
  }

  @Override
  public Double visit(Table table) {
    double row = theme.style(StyleName.TABLE_TEXT).leading().points();
    double sum = around(table.caption()) + row + ROW;
    for (Table.Row one : table.rows()) {
      String words = PlainText.of(one.cells().stream().flatMap(c -> c.content().stream()).toList());
      sum += lines(words, StyleName.TABLE_TEXT) + ROW;
    }
    return sum;
  }

  @Override
  public Double visit(ChartFigure chart) {
    Length width = theme.paper().textWidth();
    Script script = Script.of(brief.front());
    NativeChart drawn =
        NativeChart.of(chart.chart(), theme, script.language(), script.isRightToLeft());
    return around(chart.caption()) + drawn.height(width).points();
  }

  @Override
  public Double visit(TimelineFigure timeline) {
    double row = theme.style(StyleName.CHART_TEXT).leading().points() + ROW;
    return around(timeline.caption()) + timeline.entries().size() * row;
  }

  @Override
  public Double visit(Contents contents) {
    long entries =
        brief.blocks().stream()
            .filter(block -> block instanceof Heading one && one.level() <= contents.depth())
            .count();
    return (entries + 2) * theme.style(StyleName.CONTENTS_1).leading().points();
  }

  @Override
  public Double visit(CaptionList captions) {
    int entries = captions.listed(brief.blocks()).size();
    return entries == 0 ? 0 : (entries + 2) * theme.style(StyleName.CONTENTS_1).leading().points();
  }

  @Override
  public Double visit(LedgerList ledger) {
    return ledger.items().isEmpty() ? 0 : visit(ledger.table(brief.labels()));
  }

  @Override
  public Double visit(NoteList notes) {
    return 0.0;
  }

  @Override
  public Double visit(ReferenceList references) {
    return brief.references().stream()
        .mapToDouble(entry -> lines(entry.content(), StyleName.REFERENCE))
        .sum();
  }
}
