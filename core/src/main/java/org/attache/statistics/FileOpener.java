package org.attache.statistics;

import java.io.IOException;
import java.io.InputStream;

/** Opens a file from its beginning, as often as asked. */
@FunctionalInterface
public interface FileOpener {

  /**
   * The file's bytes.
   *
   * @throws IOException if it cannot be opened; the message names it
   */
  InputStream open() throws IOException;
}
