package org.attache.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.dossier.Dossier;
import org.attache.dossier.Prose;
import org.attache.intake.DossierReader;
import org.attache.problem.Location;
import org.attache.trade.TradeSeries;
import org.junit.jupiter.api.Test;

class SectionsTest {

  @Test
  void saysOfEachDossierWhatItWouldSayUnread() throws IOException {
    List<Prose> files = new ArrayList<>();
    List<Dossier> dossiers = new ArrayList<>();
    for (Path folder : ProseGoldenTest.cases()) {
      dossiers.add(DossierReader.create().read(folder).dossier());
      Path section = folder.resolve("section.md");
      if (Files.exists(section)) {
        files.add(new Prose(Files.readString(section), new Location("section.md", 1, 1)));
      }
    }
    Sections kept = Sections.of(files);
    int found = 0;
    for (Dossier dossier : dossiers) {
      ProseCheck check = ProseCheck.of(dossier, TradeSeries.of(dossier));
      assertEquals(check.sections(Sections.of(files)), check.sections(kept));
      found += check.sections(kept).isEmpty() ? 0 : 1;
    }
    assertTrue(found > 1, "more than one dossier contradicts some section");
  }
}
