package org.attache.docx;

import java.util.List;
import org.attache.theme.Colour;
import org.attache.theme.Length;
import org.attache.theme.StyleName;
import org.attache.theme.TextStyle;
import org.attache.theme.Theme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Letters, lines and grounds in a chart, in the theme's manner. */
record ChartText(Theme theme) {

  /** Thirty per cent, in thousandths. */
  private static final int VEIL = 30_000;

  /** A series' colour; where the palette ends it begins again. */
  Colour series(int index) {
    List<Colour> colours = theme.palette().series();
    return colours.get(index % colours.size());
  }

  /** Text in the chart's own style. */
  void write(CTTextBody body) {
    write(body, theme.style(StyleName.CHART_TEXT).colour(), false);
  }

  /** Text in a colour. */
  void write(CTTextBody body, Colour colour, boolean isBold) {
    body.addNewBodyPr();
    body.addNewLstStyle();
    CTTextParagraph paragraph = body.addNewP();
    properties(paragraph.addNewPPr().addNewDefRPr(), colour, isBold);
    paragraph.addNewEndParaRPr().setLang("en-US");
  }

  private void properties(CTTextCharacterProperties run, Colour colour, boolean isBold) {
    TextStyle style = theme.style(StyleName.CHART_TEXT);
    run.setSz((int) Math.round(style.size().points() * 100));
    run.setB(isBold || style.bold());
    fill(run.addNewSolidFill(), colour);
    String face = theme.fonts().family(style.font()).name();
    run.addNewLatin().setTypeface(face);
    run.addNewCs()
        .setTypeface(
            theme.fonts().fallbacks().isEmpty() ? face : theme.fonts().fallbacks().get(0).name());
  }

  /** Words of our own in a label, in the chart's own style. */
  void words(CTTextBody body, String words) {
    body.addNewBodyPr();
    body.addNewLstStyle();
    CTTextParagraph paragraph = body.addNewP();
    Colour colour = theme.style(StyleName.CHART_TEXT).colour();
    properties(paragraph.addNewPPr().addNewDefRPr(), colour, false);
    CTRegularTextRun run = paragraph.addNewR();
    properties(run.addNewRPr(), colour, false);
    run.setT(words);
  }

  static void line(CTShapeProperties shape, Colour colour, Length width) {
    CTLineProperties line = shape.addNewLn();
    line.setW((int) width.emu());
    fill(line.addNewSolidFill(), colour);
    line.addNewRound();
  }

  static void noLine(CTShapeProperties shape) {
    shape.addNewLn().addNewNoFill();
  }

  static void fill(CTShapeProperties shape, Colour colour) {
    fill(shape.addNewSolidFill(), colour);
  }

  /** A ground that lets what lies behind it shine through. */
  static void veil(CTShapeProperties shape, Colour colour) {
    CTSolidColorFillProperties ground = shape.addNewSolidFill();
    fill(ground, colour);
    ground.getSrgbClr().addNewAlpha().setVal(VEIL);
  }

  private static void fill(CTSolidColorFillProperties fill, Colour colour) {
    fill.addNewSrgbClr()
        .setVal(new byte[] {(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()});
  }
}
