package org.attache.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A dossier to start from: remarks, and what is known.
 *
 * @param parties the codes of the two parties
 * @param date the day that the brief speaks for
 * @param table a file of a statistical office; empty for none
 */
record StartingDossier(List<String> parties, LocalDate date, String table) {

  private static final List<String> LISTS =
      List.of("history.yaml", "agreements.yaml", "recommendations.yaml");

  /**
   * Writes the files, all or none.
   *
   * @param from the folder in which the table is looked for
   * @return the names of the files written
   * @throws FileAlreadyExistsException if one of them is there already
   */
  List<String> writeTo(Path folder, Path from) throws IOException {
    Map<String, byte[]> files = files();
    for (String name : files.keySet()) {
      refuse(folder.resolve(name));
    }
    Path source = from.resolve(table);
    Path copy = folder.resolve(tableName());
    boolean isCopied =
        !table.isEmpty()
            && !source.toAbsolutePath().normalize().equals(copy.toAbsolutePath().normalize());
    if (!table.isEmpty() && !Files.isRegularFile(source)) {
      throw new NoSuchFileException(table);
    }
    if (isCopied) {
      refuse(copy);
    }
    List<String> written = new ArrayList<>(files.keySet());
    try (StagedFiles staged = new StagedFiles()) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        staged.write(folder.resolve(file.getKey()), out -> out.write(file.getValue()));
      }
      if (isCopied) {
        staged.write(copy, out -> Files.copy(source, out));
        written.add(tableName());
      }
      staged.moveIntoPlace();
    }
    return written;
  }

  private static void refuse(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString(), null, "is there already");
    }
  }

  private String tableName() {
    return table.isEmpty() ? "" : Path.of(table).getFileName().toString();
  }

  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    boolean hasTable = !table.isEmpty();
    String trade = text(hasTable ? "trade-tables.yaml" : "trade-empty.yaml");
    files.put(
        "dossier.yaml", filled(text("dossier.yaml").replace("@TRADE@", trade.stripTrailing())));
    String sources = hasTable ? text("sources-table.yaml").stripTrailing() : "[]";
    files.put("sources.yaml", filled(text("sources.yaml").replace("@SOURCES@", sources)));
    for (String list : LISTS) {
      files.put(list, filled(text(list)));
    }
    return files;
  }

  private byte[] filled(String text) {
    return text.replace("@TITLE@", name(parties.get(0)) + " and " + name(parties.get(1)))
        .replace("@DATE@", date.toString())
        .replace("@PARTIES@", String.join(", ", parties))
        .replace("@FIRST@", parties.get(0))
        .replace("@SECOND@", parties.get(1))
        .replace("@FILE@", quoted(tableName()))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** For text in quotation marks in YAML. */
  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /** A country's name in English; of what is none, the code. */
  private static String name(String code) {
    for (String country : Locale.getISOCountries()) {
      Locale place = new Locale.Builder().setRegion(country).build();
      if (place.getISO3Country().equals(code)) {
        return quoted(place.getDisplayCountry(Locale.ENGLISH));
      }
    }
    return code;
  }

  private static String text(String name) throws IOException {
    try (InputStream in = StartingDossier.class.getResourceAsStream("init/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, name + " is missing").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
