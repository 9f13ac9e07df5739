package org.attache.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file meets its standards. */
public final class VeraPdf {

  private static final int MOST_FINDINGS = 20;

  private VeraPdf() {}

  /** Fails with veraPDF's findings unless the file is PDF/UA-1 and PDF/A-3a. */
  public static void assertConforms(byte[] pdf) {
    assertConforms(pdf, PdfProfile.UA_1_AND_A_3A);
  }

  /** Fails with veraPDF's findings unless the file meets all standards of a profile. */
  public static void assertConforms(byte[] pdf, PdfProfile profile) {
    assertEquals(List.of(), findings(pdf, flavours(profile, pdf)));
  }

  private static List<PDFAFlavour> flavours(PdfProfile profile, byte[] pdf) {
    return switch (profile) {
      case UA_1_AND_A_3A -> List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
      case UA_2_AND_A_4F ->
          List.of(
              PDFAFlavour.PDFUA_2,
              hasFiles(pdf) ? PDFAFlavour.PDFA_4_F : PDFAFlavour.PDFA_4,
              PDFAFlavour.WTPDF_1_0_ACCESSIBILITY,
              PDFAFlavour.WTPDF_1_0_REUSE);
    };
  }

  private static boolean hasFiles(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1).contains("<pdfaid:conformance>F<");
  }

  /** What veraPDF finds wrong, one line each; every flavour in one parse. */
  static List<String> findings(byte[] pdf, List<PDFAFlavour> flavours) {
    VeraGreenfieldFoundryProvider.initialise();
    List<String> findings = new ArrayList<>();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), flavours.get(0));
        PDFAValidator validator =
            Foundries.defaultInstance()
                .createValidator(flavours, MOST_FINDINGS, false, false, false)) {
      List<ValidationResult> results = validator.validateAll(parser);
      assertEquals(flavours.size(), results.size());
      for (ValidationResult result : results) {
        for (TestAssertion assertion : result.getTestAssertions()) {
          findings.add(
              result.getPDFAFlavour()
                  + " "
                  + assertion.getRuleId().getClause()
                  + "-"
                  + assertion.getRuleId().getTestNumber()
                  + " "
                  + assertion.getMessage()
                  + " at "
                  + assertion.getLocation().getContext());
        }
        if (!result.isCompliant() && findings.isEmpty()) {
          findings.add(result.getPDFAFlavour() + " is not met");
        }
      }
    } catch (Exception e) {
      throw new AssertionError("veraPDF could not read the file", e);
    }
    return findings;
  }
}
