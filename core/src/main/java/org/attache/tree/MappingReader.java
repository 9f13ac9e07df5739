package org.attache.tree;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;

/**
 * Takes the values of a group of keys one by one, reporting whatever is wrong, and in the end the
 * keys that nobody asked for; not for sharing between threads.
 *
 * <pre>{@code
 * MappingReader theme = MappingReader.of(node, "theme", problems);
 * String paper = theme.text("paper").orElse("A4");
 * theme.finish();
 * }</pre>
 */
public final class MappingReader {

  private final Node.Mapping mapping;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  /** A reader of a group of keys. */
  public MappingReader(Node.Mapping mapping, Problems problems) {
    this.mapping = requireNonNull(mapping, "mapping must not be null");
    this.problems = requireNonNull(problems, "problems must not be null");
  }

  /** A reader of what should be a group of keys; of an empty one after reporting that it is not. */
  public static MappingReader of(Node node, String name, Problems problems) {
    if (node instanceof Node.Mapping mapping) {
      return new MappingReader(mapping, problems);
    }
    wrongType(node, name, "a group of keys", problems);
    return new MappingReader(new Node.Mapping(List.of(), node.at()), problems);
  }

  /** The group that is read. */
  public Node.Mapping mapping() {
    return mapping;
  }

  /** The value of a key, unless it was left out or left empty. */
  public Optional<Node> node(String key) {
    asked.add(key);
    return mapping.get(key).filter(node -> !(node instanceof Node.Null));
  }

  /** The value of a key; reports that it is missing. */
  public Optional<Node> required(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      problems.add(ProblemCode.MISSING_KEY, mapping.at(), "The key '" + key + "' is missing", "");
    }
    return node;
  }

  /** Text, as written. */
  public Optional<String> text(String key) {
    return scalar(key, "text").map(Node.Scalar::text);
  }

  /** Text that must be given. */
  public Optional<String> requiredText(String key) {
    return required(key).isPresent() ? text(key) : Optional.empty();
  }

  /** A number. */
  public Optional<BigDecimal> number(String key) {
    Optional<Node.Scalar> scalar = scalar(key, "a number");
    try {
      return scalar.map(s -> new BigDecimal(s.text().strip()));
    } catch (NumberFormatException e) {
      wrong(ProblemCode.BAD_NUMBER, scalar.orElseThrow(), key, "a number", problems);
      return Optional.empty();
    }
  }

  /** A whole number. */
  public Optional<Integer> wholeNumber(String key) {
    return node(key)
        .flatMap(n -> new WholeNumberShape().read(n, "'" + key + "'", Binding.of(problems)));
  }

  /** True or false. */
  public Optional<Boolean> flag(String key) {
    return node(key).flatMap(n -> new FlagShape().read(n, "'" + key + "'", Binding.of(problems)));
  }

  /** One of an enum's constants, written in lower case with hyphens. */
  public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
    return node(key)
        .flatMap(n -> new ChoiceShape<>(type).read(n, "'" + key + "'", Binding.of(problems)));
  }

  /** A value that is itself a group of keys. */
  public Optional<MappingReader> group(String key) {
    return node(key)
        .filter(n -> n instanceof Node.Mapping || wrongType(n, key, "a group of keys", problems))
        .map(n -> new MappingReader((Node.Mapping) n, problems));
  }

  /** The items of a list; none where it was left out. */
  public List<Node> list(String key) {
    return node(key)
        .filter(n -> n instanceof Node.Sequence || wrongType(n, key, "a list", problems))
        .map(n -> ((Node.Sequence) n).items())
        .orElse(List.of());
  }

  /** The texts of a list, or a single text. */
  public List<String> texts(String key) {
    return node(key)
        .flatMap(
            n -> new ListShape<>(new TextShape()).read(n, "'" + key + "'", Binding.of(problems)))
        .orElse(List.of());
  }

  /** Reports the keys that were not asked for. */
  public void finish() {
    for (Node.Entry entry : mapping.entries()) {
      if (!asked.contains(entry.key())) {
        UnknownKey.report(entry, asked, problems);
      }
    }
  }

  private Optional<Node.Scalar> scalar(String key, String expected) {
    return node(key)
        .filter(n -> n instanceof Node.Scalar || wrongType(n, key, expected, problems))
        .map(Node.Scalar.class::cast);
  }

  private static boolean wrongType(Node node, String key, String expected, Problems problems) {
    return wrong(ProblemCode.WRONG_TYPE, node, key, expected, problems);
  }

  /** Always false, to end a chain. */
  private static boolean wrong(
      ProblemCode code, Node node, String key, String expected, Problems problems) {
    problems.add(
        code, node.at(), "'" + key + "' must be " + expected + ", not " + node.kindName(), "");
    return false;
  }
}
