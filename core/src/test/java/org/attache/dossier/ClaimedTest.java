package org.attache.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ClaimedTest {

  private static Claimed<Integer> contested(String prefer) {
    return Claimed.contested(
        List.of(Claim.of(4, "raza-2021#p2"), Claim.of(3, "akram-2024"), Claim.of(4, "press")),
        prefer,
        "");
  }

  @Test
  void holdsNothingWhereNothingIsClaimed() {
    Claimed<String> none = Claimed.none();
    assertFalse(none.isPresent());
    assertTrue(none.isSettled());
    assertTrue(none.optional().isEmpty());
    assertThrows(NoSuchElementException.class, none::value);
  }

  @Test
  void followsThePreferredSource() {
    assertEquals(3, contested("akram-2024").value());
    assertTrue(contested("akram-2024").isSettled());
    assertEquals(2, contested("akram-2024").others().size());
  }

  @Test
  void followsTheFirstWhereNoneIsPreferred() {
    assertEquals(4, contested("").value());
    assertTrue(contested("").isContested());
    assertFalse(contested("").isSettled());
    assertFalse(contested("nobody").isSettled());
  }

  @Test
  void isNotContestedWhereAllAgree() {
    Claimed<Integer> agreed =
        Claimed.contested(List.of(Claim.of(4, "a"), Claim.of(4, "b")), "", "");
    assertFalse(agreed.isContested());
    assertTrue(agreed.isSettled());
  }

  @Test
  void keepsSourcesWhenValuesAreReplaced() {
    Claimed<String> words = contested("akram-2024").map(n -> "n" + n);
    assertEquals("n3", words.value());
    assertEquals("akram-2024", words.chosen().sources().get(0).source());
  }
}
