package org.attache.tree;

import java.util.List;
import java.util.Optional;
import org.attache.problem.ProblemCode;

/** Text: any scalar, as it was written. */
final class TextShape implements Shape<String> {

  @Override
  public Optional<String> read(Node node, String subject, Binding binding) {
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(scalar.text().strip());
    }
    binding
        .problems()
        .add(
            ProblemCode.WRONG_TYPE,
            node.at(),
            subject + " must be text, not " + node.kindName(),
            "Put text that holds brackets, braces or colons in quotation marks.");
    return Optional.empty();
  }

  @Override
  public Optional<String> absent() {
    return Optional.of("");
  }

  @Override
  public Optional<Node> write(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(Node.text(value));
  }

  @Override
  public String name() {
    return "text";
  }

  @Override
  public Node schema(Definitions definitions) {
    return definitions.refer(
        name(),
        () ->
            new MappingBuilder()
                .put("type", List.of("string", "number", "boolean"))
                .put("description", "Text; numbers and words such as no are taken as written.")
                .build());
  }
}
