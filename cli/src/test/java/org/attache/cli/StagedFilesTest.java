package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFilesTest {

  @TempDir Path folder;

  @Test
  void showsNoFileUntilAllAreWhole() throws IOException {
    try (StagedFiles staged = new StagedFiles()) {
      staged.write(folder.resolve("one"), out -> out.write('1'));
      assertTrue(Files.notExists(folder.resolve("one")));
      staged.write(folder.resolve("two"), out -> out.write('2'));
      staged.moveIntoPlace();
    }
    assertEquals(List.of("one", "two"), files());
    assertEquals("2", Files.readString(folder.resolve("two")));
  }

  @Test
  void removesEverythingWhenOneFails() throws IOException {
    Files.writeString(folder.resolve("one"), "old");
    IOException failure =
        assertThrows(
            IOException.class,
            () -> {
              try (StagedFiles staged = new StagedFiles()) {
                staged.write(folder.resolve("one"), out -> out.write('1'));
                staged.write(
                    folder.resolve("two"),
                    out -> {
                      out.write('2');
                      throw new IOException("the disk is full");
                    });
                staged.moveIntoPlace();
              }
            });
    assertEquals("the disk is full", failure.getMessage());
    assertEquals(List.of("one"), files());
    assertEquals("old", Files.readString(folder.resolve("one")));
  }

  @Test
  void namesWhereWritingFailed() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("no space left");
          }
        };
    NamedOutput out = new NamedOutput("brief.pdf", full);
    IOException failure =
        assertThrows(
            IOException.class,
            () -> {
              out.write(1);
              out.flush();
            });
    assertEquals("brief.pdf: no space left", failure.getMessage());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
