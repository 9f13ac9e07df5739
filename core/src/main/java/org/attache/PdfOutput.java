package org.attache;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.attache.brief.Attachment;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.layout.Pages;
import org.attache.pdf.PdfProfile;
import org.attache.pdf.PdfWriter;
import org.attache.problem.ProblemsException;

/** Draws, lays out and writes a brief as PDF. */
final class PdfOutput implements Output {

  private final Studios studios;
  private final PdfWriter writer;
  private final Beside beside;

  PdfOutput(Studios studios, Timestamps timestamps, PdfProfile profile, Beside beside) {
    this.studios = studios;
    this.beside = beside;
    PdfWriter usual = PdfWriter.create().withProfile(profile);
    this.writer =
        timestamps instanceof Timestamps.Fixed fixed ? usual.withTime(fixed.moment()) : usual;
  }

  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    Beside.Work<List<Attachment>> files = beside.begin(() -> made(files(brief)));
    Pages pages = studios.of(brief.theme()).pages(brief);
    if (!pages.problems().isEmpty()) {
      files.leave();
      throw new ProblemsException(pages.problems());
    }
    writer.write(pages, brief.front(), files.result(), out);
  }

  /** First it lays out one block after the other. */
  @Override
  public List<Runnable> preparations(Brief brief) {
    List<Runnable> steps = new ArrayList<>();
    for (Block block : brief.blocks()) {
      Brief small = brief.withBlocks(List.of(block));
      steps.add(() -> studios.of(small.theme()).pages(small));
    }
    steps.addAll(Output.super.preparations(brief));
    return steps;
  }

  /** The same files with their bytes. */
  private static List<Attachment> made(List<Attachment> files) {
    return files.stream()
        .map(
            file ->
                new Attachment(
                    file.name(),
                    file.mediaType(),
                    file.description(),
                    file.relationship(),
                    file.content()))
        .toList();
  }

  /** What the brief carries, and its data: the tables of the workbook. */
  static List<Attachment> files(Brief brief) {
    List<Attachment> files = new ArrayList<>(brief.attachments());
    brief.appendix().forEach(table -> files.add(TableCsv.attach(table)));
    return files;
  }
}
