package org.attache.cli;

import org.attache.pdf.PdfProfile;

/** The standards a PDF may meet, as the command line names them. */
enum PdfStandard {
  UA1(PdfProfile.UA_1_AND_A_3A),
  UA2(PdfProfile.UA_2_AND_A_4F);

  private final PdfProfile profile;

  PdfStandard(PdfProfile profile) {
    this.profile = profile;
  }

  /** What the writer calls them. */
  PdfProfile profile() {
    return profile;
  }
}
