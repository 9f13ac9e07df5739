package org.attache.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.Attache;
import org.attache.brief.Brief;
import org.attache.brief.LedgerEntry;
import org.attache.brief.LedgerFile;
import org.attache.brief.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is embedded in a PDF of its ledger is as published, and complete. */
class LedgerFilesTest {

  private static final Path LEDGER = Path.of("../templates/schema/ledger.schema.json");
  private static final Attache ATTACHE = Attache.create();

  static List<Path> samples() {
    return Samples.all();
  }

  private static Brief brief(Path sample) throws IOException {
    return ATTACHE.inspect(sample).brief();
  }

  private static List<Error> errors(String schema, byte[] json) {
    Schema known =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON);
    return known.validate(text(json), InputFormat.JSON);
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  private static String provSchema() throws IOException {
    try (InputStream in = LedgerFilesTest.class.getResourceAsStream("prov.schema.json")) {
      return text(Objects.requireNonNull(in).readAllBytes());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void ledgersAreAsTheSchemaSays(Path sample) throws IOException {
    byte[] json = LedgerJson.write(brief(sample));
    assertEquals(List.of(), errors(Files.readString(LEDGER), json));
    assertArrayEquals(json, LedgerJson.write(brief(sample)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void provenanceIsAsTheSubmissionSays(Path sample) throws IOException {
    byte[] json = ProvJson.write(brief(sample));
    assertEquals(List.of(), errors(provSchema(), json));
    assertArrayEquals(json, ProvJson.write(brief(sample)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyNameInARelationIsThatOfAnElement(Path sample) throws IOException {
    String json = text(ProvJson.write(brief(sample)));
    Set<String> elements = new HashSet<>();
    Matcher element = Pattern.compile("\n    \"([a-z]+:[^\"]+)\": \\{").matcher(json);
    while (element.find()) {
      assertTrue(elements.add(element.group(1)), "twice: " + element.group(1));
    }
    Matcher use =
        Pattern.compile(
                "\"prov:(?:entity|activity|agent|generatedEntity|usedEntity|alternate[12])\": "
                    + "\"([^\"]+)\"")
            .matcher(json);
    int uses = 0;
    while (use.find()) {
      assertTrue(elements.contains(use.group(1)), "nowhere: " + use.group(1));
      uses++;
    }
    assertTrue(uses > 20, "only " + uses + " relations");
  }

  @Test
  void filesHaveTheDigestsOfTheirBytes() throws Exception {
    Path sample = Samples.all().get(0);
    List<LedgerFile> files = brief(sample).ledger().files();
    assertTrue(files.size() > 3, files.toString());
    for (LedgerFile file : files) {
      byte[] bytes = Files.readAllBytes(sample.resolve(file.path()));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertEquals(HexFormat.of().formatHex(digest), file.sha256(), file.path());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyPlaceHasALineAndAColumnInAListedFile(Path sample) throws IOException {
    Brief brief = brief(sample);
    for (LedgerEntry entry : brief.ledger().entries()) {
      if (entry.origin() instanceof Origin.Stated stated) {
        assertTrue(brief.ledger().file(stated.at().file()).isPresent(), entry.toString());
        assertTrue(stated.at().line() > 0 && stated.at().column() > 0, entry.toString());
      }
    }
  }

  @Test
  void competingClaimsStandInTheEntryWithTheReason() throws IOException {
    LedgerEntry entry =
        brief(Samples.all().get(0)).ledger().entry("jwg-agriculture.sessionsHeld").orElseThrow();
    Origin.Stated stated = (Origin.Stated) entry.origin();
    assertEquals(List.of("4", "3"), stated.claims().stream().map(claim -> claim.said()).toList());
    assertTrue(stated.claims().get(0).isFollowed());
    assertEquals("akram-2024", stated.claims().get(1).sources().get(0).source());
    assertTrue(stated.because().startsWith("In the later sentence"), stated.because());
  }
}
