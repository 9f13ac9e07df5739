package org.attache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.attache.problem.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever does the work, what comes of it is the same. */
@TestInstance(Lifecycle.PER_CLASS)
class ExecutorTest {

  private static final Path SAMPLES = Path.of("../samples");

  private ExecutorService pool = Executors.newFixedThreadPool(1);

  @BeforeAll
  void open() {
    pool = Executors.newFixedThreadPool(3);
  }

  @AfterAll
  void close() {
    pool.shutdownNow();
  }

  Stream<Executor> executors() {
    return Stream.of(
        Runnable::run,
        pool,
        work -> {}, // never
        work -> {
          throw new RejectedExecutionException("no");
        });
  }

  @ParameterizedTest
  @MethodSource("executors")
  void writesTheSameFiles(Executor executor) throws IOException {
    for (Format format : Format.values()) {
      Path sample = SAMPLES.resolve("pakistan-belarus");
      assertArrayEquals(
          written(Attache.create(), sample, format),
          written(with(executor), sample, format),
          format.name());
    }
  }

  @ParameterizedTest
  @MethodSource("executors")
  void findsTheSameProblems(Executor executor) throws IOException {
    Attache alone = Attache.create();
    Attache helped = with(executor);
    int stopped = 0;
    for (String dossier : dossiers()) {
      Inspection expected = inspected(alone, dossier);
      Inspection found = inspected(helped, dossier);
      assertEquals(lines(expected.problems()), lines(found.problems()), dossier);
      assertEquals(expected.found().isPresent(), found.found().isPresent(), dossier);
      stopped += expected.found().isPresent() ? 0 : 1;
    }
    assertTrue(stopped > 3, "errors must be among them");
    assertTrue(stopped < dossiers().size(), "sound dossiers too");
  }

  @Test
  void saysNothingOfATemplateThatAnUnsoundDossierAsksFor() throws IOException {
    String unsound = sound() + "template: nowhere\nmechanisms: [{id: a, name: A, parent: b}]\n";
    List<Problem> alone = inspected(Attache.create(), unsound).problems();
    assertFalse(alone.stream().anyMatch(problem -> problem.message().contains("nowhere")));
    assertEquals(lines(alone), lines(inspected(with(pool), unsound).problems()));
  }

  @Test
  void needsNoSecondThreadWhereTheExecutorsOwnCalls() throws Exception {
    ExecutorService single = Executors.newSingleThreadExecutor();
    try {
      Attache attache = with(single);
      Path sample = SAMPLES.resolve("pakistan-belarus");
      byte[] inside = single.submit(() -> written(attache, sample, Format.PDF)).get();
      assertArrayEquals(written(Attache.create(), sample, Format.PDF), inside);
    } finally {
      single.shutdown();
    }
  }

  @Test
  void failsInTheSameWay() {
    Path nowhere = Path.of("no-such-folder");
    assertThrows(IOException.class, () -> Attache.create().inspect(nowhere));
    assertThrows(IOException.class, () -> with(pool).inspect(nowhere));
  }

  @Test
  void leavesAnInterruptedThreadInterrupted() throws IOException {
    Thread.currentThread().interrupt();
    try {
      assertTrue(inspected(with(pool), sound()).found().isPresent());
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  private static Attache with(Executor executor) {
    return Attache.builder().executor(executor).build();
  }

  private static byte[] written(Attache attache, Path dossier, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attache.write(attache.inspect(dossier).brief(), format, out);
    return out.toByteArray();
  }

  private static Inspection inspected(Attache attache, String dossier) throws IOException {
    try (InputStream in = new ByteArrayInputStream(dossier.getBytes(StandardCharsets.UTF_8))) {
      return attache.inspect("dossier.yaml", in);
    }
  }

  private static List<String> lines(List<Problem> problems) {
    return problems.stream().map(Problem::toString).toList();
  }

  private static String sound() {
    return """
        attache: 1
        title: A relationship
        date: 2024-02-03
        parties: [PAK, BLR]
        """;
  }

  /** Sound and unsound: facts, prose, templates and expressions that are wrong in every way. */
  private static List<String> dossiers() {
    String cited =
        "sources: [{id: s, type: book, title: T, author: [{literal: A}], issued: 2020}]\n";
    return List.of(
        sound(),
        sound() + cited + "summary: Trade grew [@s].\n",
        sound() + "summary: There were 17 visits.\n",
        sound() + "summary: There were 17 visits.\nproblems: {severity: {loose-number: error}}\n",
        sound() + "summary: \"{{ nobody }}\"\n",
        sound() + "summary: \"{{ nobody }}\"\nmechanisms: [{id: a, name: A, parent: b}]\n",
        sound() + "mechanisms: [{id: a, name: A, kind: forum, parent: a}]\n",
        sound() + "summary: \"{% for x in findings %}{{ x.message }}{% endfor %}\"\n",
        sound() + "summary: \"{{ '\\u4e00' }}\"\n",
        sound() + "template: nowhere\n",
        sound() + "history: [{id: a, date: 2030, title: T}, {id: a, date: 1990, title: T}]\n",
        "attache: 1\ntitle: [\n");
  }
}
