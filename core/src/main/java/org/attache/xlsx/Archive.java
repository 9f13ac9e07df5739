package org.attache.xlsx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes parts into the file one after the other, without times. */
final class Archive {

  /** Something that writes a part. */
  interface Part {
    void write(Markup xml) throws IOException;
  }

  /** The earliest time a zip entry can carry. */
  private static final LocalDateTime START_OF_ZIP_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final Writer writer;

  Archive(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 15);
  }

  /** Adds a part. */
  void add(String name, Part part) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(START_OF_ZIP_TIME);
    zip.putNextEntry(entry);
    part.write(new Markup(writer));
    writer.flush();
    zip.closeEntry();
  }

  /** Adds the part that lists what another refers to, unless that is nothing. */
  void add(String name, Relations relations) throws IOException {
    if (!relations.isEmpty()) {
      add(PartNames.relations(name), relations::write);
    }
  }

  /** Completes the archive; the stream stays open. */
  void finish() throws IOException {
    zip.finish();
    zip.flush();
  }
}
