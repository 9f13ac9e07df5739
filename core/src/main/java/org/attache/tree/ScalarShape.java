package org.attache.tree;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;

/**
 * Values that stand in files as one piece of text, such as dates.
 *
 * @param <T> the type of value
 */
public final class ScalarShape<T> implements Shape<T> {

  private final Class<T> type;
  private final Builder<T> rules;

  private ScalarShape(Class<T> type, Builder<T> rules) {
    this.type = type;
    this.rules = rules;
  }

  /**
   * Starts a shape.
   *
   * @param parse makes a value of text without space around it and its place; throws {@link
   *     IllegalArgumentException} or {@link DateTimeException} with a message that quotes the text
   */
  public static <T> Builder<T> builder(
      Class<T> type, BiFunction<String, Location, ? extends T> parse) {
    return new Builder<>(type, parse);
  }

  /** The type of value. */
  public Class<T> type() {
    return type;
  }

  @Override
  public Optional<T> read(Node node, String subject, Binding binding) {
    if (!(node instanceof Node.Scalar scalar)) {
      binding
          .problems()
          .add(
              ProblemCode.WRONG_TYPE,
              node.at(),
              subject + " must be " + rules.noun + ", not " + node.kindName(),
              rules.hint);
      return Optional.empty();
    }
    if (rules.isProse && binding.inclusion().isProse(scalar)) {
      return binding.inclusion().prose(scalar).flatMap(text -> parse(text, subject, binding));
    }
    return parse(scalar, subject, binding);
  }

  private Optional<T> parse(Node.Scalar scalar, String subject, Binding binding) {
    try {
      return Optional.of(rules.parse.apply(scalar.text().strip(), scalar.at()));
    } catch (IllegalArgumentException | DateTimeException e) {
      binding
          .problems()
          .add(
              rules.code,
              scalar.at(),
              subject + " must be " + rules.noun + ", not '" + Quote.shorten(scalar.text()) + "'",
              rules.hint);
      return Optional.empty();
    }
  }

  @Override
  public Optional<T> absent() {
    return rules.absent;
  }

  @Override
  public Optional<Node> write(T value) {
    return rules.absent.equals(Optional.of(value))
        ? Optional.empty()
        : Optional.of(Node.text(rules.write.apply(value)));
  }

  @Override
  public String name() {
    return rules.name;
  }

  @Override
  public Node schema(Definitions definitions) {
    MappingBuilder schema = new MappingBuilder().put("type", List.of("string", rules.jsonType));
    if (!rules.pattern.isEmpty()) {
      schema.put("pattern", rules.pattern);
    }
    return definitions.refer(rules.name, () -> schema.put("description", rules.describe).build());
  }

  /** Whether one scalar may hold several values with this between them. */
  Optional<Pattern> separator() {
    return rules.separator;
  }

  /** Collects the rules of a shape. */
  public static final class Builder<T> {

    private final Class<T> type;
    private final BiFunction<String, Location, ? extends T> parse;
    private Function<T, String> write = Object::toString;
    private ProblemCode code = ProblemCode.WRONG_VALUE;
    private Optional<T> absent = Optional.empty();
    private Optional<Pattern> separator = Optional.empty();
    private String name;
    private String noun = "text";
    private String hint = "";
    private String describe = "";
    private String jsonType = "number";
    private String pattern = "";
    private boolean isProse;

    private Builder(Class<T> type, BiFunction<String, Location, ? extends T> parse) {
      this.type = requireNonNull(type, "type must not be null");
      this.parse = requireNonNull(parse, "parse must not be null");
      this.name = Names.ofType(type);
    }

    /** How a value is written; by default as it prints itself. */
    public Builder<T> write(Function<T, String> value) {
      this.write = value;
      return this;
    }

    /** What a wrong value is: by default {@link ProblemCode#WRONG_VALUE}. */
    public Builder<T> code(ProblemCode value) {
      this.code = value;
      return this;
    }

    /** The value of a key that was left out. */
    public Builder<T> absent(T value) {
      this.absent = Optional.of(value);
      return this;
    }

    /** Between values, where one text may hold several. */
    public Builder<T> separator(Pattern value) {
      this.separator = Optional.of(value);
      return this;
    }

    /** Values that a file may hold in place of the key. */
    public Builder<T> prose() {
      this.isProse = true;
      return this;
    }

    /** What to call it in a message, with an article, and how to write it, as a full sentence. */
    public Builder<T> called(String noun, String hint) {
      this.noun = noun;
      this.hint = hint;
      return this;
    }

    /** What a schema says of it: its name there, a description and a pattern that may be empty. */
    public Builder<T> schema(String name, String describe, String pattern) {
      this.name = name;
      this.describe = describe;
      this.pattern = pattern;
      return this;
    }

    /** The shape. */
    public ScalarShape<T> build() {
      return new ScalarShape<>(type, this);
    }
  }
}
