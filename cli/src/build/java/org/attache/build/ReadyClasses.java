package org.attache.build;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Rewrites the classes of a jar so that a process that soon ends has less to link. What Java would
 * make when it first comes by is there beforehand: a class for each lambda, and plain code for
 * texts that are put together and for the methods of records; what annotations say of the keys of
 * records is gathered in one place. Classes of before Java 6 get the frames without which they are
 * verified anew in every process.
 */
public final class ReadyClasses {

  private static final String CLASS = ".class";

  private final Map<String, byte[]> made = new TreeMap<>();
  private final Map<String, byte[]> added = new TreeMap<>();
  private final Map<String, byte[]> classes = new TreeMap<>();

  private ReadyClasses() {}

  /** Rewrites the jar named first, in its place, and adds the files in the folder named second. */
  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    Path part = Path.of(jar + ".part");
    ReadyClasses ready = new ReadyClasses();
    ready.add(Path.of(arguments[1]));
    ready.rewrite(jar, part);
    Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private void add(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        added.put(name, Files.readAllBytes(file));
      }
    }
  }

  private void rewrite(Path jar, Path part) throws IOException {
    try (JarFile file = new JarFile(jar.toFile());
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(part))) {
      List<JarEntry> entries = Collections.list(file.entries());
      Headers headers = new Headers();
      for (JarEntry entry : entries) {
        if (isRewritten(entry)) {
          byte[] bytes = bytes(file, entry);
          classes.put(name(entry), bytes);
          headers.add(name(entry), bytes);
        }
      }
      rewrite(headers);
      for (JarEntry entry : entries) {
        byte[] bytes = isRewritten(entry) ? classes.get(name(entry)) : bytes(file, entry);
        put(out, entry.getName(), entry.getLastModifiedTime(), bytes);
      }
      FileTime time = entries.get(0).getLastModifiedTime();
      for (Map.Entry<String, byte[]> entry : made.entrySet()) {
        put(out, entry.getKey() + CLASS, time, entry.getValue());
      }
      for (Map.Entry<String, byte[]> entry : added.entrySet()) {
        put(out, entry.getKey(), time, entry.getValue());
      }
    }
  }

  private void rewrite(Headers headers) {
    Nests nests = new Nests();
    classes.replaceAll(
        (name, bytes) -> {
          ReadyClass ready = new ReadyClass(name, bytes, headers);
          made.putAll(ready.lambdas());
          nests.add(headers.of(name).nest(), ready.lambdas().keySet());
          return ready.bytes();
        });
    GatheredKeys keys = new GatheredKeys();
    classes.values().forEach(keys::add);
    classes.computeIfPresent(GatheredKeys.CLASS, (name, bytes) -> keys.into(bytes));
    nests.hosts().forEach(host -> classes.computeIfPresent(host, nests::nesting));
  }

  /** Classes for other versions of Java than the oldest stay as they are. */
  private static boolean isRewritten(JarEntry entry) {
    return entry.getName().endsWith(CLASS) && !entry.getName().startsWith("META-INF/");
  }

  private static String name(JarEntry entry) {
    return entry.getName().substring(0, entry.getName().length() - CLASS.length());
  }

  private static byte[] bytes(JarFile file, JarEntry entry) throws IOException {
    try (InputStream in = file.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static void put(JarOutputStream out, String name, FileTime time, byte[] bytes)
      throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setLastModifiedTime(time);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }
}
