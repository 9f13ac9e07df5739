package org.attache.tree;

/**
 * What the {@link Key}s of records say, gathered beforehand. The command's build puts it here: to
 * read annotations takes long in a process that soon ends. In the library nothing is gathered.
 */
final class GatheredKeys {

  /** How many texts there are for a component. */
  static final int TEXTS = 5;

  private GatheredKeys() {}

  /**
   * For each component with a key its name, and what the key says: value, describe, required and
   * absent; nothing where they were not gathered.
   *
   * @param record the record's name
   */
  static String[] of(String record) {
    return new String[0];
  }
}
