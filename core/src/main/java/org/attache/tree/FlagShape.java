package org.attache.tree;

import java.util.Optional;
import org.attache.problem.ProblemCode;

/** True or false; false where it was left out. */
final class FlagShape implements Shape<Boolean> {

  @Override
  public Optional<Boolean> read(Node node, String subject, Binding binding) {
    if (node instanceof Node.Scalar scalar) {
      switch (scalar.text().strip()) {
        case "true", "True", "TRUE":
          return Optional.of(true);
        case "false", "False", "FALSE":
          return Optional.of(false);
        default:
      }
    }
    binding
        .problems()
        .add(
            ProblemCode.WRONG_TYPE,
            node.at(),
            subject + " must be true or false, not " + node.kindName(),
            "Write true or false.");
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> absent() {
    return Optional.of(false);
  }

  @Override
  public Optional<Node> write(Boolean value) {
    return value ? Optional.of(Node.flag(true)) : Optional.empty();
  }

  @Override
  public String name() {
    return "flag";
  }

  @Override
  public Node schema(Definitions definitions) {
    return new MappingBuilder().put("type", "boolean").build();
  }
}
