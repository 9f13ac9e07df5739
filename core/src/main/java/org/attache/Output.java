package org.attache;

import java.io.IOException;
import java.io.OutputStream;
import org.attache.brief.Brief;

/** The stages from a brief to a file of one format. */
interface Output {

  /** Writes the brief; the stream is flushed and stays open. */
  void write(Brief brief, OutputStream out) throws IOException;

  /** Does as much with a brief that nobody wants as makes the next one faster. */
  default void rehearse(Brief brief) throws IOException {
    write(brief, OutputStream.nullOutputStream());
  }
}
