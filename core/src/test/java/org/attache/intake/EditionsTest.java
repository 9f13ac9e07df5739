package org.attache.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.dossier.Edition;
import org.attache.dossier.Trade;
import org.attache.problem.Problem;
import org.attache.trade.ProductNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which editions of the Harmonized System the codes of a dossier are of. */
class EditionsTest {

  private static final String COMTRADE =
      "period,reporterCode,flowCode,partnerCode,motCode,classificationCode,cmdCode,primaryValue\n";

  @TempDir Path folder;

  @Test
  void rowsOfComtradeSayTheirEdition() throws IOException {
    Trade trade =
        trade("trade.csv", COMTRADE + "2005,586,X,112,0,H2,8524,40\n", "{file: trade.csv}");
    assertEquals(List.of(Edition.HS2002), trade.editions());
    assertEquals("Recorded media", ProductNames.of(trade).name("8524"));
  }

  @Test
  void rowsOfSeveralEditionsAreOfAll() throws IOException {
    Trade trade =
        trade(
            "trade.csv",
            COMTRADE + "2005,586,X,112,0,H2,8508,40\n2023,586,X,112,0,H6,8508,40\n",
            "{file: trade.csv}");
    assertEquals(List.of(Edition.HS2002, Edition.HS2022), trade.editions());
    assertEquals(
        "Vacuum cleaners (before 2007: power hand tools)", ProductNames.of(trade).name("8508"));
  }

  @Test
  void onlyRowsThatAreKeptSayTheirEdition() throws IOException {
    Trade trade =
        trade(
            "trade.csv",
            COMTRADE + "2005,586,X,112,0,H2,8508,40\n2023,586,X,112,0,H6,8508,40\n",
            "{file: trade.csv, classification: HS2022}");
    assertEquals(List.of(Edition.HS2022), trade.editions());
  }

  @Test
  void otherClassificationsAreNoEditions() throws IOException {
    Trade trade =
        trade("trade.csv", COMTRADE + "2005,586,X,112,0,S3,781,40\n", "{file: trade.csv}");
    assertTrue(trade.editions().isEmpty());
  }

  @Test
  void filesOfBaciAreNamedAfterTheirEdition() throws IOException {
    Trade trade =
        trade(
            "BACI_HS07_Y2019_V202401b.csv",
            "t,i,j,k,v,q\n2019,586,112,850811,4.5,1.0\n",
            "{file: BACI_HS07_Y2019_V202401b.csv}");
    assertEquals(List.of(Edition.HS2007), trade.editions());
  }

  @Test
  void whatADossierSaysOfItsOwnRowsCounts() throws IOException {
    Files.writeString(
        folder.resolve("dossier.yaml"),
        """
        attache: 1
        title: Trade
        date: 2024-01-01
        parties: [PAK, BLR]
        trade:
          editions: [HS17, H6]
          flows: [{year: 2019, from: PAK, to: BLR, product: "8517", value: 4}]
        """);
    Trade trade = DossierReader.create().read(folder).dossier().trade();
    assertEquals(List.of(Edition.HS2017, Edition.HS2022), trade.editions());
  }

  @Test
  void anEditionThatThereIsNotIsAProblemWithItsPlace() throws IOException {
    Files.writeString(
        folder.resolve("dossier.yaml"),
        """
        attache: 1
        title: Trade
        date: 2024-01-01
        parties: [PAK, BLR]
        trade: {editions: HS2020}
        """);
    Problem problem = DossierReader.create().read(folder).problems().get(0);
    assertEquals("wrong-value", problem.code().id());
    assertEquals(5, problem.location().line());
    assertTrue(problem.hint().contains("HS2017"), problem.hint());
  }

  private Trade trade(String file, String table, String named) throws IOException {
    Files.writeString(folder.resolve(file), table);
    Files.writeString(
        folder.resolve("dossier.yaml"),
        """
        attache: 1
        title: Trade
        date: 2024-01-01
        parties: [PAK, BLR]
        trade:
          tables: [%s]
        """
            .formatted(named));
    return DossierReader.create().read(folder).dossier().trade();
  }
}
