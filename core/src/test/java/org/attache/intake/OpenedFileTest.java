package org.attache.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenedFileTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20})
  void givesTheBytesAndTheirDigest(int length) throws IOException {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 'a');
    try (OpenedFile file = OpenedFile.of(new ByteArrayInputStream(bytes))) {
      assertArrayEquals(bytes, file.readAllBytes());
      assertEquals(Sha256.hex(Sha256.digest().digest(bytes)), file.digest().get());
    }
  }
}
