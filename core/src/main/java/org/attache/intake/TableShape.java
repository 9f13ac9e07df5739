package org.attache.intake;

import java.util.List;
import java.util.Optional;
import org.attache.dossier.TradeTable;
import org.attache.tree.Binding;
import org.attache.tree.Definitions;
import org.attache.tree.MappingBuilder;
import org.attache.tree.Node;
import org.attache.tree.Shape;

/** A table of a statistical office: a group of keys, or only the name of its file. */
final class TableShape implements Shape<TradeTable> {

  private final Shape<TradeTable> keys;

  TableShape(Shape<TradeTable> keys) {
    this.keys = keys;
  }

  @Override
  public Optional<TradeTable> read(Node node, String subject, Binding binding) {
    if (node instanceof Node.Scalar scalar) {
      Node.Entry file = new Node.Entry("file", scalar.at(), scalar);
      return keys.read(new Node.Mapping(List.of(file), scalar.at()), subject, binding);
    }
    return keys.read(node, subject, binding);
  }

  @Override
  public Optional<TradeTable> absent() {
    return Optional.empty();
  }

  @Override
  public Optional<Node> write(TradeTable value) {
    return keys.write(value);
  }

  @Override
  public String name() {
    return keys.name() + "OrName";
  }

  @Override
  public Node schema(Definitions definitions) {
    return definitions.refer(name(), () -> waysSchema(definitions));
  }

  private Node waysSchema(Definitions definitions) {
    Node file =
        new MappingBuilder()
            .put("type", "string")
            .put("description", "The name of a file in the dossier's folder.")
            .build();
    return new MappingBuilder()
        .put("anyOf", Node.list(List.of(keys.schema(definitions), file)))
        .build();
  }
}
