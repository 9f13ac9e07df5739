package org.attache.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PartBufferTest {

  @Test
  void holdsEveryCharacterAsUtf8() throws IOException {
    String text = "a\u00E9\u0634\u20AC\uD83D\uDE00\uFFFD".repeat(3_000);
    PartBuffer buffer = new PartBuffer();
    Markup xml = Markup.document(buffer).element("a", text);
    xml.flush();

    String written = buffer.toString(StandardCharsets.UTF_8);
    assertEquals("<a>" + text + "</a>", written.substring(written.indexOf("<a>")));
  }

  @Test
  void takesPiecesInBetween() throws IOException {
    PartBuffer whole = new PartBuffer();
    whole.writeBytes("beginning end".getBytes(StandardCharsets.UTF_8));
    PartBuffer piece = new PartBuffer();
    Markup xml = Markup.piece(piece).leaf("piece");
    xml.flush();

    whole.insert("beginning".length(), piece);

    assertEquals("beginning<piece/> end", whole.toString(StandardCharsets.UTF_8));
  }
}
