package org.attache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.brief.Brief;
import org.attache.dossier.Dossier;
import org.attache.pdf.PdfProfile;
import org.attache.template.Assembler;
import org.attache.template.Template;
import org.attache.theme.WordReference;

/** Everything a benchmark needs to take dossiers through the stages, fonts and templates read. */
final class Bench {

  private static final String BUILT_IN = "/org/attache/templates/policy-brief/";

  private final Desk desk = new Desk(WordReference.NONE, Beside.none());
  private final Studios studios = new Studios();
  private final PdfOutput pdf =
      new PdfOutput(studios, Timestamps.OF_THE_BRIEF, PdfProfile.UA_1_AND_A_3A, Beside.none());
  private final Map<String, Template> templates = new TreeMap<>();

  /** With the template of six pages, and what Office has in its place, beside the built-in one. */
  static Bench open() throws IOException {
    Bench bench = new Bench();
    bench.templates.put("six-pages", sixPages(Map.of()));
    Map<String, String> others =
        Map.of(
            "sections/relations.en.md", "office/relations.en.md",
            "sections/outlook.en.md", "office/outlook.en.md");
    bench.templates.put("office", sixPages(others));
    bench.templates.put("policy-brief", new Assembler().builtIn("policy-brief", "en"));
    return bench;
  }

  /** The brief of a dossier, as the facade assembles it: checked, with its files to embed. */
  Brief assemble(Dossier dossier) throws IOException {
    return desk.assemble(dossier, one -> template(one.template()));
  }

  /** The brief of a dossier by another template than its own. */
  Brief assemble(Dossier dossier, String template) throws IOException {
    return desk.assemble(dossier, one -> template(template));
  }

  /** A template of {@link #open}. */
  Template template(String name) {
    return templates.get(name);
  }

  /** Composes a brief and writes it, as the facade does. */
  byte[] write(Brief brief) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
    pdf.write(brief, out);
    return out.toByteArray();
  }

  /** How many pages a brief has. */
  int pages(Brief brief) {
    return studios.of(brief.theme()).pages(brief).pages().size();
  }

  /** The whole way from a dossier in memory to the bytes of its PDF. */
  byte[] render(Dossier dossier) throws IOException {
    return write(assemble(dossier));
  }

  /**
   * The template's own files, some replaced by others, with the looks and the words of the built-in
   * one.
   */
  private static Template sixPages(Map<String, String> others) throws IOException {
    Path folder = Files.createTempDirectory("attache-benchmark");
    try {
      Path template = Files.createDirectories(folder.resolve("six-pages/sections")).getParent();
      copy("six-pages/template.yaml", template.resolve("template.yaml"));
      for (String name :
          List.of("contents", "relations", "trade", "agreements", "outlook", "references")) {
        String section = "sections/" + name + ".en.md";
        copy("six-pages/" + others.getOrDefault(section, section), template.resolve(section));
      }
      copy(BUILT_IN + "theme.yaml", template.resolve("theme.yaml"));
      copy(BUILT_IN + "appendix.en.yaml", template.resolve("appendix.en.yaml"));
      Dossier dossier = Specimens.read().dossier(0, Specimens.Size.sixPages());
      return new Assembler().template(dossier, folder);
    } finally {
      delete(folder);
    }
  }

  private static void copy(String resource, Path file) throws IOException {
    try (InputStream in = Bench.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " is not among the resources");
      }
      Files.copy(in, file);
    }
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
