package org.attache.cli;

/** How the libraries behave in a command: no window, no messages of their own. */
final class Libraries {

  private Libraries() {}

  /** To be called before any library is loaded. */
  static void keepQuiet() {
    System.setProperty("java.awt.headless", "true");
    // Templates read records by reflection: Java would make a class for each of their methods.
    System.setProperty("sun.reflect.inflationThreshold", String.valueOf(Integer.MAX_VALUE));
    System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
    System.setProperty(
        "org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    System.setProperty("org.apache.logging.log4j.simplelog.StatusLogger.level", "OFF");
    // ICU looks through the whole jar for languages that it lists anyway.
    System.setProperty("com.ibm.icu.impl.ICUResourceBundle.skipRuntimeLocaleResourceScan", "true");
  }
}
