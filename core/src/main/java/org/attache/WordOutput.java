package org.attache;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.brief.Brief;
import org.attache.brief.TimelineFigure;
import org.attache.chart.Drawing;
import org.attache.docx.DocxWriter;
import org.attache.docx.Picture;
import org.attache.layout.Pages;
import org.attache.theme.Length;

/** Writes a brief as a Word document; its contents take their page numbers from our own layout. */
final class WordOutput implements Output {

  /** Pixels a point: 216 an inch, sharp on paper and small in the file. */
  private static final double SCALE = 3;

  private final Studios studios;
  private final DocxWriter writer;

  WordOutput(Studios studios, Timestamps timestamps) {
    this.studios = studios;
    DocxWriter usual = new DocxWriter(this::draw);
    this.writer =
        timestamps instanceof Timestamps.Fixed fixed ? usual.withTime(fixed.moment()) : usual;
  }

  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    Pages pages = studios.of(brief.theme()).pages(brief);
    writer.write(brief, pageNumbers(pages), out);
    out.flush();
  }

  private Picture draw(TimelineFigure timeline, Brief brief, Length width) {
    Studio studio = studios.of(brief.theme());
    Drawing drawing = studio.draw(timeline, width, brief.front().direction());
    return new Picture(studio.png(drawing, SCALE), drawing.width(), drawing.height());
  }

  private static Map<String, Integer> pageNumbers(Pages pages) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    pages.destinations().forEach((id, place) -> numbers.put(id, place.page() + 1));
    return numbers;
  }
}
