package org.attache.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.dossier.Dossier;

/** Dossiers that tests read. */
final class TestDossiers {

  /** What every dossier needs. */
  static final String HEAD =
      """
      attache: 1
      title: A brief
      date: 2024-02-03
      parties: [PAK, BLR]
      """;

  private TestDossiers() {}

  /** The dossier that has every key. */
  static Dossier full() throws IOException {
    return DossierReader.create().read(Path.of("src/test/resources/dossiers/full")).dossier();
  }

  /** A reading of an entry file and others, given as names and texts by turns. */
  static Reading read(String entry, String... namesAndTexts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("dossier.yaml", entry.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    try {
      return DossierReader.create().read(DossierFiles.memory(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
