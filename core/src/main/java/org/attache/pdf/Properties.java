package org.attache.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.attache.brief.Front;

/**
 * What a document says of itself, once for old readers and once for new, in the same words.
 *
 * @param front the brief's title and properties
 * @param time when it counts as made
 */
record Properties(Front front, Instant time) {

  static final String PRODUCER = "Attaché";

  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter XMP_DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** The time as dictionaries spell it. */
  String pdfDate() {
    return PDF_DATE.format(time);
  }

  /** The time as XMP spells it. */
  String xmpDate() {
    return XMP_DATE.format(time);
  }

  String authors() {
    return String.join("; ", front.authors());
  }

  String keywords() {
    return String.join(", ", front.keywords());
  }

  /** The information dictionary (ISO 32000-1 14.3.3). */
  COSDictionary dictionary() {
    COSDictionary info = new COSDictionary();
    info.setItem(COSName.TITLE, TextString.of(front.title()));
    set(info, COSName.AUTHOR, authors());
    set(info, COSName.SUBJECT, front.description());
    set(info, COSName.KEYWORDS, keywords());
    info.setItem(COSName.CREATOR, TextString.of(PRODUCER));
    info.setItem(COSName.PRODUCER, TextString.of(PRODUCER));
    info.setItem(COSName.CREATION_DATE, TextString.of(pdfDate()));
    info.setItem(COSName.MOD_DATE, TextString.of(pdfDate()));
    return info;
  }

  private static void set(COSDictionary info, COSName key, String text) {
    if (!text.isEmpty()) {
      info.setItem(key, TextString.of(text));
    }
  }
}
