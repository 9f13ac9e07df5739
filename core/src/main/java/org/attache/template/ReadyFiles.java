package org.attache.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attache.tree.Node;

/**
 * The files of a built-in template as reading them leaves them. The build of the command packs
 * them, by {@link TemplatePacker}; where they are not packed they are read one by one.
 */
final class ReadyFiles {

  /** To be raised whenever what is packed changes. */
  static final int FORMAT = 1;

  static final int TREE = 0;
  static final int SECTION = 1;

  /** Listed, and nothing else. */
  static final int OTHER = 2;

  /** No files, as if nothing were packed. */
  static final ReadyFiles NONE = new ReadyFiles(Map.of());

  /** A file: what it is, and all that is known of it. */
  private record Ready(int kind, PackedReader content) {}

  /**
   * A section.
   *
   * @param source its text as written
   * @param syntax its text as Pebble parsed it
   */
  record Section(String source, PackedReader syntax) {}

  private final Map<String, Ready> files;

  private ReadyFiles(Map<String, Ready> files) {
    this.files = files;
  }

  /** The files of a template, by where all are packed. */
  static ReadyFiles of(byte[] packed) {
    PackedReader in = PackedReader.of(packed);
    if (in.number() != FORMAT) {
      return NONE;
    }
    int count = in.number();
    Map<String, Ready> files = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String path = in.text();
      files.put(path, new Ready(in.number(), in.part()));
    }
    return new ReadyFiles(files);
  }

  /** Whether a template has no such file, so that nobody need look for it. */
  boolean lack(String path) {
    return !files.isEmpty() && !files.containsKey(path);
  }

  boolean have(String path) {
    return files.containsKey(path);
  }

  /**
   * What a YAML file says, if it is there.
   *
   * @param display its name, for its places
   */
  Optional<Node> tree(String path, String display) {
    Ready file = files.get(path);
    return file == null || file.kind() != TREE
        ? Optional.empty()
        : Optional.of(PackedTree.read(display, file.content().copy()));
  }

  /** A section, if it is there. */
  Optional<Section> section(String path) {
    Ready file = files.get(path);
    if (file == null || file.kind() != SECTION) {
      return Optional.empty();
    }
    PackedReader content = file.content().copy();
    return Optional.of(new Section(content.text(), content));
  }
}
