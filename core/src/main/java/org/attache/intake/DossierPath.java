package org.attache.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths inside a dossier's folder. */
final class DossierPath {

  private DossierPath() {}

  /**
   * What a file means by a name: a path relative to the dossier's folder, with forward slashes.
   *
   * @param namer the path of the file that names it
   * @return empty if the name is absolute or leads out of the folder
   */
  static Optional<String> resolve(String namer, String name) {
    String slashed = name.replace('\\', '/');
    if (slashed.startsWith("/")
        || slashed.startsWith("~")
        || slashed.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return Optional.empty();
    }
    int folderEnd = namer.lastIndexOf('/');
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (namer.substring(0, folderEnd + 1) + slashed).split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }
}
