package org.attache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A dossier in a folder with a template of one section, as somebody would write it. */
final class OwnBrief {

  private static final Path BUILT_IN = Path.of("../templates/policy-brief");

  private static final String HEAD =
      """
      attache: 1
      template: own
      title: A title
      date: 2024-02-03
      parties: [PAK, BLR]
      """;

  private final Path folder;

  /** Writes the dossier and its template. */
  OwnBrief(Path folder, String dossier, String section) {
    this.folder = folder;
    try {
      Path own = Files.createDirectories(folder.resolve("own/sections")).getParent();
      String entry =
          Files.readString(BUILT_IN.resolve("template.yaml"))
              .lines()
              .map(line -> line.startsWith("sections:") ? "sections: [one]" : line)
              .collect(Collectors.joining("\n", "", "\n"));
      Files.writeString(own.resolve("template.yaml"), entry);
      Files.copy(BUILT_IN.resolve("theme.yaml"), own.resolve("theme.yaml"));
      Files.writeString(own.resolve("sections/one.md"), section);
      Files.writeString(folder.resolve("dossier.yaml"), HEAD + dossier);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** What inspecting it says. */
  Inspection inspect(Attache attache) throws IOException {
    return attache.inspect(folder);
  }

  /** Its file of that format. */
  byte[] write(Attache attache, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attache.write(inspect(attache).brief(), format, out);
    return out.toByteArray();
  }
}
