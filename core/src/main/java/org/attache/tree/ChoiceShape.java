package org.attache.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.problem.Nearest;
import org.attache.problem.ProblemCode;

/** One of an enum's constants, written in lower case with hyphens and read in any case. */
final class ChoiceShape<E extends Enum<E>> implements Shape<E> {

  private static final int MOST_LISTED = 24;

  private final Class<E> type;
  private final Map<String, E> byWord = new LinkedHashMap<>();

  ChoiceShape(Class<E> type) {
    this.type = type;
    for (E constant : type.getEnumConstants()) {
      byWord.put(word(constant), constant);
    }
  }

  @Override
  public Optional<E> read(Node node, String subject, Binding binding) {
    boolean isScalar = node instanceof Node.Scalar;
    String word = node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    E constant = byWord.get(word.toLowerCase(Locale.ROOT));
    if (constant != null) {
      return Optional.of(constant);
    }
    binding
        .problems()
        .add(
            isScalar ? ProblemCode.WRONG_VALUE : ProblemCode.WRONG_TYPE,
            node.at(),
            subject + " must be " + allowed() + ", not " + node.kindName(),
            Nearest.to(word, byWord.keySet())
                .map(near -> "Did you mean '" + near + "'?")
                .orElse(""));
    return Optional.empty();
  }

  /** The words, unless they are so many that nobody would read them. */
  private String allowed() {
    return byWord.size() > MOST_LISTED
        ? "a word that is known here"
        : "one of " + String.join(", ", byWord.keySet());
  }

  @Override
  public Optional<E> absent() {
    return Optional.empty();
  }

  @Override
  public Optional<Node> write(E value) {
    return Optional.of(Node.text(word(value)));
  }

  @Override
  public String name() {
    return Names.ofType(type);
  }

  @Override
  public Node schema(Definitions definitions) {
    return definitions.refer(
        name(), () -> new MappingBuilder().put("enum", List.copyOf(byWord.keySet())).build());
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
