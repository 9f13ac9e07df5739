package org.attache.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.dossier.EdtfDate;
import org.attache.tree.Binding;
import org.attache.tree.Definitions;
import org.attache.tree.MappingBuilder;
import org.attache.tree.Node;
import org.attache.tree.Shape;

/** A date in EDTF, or in the parts that CSL-JSON writes. */
final class DateShape implements Shape<EdtfDate> {

  private static final String PARTS = "date-parts";

  private final Shape<EdtfDate> edtf;

  DateShape(Shape<EdtfDate> edtf) {
    this.edtf = edtf;
  }

  @Override
  public Optional<EdtfDate> read(Node node, String subject, Binding binding) {
    if (node instanceof Node.Mapping mapping
        && mapping.get(PARTS).orElse(node) instanceof Node.Sequence points) {
      String text = points.items().stream().map(DateShape::point).collect(Collectors.joining("/"));
      return edtf.read(new Node.Scalar(text, Node.Kind.TEXT, points.at()), subject, binding);
    }
    return edtf.read(node, subject, binding);
  }

  private static String point(Node node) {
    if (!(node instanceof Node.Sequence parts)) {
      return "?";
    }
    return parts.items().stream()
        .map(part -> part instanceof Node.Scalar scalar ? scalar.text().strip() : "?")
        .map(text -> text.length() < 2 ? "0" + text : text)
        .collect(Collectors.joining("-"));
  }

  @Override
  public Optional<EdtfDate> absent() {
    return edtf.absent();
  }

  @Override
  public Optional<Node> write(EdtfDate value) {
    return edtf.write(value);
  }

  @Override
  public String name() {
    return edtf.name();
  }

  @Override
  public Node schema(Definitions definitions) {
    return definitions.refer(name() + "OrParts", () -> waysSchema(definitions));
  }

  private Node waysSchema(Definitions definitions) {
    Node parts =
        new MappingBuilder()
            .put("type", "object")
            .put("required", List.of(PARTS))
            .put("description", "A date as CSL-JSON writes it.")
            .build();
    return new MappingBuilder()
        .put("anyOf", Node.list(List.of(edtf.schema(definitions), parts)))
        .build();
  }
}
