package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.attache.problem.Location;
import org.attache.template.TemplatePacker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher as people do, from the folder that the build makes, with the Java that runs
 * this or, with {@code -Dlauncher.java}, the one in that folder. Nothing here may hang: a test that
 * waits too long fails, and what it started is ended.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LauncherIT {

  private static final long LONGEST_SECONDS = 120;

  private static final Path BUILT = Path.of("target", "attache").toAbsolutePath();

  /** The Java that is started: this one, or another's folder. */
  private static final String JAVA =
      System.getProperty("launcher.java", System.getProperty("java.home"));

  @TempDir private Path folder;

  /** An installation in a folder with a space in its name, without an archive. */
  private Path installed;

  /** What a run left: its status and what it wrote on its two streams. */
  private record Left(int status, byte[] out, String err) {
    String text() {
      return new String(out, StandardCharsets.UTF_8);
    }
  }

  @BeforeEach
  void install() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no sh here");
    installed = folder.resolve("some folder");
    Files.createDirectories(installed.resolve("bin"));
    Files.createDirectories(installed.resolve("lib"));
    Files.copy(launcher(BUILT), launcher(installed), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createLink(jar(installed), jar(BUILT));
  }

  @Test
  void passesArgumentsStreamsAndStatusOn() throws Exception {
    byte[] dossier = Files.readAllBytes(Path.of("src/test/resources/org/attache/cli/small.yaml"));
    Left pdf = run(Map.of("ATTACHE_CDS", "off"), dossier, "render", "-t", "pdf", "-o", "-", "-");
    assertEquals(ExitStatus.DONE, pdf.status(), pdf.err());
    assertEquals("%PDF-", new String(pdf.out(), 0, 5, StandardCharsets.US_ASCII));
    Left unknown = run(Map.of("ATTACHE_CDS", "off"), new byte[0], "check", "", "two words", "*");
    assertEquals(ExitStatus.USAGE, unknown.status());
    assertTrue(unknown.err().contains("'two words'"), unknown.err());
  }

  @Test
  void worksThroughLinksAndInFoldersWithSpaces() throws Exception {
    Path first = Files.createSymbolicLink(folder.resolve("first link"), launcher(installed));
    Path second = Files.createSymbolicLink(folder.resolve("second"), first.getFileName());
    Left left = run(second, Map.of("ATTACHE_CDS", "off"), new byte[0], "--version");
    assertEquals(ExitStatus.DONE, left.status(), left.err());
    assertTrue(left.text().startsWith("attache "), left.text());
    assertEquals("", left.err());
  }

  @Test
  void writesTheSameBytesWithAnArchiveAndWithout() throws Exception {
    Left made = run(Map.of("ATTACHE_CDS", "make"), new byte[0]);
    assertEquals(0, made.status(), made.err());
    assertEquals(1, archives(installed.resolve("lib")).size());
    String[] render = {"render", "-q", "-t", "pdf", "-o", "-", Run.SAMPLE.toString()};
    Left with = run(Map.of(), new byte[0], render);
    Left without = run(Map.of("ATTACHE_CDS", "off"), new byte[0], render);
    assertEquals("", with.err());
    assertArrayEquals(without.out(), with.out());
    assertArrayEquals(Run.in(folder, render).bytes(), with.out());
  }

  /** What libraries look up beside their classes is found though Java's own loader loads them. */
  @Test
  void writesEveryFormatOfAnotherScriptAsWithoutALauncher() throws Exception {
    String urdu = Run.SAMPLE.resolveSibling("gallery-ur").toString();
    for (String format : List.of("pdf", "docx", "xlsx")) {
      String[] render = {"render", "-q", "-t", format, "-o", "-", urdu};
      Left left = run(Map.of("ATTACHE_CDS", "off"), new byte[0], render);
      assertEquals(ExitStatus.DONE, left.status(), left.err());
      assertArrayEquals(Run.in(folder, render).bytes(), left.out(), format);
    }
  }

  @Test
  void carriesOnlySoundClasses() throws Exception {
    List<String> unsound = new ArrayList<>();
    int lambdas = 0;
    try (JarFile jar = new JarFile(jar(BUILT).toFile());
        URLClassLoader loader = classes()) {
      for (String name : ours(jar)) {
        lambdas += name.contains("$$") ? 1 : 0;
        try {
          // Java verifies a class before it initialises it.
          Class.forName(name, true, loader);
        } catch (NoClassDefFoundError e) {
          // What only the accessibility check of workbooks needs is left out of the jar.
          if (!String.valueOf(e.getMessage()).startsWith("org/apache/poi/")) {
            unsound.add(name + ": " + e);
          }
        } catch (LinkageError e) {
          unsound.add(name + ": " + e);
        }
      }
    }
    assertEquals(List.of(), unsound);
    assertTrue(lambdas > 1000, "only " + lambdas + " classes of lambdas");
  }

  /** Nobody reads their files in a run: packed, they are as reading them leaves them. */
  @Test
  void carriesItsTemplatesPacked() throws Exception {
    Map<String, SortedSet<String>> files =
        BuiltInTemplates.open(
            templates -> {
              Map<String, SortedSet<String>> found = new TreeMap<>();
              for (String name : BuiltInTemplates.names(templates)) {
                SortedSet<String> paths = new TreeSet<>();
                BuiltInTemplates.files(templates.resolve(name))
                    .forEach(path -> paths.add(path.toString().replace('\\', '/')));
                found.put(name, paths);
              }
              return found;
            });
    assertFalse(files.isEmpty());
    try (JarFile jar = new JarFile(jar(BUILT).toFile())) {
      for (Map.Entry<String, SortedSet<String>> template : files.entrySet()) {
        String place = TemplatePacker.place(template.getKey()).substring(1);
        byte[] packed = jar.getInputStream(jar.getEntry(place)).readAllBytes();
        assertArrayEquals(TemplatePacker.pack(template.getKey(), template.getValue()), packed);
      }
    }
  }

  @Test
  void carriesRecordsThatEqualAndSayWhatRecordsDo() throws Exception {
    try (URLClassLoader loader = classes()) {
      Class<?> type = loader.loadClass(Location.class.getName());
      Constructor<?> made = type.getConstructor(String.class, int.class, int.class);
      Object first = made.newInstance("dossier.yaml", 3, 7);
      Location ours = new Location("dossier.yaml", 3, 7);
      assertEquals(ours.toString(), first.toString());
      assertEquals(ours.hashCode(), first.hashCode());
      assertEquals(first, made.newInstance("dossier.yaml", 3, 7));
      assertNotEquals(first, made.newInstance("dossier.yaml", 3, 8));
      assertNotEquals(first, made.newInstance("history.yaml", 3, 7));
      assertNotEquals(first, ours);
    }
  }

  @Test
  void makesAnArchiveAfterTheFirstRunAndUsesIt() throws Exception {
    Path cache = folder.resolve("cache");
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache.toString());
    Path kept = Files.createDirectories(cache.resolve("attache"));
    try (WatchService changes = kept.getFileSystem().newWatchService()) {
      kept.register(
          changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
      // The second run begins while the first makes its archive.
      assertEquals(ExitStatus.DONE, run(environment, new byte[0], "--version").status());
      assertEquals(ExitStatus.DONE, run(environment, new byte[0], "--version").status());
      while (archives(kept).isEmpty() || !leftovers(kept).isEmpty()) {
        WatchKey change = changes.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        assertNotNull(change, "no archive was made");
        change.pollEvents();
        change.reset();
      }
    }
    Left later = run(environment, new byte[0], "--version");
    assertEquals(ExitStatus.DONE, later.status());
    assertEquals("", later.err());
    assertEquals(1, archives(kept).size());
  }

  @Test
  void doesWithoutAnArchiveWhereItCannotBeMadeOrRead() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    Left left = run(Map.of("XDG_CACHE_HOME", file.toString()), new byte[0], "--version");
    assertEquals(ExitStatus.DONE, left.status());
    assertEquals("", left.err());

    assertEquals(0, run(Map.of("ATTACHE_CDS", "make"), new byte[0]).status());
    Path archive = archives(installed.resolve("lib")).get(0);
    Files.delete(archive);
    Files.writeString(archive, "not an archive");
    Left broken = run(Map.of(), new byte[0], "--version");
    assertEquals(ExitStatus.DONE, broken.status());
    assertTrue(broken.text().startsWith("attache "), broken.text());
    assertEquals("", broken.err());
  }

  @Test
  void saysThatThereIsNoJava() throws Exception {
    Left left = run(Map.of("JAVA_HOME", folder.toString()), new byte[0], "--version");
    assertEquals(127, left.status());
    assertTrue(left.err().contains("needs Java 17"), left.err());
    assertFalse(left.text().contains("attache"), left.text());
  }

  /** The classes of the built jar, apart from those of this test. */
  private static URLClassLoader classes() throws IOException {
    URL[] jar = {jar(BUILT).toUri().toURL()};
    return new URLClassLoader(jar, ClassLoader.getPlatformClassLoader());
  }

  private static List<String> ours(JarFile jar) {
    return jar.stream()
        .map(JarEntry::getName)
        .filter(name -> name.startsWith("org/attache/") || name.startsWith("picocli/"))
        .filter(name -> name.endsWith(".class"))
        .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
        .toList();
  }

  private Left run(Map<String, String> environment, byte[] in, String... arguments)
      throws IOException, InterruptedException {
    return run(launcher(installed), environment, in, arguments);
  }

  private Left run(Path launcher, Map<String, String> environment, byte[] in, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(Arrays.asList(arguments));
    Path input = Files.write(folder.resolve("input"), in);
    Path err = folder.resolve("messages.txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> variables = builder.environment();
    variables.put("JAVA_HOME", JAVA);
    variables.put("XDG_CACHE_HOME", folder.resolve("file").toString());
    variables.putAll(new TreeMap<>(environment));
    Path out = folder.resolve("output");
    Process process =
        builder
            .redirectInput(input.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      fail("still running after " + LONGEST_SECONDS + " s: " + command);
    }
    return new Left(process.exitValue(), Files.readAllBytes(out), Files.readString(err));
  }

  private static Path launcher(Path installation) {
    return installation.resolve("bin").resolve("attache");
  }

  private static Path jar(Path installation) {
    return installation.resolve("lib").resolve("attache.jar");
  }

  private static List<Path> archives(Path kept) throws IOException {
    return files(kept).filter(file -> file.toString().endsWith(".jsa")).toList();
  }

  private static List<Path> leftovers(Path kept) throws IOException {
    return files(kept).filter(file -> !file.toString().endsWith(".jsa")).toList();
  }

  private static Stream<Path> files(Path kept) throws IOException {
    if (!Files.isDirectory(kept)) {
      return Stream.of();
    }
    try (Stream<Path> files = Files.list(kept)) {
      return files.toList().stream();
    }
  }
}
