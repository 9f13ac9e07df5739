package org.attache.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attache.brief.Brief;
import org.attache.brief.Front;
import org.attache.zip.StableZip;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/**
 * Turns a brief into a Word document.
 *
 * <p>Notes become footnotes: readers of Word look for them there, and they move along with the text
 * when it is edited. The place of the brief's list of notes, and a heading that stands right before
 * it, are left out. Holds no state between calls; threads may share one.
 */
public final class DocxWriter {

  private final FigurePictures pictures;
  private final LogoPictures logos;
  private final Function<Front, Instant> time;

  /**
   * A writer.
   *
   * @param pictures draws what Office has no chart for
   */
  public DocxWriter(FigurePictures pictures) {
    this(pictures, LogoWriter::png, front -> front.date().atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private DocxWriter(FigurePictures pictures, LogoPictures logos, Function<Front, Instant> time) {
    this.pictures = pictures;
    this.logos = logos;
    this.time = time;
  }

  /** This with files dated at a moment instead of the beginning, in UTC, of the brief's day. */
  public DocxWriter withTime(Instant moment) {
    return new DocxWriter(pictures, logos, front -> moment);
  }

  /** This with logos drawn that are no PNG files. */
  public DocxWriter withLogos(LogoPictures drawn) {
    return new DocxWriter(pictures, drawn, time);
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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument();
        ZipArchiveOutputStream parts = new ZipArchiveOutputStream(bytes)) {
      // The stable archive is deflated when it is rewritten; twice would be for nothing.
      parts.setLevel(Deflater.NO_COMPRESSION);
      compose(new Draft(document, brief, pictures, pages));
      document.write(parts);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the document's parts do not fit together", e);
    }
    StableZip.rewrite(bytes.toByteArray(), out);
  }

  private void compose(Draft draft) throws IOException, InvalidFormatException {
    Brief brief = draft.brief();
    XWPFDocument document = draft.document();
    StyleSheet.write(draft.theme(), draft.script(), document.createStyles());
    DocumentTheme.write(draft.theme(), document.createTheme());
    CTBody body = document.getDocument().getBody();
    Flow flow = Flow.of(body, draft.theme().paper().textWidth());
    LogoWriter.write(draft, flow, logos);
    TitleBlock.write(draft, flow);
    new BlockWriter(draft, flow, Surroundings.TEXT).writeAll(brief.blocks());
    draft.finish();
    new Furniture(draft).write();
    Properties.write(brief.front(), time.apply(brief.front()), document);
    DocumentSettings.write(document, draft.script());
    FontTable.write(draft.theme().fonts(), document);
  }
}
