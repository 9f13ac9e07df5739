package org.attache.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.attache.problem.Problem;
import org.attache.problem.Problems;
import org.attache.tree.Node;
import org.attache.tree.TreeReader;

/**
 * Reads the keys of drawing blocks. Most are the template's own, the same in brief after brief:
 * those that are well-formed are kept. Safe for threads.
 */
final class FenceKeys {

  private static final int MOST_KEPT = 256;

  /** Longer ones hold data of one brief. */
  private static final int LONGEST_KEPT = 2048;

  private final TreeReader trees = new TreeReader();
  private final Map<String, Read> kept = new ConcurrentHashMap<>();

  /** What was read; places count from the block's first line. */
  static final class Read {
    private final Optional<Node> node;
    private final List<Problem> problems;

    private Read(Optional<Node> node, List<Problem> problems) {
      this.node = node;
      this.problems = problems;
    }

    /** The tree, unless what was wrong left none. */
    Optional<Node> node() {
      return node;
    }

    List<Problem> problems() {
      return problems;
    }
  }

  /** Reads keys; places in them count from their first line, whatever the file. */
  Read read(String file, String keys) {
    Read known = kept.get(keys);
    if (known != null) {
      return known;
    }
    Problems problems = new Problems();
    Read read = new Read(trees.readPart(file, keys, problems), problems.list());
    if (read.problems().isEmpty() && keys.length() <= LONGEST_KEPT) {
      if (kept.size() >= MOST_KEPT) {
        kept.clear();
      }
      kept.put(keys, read);
    }
    return read;
  }
}
