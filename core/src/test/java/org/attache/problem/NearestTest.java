package org.attache.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KNOWN =
      List.of("title", "subtitle", "keyMessages", "history", "by", "id", "container-title");

  @ParameterizedTest
  @CsvSource({
    "tittle,title", "titel,title", "histroy,history", "key_messages,keyMessages",
    "keymessage,keyMessages", "HISTORY,history", "containerTitle,container-title", "bu,by"
  })
  void findsTheNearest(String word, String nearest) {
    assertEquals(Optional.of(nearest), Nearest.to(word, KNOWN));
  }

  @Test
  void namesAllWhereNoneIsNear() {
    assertEquals("Known are: a, b.", Nearest.hint("zebra", List.of("a", "b")));
  }

  @Test
  void doesNotCompareEndlessWords() {
    assertEquals(Optional.empty(), Nearest.to("x".repeat(100_000), KNOWN));
  }
}
