package org.attache;

import java.io.IOException;
import java.io.OutputStream;
import org.attache.brief.Brief;
import org.attache.pdf.PdfWriter;

/** Draws, lays out and writes a brief as PDF. */
final class PdfOutput implements Output {

  private final Studios studios;
  private final PdfWriter writer;

  PdfOutput(Studios studios, Timestamps timestamps) {
    this.studios = studios;
    PdfWriter usual = PdfWriter.create();
    this.writer =
        timestamps instanceof Timestamps.Fixed fixed ? usual.withTime(fixed.moment()) : usual;
  }

  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    writer.write(studios.of(brief.theme()).pages(brief), brief.front(), brief.attachments(), out);
  }
}
