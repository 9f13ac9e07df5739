package org.attache.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.dossier.Citation;
import org.attache.dossier.Claimed;
import org.attache.dossier.Contested;
import org.attache.problem.Location;
import org.attache.tree.Node;
import org.attache.tree.Shape;
import org.attache.tree.Shapes;

/** Puts claims of values that facts keep once into a written dossier. */
final class ContestedJson {

  private final Shapes shapes;

  ContestedJson(Shapes shapes) {
    this.shapes = shapes;
  }

  Node with(Node root, List<Contested> claims) {
    Node written = root;
    for (Contested contested : claims) {
      List<String> path = List.of(contested.path().split("\\."));
      Optional<Node> field = write(contested.field());
      if (field.isPresent()) {
        written =
            contested.fact().equals(Contested.TRADE)
                ? put(written, prepended(Contested.TRADE, path), field.get())
                : putInFact(written, contested.fact(), path, field.get());
      }
    }
    return written;
  }

  private <T> Optional<Node> write(Claimed<T> claimed) {
    Shape<T> value = shape(claimed.value());
    Shape<List<Citation>> citations = Shapes.listOf(shapes.of(Citation.class));
    return new ClaimedShape<>(value, citations).write(claimed);
  }

  @SuppressWarnings("unchecked") // the shape of a value's class is of that value
  private <T> Shape<T> shape(T value) {
    if (value instanceof Integer) {
      return (Shape<T>) shapes.of(int.class);
    }
    if (value instanceof Boolean) {
      return (Shape<T>) shapes.of(boolean.class);
    }
    Class<?> type = value instanceof Enum<?> word ? word.getDeclaringClass() : value.getClass();
    return (Shape<T>) shapes.of(type);
  }

  /** Looks for the fact where it may be: in a list of the dossier, or of its trade. */
  private static Node putInFact(Node node, String id, List<String> path, Node field) {
    if (node instanceof Node.Sequence list) {
      return new Node.Sequence(
          list.items().stream()
              .map(item -> isFact(item, id) ? put(item, path, field) : item)
              .toList(),
          list.at());
    }
    if (!(node instanceof Node.Mapping group)) {
      return node;
    }
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : group.entries()) {
      boolean isElsewhere = entry.key().equals("sources");
      Node value = isElsewhere ? entry.value() : putInFact(entry.value(), id, path, field);
      entries.add(new Node.Entry(entry.key(), entry.at(), value));
    }
    return new Node.Mapping(entries, group.at());
  }

  private static boolean isFact(Node node, String id) {
    return node instanceof Node.Mapping group
        && group
            .get("id")
            .filter(n -> n instanceof Node.Scalar s && s.text().equals(id))
            .isPresent();
  }

  private static Node put(Node node, List<String> path, Node field) {
    if (path.isEmpty()) {
      return field;
    }
    String step = path.get(0);
    List<String> rest = path.subList(1, path.size());
    if (node instanceof Node.Sequence list) {
      List<Node> items = new ArrayList<>(list.items());
      int index = Integer.parseInt(step) - 1;
      items.set(index, put(items.get(index), rest, field));
      return new Node.Sequence(items, list.at());
    }
    if (!(node instanceof Node.Mapping group)) {
      return node;
    }
    List<Node.Entry> entries = new ArrayList<>();
    boolean isThere = false;
    for (Node.Entry entry : group.entries()) {
      boolean isStep = entry.key().equals(step);
      isThere |= isStep;
      Node value = isStep ? put(entry.value(), rest, field) : entry.value();
      entries.add(new Node.Entry(entry.key(), entry.at(), value));
    }
    if (!isThere) {
      entries.add(new Node.Entry(step, Location.NOWHERE, put(field, rest, field)));
    }
    return new Node.Mapping(entries, group.at());
  }

  private static List<String> prepended(String first, List<String> rest) {
    List<String> all = new ArrayList<>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }
}
