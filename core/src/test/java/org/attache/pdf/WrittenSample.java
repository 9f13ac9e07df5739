package org.attache.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.attache.brief.Attachment;
import org.attache.layout.Pages;

/** Writes documents for tests and opens them again. */
final class WrittenSample {

  private WrittenSample() {}

  /** The sample document with its attachments. */
  static byte[] bytes(PdfWriter writer) throws IOException {
    return bytes(writer, SampleDocument.pages(), SampleDocument.ATTACHMENTS);
  }

  /** Any pages, with no attachments. */
  static byte[] bytes(Pages pages) throws IOException {
    return bytes(PdfWriter.create(), pages, List.of());
  }

  static byte[] bytes(PdfWriter writer, Pages pages, List<Attachment> attachments)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(pages, SampleDocument.FRONT, attachments, out);
    return out.toByteArray();
  }

  static PDDocument open() throws IOException {
    return Loader.loadPDF(bytes(PdfWriter.create()));
  }

  static PDDocument open(Pages pages) throws IOException {
    return Loader.loadPDF(bytes(pages));
  }
}
