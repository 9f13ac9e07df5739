package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  private static final String HEADING =
      "Nomenclature,ReporterISO3,ProductCode,PartnerISO3,Year,TradeFlowName,TradeValue in 1000 USD\n";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("wits.csv"),
        HEADING
            + "H5,PAK,Total,BLR,2019,Export,15100.5\n"
            + "H5,BLR,Total,PAK,2019,Import,16000\n"
            + "H5,PAK,Total,WLD,2019,Export,23000000\n");
    Files.writeString(folder.resolve("bad.csv"), HEADING + "H5,PAK,Total,BLR,2019,Export,many\n");
  }

  @Test
  void writesATradeTableAndOneOfTheContextBesideIt() throws IOException {
    Run run = Run.in(folder, "import", "auto", "wits.csv", "-p", "pak,BLR", "-o", "out/trade.csv");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertEquals(
        "year,from,to,product,value,valuation,reporter,source,flag\n"
            + "2019,PAK,BLR,total,15.1005,fob,PAK,,\n"
            + "2019,PAK,BLR,total,16.000,cif,BLR,,\n",
        Files.readString(folder.resolve("out/trade.csv")));
    assertEquals(
        "year,from,to,product,value,valuation,reporter,source,flag\n"
            + "2019,PAK,WLD,total,23000.000,fob,PAK,,\n",
        Files.readString(folder.resolve("out/trade-context.csv")));
    assertTrue(run.err().contains("Wrote out/trade.csv: 2 rows"), run.err());
  }

  @Test
  void writesToStandardOutputInTheUnitAskedForWithItsSource() {
    Run run =
        Run.in(
            folder,
            "import",
            "wits",
            "wits.csv",
            "-p",
            "PAK,BLR",
            "--unit",
            "thousand",
            "--source",
            "wits-2024",
            "-q");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertEquals("2019,PAK,BLR,total,15100.5,fob,PAK,wits-2024,", run.lines().get(1));
    assertEquals("", run.err());
  }

  @Test
  void writesServicesInTheirCurrencyWithoutAContextThatIsOfGoods() throws IOException {
    Files.writeString(
        folder.resolve("bop.csv"),
        "DATAFLOW,LAST UPDATE,freq,currency,bop_item,stk_flow,partner,geo,TIME_PERIOD,OBS_VALUE\n"
            + "E:B(1.0),x,A,MIO_EUR,S,CRE,BY,PK,2023,612.5\n"
            + "E:B(1.0),x,A,MIO_EUR,S,CRE,WRL_REST,PK,2023,9000\n");
    Run refused =
        Run.in(folder, "import", "sdmx", "bop.csv", "-p", "PAK,BLR", "--kind", "services");
    assertEquals(ExitStatus.ERRORS, refused.status());
    assertTrue(refused.err().contains("say --currency to keep values in theirs"), refused.err());
    Run run =
        Run.in(
            folder,
            "import",
            "sdmx",
            "bop.csv",
            "-p",
            "PAK,BLR",
            "--kind",
            "services",
            "--currency",
            "EUR",
            "-o",
            "services.csv");
    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertEquals(
        "year,from,to,product,value,valuation,reporter,source,flag\n"
            + "2023,PAK,BLR,total,612.5,,PAK,,\n",
        Files.readString(folder.resolve("services.csv")));
    assertFalse(Files.exists(folder.resolve("services-context.csv")));
    assertTrue(run.err().contains("1 row of trade in services between"), run.err());
  }

  @Test
  void writesNothingWhereAFileHasErrors() {
    Run run =
        Run.in(folder, "import", "auto", "wits.csv", "bad.csv", "-p", "PAK,BLR", "-o", "trade.csv");
    assertEquals(ExitStatus.ERRORS, run.status());
    assertTrue(
        run.err().contains("bad.csv:2:30: error: The value must be a number, not 'many'"),
        run.err());
    assertFalse(Files.exists(folder.resolve("trade.csv")));
  }

  @Test
  void refusesFormatsAndLevelsThatAreNotKnown() {
    Run format = Run.in(folder, "import", "excel", "wits.csv", "-p", "PAK,BLR");
    assertEquals(ExitStatus.USAGE, format.status());
    assertTrue(format.err().contains("there is no format 'excel'; known are auto, "), format.err());
    Run level = Run.in(folder, "import", "auto", "wits.csv", "-p", "PAK,BLR", "--products", "5");
    assertEquals(ExitStatus.USAGE, level.status());
  }

  @Test
  void saysWhichFileIsNotThere() {
    Run run = Run.in(folder, "import", "auto", "none.csv", "-p", "PAK,BLR");
    assertEquals(ExitStatus.INPUT_OUTPUT, run.status());
    assertTrue(run.err().contains("none.csv: no such file"), run.err());
  }
}
