package org.attache.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attache.brief.Brief;
import org.attache.theme.WordReference;

/** Word documents as users have them. */
final class ReferenceFiles {

  private static final List<String> GERMAN_PARTS =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "docProps/custom.xml",
          "word/document.xml",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/settings.xml",
          "word/fontTable.xml",
          "word/numbering.xml",
          "word/header1.xml",
          "word/header2.xml",
          "word/_rels/header1.xml.rels",
          "word/footer1.xml",
          "word/theme/theme1.xml",
          "word/media/image1.png",
          "word/media/image2.png");

  private ReferenceFiles() {}

  /** As a German Word writes it: localised ids, English names. */
  static byte[] german() {
    return german("", "");
  }

  /** The same with something else in its parts. */
  static byte[] german(String text, String other) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String part : GERMAN_PARTS) {
        zip.putNextEntry(new ZipEntry(part));
        byte[] content = resource("german-word/" + part);
        boolean isChanged = !text.isEmpty() && !part.endsWith(".png");
        zip.write(
            isChanged
                ? new String(content, StandardCharsets.UTF_8)
                    .replace(text, other)
                    .getBytes(StandardCharsets.UTF_8)
                : content);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** As LibreOffice writes it: on its side, without a theme. */
  static byte[] libreOffice() {
    return resource("libreoffice.docx");
  }

  static Brief dress(Brief brief, byte[] document) {
    return brief.withTheme(
        brief.theme().withReference(new WordReference("reference.docx", document)));
  }

  private static byte[] resource(String name) {
    try (InputStream in = ReferenceFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
