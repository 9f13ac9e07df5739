package org.attache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.attache.Beside.Work;
import org.attache.brief.Brief;
import org.junit.jupiter.api.Test;

class BesideTest {

  private static final Path SAMPLE = Path.of("../samples/pakistan-belarus");

  @Test
  void doesWhatNobodyHasBegun() throws IOException {
    Thread own = Thread.currentThread();
    assertSame(own, Beside.none().begin(Thread::currentThread).result());
  }

  @Test
  void takesWhatAnotherThreadDid() throws IOException {
    ExecutorService other = Executors.newSingleThreadExecutor(work -> new Thread(work, "other"));
    try {
      Work<String> work = new Beside(other).begin(() -> Thread.currentThread().getName());
      other.submit(() -> {}).get();
      assertEquals("other", work.result());
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      other.shutdown();
    }
  }

  @Test
  void doesWorkOnce() throws IOException {
    Queue<Runnable> given = new ArrayDeque<>();
    int[] times = {0};
    Work<Integer> work = new Beside(given::add).begin(() -> ++times[0]);
    assertEquals(1, work.result());
    given.remove().run();
    assertEquals(1, work.result());
  }

  @Test
  void doesWhatAnExecutorRefuses() throws IOException {
    Beside refusing =
        new Beside(
            work -> {
              throw new RejectedExecutionException();
            });
    assertEquals("done", refusing.begin(() -> "done").result());
  }

  @Test
  void failsAsTheWorkDid() {
    UncheckedIOException failure = new UncheckedIOException(new IOException("no disk"));
    Work<String> work =
        Beside.none()
            .begin(
                () -> {
                  throw failure;
                });
    assertSame(failure, assertThrows(UncheckedIOException.class, work::result));
  }

  @Test
  void writesTheSameFileWithAnExecutor() throws IOException {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Attache helped = Attache.builder().executor(other).build();
      assertArrayEquals(pdf(Attache.create()), pdf(helped));
    } finally {
      other.shutdown();
    }
  }

  private static byte[] pdf(Attache attache) throws IOException {
    Brief brief = attache.inspect(SAMPLE).brief();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attache.write(brief, Format.PDF, out);
    return out.toByteArray();
  }
}
