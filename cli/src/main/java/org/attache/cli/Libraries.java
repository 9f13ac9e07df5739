package org.attache.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** How the libraries behave in a command: no window, no messages of their own. */
final class Libraries {

  /** Held so that its level is not lost to the garbage collector. */
  private static final Logger ROOT = Logger.getLogger("");

  private Libraries() {}

  /** To be called before any library is loaded. */
  static void keepQuiet() {
    System.setProperty("java.awt.headless", "true");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    System.setProperty("org.apache.logging.log4j.simplelog.StatusLogger.level", "OFF");
    ROOT.setLevel(Level.OFF);
  }
}
