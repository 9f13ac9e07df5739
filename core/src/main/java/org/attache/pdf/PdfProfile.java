package org.attache.pdf;

/** The standards a file meets; no file can meet both pairs. */
public enum PdfProfile {
  /** PDF 1.7 that is PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3). */
  UA_1_AND_A_3A("1.7"),
  /**
   * PDF 2.0 that is PDF/UA-2 (ISO 14289-2) and PDF/A-4f (ISO 19005-4; PDF/A-4 where nothing is
   * attached), and well-tagged for accessibility and reuse (WTPDF 1.0).
   */
  UA_2_AND_A_4F("2.0");

  private final String version;

  PdfProfile(String version) {
    this.version = version;
  }

  /** The version of PDF in the file's first line. */
  String version() {
    return version;
  }

  /** Whether the structure has the namespaces, elements and destinations of PDF 2.0. */
  boolean isPdf2() {
    return this == UA_2_AND_A_4F;
  }
}
