package org.attache.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attache.dossier.Dossier;
import org.attache.dossier.Flow;
import org.attache.dossier.FlowKind;
import org.attache.dossier.ProductName;
import org.attache.dossier.Qualifier;
import org.attache.intake.DossierFiles;
import org.attache.intake.DossierReader;
import org.attache.intake.Reading;
import org.attache.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder is a case: a dossier, files as offices give them, and what is read of them.
 *
 * <p>Files stand in their folders as text that a person can read. {@code x.gz.text} is packed
 * before it is read, a folder {@code x.zip.parts} or {@code x.xlsx.parts} too; {@code x.utf-16le}
 * and {@code x.iso-8859-1} are encoded. With {@code -Dgolden.accept=true} what is read becomes what
 * is expected; a person reads the difference.
 */
class StatisticsGoldenTest {

  static final Path CASES = Path.of("src", "test", "resources", "statistics");
  private static final List<String> ENCODINGS = List.of("utf-16le", "iso-8859-1");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatTheOfficeSays(String name) throws IOException {
    Path folder = CASES.resolve(name);
    Reading reading =
        DossierReader.create().read(DossierFiles.memory(files(folder)), "dossier.yaml");
    String read = text(reading);
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.accept")) {
      Files.writeString(expected, read);
    }
    assertEquals(Files.readString(expected), read);
    assertFalse(read.isBlank());
  }

  /** What was read and what is wrong, a line each. */
  static String text(Reading reading) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : reading.problems()) {
      text.append(problem.location())
          .append(": ")
          .append(problem.severity().name().toLowerCase(java.util.Locale.ROOT))
          .append(": ")
          .append(problem.message())
          .append(" [")
          .append(problem.code().id())
          .append("]\n");
      if (!problem.hint().isEmpty()) {
        text.append("  ").append(problem.hint()).append('\n');
      }
    }
    if (reading.found().isPresent()) {
      Dossier dossier = reading.dossier();
      text.append("flows\n");
      dossier.trade().flows().forEach(flow -> text.append(line(flow)));
      text.append("context\n");
      dossier.trade().context().forEach(flow -> text.append(line(flow)));
      for (FlowKind kind : FlowKind.BESIDE_GOODS) {
        if (!dossier.trade().rows(kind).isEmpty()) {
          text.append(kind.word()).append('\n');
          dossier.trade().rows(kind).forEach(flow -> text.append(line(flow)));
        }
      }
      dossier.trade().products().stream()
          .filter(ProductName::official)
          .forEach(
              name ->
                  text.append("named %s %s %s\n".formatted(name.code(), name.name(), name.at())));
    }
    return text.toString();
  }

  private static String line(Flow flow) {
    String said =
        flow.value().qualifier() == Qualifier.EXACT
            ? flow.value().value().toPlainString()
            : flow.value().toString();
    return String.join(
            " ",
            flow.year().text(),
            flow.from() + ">" + flow.to(),
            flow.product(),
            said,
            flow.valuation().name().toLowerCase(java.util.Locale.ROOT),
            "by " + (flow.reporter().isEmpty() ? "nobody alone" : flow.reporter()),
            "[" + flow.flag() + "]",
            flow.sources().toString(),
            flow.at().toString())
        + "\n";
  }

  /** The files of a case, packed and encoded. */
  static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".parts")) {
          files.put(name.replace(".parts", ""), zip(file));
        } else if (name.endsWith(".gz.text")) {
          files.put(name.replace(".text", ""), gzip(Files.readAllBytes(file)));
        } else {
          String encoding = name.substring(name.lastIndexOf('.') + 1);
          boolean isEncoded = ENCODINGS.contains(encoding);
          files.put(
              isEncoded ? name.replace("." + encoding, "") : name,
              isEncoded ? encoded(Files.readString(file), encoding) : Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static byte[] encoded(String text, String encoding) {
    boolean isMarked = encoding.startsWith("utf-16");
    return ((isMarked ? "\uFEFF" : "") + text).getBytes(Charset.forName(encoding));
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(Path folder) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.UTF_8);
        Stream<Path> parts = Files.walk(folder)) {
      for (Path part : parts.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(part).toString().replace('\\', '/');
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Files.readAllBytes(part));
        zip.closeEntry();
      }
    }
    return packed.toByteArray();
  }
}
