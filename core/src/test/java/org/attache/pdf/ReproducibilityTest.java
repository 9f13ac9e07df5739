package org.attache.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.attache.layout.Role;
import org.junit.jupiter.api.Test;

class ReproducibilityTest {

  @Test
  void twoWritersWriteTheSameBytes() throws IOException {
    assertArrayEquals(
        WrittenSample.bytes(PdfWriter.create()), WrittenSample.bytes(PdfWriter.create()));
  }

  @Test
  void writerWithWarmCachesWritesTheSameBytes() throws IOException {
    PdfWriter writer = PdfWriter.create();
    byte[] first = WrittenSample.bytes(writer);
    Sketch other = new Sketch();
    other.line(other.document, Role.PARAGRAPH, "quite other glyphs: @#$%");
    other.endPage("1");
    WrittenSample.bytes(writer, other.pages(), List.of());
    assertArrayEquals(first, WrittenSample.bytes(writer));
  }

  @Test
  void threadsShareAWriter() throws IOException, InterruptedException, ExecutionException {
    PdfWriter writer = PdfWriter.create();
    byte[] expected = WrittenSample.bytes(PdfWriter.create());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<byte[]>> written =
          IntStream.range(0, 12)
              .mapToObj(i -> threads.submit(() -> WrittenSample.bytes(writer)))
              .toList();
      for (Future<byte[]> file : written) {
        assertArrayEquals(expected, file.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void otherTimeMakesAnotherFile() throws IOException {
    PdfWriter writer = PdfWriter.create();
    assertFalse(
        Arrays.equals(
            WrittenSample.bytes(writer),
            WrittenSample.bytes(writer.withTime(Instant.parse("2024-02-04T10:00:00Z")))));
  }
}
