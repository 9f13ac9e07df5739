package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Messages messages =
      new Messages(
          new Surroundings(
              new ByteArrayInputStream(new byte[0]),
              new ByteArrayOutputStream(),
              err,
              Map.of(),
              Path.of(""),
              false,
              new Library(Map.of())));

  @Test
  void ownsUpToADefectWithoutAStackTrace() {
    int status = new Failures(messages, () -> false).defect(new IllegalStateException("oops"));
    assertEquals(ExitStatus.DEFECT, status);
    assertTrue(text().contains("oops"), text());
    assertTrue(text().contains("report it"), text());
    assertFalse(text().contains("\tat "), text());
  }

  @Test
  void printsTheStackTraceWhenDebugging() {
    new Failures(messages, () -> true).defect(new IllegalStateException("oops"));
    assertTrue(text().contains("\tat org.attache.cli.FailuresTest"), text());
  }

  private String text() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
