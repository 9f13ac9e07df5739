package org.attache.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attache.problem.Problem;
import org.attache.problem.ProblemText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a dossier's files, reading them ends in a dossier or in problems. */
class DamagedDossierTest {

  private static final Path FULL = Path.of("src/test/resources/dossiers/full");

  private static final List<String> FILES =
      List.of("dossier.yaml", "facts/history.yaml", "trade.csv", "sources.json");

  private static final String[] STRAY = {
    ": ", "\n- ", "[", "]", "{", "}", "\"", "'", "#", "|", "&a ", "*a ", "<<: ", "!!x ", "\t", "\r",
    "\u0000", "\u2028", "~", "null", "?", "%", "---\n", ",", ";", "\\", "😀", "claims", "/", "..",
    "\n\n", "  "
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void endsInADossierOrInProblems(long seed) throws IOException {
    Random random = new Random(seed);
    DossierReader reader = DossierReader.create();
    Map<String, byte[]> sound = new LinkedHashMap<>();
    for (String file : FILES) {
      sound.put(file, Files.readAllBytes(FULL.resolve(file)));
    }
    for (int i = 0; i < 250; i++) {
      Map<String, byte[]> damaged = new LinkedHashMap<>(sound);
      String file = FILES.get(random.nextInt(FILES.size()));
      damaged.put(file, damage(sound.get(file), random));
      Reading reading = reader.read(DossierFiles.memory(damaged));
      boolean hasErrors = reading.problems().stream().anyMatch(Problem::isError);
      assertEquals(reading.found().isEmpty(), hasErrors, file);
      assertTrue(ProblemText.full(reading.problems()).length() >= 0);
      reading.found().ifPresent(DossierJson.create()::write);
    }
  }

  private static byte[] damage(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(3)) {
      case 0:
        byte[] changed = bytes.clone();
        changed[at] = (byte) random.nextInt(256);
        return changed;
      case 1:
        byte[] stray = STRAY[random.nextInt(STRAY.length)].getBytes(StandardCharsets.UTF_8);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + stray.length);
        System.arraycopy(stray, 0, longer, at, stray.length);
        System.arraycopy(bytes, at, longer, at + stray.length, bytes.length - at);
        return longer;
      default:
        int gap = Math.min(bytes.length - at, 1 + random.nextInt(20));
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - gap);
        System.arraycopy(bytes, at + gap, shorter, at, bytes.length - at - gap);
        return shorter;
    }
  }
}
