package org.attache.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites a zip archive so that the same entries always give the same bytes: entries in a fixed
 * order, no times, and archives inside the archive treated likewise.
 */
public final class StableZip {

  /** The list of media types of an Office file, which Office expects to come first. */
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /** The earliest time a zip entry can carry. */
  private static final LocalDateTime START_OF_ZIP_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final Comparator<String> ENTRY_ORDER =
      Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
          .thenComparing(name -> !name.equals("_rels/.rels"))
          .thenComparing(Comparator.naturalOrder());

  private StableZip() {}

  /**
   * Writes the same entries in their stable form. Does not close the stream.
   *
   * @param archive a zip archive
   * @param out where to write
   * @throws IOException if the archive cannot be read or the stream cannot be written
   */
  public static void rewrite(byte[] archive, OutputStream out) throws IOException {
    out.write(rewrite(archive));
  }

  /**
   * The same entries in their stable form.
   *
   * @param archive a zip archive
   * @throws IOException if the archive cannot be read
   */
  public static byte[] rewrite(byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> entry : entries(archive).entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTimeLocal(START_OF_ZIP_TIME);
        zip.putNextEntry(header);
        zip.write(isZip(entry.getValue()) ? rewrite(entry.getValue()) : entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> entries(byte[] archive) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>(ENTRY_ORDER);
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), zip.readAllBytes());
        }
      }
    }
    if (entries.isEmpty()) {
      throw new IOException("not a zip archive, or an empty one");
    }
    return entries;
  }

  /** Whether the bytes begin as the first entry of a zip archive does: "PK", 3, 4. */
  private static boolean isZip(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }
}
