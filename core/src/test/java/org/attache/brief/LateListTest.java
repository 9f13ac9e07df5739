package org.attache.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LateListTest {

  private final AtomicInteger made = new AtomicInteger();

  private final List<String> late =
      new LateList<>(
          () -> {
            made.incrementAndGet();
            return List.of("a", "b");
          });

  @Test
  void isMadeWhenFirstLookedAt() {
    assertEquals(0, made.get());
    assertEquals("b", late.get(1));
    assertEquals(List.of("a", "b"), late);
    assertEquals(1, made.get());
  }

  @Test
  void isKeptAsItIsWhereOthersAreCopied() {
    assertSame(late, LateList.copyOf(late));
    assertEquals(0, made.get());
    assertEquals(List.of("c"), LateList.copyOf(new ArrayList<>(List.of("c"))));
  }

  @Test
  void isMadeOnceForManyThreads() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Integer>> sizes = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        sizes.add(threads.submit(late::size));
      }
      for (Future<Integer> size : sizes) {
        assertEquals(2, size.get());
      }
    } finally {
      threads.shutdown();
    }
    assertEquals(1, made.get());
  }

  @Test
  void cannotBeChanged() {
    assertThrows(UnsupportedOperationException.class, () -> late.add("c"));
    assertThrows(UnsupportedOperationException.class, () -> late.remove(0));
  }
}
