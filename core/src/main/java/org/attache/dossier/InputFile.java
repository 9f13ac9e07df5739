package org.attache.dossier;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/** A file that a dossier was read from. */
public final class InputFile {

  private final String path;
  private final Supplier<String> sha256;

  /**
   * A file whose digest is worked out when it is asked for.
   *
   * @param path relative to the dossier's folder, with forward slashes
   * @param sha256 gives the digest of its bytes, in lower-case hexadecimal: always the same one
   */
  public InputFile(String path, Supplier<String> sha256) {
    this.path = requireNonNull(path, "path must not be null");
    this.sha256 = requireNonNull(sha256, "sha256 must not be null");
  }

  /** Relative to the dossier's folder, with forward slashes. */
  public String path() {
    return path;
  }

  /** The digest of its bytes, in lower-case hexadecimal. */
  public String sha256() {
    return sha256.get();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InputFile file
        && path.equals(file.path)
        && sha256().equals(file.sha256());
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
