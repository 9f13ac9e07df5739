package org.attache.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.attache.bibtex.BibtexReader;
import org.attache.problem.Problems;
import org.attache.tree.Node;
import org.attache.tree.TreeReader;

/** Reads the files that hold trees, each by the ending of its name. */
final class TreeFiles {

  private final TreeReader trees = new TreeReader();

  /** The tree of a file; empty after reporting. */
  Optional<Node> read(String file, InputStream in, Problems problems) throws IOException {
    return BibtexReader.isBibtex(file)
        ? BibtexReader.create().read(file, in, problems)
        : trees.read(file, in, problems);
  }

  /** The text of a file of prose; empty after reporting. */
  Optional<Node.Scalar> readText(String file, InputStream in, Problems problems)
      throws IOException {
    return trees.readText(file, in, problems);
  }
}
