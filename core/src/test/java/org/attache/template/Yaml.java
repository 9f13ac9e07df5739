package org.attache.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attache.brief.Brief;
import org.attache.dossier.Dossier;
import org.attache.intake.DossierReader;

/** Dossiers and briefs from a few lines of YAML. */
final class Yaml {

  private static final String HEAD =
      """
      attache: 1
      title: A title
      date: 2024-02-03
      parties: [PAK, BLR]
      """;

  private static final Assembler ASSEMBLER = new Assembler();

  private Yaml() {}

  /** A dossier with a head and the given lines. */
  static Dossier dossier(String lines) {
    try {
      return DossierReader.create()
          .read(
              "dossier.yaml",
              new ByteArrayInputStream((HEAD + lines).getBytes(StandardCharsets.UTF_8)))
          .dossier();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its brief by the built-in template. */
  static Brief brief(String lines) {
    try {
      Dossier dossier = dossier(lines);
      return ASSEMBLER
          .assemble(dossier, ASSEMBLER.builtIn("policy-brief", "en"), List.of())
          .brief();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its brief as plain text. */
  static String dump(String lines) {
    return BriefDump.of(brief(lines));
  }
}
