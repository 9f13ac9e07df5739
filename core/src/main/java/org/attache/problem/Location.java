package org.attache.problem;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A place in an input file.
 *
 * @param file the file's name as a person would type it, relative to the dossier's folder; or
 *     {@code <java>} for facts built in a program, {@code <stdin>} for standard input
 * @param line the line, from 1; 0 where the whole file is meant
 * @param column the column in UTF-16 code units, from 1; 0 where the whole line is meant
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

  /** The place of everything that was built in a program and stands in no file. */
  public static final Location NOWHERE = new Location("<java>", 0, 0);

  public Location {
    requireNonNull(file, "file must not be null");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException(
          "line and column must not be negative: " + line + ":" + column);
    }
  }

  /** The whole of a file. */
  public static Location of(String file) {
    return new Location(file, 0, 0);
  }

  /** Written as {@code file:line:column}, leaving out what is 0. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }

  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  // Written out: those that Java makes for a record cost milliseconds when first called.

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Location other
        && line == other.line
        && column == other.column
        && file.equals(other.file);
  }

  @Override
  public int hashCode() {
    int hash = file.hashCode();
    hash = 31 * hash + line;
    return 31 * hash + column;
  }
}
