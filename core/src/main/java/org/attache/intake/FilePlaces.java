package org.attache.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.attache.problem.Location;
import org.attache.problem.Places;
import org.attache.problem.Problems;
import org.attache.problem.Spot;
import org.attache.tree.Inclusion;
import org.attache.tree.Node;

/**
 * Finds the places of values by reading the files again, once each: nothing is kept for the many
 * values that nobody asks about.
 */
final class FilePlaces implements Places {

  private static final int MOST_SEARCHED = 1 << 26;

  private final DossierFiles files;
  private final TreeFiles trees;
  private final Map<String, List<Inclusion.Column>> tables;
  private final Set<String> others;

  /** Pieces are asked for one text after the other, and mostly of one file. */
  private PiecesInText last = PiecesInText.of("", "");

  /**
   * Places in files that were read before.
   *
   * @param tables the columns of those that are tables, by their paths
   * @param others those that are neither tables nor trees
   */
  FilePlaces(
      DossierFiles files,
      TreeFiles trees,
      Map<String, List<Inclusion.Column>> tables,
      Set<String> others) {
    this.others = others;
    this.files = files;
    this.trees = trees;
    this.tables = tables;
  }

  @Override
  public Map<Spot, Location> find(Collection<Spot> spots) {
    Map<String, Map<Location, List<Spot>>> wanted = new TreeMap<>();
    for (Spot spot : spots) {
      wanted
          .computeIfAbsent(spot.record().file(), file -> new HashMap<>())
          .computeIfAbsent(spot.record(), record -> new ArrayList<>(1))
          .add(spot);
    }
    Map<Spot, Location> found = new LinkedHashMap<>();
    wanted.forEach(
        (file, records) ->
            read(
                file,
                mapping -> {
                  for (Spot spot : records.getOrDefault(mapping.at(), List.of())) {
                    value(mapping, spot).ifPresent(value -> found.putIfAbsent(spot, value.at()));
                  }
                }));
    return found;
  }

  @Override
  public List<Location> within(Location text, List<String> pieces) {
    if (files.state(text.file()) != DossierFiles.State.FILE) {
      return Places.super.within(text, pieces);
    }
    try {
      return lines(text.file()).find(text, pieces);
    } catch (IOException e) {
      // As with values: what cannot be read again has no place but that of its text.
      return Places.super.within(text, pieces);
    }
  }

  /** The text of a file; of the one read last without reading it again. */
  private synchronized PiecesInText lines(String file) throws IOException {
    if (!last.isOf(file)) {
      try (InputStream in = files.open(file)) {
        byte[] bytes = in.readNBytes(MOST_SEARCHED);
        last = PiecesInText.of(file, new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return last;
  }

  private static Optional<Node> value(Node.Mapping mapping, Spot spot) {
    return mapping
        .get(spot.key())
        .map(
            value ->
                value instanceof Node.Sequence list
                        && spot.item() > 0
                        && spot.item() <= list.items().size()
                    ? list.items().get(spot.item() - 1)
                    : value);
  }

  private void read(String file, Consumer<Node.Mapping> each) {
    if (others.contains(file) || files.state(file) != DossierFiles.State.FILE) {
      return;
    }
    Problems known = new Problems();
    try (InputStream in = files.open(file)) {
      List<Inclusion.Column> columns = tables.get(file);
      if (columns != null) {
        new TableReader(file, columns, known).read(in, each);
      } else {
        trees.read(file, in, known).ifPresent(tree -> visit(tree, each));
      }
    } catch (IOException e) {
      // A file that cannot be read again tells no more places; its records' places stand.
      return;
    }
  }

  private static void visit(Node node, Consumer<Node.Mapping> each) {
    if (node instanceof Node.Mapping mapping) {
      each.accept(mapping);
      mapping.entries().forEach(entry -> visit(entry.value(), each));
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> visit(item, each));
    }
  }
}
