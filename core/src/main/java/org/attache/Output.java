package org.attache;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.attache.brief.Brief;

/** The stages from a brief to a file of one format. */
interface Output {

  /** Writes the brief; the stream is flushed and stays open. */
  void write(Brief brief, OutputStream out) throws IOException;

  /** What makes the next brief faster: steps of which each does something with another one. */
  default List<Runnable> preparations(Brief brief) {
    return List.of(
        () -> {
          try {
            write(brief, OutputStream.nullOutputStream());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
