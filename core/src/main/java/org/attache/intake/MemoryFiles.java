package org.attache.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files held in memory. */
final class MemoryFiles implements DossierFiles {

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  MemoryFiles(Map<String, byte[]> files) {
    files.forEach((path, bytes) -> this.files.put(path, bytes.clone()));
  }

  @Override
  public State state(String path) {
    if (files.containsKey(path)) {
      return State.FILE;
    }
    boolean isFolder = files.keySet().stream().anyMatch(file -> file.startsWith(path + "/"));
    return isFolder ? State.FOLDER : State.MISSING;
  }

  @Override
  public InputStream open(String path) throws IOException {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new NoSuchFileException(path);
    }
    return new ByteArrayInputStream(bytes);
  }
}
