package org.attache.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.attache.brief.Brief;

/**
 * A brief written and opened again.
 *
 * @param bytes the file
 * @param document as POI reads it
 */
record Written(byte[] bytes, XWPFDocument document) {

  static Written of(Brief brief) {
    return of(brief, Map.of());
  }

  static Written of(Brief brief, Map<String, Integer> pages) {
    byte[] bytes = bytes(brief, pages);
    try {
      return new Written(bytes, new XWPFDocument(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Brief brief, Map<String, Integer> pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new DocxWriter(new TestPictures()).write(brief, pages, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The texts of the body's paragraphs of that style, in order. */
  List<String> texts(Style style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.id().equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  /** The XML of a part. */
  String part(String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException("no part " + name);
  }

  /** The XML of the body. */
  String body() {
    return part("word/document.xml");
  }
}
