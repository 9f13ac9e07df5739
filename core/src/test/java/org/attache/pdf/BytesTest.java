package org.attache.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BytesTest {

  @ParameterizedTest
  @CsvSource({"0,0", "5,.05", "50,.5", "100,1", "150,1.5", "-5,-.05", "-1234,-12.34"})
  void writesHundredthsAsShortAsTheyGo(long value, String expected) {
    assertEquals(expected, text(new Bytes(1).hundredths(value)));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "7,7", "10,10", "-120,-120", "9007199254740993,9007199254740993"})
  void writesIntegers(long value, String expected) {
    assertEquals(expected, text(new Bytes(1).put(value)));
  }

  @Test
  void writesHexadecimalDigits() {
    assertEquals("00AF05D0", text(new Bytes(1).hex(0xAF).hex("\u05D0")));
  }

  private static String text(Bytes bytes) {
    return new String(bytes.copy(), StandardCharsets.US_ASCII);
  }
}
