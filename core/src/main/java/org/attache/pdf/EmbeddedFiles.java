package org.attache.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.attache.brief.Attachment;

/** Writes attachments, each with how it relates to the document (ISO 19005-3 6.8, annex E). */
final class EmbeddedFiles {

  private static final COSName FILE_SPECIFICATION = COSName.getPDFName("Filespec");
  private static final COSName EMBEDDED_FILE = COSName.getPDFName("EmbeddedFile");
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

  private final PdfFile pdf;
  private final String date;
  private final NameTree names = new NameTree();
  private final COSArray specifications = new COSArray();

  EmbeddedFiles(PdfFile pdf, String date) {
    this.pdf = pdf;
    this.date = date;
  }

  /**
   * Puts all attachments.
   *
   * @throws IllegalArgumentException if two have the same name
   */
  void put(List<Attachment> attachments) throws IOException {
    for (Attachment attachment : attachments) {
      Reference specification = pdf.put(specification(attachment));
      specifications.add(specification);
      if (!names.add(attachment.name(), specification)) {
        throw new IllegalArgumentException("two attachments named '" + attachment.name() + "'");
      }
    }
  }

  /** By name. */
  NameTree names() {
    return names;
  }

  /** In the order given. */
  COSArray specifications() {
    return specifications;
  }

  private COSDictionary specification(Attachment attachment) throws IOException {
    byte[] content = attachment.content();
    Reference file = pdf.putStream(stream(attachment, content.length), content);
    COSDictionary embedded = new COSDictionary();
    embedded.setItem(COSName.F, file);
    embedded.setItem(COSName.UF, file);
    COSDictionary specification = new COSDictionary();
    specification.setItem(COSName.TYPE, FILE_SPECIFICATION);
    specification.setItem(COSName.F, TextString.of(attachment.name()));
    specification.setItem(COSName.UF, TextString.of(attachment.name()));
    specification.setItem(COSName.DESC, TextString.of(attachment.description()));
    specification.setItem(
        RELATIONSHIP,
        COSName.getPDFName(
            switch (attachment.relationship()) {
              case SOURCE -> "Source";
              case DATA -> "Data";
              case SUPPLEMENT -> "Supplement";
            }));
    specification.setItem(COSName.EF, embedded);
    return specification;
  }

  private COSDictionary stream(Attachment attachment, int size) {
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.SIZE, size);
    parameters.setItem(COSName.MOD_DATE, TextString.of(date));
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, EMBEDDED_FILE);
    dictionary.setName(COSName.SUBTYPE, attachment.mediaType());
    dictionary.setItem(COSName.PARAMS, parameters);
    return dictionary;
  }
}
