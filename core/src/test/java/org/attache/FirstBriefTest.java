package org.attache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.attache.brief.Brief;
import org.attache.problem.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstBriefTest {

  private static final Path SAMPLE = Path.of("../samples/pakistan-belarus");

  private final Attache attache = Attache.create();

  @ParameterizedTest
  @EnumSource(Format.class)
  void preparesEveryFormat(Format format) {
    assertDoesNotThrow(() -> attache.prepare("policy-brief", "en", format));
  }

  @Test
  void leavesNoTraceInWhatIsWrittenNext() throws IOException {
    byte[] unprepared = pdf(Attache.create());
    attache.prepare("policy-brief", "en", Format.PDF);
    assertArrayEquals(unprepared, pdf(attache));
  }

  @Test
  void leavesNoTraceWhereAnotherThreadHelps() throws IOException {
    byte[] unprepared = pdf(Attache.create());
    Attache helped = Attache.builder().executor(Runnable::run).build();
    helped.prepare("policy-brief", "en", Format.PDF);
    assertArrayEquals(unprepared, pdf(helped));
  }

  @Test
  void refusesATemplateThatIsNotThere() {
    assertThrows(ProblemsException.class, () -> attache.prepare("none", "en", Format.PDF));
  }

  private static byte[] pdf(Attache attache) throws IOException {
    Brief brief = attache.inspect(SAMPLE).brief();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attache.write(brief, Format.PDF, out);
    return out.toByteArray();
  }
}
