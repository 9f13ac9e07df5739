package org.attache.docx;

import java.util.List;
import java.util.function.Consumer;
import org.attache.brief.Caption;
import org.attache.brief.ChartFigure;
import org.attache.brief.Label;
import org.attache.brief.PlainText;
import org.attache.brief.Point;
import org.attache.brief.TimelineFigure;
import org.attache.officechart.NativeChart;

/** Writes charts as Office charts; timelines and charts that Office lacks, as pictures. */
final class FigureWriter {

  private final Draft draft;
  private final Flow flow;

  FigureWriter(Draft draft, Flow flow) {
    this.draft = draft;
    this.flow = flow;
  }

  /**
   * Writes a chart.
   *
   * @param section written with the last paragraph
   */
  void write(ChartFigure figure, Consumer<Story> section) {
    List<String> figures =
        figure.chart().series().stream()
            .flatMap(series -> series.points().stream())
            .map(Point::figure)
            .filter(id -> !id.isEmpty())
            .toList();
    CaptionWriter captions = new CaptionWriter(draft, flow);
    captions.above(Label.FIGURE, figure.caption(), figures);
    begin(figure.caption(), section);
    if (NativeChart.draws(figure.chart())) {
      Script script = draft.script();
      NativeChart chart =
          NativeChart.of(figure.chart(), draft.theme(), script.language(), script.isRightToLeft());
      String relation = draft.enclosures().add(chart);
      drawing(figure.caption(), figure.alt())
          .chart(relation, flow.width(), chart.height(flow.width()), flow.story());
    } else {
      Picture picture = draft.pictures().draw(figure, draft.brief(), flow.width());
      write(picture, figure.caption(), figure.alt());
    }
    flow.end();
    captions.below(figure.caption(), section);
  }

  /**
   * Writes a timeline.
   *
   * @param section written with the last paragraph
   */
  void write(TimelineFigure figure, Consumer<Story> section) {
    CaptionWriter captions = new CaptionWriter(draft, flow);
    captions.above(Label.FIGURE, figure.caption(), List.of());
    begin(figure.caption(), section);
    Picture picture = draft.pictures().draw(figure, draft.brief(), flow.width());
    write(picture, figure.caption(), figure.alt());
    flow.end();
    captions.below(figure.caption(), section);
  }

  /** Figures stay with the words below them, if there are any. */
  private void begin(Caption caption, Consumer<Story> section) {
    ParagraphForm form = ParagraphForm.of(Style.FIGURE);
    boolean isKept = CaptionWriter.hasWordsBelow(caption);
    flow.begin(isKept ? form.keptWithNext(true) : form.ending(section));
  }

  private void write(Picture picture, Caption caption, String alt) {
    List<String> ids = draft.enclosures().add(picture);
    String svg = ids.size() > 1 ? ids.get(1) : "";
    drawing(caption, alt).picture(ids.get(0), svg, picture.width(), picture.height(), flow.story());
  }

  /** What a drawing says of itself; it has been enclosed by now. */
  private Drawing drawing(Caption caption, String alt) {
    String number = Targets.number(draft.brief().labels(), Label.FIGURE, caption);
    return new Drawing(
        draft.enclosures().count(),
        number.replace('\u00A0', ' '),
        PlainText.of(caption.title()),
        alt);
  }
}
