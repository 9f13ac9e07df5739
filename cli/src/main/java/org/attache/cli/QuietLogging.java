package org.attache.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/** Java's logging, should anything ask for it: it says nothing. Made by {@link LogManager}. */
public final class QuietLogging {

  /** Turns the root logger off. */
  public QuietLogging() throws IOException {
    byte[] settings = ".level=OFF\n".getBytes(StandardCharsets.ISO_8859_1);
    LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(settings));
  }
}
