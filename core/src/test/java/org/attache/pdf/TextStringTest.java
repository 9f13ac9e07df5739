package org.attache.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;

class TextStringTest {

  @Test
  void isTheLibrarysStringWhateverTheText() {
    for (String text : new String[] {"", "Trade (2019) ~ 50%", "Café", "Беларусь", "a\nb\u0018"}) {
      assertEquals(text, TextString.of(text).getString());
      assertArrayEquals(new COSString(text).getBytes(), TextString.of(text).getBytes(), text);
    }
  }

  @Test
  void keepsAsciiAsItIs() {
    byte[] plain = "Figure 1".getBytes(StandardCharsets.US_ASCII);
    assertArrayEquals(plain, TextString.of("Figure 1").getBytes());
  }
}
