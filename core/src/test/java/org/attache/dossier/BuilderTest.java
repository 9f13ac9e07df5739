package org.attache.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;

class BuilderTest {

  private static String failure(Runnable build) {
    return assertThrows(IllegalArgumentException.class, build::run).getMessage();
  }

  @Test
  void namesWhatIsMissing() {
    assertEquals(
        "an event 'a' needs a value for 'date'",
        failure(() -> Event.builder("a").kind(EventKind.VISIT).title("V").build()));
    assertEquals(
        "an event 'a' needs a value for 'kind'",
        failure(() -> Event.builder("a").date("2015").title("V").build()));
    assertEquals(
        "a source 's' needs a value for 'type'", failure(() -> Source.builder("s").build()));
    assertEquals("a flow needs a value for 'year'", failure(() -> Flow.builder().build()));
    assertEquals(
        "a dossier 'T' needs a value for 'date'", failure(() -> Dossier.builder("T").build()));
  }

  @Test
  void readsDatesAndNumbersAtOnce() {
    assertThrows(DateTimeException.class, () -> Event.builder("a").date("2015-02-30"));
    assertThrows(NumberFormatException.class, () -> Figure.builder("a").value("lots"));
  }

  @Test
  void emptyTradeIsNoTrade() {
    assertEquals(Trade.NONE, Trade.builder().build());
  }

  @Test
  void finishedRecordsDoNotChangeWithTheBuilder() {
    EventBuilder builder = Event.builder("a").date("2015").kind(EventKind.VISIT).title("V");
    Event event = builder.build();
    builder.source("x");
    assertEquals(0, event.sources().size());
  }
}
