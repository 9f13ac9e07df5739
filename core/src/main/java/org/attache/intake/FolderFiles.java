package org.attache.intake;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The files in a folder on disk. */
final class FolderFiles implements DossierFiles {

  private final Path folder;

  FolderFiles(Path folder) {
    this.folder = requireNonNull(folder, "folder must not be null");
  }

  @Override
  public State state(String path) {
    try {
      Path file = folder.resolve(path);
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || !Files.exists(file)) {
        return State.MISSING;
      }
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        return State.OUTSIDE;
      }
      if (Files.isDirectory(file)) {
        return State.FOLDER;
      }
      return Files.isRegularFile(file) && Files.isReadable(file) ? State.FILE : State.UNREADABLE;
    } catch (InvalidPathException e) {
      return State.MISSING;
    } catch (IOException e) {
      return State.UNREADABLE;
    }
  }

  @Override
  public InputStream open(String path) throws IOException {
    return Files.newInputStream(folder.resolve(path));
  }
}
