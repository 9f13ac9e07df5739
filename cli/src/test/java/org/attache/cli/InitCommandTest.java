package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

  private static final String TABLE =
      "Nomenclature,ReporterISO3,ProductCode,PartnerISO3,Year,TradeFlowName,TradeValue in 1000 USD\n"
          + "H5,PAK,Total,BLR,2022,Export,15100\n"
          + "H5,PAK,Total,BLR,2023,Export,15600\n";

  @TempDir private Path folder;

  @Test
  void writesADossierInWhichNothingIsWrong() throws IOException {
    Run run = Run.in(folder, "init", "new", "--parties", "ken,IND", "--date", "2024-02-06");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertEquals(
        List.of(
            "new/dossier.yaml",
            "new/sources.yaml",
            "new/history.yaml",
            "new/agreements.yaml",
            "new/recommendations.yaml"),
        run.lines());
    String dossier = Files.readString(folder.resolve("new/dossier.yaml"));
    assertTrue(dossier.contains("title: \"Kenya and India\""), dossier);
    assertTrue(dossier.contains("parties: [KEN, IND]"), dossier);
    assertFalse(dossier.contains("@"), dossier);
    Run check = Run.in(folder, "check", "--strict", "new");
    assertEquals(ExitStatus.DONE, check.status(), check.err());
  }

  @Test
  void takesTradeFromAFileThatItCopies() throws IOException {
    Files.writeString(folder.resolve("wits.csv"), TABLE);
    Run run = Run.in(folder, "init", "new", "--from", "wits.csv", "--date", "2024-02-06");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertEquals(TABLE, Files.readString(folder.resolve("new/wits.csv")));
    Run check = Run.in(folder, "check", "--strict", "new");
    assertEquals(ExitStatus.DONE, check.status(), check.err());
    Run render = Run.in(folder, "render", "new", "-t", "xlsx");
    assertEquals(ExitStatus.DONE, render.status(), render.err());
  }

  @Test
  void takesAFileThatIsInTheFolderAlreadyAsItIs() throws IOException {
    Files.writeString(folder.resolve("wits.csv"), TABLE);
    Run run = Run.in(folder, "init", "--from", "wits.csv", "--date", "2024-02-06");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertTrue(Files.exists(folder.resolve("dossier.yaml")));
    assertEquals(ExitStatus.DONE, Run.in(folder, "check", "--strict", ".").status());
  }

  @Test
  void changesNothingThatIsThere() throws IOException {
    Files.writeString(folder.resolve("history.yaml"), "mine\n");
    Run run = Run.in(folder, "init");
    assertEquals(ExitStatus.INPUT_OUTPUT, run.status());
    assertTrue(run.err().contains("history.yaml: is there already"), run.err());
    assertEquals("mine\n", Files.readString(folder.resolve("history.yaml")));
    assertFalse(Files.exists(folder.resolve("dossier.yaml")));
  }

  @Test
  void refusesPartiesDaysAndFilesThatAreNone() {
    assertEquals(ExitStatus.USAGE, Run.in(folder, "init", "--parties", "PAK").status());
    assertEquals(ExitStatus.USAGE, Run.in(folder, "init", "--parties", "PAK,Bela").status());
    assertEquals(ExitStatus.USAGE, Run.in(folder, "init", "--date", "2024").status());
    Run run = Run.in(folder, "init", "--from", "none.csv");
    assertEquals(ExitStatus.INPUT_OUTPUT, run.status());
    assertTrue(run.err().contains("none.csv: no such file"), run.err());
    assertFalse(Files.exists(folder.resolve("dossier.yaml")));
  }
}
