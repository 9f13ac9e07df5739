package org.attache.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.attache.template.TemplatePacker;

/**
 * Packs the templates of a jar so that a process that soon ends need not read their files: YAML is
 * parsed, and so are the expressions in their sections.
 */
public final class ReadyTemplates {

  private static final String TEMPLATES = "org/attache/templates/";
  private static final String ENTRY = "template.yaml";

  private ReadyTemplates() {}

  /** Packs the templates of the jar named first into files in the folder named second. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    Map<String, SortedSet<String>> files = files(Path.of(arguments[0]));
    for (Map.Entry<String, SortedSet<String>> template : files.entrySet()) {
      if (template.getValue().contains(ENTRY)) {
        String name = template.getKey();
        Path packed = folder.resolve(TemplatePacker.place(name).substring(1));
        Files.createDirectories(packed.getParent());
        Files.write(packed, TemplatePacker.pack(name, template.getValue()));
      }
    }
  }

  /** The files of each folder among the templates, by their paths within it. */
  private static Map<String, SortedSet<String>> files(Path jar) throws IOException {
    Map<String, SortedSet<String>> files = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        String name = entry.getName();
        int end = name.indexOf('/', TEMPLATES.length());
        if (name.startsWith(TEMPLATES) && end >= 0 && !entry.isDirectory()) {
          files
              .computeIfAbsent(name.substring(TEMPLATES.length(), end), unused -> new TreeSet<>())
              .add(name.substring(end + 1));
        }
      }
    }
    return files;
  }
}
