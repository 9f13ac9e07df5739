package org.attache.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attache.brief.Brief;
import org.attache.dossier.Dossier;
import org.attache.problem.Problem;
import org.attache.problem.ProblemsException;

/** A template of a test's own, in a folder. */
final class OwnTemplate {

  private final Path folder;
  private final Map<String, String> sections = new TreeMap<>();
  private String left = "";
  private String citations = "";

  OwnTemplate(Path folder) {
    this.folder = folder;
  }

  OwnTemplate section(String name, String text) {
    sections.put(name, text);
    return this;
  }

  /** Says in which style its briefs cite. */
  OwnTemplate citations(String style) {
    citations = "citations: " + style + "\n";
    return this;
  }

  Brief brief(String dossier) throws IOException {
    return assembled(dossier).brief();
  }

  /** Leaves the labels' line that begins so out of the template. */
  OwnTemplate withoutLine(String beginning) {
    left = beginning;
    return this;
  }

  Assembled assembled(String dossier) throws IOException {
    Path builtIn = Path.of("../templates/policy-brief");
    Path own = Files.createDirectories(folder.resolve("own/sections")).getParent();
    String entry =
        Files.readString(builtIn.resolve("template.yaml"))
            .lines()
            .filter(line -> left.isEmpty() || !line.strip().startsWith(left))
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(
        own.resolve("template.yaml"),
        entry.replaceAll("sections: \\[.*]", "sections: " + sections.keySet()) + citations);
    Files.writeString(own.resolve("theme.yaml"), Files.readString(builtIn.resolve("theme.yaml")));
    for (Map.Entry<String, String> section : sections.entrySet()) {
      Files.writeString(own.resolve("sections/" + section.getKey() + ".md"), section.getValue());
    }
    Dossier read = Yaml.dossier("template: own\n" + dossier);
    Assembler assembler = new Assembler();
    return assembler.assemble(read, assembler.template(read, folder), List.of());
  }

  /** The problems that stop the brief, each as code, place and message. */
  List<String> problems(String dossier) throws IOException {
    try {
      brief(dossier);
      return List.of();
    } catch (ProblemsException e) {
      return e.problems().stream().map(OwnTemplate::words).toList();
    }
  }

  private static String words(Problem problem) {
    return problem.code().id() + " " + problem.location() + " " + problem.message();
  }
}
