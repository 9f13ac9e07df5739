package org.attache.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.attache.brief.Caption;
import org.attache.brief.ChartFigure;
import org.attache.brief.ChartSpec;
import org.attache.brief.Label;
import org.attache.brief.PlainText;
import org.attache.brief.TimelineFigure;
import org.attache.theme.Length;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Writes charts as Office charts; timelines and charts that Office lacks, as pictures. */
final class FigureWriter {

  private final Draft draft;
  private final Flow flow;

  FigureWriter(Draft draft, Flow flow) {
    this.draft = draft;
    this.flow = flow;
  }

  void write(ChartFigure figure) {
    CaptionWriter captions = new CaptionWriter(draft, flow);
    captions.above(Label.FIGURE, figure.caption());
    XWPFRun run = run();
    if (ChartWriter.draws(figure.chart())) {
      add(figure.chart(), run);
    } else {
      add(draft.pictures().draw(figure, draft.brief(), flow.width()), "chart.png", run);
    }
    describe(run, figure.caption(), figure.alt());
    captions.below(figure.caption());
  }

  private void add(ChartSpec spec, XWPFRun run) {
    Length height = ChartSize.height(spec, flow.width());
    try {
      XWPFChart chart =
          draft.document().createChart(run, (int) flow.width().emu(), (int) height.emu());
      ChartWriter.write(spec, draft.theme(), draft.script(), chart);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the document has no room for a chart", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(TimelineFigure figure) {
    CaptionWriter captions = new CaptionWriter(draft, flow);
    captions.above(Label.FIGURE, figure.caption());
    XWPFRun run = run();
    add(draft.pictures().draw(figure, draft.brief(), flow.width()), "timeline.png", run);
    describe(run, figure.caption(), figure.alt());
    captions.below(figure.caption());
  }

  private static void add(Picture picture, String name, XWPFRun run) {
    try {
      run.addPicture(
          new ByteArrayInputStream(picture.png()),
          PictureType.PNG,
          name,
          (int) picture.width().emu(),
          (int) picture.height().emu());
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the document has no room for a picture", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private XWPFRun run() {
    return new XWPFParagraph(flow.paragraph(Style.FIGURE), draft.document()).createRun();
  }

  private void describe(XWPFRun run, Caption caption, String alt) {
    CTNonVisualDrawingProps properties =
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    properties.setName(
        Targets.number(draft.brief().labels(), Label.FIGURE, caption).replace('\u00A0', ' '));
    properties.setTitle(PlainText.of(caption.title()));
    properties.setDescr(alt);
  }
}
