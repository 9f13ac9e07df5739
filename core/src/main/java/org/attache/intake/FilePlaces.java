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
import java.util.TreeMap;
import java.util.function.Consumer;
import org.attache.problem.Location;
import org.attache.problem.Places;
import org.attache.problem.Problems;
import org.attache.problem.Spot;
import org.attache.tree.Inclusion;
import org.attache.tree.Node;
import org.attache.tree.TreeReader;

/**
 * Finds the places of values by reading the files again, once each: nothing is kept for the many
 * values that nobody asks about.
 */
final class FilePlaces implements Places {

  private static final int MOST_SEARCHED = 1 << 26;

  private final DossierFiles files;
  private final TreeReader trees;
  private final Map<String, List<Inclusion.Column>> tables;

  /**
   * Places in files that were read before.
   *
   * @param tables the columns of those that are tables, by their paths
   */
  FilePlaces(DossierFiles files, TreeReader trees, Map<String, List<Inclusion.Column>> tables) {
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
    try (InputStream in = files.open(text.file())) {
      String all = new String(in.readNBytes(MOST_SEARCHED), StandardCharsets.UTF_8);
      return new PiecesInText(text, all).find(pieces);
    } catch (IOException e) {
      // As with values: what cannot be read again has no place but that of its text.
      return Places.super.within(text, pieces);
    }
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
    if (files.state(file) != DossierFiles.State.FILE) {
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
