package org.attache.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * The files a dossier may be read from: nothing else is ever opened.
 *
 * <p>Paths are relative, with forward slashes and without {@code .} or {@code ..}.
 */
public interface DossierFiles {

  /** What stands at a path. */
  enum State {
    FILE,
    FOLDER,
    MISSING,
    /** Something that leads out of what may be read, such as a symbolic link. */
    OUTSIDE,
    UNREADABLE
  }

  /** What stands at a path. */
  State state(String path);

  /**
   * Opens a file.
   *
   * @throws IOException if it cannot be opened; the message names it
   */
  InputStream open(String path) throws IOException;

  /** The files in a folder and the folders below it; links that lead outside are not followed. */
  static DossierFiles folder(Path folder) {
    return new FolderFiles(folder);
  }

  /** Files held in memory, by their paths. */
  static DossierFiles memory(Map<String, byte[]> files) {
    return new MemoryFiles(files);
  }
}
