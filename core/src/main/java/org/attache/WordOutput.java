package org.attache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.brief.Brief;
import org.attache.brief.ChartFigure;
import org.attache.brief.TimelineFigure;
import org.attache.chart.Drawing;
import org.attache.chart.SvgPicture;
import org.attache.chart.SvgText;
import org.attache.docx.DocxWriter;
import org.attache.docx.FigurePictures;
import org.attache.docx.Picture;
import org.attache.layout.Pages;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.ProblemsException;
import org.attache.theme.Length;
import org.attache.theme.Logo;
import org.attache.theme.Theme;

/** Writes a brief as a Word document; its contents take their page numbers from our own layout. */
final class WordOutput implements Output {

  /** Pixels a point: 162 an inch, clear on paper; what shows vectors takes the SVG beside it. */
  static final double SCALE = 2.25;

  /** The same where there are only pixels: 216 an inch, sharp on paper. */
  private static final double LOGO_SCALE = 3;

  private final Studios studios;
  private final DocxWriter writer;

  WordOutput(Studios studios, Timestamps timestamps) {
    this.studios = studios;
    DocxWriter usual = new DocxWriter(new Pictures()).withLogos(this::drawLogo);
    this.writer =
        timestamps instanceof Timestamps.Fixed fixed ? usual.withTime(fixed.moment()) : usual;
  }

  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    Pages pages = studios.of(brief.theme()).pages(brief);
    writer.write(brief, pageNumbers(pages), out);
    out.flush();
  }

  /** Draws as on the pages. */
  private final class Pictures implements FigurePictures {

    @Override
    public Picture draw(TimelineFigure timeline, Brief brief, Length width) {
      Studio studio = studios.of(brief.theme());
      return picture(studio, studio.draw(timeline, brief, width), brief);
    }

    @Override
    public Picture draw(ChartFigure chart, Brief brief, Length width) {
      Studio studio = studios.of(brief.theme());
      return picture(studio, studio.draw(chart, brief, width), brief);
    }

    private Picture picture(Studio studio, Drawing drawing, Brief brief) {
      Locale locale = Locale.forLanguageTag(brief.front().language());
      byte[] svg =
          new SvgText(brief.theme()).write(drawing, locale).getBytes(StandardCharsets.UTF_8);
      byte[] png = studio.png(drawing, SCALE, locale);
      return new Picture(png, svg, drawing.width(), drawing.height());
    }
  }

  private Picture drawLogo(Theme theme) {
    Drawing drawing = drawing(theme);
    byte[] svg = new SvgText(theme).write(drawing, Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    byte[] png = studios.of(theme).png(drawing, LOGO_SCALE);
    return new Picture(png, svg, drawing.width(), drawing.height());
  }

  private static Drawing drawing(Theme theme) {
    Logo logo = theme.logo();
    try {
      return SvgPicture.draw(logo.bytes(), logo.height(), theme.palette().background());
    } catch (IllegalArgumentException e) {
      throw new ProblemsException(
          List.of(
              Problem.of(
                  ProblemCode.BAD_PICTURE,
                  Location.of("brief"),
                  "The logo '" + logo.name() + "' cannot be used: " + e.getMessage(),
                  "Give the theme an SVG file of plain paths or a PNG file.")));
    }
  }

  static Map<String, Integer> pageNumbers(Pages pages) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    pages.destinations().forEach((id, place) -> numbers.put(id, place.page() + 1));
    return numbers;
  }
}
