package org.attache.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import org.attache.brief.Brief;
import org.attache.brief.Front;

/**
 * Turns a brief into a Word document.
 *
 * <p>Notes become footnotes: readers of Word look for them there, and they move along with the text
 * when it is edited. The place of the brief's list of notes, and a heading that stands right before
 * it, are left out. Only where the theme wants notes at the end and their list is the last thing in
 * the brief do they become endnotes: Word puts those behind all else, so below that heading.
 * Running text in columns is a section of its own, and what spans the columns another. Keeps the
 * reference document read last and nothing else between calls; threads may share one.
 */
public final class DocxWriter {

  private final Supplies supplies;
  private final LogoPictures logos;
  private final Function<Front, Instant> time;

  /**
   * A writer.
   *
   * @param pictures draws what Office has no chart for
   */
  public DocxWriter(FigurePictures pictures) {
    this(
        new Supplies(pictures),
        LogoWriter::png,
        front -> front.date().atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private DocxWriter(Supplies supplies, LogoPictures logos, Function<Front, Instant> time) {
    this.supplies = supplies;
    this.logos = logos;
    this.time = time;
  }

  /** This with files dated at a moment instead of the beginning, in UTC, of the brief's day. */
  public DocxWriter withTime(Instant moment) {
    return new DocxWriter(supplies, logos, front -> moment);
  }

  /** This with logos drawn that are no PNG files. */
  public DocxWriter withLogos(LogoPictures drawn) {
    return new DocxWriter(supplies, drawn, time);
  }

  /**
   * Writes a document whose contents give the pages by guess, until Word counts them.
   *
   * @param brief what to write
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public void write(Brief brief, OutputStream out) throws IOException {
    write(brief, Map.of(), out);
  }

  /**
   * Writes a document.
   *
   * @param brief what to write
   * @param pages the page of each heading, by its id, as far as known; the others are guessed
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public void write(Brief brief, Map<String, Integer> pages, OutputStream out) throws IOException {
    Instant moment = time.apply(brief.front());
    DocumentFile.write(compose(brief, pages, moment), moment, out);
  }

  /** The document before it is put into a file. */
  Draft compose(Brief brief, Map<String, Integer> pages, Instant moment) {
    Draft draft = new Draft(brief, supplies, pages, moment);
    Story body = draft.body();
    body.start("w:body");
    Flow flow = Flow.body(body, draft.width(Span.PAGE));
    LogoWriter.write(draft, flow, logos);
    TitleBlock.write(draft, flow);
    Span last = new BlockWriter(draft, flow, Surroundings.TEXT).writeBody(draft.brief().blocks());
    draft.ending(last).accept(body);
    body.end();
    return draft;
  }
}
