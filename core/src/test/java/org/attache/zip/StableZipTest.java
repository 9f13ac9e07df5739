package org.attache.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class StableZipTest {

  private static final byte[] WORDS = "words".getBytes(StandardCharsets.UTF_8);

  @Test
  void givesTheSameBytesWhateverTheOrderAndTheTimes() throws IOException {
    byte[] early = zip(2001, "b", "_rels/.rels", "a", "[Content_Types].xml");
    byte[] late = zip(2020, "[Content_Types].xml", "a", "b", "_rels/.rels");

    assertArrayEquals(StableZip.rewrite(early), StableZip.rewrite(late));
  }

  @Test
  void putsTheContentTypesFirstAndTheRelationshipsSecond() throws IOException {
    byte[] archive = zip(2001, "b", "_rels/.rels", "a", "[Content_Types].xml");

    assertEquals(
        List.of("[Content_Types].xml", "_rels/.rels", "a", "b"), names(StableZip.rewrite(archive)));
  }

  @Test
  void treatsArchivesInsideLikewise() throws IOException {
    byte[] early = zipOf(2001, "inner.xlsx", zip(2001, "x", "y"));
    byte[] late = zipOf(2020, "inner.xlsx", zip(2020, "y", "x"));

    assertArrayEquals(StableZip.rewrite(early), StableZip.rewrite(late));
  }

  @Test
  void leavesAStableArchiveAsItIs() throws IOException {
    byte[] stable = StableZip.rewrite(zip(2001, "b", "a"));

    assertArrayEquals(stable, StableZip.rewrite(stable));
  }

  @Test
  void refusesWhatIsNotAnArchive() {
    assertThrows(IOException.class, () -> StableZip.rewrite(WORDS));
  }

  private static byte[] zip(int year, String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        put(zip, year, name, WORDS);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zipOf(int year, String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, year, name, content);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, int year, String name, byte[] content)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(year, 6, 1, 12, 0));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static List<String> names(byte[] archive) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
