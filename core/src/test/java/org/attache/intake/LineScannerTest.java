package org.attache.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineScannerTest {

  private static final int LONGEST = 100;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void findsLinesWhateverEndsThem(String end) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 5000; i++) {
      lines.add("x".repeat(i % 37) + i);
    }
    LineScanner scanner = scanner("\uFEFF" + String.join(end, lines));
    for (int number : new int[] {1, 2, 36, 37, 1000, 4999, 5000}) {
      assertEquals(lines.get(number - 1), scanner.line(number));
    }
    assertEquals("", scanner.line(5001));
  }

  @Test
  void tellsEmptyLinesApart() throws IOException {
    LineScanner scanner = scanner("a\n\r\r\nb\r");
    assertEquals(
        List.of("a", "", "", "b", ""),
        List.of(
            scanner.line(1), scanner.line(2), scanner.line(3), scanner.line(4), scanner.line(5)));
  }

  @Test
  void keepsNoMoreOfALineThanIsShown() throws IOException {
    LineScanner scanner = scanner("a".repeat(20_000) + "\nb\n");
    assertEquals("a".repeat(LONGEST), scanner.line(1));
    assertEquals("b", scanner.line(2));
  }

  private static LineScanner scanner(String text) throws IOException {
    return new LineScanner(new StringReader(text), LONGEST);
  }
}
