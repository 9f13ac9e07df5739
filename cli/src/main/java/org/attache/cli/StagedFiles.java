package org.attache.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that appear under their names only when all of them are whole; until then they stand beside
 * their places under other names, and closing removes what was not moved.
 */
final class StagedFiles implements AutoCloseable {

  private final Map<Path, Path> staged = new LinkedHashMap<>();

  /** Writes the content of a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes a file beside its place; missing folders are made. */
  void write(Path place, Content content) throws IOException {
    if (Files.isDirectory(place)) {
      throw new FileSystemException(place + ": a folder stands where the file should go");
    }
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      // A device or a pipe cannot be replaced, only written to.
      write(place, content, StandardOpenOption.WRITE);
      return;
    }
    makeFolder(place);
    Path stage =
        place.resolveSibling(
            "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    Files.deleteIfExists(stage);
    staged.put(place, stage);
    // An interrupted run tidies up as well.
    stage.toFile().deleteOnExit();
    write(stage, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Gives all files their names, replacing those that had them before. */
  void moveIntoPlace() throws IOException {
    for (Map.Entry<Path, Path> file : staged.entrySet()) {
      try {
        Files.move(file.getValue(), file.getKey(), StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    staged.clear();
  }

  @Override
  public void close() throws IOException {
    for (Path stage : staged.values()) {
      Files.deleteIfExists(stage);
    }
  }

  /** Makes the folder that a file goes to. */
  private static void makeFolder(Path place) throws IOException {
    Path folder = place.getParent();
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above) && !Files.isDirectory(above)) {
        throw new FileSystemException(above + ": not a folder");
      }
    }
    if (folder != null) {
      Files.createDirectories(folder);
    }
  }

  private static void write(Path path, Content content, StandardOpenOption... options)
      throws IOException {
    try (OutputStream file = Files.newOutputStream(path, options)) {
      NamedOutput out = new NamedOutput(path.toString(), file);
      content.writeTo(out);
      out.flush();
    }
  }
}
