package org.attache.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attache.dossier.Dossier;
import org.attache.dossier.Party;
import org.junit.jupiter.api.Test;

class DossierJsonTest {

  private static Dossier again(byte[] json) throws Exception {
    return DossierReader.create().read("dossier.json", new ByteArrayInputStream(json)).dossier();
  }

  @Test
  void readsBackToAnEqualDossier() throws Exception {
    Dossier full = TestDossiers.full();
    Dossier again = again(DossierJson.create().write(full));
    assertEquals(Unplaced.of(full.withFiles(List.of())), Unplaced.of(again.withFiles(List.of())));
  }

  @Test
  void writesTheSameBytesAgain() throws Exception {
    byte[] json = DossierJson.create().write(TestDossiers.full());
    assertArrayEquals(json, DossierJson.create().write(again(json)));
  }

  @Test
  void leavesOutWhatWasLeftOut() {
    Dossier small =
        Dossier.builder("A brief")
            .date("2024-02-03")
            .party(Party.state("PAK"))
            .party(Party.state("BLR"))
            .build();
    String json = new String(DossierJson.create().write(small), StandardCharsets.UTF_8);
    assertEquals(
        """
        {
          "attache": 1,
          "title": "A brief",
          "date": "2024-02-03",
          "parties": [
            {
              "code": "PAK"
            },
            {
              "code": "BLR"
            }
          ]
        }
        """,
        json);
  }

  @Test
  void writesAPlainValueForASingleClaimAndAllClaimsOfAContestedOne() throws Exception {
    String json =
        new String(DossierJson.create().write(TestDossiers.full()), StandardCharsets.UTF_8);
    assertTrue(json.contains("\"established\": \"2001\""), json);
    assertTrue(json.contains("\"prefer\": \"report-2020\""), json);
    assertTrue(json.contains("\"value\": \"about 4\""), json);
    assertFalse(json.contains("sha256"), "what a dossier was read from is not part of it");
  }
}
