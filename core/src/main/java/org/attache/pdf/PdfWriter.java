package org.attache.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.attache.brief.Attachment;
import org.attache.brief.Front;
import org.attache.layout.Pages;

/**
 * Turns finished pages into a tagged PDF file that meets PDF/UA and PDF/A together.
 *
 * <pre>{@code
 * PdfWriter writer = PdfWriter.create();               // thread-safe, keep one: it caches fonts
 * writer.write(pages, brief.front(), brief.attachments(), out);
 * }</pre>
 *
 * <p>The same input gives the same bytes. A glyph that a font lacks (id 0) is not painted, since
 * neither standard allows it.
 */
public final class PdfWriter {

  /** Half the time of zlib's own choice, 6, for files a twentieth larger. */
  private static final int BALANCED = 4;

  private final PdfProfile profile;
  private final Function<Front, Instant> time;
  private final Stock stock;

  private PdfWriter(PdfProfile profile, Function<Front, Instant> time, Stock stock) {
    this.profile = profile;
    this.time = time;
    this.stock = stock;
  }

  /** Writes PDF/UA-1 with PDF/A-3a, dated by the brief, compressed at level 4. */
  public static PdfWriter create() {
    return new PdfWriter(
        PdfProfile.UA_1_AND_A_3A,
        front -> front.date().atStartOfDay(ZoneOffset.UTC).toInstant(),
        Stock.at(BALANCED));
  }

  /** This with other standards. */
  public PdfWriter withProfile(PdfProfile standards) {
    return new PdfWriter(standards, time, stock);
  }

  /** This with files dated at a moment instead of the beginning, in UTC, of the brief's day. */
  public PdfWriter withTime(Instant moment) {
    return new PdfWriter(profile, front -> moment, stock);
  }

  /**
   * This with streams deflated at a level from 1, fast, to 9, small.
   *
   * @throws IllegalArgumentException if it is another
   */
  public PdfWriter withCompression(int level) {
    if (level < 1 || level > 9) {
      throw new IllegalArgumentException("compression must be 1 to 9: " + level);
    }
    return new PdfWriter(profile, time, Stock.at(level));
  }

  /**
   * Writes a file; the stream is flushed and stays open.
   *
   * @param pages at least one page
   * @param front the document's properties
   * @param attachments files to embed, of different names
   * @param out where to
   * @throws IOException if it cannot be written, or if a font cannot be read
   * @throws IllegalArgumentException if there is no page, or if pages and structure do not fit each
   *     other; what was written so far is of no use then
   */
  public void write(Pages pages, Front front, List<Attachment> attachments, OutputStream out)
      throws IOException {
    if (pages.pages().isEmpty()) {
      throw new IllegalArgumentException("a document needs at least one page");
    }
    Properties properties = new Properties(front, time.apply(front));
    try (PdfFile pdf = new PdfFile(out, profile, stock.compression())) {
      Resources resources =
          new Resources(
              new EmbeddedFonts(pdf, stock.faces()), new EmbeddedImages(pdf, stock.images()));
      new PdfDocument(pdf, profile, pages, resources).put(properties, attachments, stock.colours());
    }
  }
}
