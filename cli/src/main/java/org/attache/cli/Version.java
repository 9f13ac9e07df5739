package org.attache.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {words()};
  }

  /** The name and the version. */
  static String words() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "attache " + (version == null ? "(not packaged)" : version);
  }
}
