package org.attache.tree;

import java.util.Optional;
import org.attache.problem.ProblemCode;

/** A whole number; 0 where it was left out. */
final class WholeNumberShape implements Shape<Integer> {

  @Override
  public Optional<Integer> read(Node node, String subject, Binding binding) {
    try {
      if (node instanceof Node.Scalar scalar) {
        return Optional.of(Integer.parseInt(scalar.text().strip()));
      }
      report(ProblemCode.WRONG_TYPE, node, subject, binding);
    } catch (NumberFormatException e) {
      report(ProblemCode.BAD_NUMBER, node, subject, binding);
    }
    return Optional.empty();
  }

  private static void report(ProblemCode code, Node node, String subject, Binding binding) {
    String message = subject + " must be a whole number, not " + node.kindName();
    binding.problems().add(code, node.at(), message, "Write digits only, such as 5.");
  }

  @Override
  public Optional<Integer> absent() {
    return Optional.of(0);
  }

  @Override
  public Optional<Node> write(Integer value) {
    return value == 0 ? Optional.empty() : Optional.of(Node.number(value));
  }

  @Override
  public String name() {
    return "wholeNumber";
  }

  @Override
  public Node schema(Definitions definitions) {
    return new MappingBuilder().put("type", "integer").build();
  }
}
