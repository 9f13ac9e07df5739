package org.attache.layout;

import java.util.List;
import org.attache.chart.Drawing;
import org.attache.chart.Outline;
import org.attache.text.StyledText;
import org.attache.text.TextFont;
import org.attache.text.TextLine;
import org.attache.theme.Align;
import org.attache.theme.Length;

/** Puts a drawing on a sheet as the content of a figure. */
final class DrawingPaint implements Paint {

  private final Composition composition;
  private final Drawing drawing;
  private final Node figure;
  private final double scale;

  DrawingPaint(Composition composition, Drawing drawing, Node figure, double scale) {
    this.composition = composition;
    this.drawing = drawing;
    this.figure = figure;
    this.scale = scale;
  }

  @Override
  public void at(Sheet sheet, double x, double y) {
    double width = drawing.width().points() * scale;
    double height = drawing.height().points() * scale;
    Attributes.Box box = new Attributes.Box(sheet.page(), x, y, width, height);
    figure.setAttributes(figure.attributes().withBox(box));
    for (Drawing.Mark mark : drawing.marks()) {
      if (mark instanceof Drawing.Fill fill) {
        sheet.put(figure, new Placed.Fill(moved(fill.outline(), x, y), fill.colour()));
      } else if (mark instanceof Drawing.Stroke stroke) {
        sheet.put(figure, moved(stroke, x, y));
      } else if (mark instanceof Drawing.Words words) {
        putWords(sheet, words, x, y);
      }
    }
  }

  private Placed.Stroke moved(Drawing.Stroke stroke, double x, double y) {
    return new Placed.Stroke(
        moved(stroke.outline(), x, y),
        stroke.colour(),
        stroke.width().times(scale),
        scaled(stroke.dashes()));
  }

  private List<Double> scaled(List<Double> dashes) {
    return dashes.isEmpty() ? dashes : dashes.stream().map(dash -> dash * scale).toList();
  }

  private Outline moved(Outline outline, double x, double y) {
    if (scale == 1) {
      return outline.moved(x, y);
    }
    double[] at = outline.coordinates();
    for (int i = 0; i < at.length; i += 2) {
      at[i] = at[i] * scale + x;
      at[i + 1] = at[i + 1] * scale + y;
    }
    Outline.Builder scaled = new Outline.Builder();
    int next = 0;
    for (int i = 0; i < outline.size(); i++) {
      Outline.Step step = outline.step(i);
      switch (step) {
        case MOVE -> scaled.move(at[next], at[next + 1]);
        case LINE -> scaled.line(at[next], at[next + 1]);
        case CURVE ->
            scaled.curve(
                at[next], at[next + 1], at[next + 2], at[next + 3], at[next + 4], at[next + 5]);
        case CLOSE -> scaled.close();
      }
      next += step.coordinates();
    }
    return scaled.build();
  }

  private void putWords(Sheet sheet, Drawing.Words words, double x, double y) {
    if (words.text().isBlank()) {
      return;
    }
    TextFont font =
        new TextFont(words.font(), words.isBold(), false, words.size().points() * scale);
    String language = composition.brief().front().language();
    StyledText text = StyledText.of(words.text(), font, language, composition.isRightToLeft());
    Ink ink = new Ink(Strand.of(figure), words.colour(), 0);
    // The words are one line, whatever their width: the drawing has measured and placed them.
    double measure = Math.max(1, words.width() * scale) + Length.mm(1000).points();
    List<TextLine> lines =
        composition.typesetter().shape(text, composition.missing()).lines(measure, Align.START);
    for (TextLine line : lines) {
      double shift = composition.isRightToLeft() ? line.width() - measure : 0;
      TextPaint.put(
          sheet, line, List.of(ink), x + words.x() * scale + shift, y + words.y() * scale);
    }
  }
}
