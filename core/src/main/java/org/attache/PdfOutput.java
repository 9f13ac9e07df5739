package org.attache;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.attache.brief.Attachment;
import org.attache.brief.Brief;
import org.attache.layout.Pages;
import org.attache.pdf.PdfProfile;
import org.attache.pdf.PdfWriter;
import org.attache.problem.ProblemsException;

/** Draws, lays out and writes a brief as PDF. */
final class PdfOutput implements Output {

  private final Studios studios;
  private final PdfWriter writer;

  PdfOutput(Studios studios, Timestamps timestamps, PdfProfile profile) {
    this.studios = studios;
    PdfWriter usual = PdfWriter.create().withProfile(profile);
    this.writer =
        timestamps instanceof Timestamps.Fixed fixed ? usual.withTime(fixed.moment()) : usual;
  }

  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    Pages pages = studios.of(brief.theme()).pages(brief);
    if (!pages.problems().isEmpty()) {
      throw new ProblemsException(pages.problems());
    }
    writer.write(pages, brief.front(), files(brief), out);
  }

  /** What the brief carries, and its data: the tables of the workbook. */
  static List<Attachment> files(Brief brief) {
    List<Attachment> files = new ArrayList<>(brief.attachments());
    brief.appendix().forEach(table -> files.add(TableCsv.attach(table)));
    return files;
  }
}
