package org.attache.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierPathTest {

  @ParameterizedTest
  @CsvSource({
    "dossier.yaml,history.yaml,history.yaml",
    "dossier.yaml,./a//b.yaml,a/b.yaml",
    "dossier.yaml,a\\b.yaml,a/b.yaml",
    "facts/a.yaml,b.csv,facts/b.csv",
    "facts/a.yaml,../b.csv,b.csv",
    "dossier.yaml,a/../b.yaml,b.yaml",
    "dossier.yaml,..a.yaml,..a.yaml"
  })
  void resolvesAgainstTheFileThatNames(String namer, String name, String path) {
    assertEquals(Optional.of(path), DossierPath.resolve(namer, name));
  }

  @ParameterizedTest
  @CsvSource({
    "dossier.yaml,../a.yaml", "dossier.yaml,a/../../b.yaml", "facts/a.yaml,../../b.yaml",
    "dossier.yaml,/a.yaml", "dossier.yaml,\\a.yaml", "dossier.yaml,\\\\server\\a.yaml",
    "dossier.yaml,C:\\a.yaml", "dossier.yaml,c:a.yaml", "dossier.yaml,file:a.yaml",
    "dossier.yaml,~/a.yaml", "dossier.yaml,..\\a.yaml"
  })
  void refusesWhatLeadsOutside(String namer, String name) {
    assertEquals(Optional.empty(), DossierPath.resolve(namer, name));
  }
}
