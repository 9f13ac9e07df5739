package org.attache.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of an Office file one after the other, without times. */
public final class PartArchive {

  /** Something that writes a part. */
  @FunctionalInterface
  public interface Part {
    void write(Markup xml) throws IOException;
  }

  /** The earliest time a zip entry can carry. */
  private static final LocalDateTime START_OF_ZIP_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final byte[] buffer = new byte[1 << 14];
  private int level = Deflater.DEFAULT_COMPRESSION;

  /**
   * An archive without parts.
   *
   * @param out where to; not closed
   */
  public PartArchive(OutputStream out) {
    this.zip = new Zip(out);
  }

  /** Takes compressed bytes from the native side in larger pieces than 512. */
  private static final class Zip extends ZipOutputStream {
    Zip(OutputStream out) {
      super(out, StandardCharsets.UTF_8);
      buf = new byte[1 << 13];
    }
  }

  /**
   * Compresses the parts that follow at another level.
   *
   * @param level from 1, the fastest, to 9, the smallest; 6 at first
   */
  public void compress(int level) {
    this.level = level;
    zip.setLevel(level);
  }

  /** Adds a part. */
  public void add(String name, Part part) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(START_OF_ZIP_TIME);
    zip.putNextEntry(entry);
    Markup xml = new Markup(zip, buffer);
    part.write(xml);
    xml.flush();
    zip.closeEntry();
  }

  /** Adds a part as it is. */
  public void add(String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(START_OF_ZIP_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /**
   * Adds a part that has been compressed, such as a picture or a workbook, without trying again.
   */
  public void addCompressed(String name, byte[] content) throws IOException {
    zip.setLevel(Deflater.NO_COMPRESSION);
    add(name, content);
    zip.setLevel(level);
  }

  /** Adds the part that lists what another refers to, unless that is nothing. */
  public void add(String name, Relations relations) throws IOException {
    if (!relations.isEmpty()) {
      add(Relations.of(name), relations::write);
    }
  }

  /** Completes the archive; the stream stays open. */
  public void finish() throws IOException {
    zip.finish();
    zip.flush();
  }
}
