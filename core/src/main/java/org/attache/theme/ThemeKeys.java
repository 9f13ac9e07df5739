package org.attache.theme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.tree.Node;

/** A group of keys of a theme file, each asked for by name and type. */
final class ThemeKeys {

  private final Optional<Node.Mapping> keys;
  private final Location at;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();

  private ThemeKeys(Optional<Node.Mapping> keys, Location at, Problems problems) {
    this.keys = keys;
    this.at = at;
    this.problems = problems;
  }

  static ThemeKeys of(Node node, Location at, Problems problems) {
    if (node instanceof Node.Mapping mapping) {
      return new ThemeKeys(Optional.of(mapping), mapping.at(), problems);
    }
    problems.add(
        ProblemCode.WRONG_TYPE, at, "Keys with values are expected, not " + node.kindName(), "");
    return new ThemeKeys(Optional.empty(), at, problems);
  }

  ThemeKeys group(String key) {
    Optional<Node> node = required(key);
    return node.isPresent()
        ? of(node.get(), node.get().at(), problems)
        : new ThemeKeys(Optional.empty(), at, problems);
  }

  /** A group that may be left out: then nothing is given and nothing is missing. */
  ThemeKeys optionalGroup(String key) {
    Optional<Node> node = find(key);
    return node.isPresent()
        ? of(node.get(), node.get().at(), problems)
        : new ThemeKeys(Optional.empty(), at, problems);
  }

  boolean isGiven() {
    return keys.isPresent();
  }

  int number(String key, int otherwise) {
    Optional<Node> node = find(key);
    if (node.isEmpty()) {
      return otherwise;
    }
    String written = scalar(node.get());
    if (written.matches("[0-9]{1,6}")) {
      return Integer.parseInt(written);
    }
    problems.add(
        ProblemCode.WRONG_VALUE,
        node.get().at(),
        "'" + key + "' must be a whole number, not '" + written + "'",
        "Write it in digits, such as 2.");
    return otherwise;
  }

  List<ThemeKeys> groups(String key) {
    List<ThemeKeys> groups = new ArrayList<>();
    items(key).forEach(node -> groups.add(of(node, node.at(), problems)));
    return groups;
  }

  String text(String key) {
    return required(key).map(this::scalar).orElse("");
  }

  boolean has(String key) {
    return find(key).isPresent();
  }

  /** A list of words, or a single one; none where the key is left out. */
  List<String> texts(String key) {
    Optional<Node> node = find(key);
    if (node.isEmpty()) {
      return List.of();
    }
    List<Node> nodes =
        node.get() instanceof Node.Sequence sequence ? sequence.items() : List.of(node.get());
    return nodes.stream().map(this::scalar).toList();
  }

  boolean flag(String key) {
    return find(key).map(this::scalar).orElse("false").equals("true");
  }

  Length length(String key) {
    return required(key).map(this::length).orElse(Length.pt(10));
  }

  Length lengthOr(String key, Length otherwise) {
    return find(key).map(this::length).orElse(otherwise);
  }

  Colour colour(String key) {
    return required(key).map(this::colour).orElse(Colour.BLACK);
  }

  List<Colour> colours(String key) {
    List<Colour> colours = new ArrayList<>();
    items(key).forEach(node -> colours.add(colour(node)));
    return colours;
  }

  /** The key {@code colour}: a name of the palette, or a colour of its own. */
  Colour colourOf(Palette palette) {
    Optional<Node> node = find("colour");
    if (node.isEmpty()) {
      return palette.text();
    }
    return switch (scalar(node.get())) {
      case "text" -> palette.text();
      case "muted" -> palette.muted();
      case "accent" -> palette.accent();
      case "link" -> palette.link();
      default -> colour(node.get());
    };
  }

  <E extends Enum<E>> E choice(String key, E otherwise, E[] choices) {
    Optional<Node> node = find(key);
    if (node.isEmpty()) {
      return otherwise;
    }
    String written = scalar(node.get());
    for (E choice : choices) {
      if (choice.name().equalsIgnoreCase(written)) {
        return choice;
      }
    }
    problems.add(
        ProblemCode.WRONG_VALUE,
        node.get().at(),
        "'" + key + "' cannot be '" + written + "'",
        Stream.of(choices)
            .map(choice -> choice.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ", "Write one of ", ".")));
    return otherwise;
  }

  /** Something made of values that were read; what it refuses is reported. */
  <T> Optional<T> made(Supplier<T> maker) {
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException e) {
      problems.add(ProblemCode.WRONG_VALUE, at, String.valueOf(e.getMessage()), "");
      return Optional.empty();
    }
  }

  void report(String key, String message) {
    Location place = keys.flatMap(all -> all.get(key)).map(Node::at).orElse(at);
    problems.add(ProblemCode.WRONG_VALUE, place, message, "");
  }

  /** Reports every key that nobody asked for. */
  void reportUnknown() {
    keys.ifPresent(
        all -> {
          for (Node.Entry entry : all.entries()) {
            if (!known.contains(entry.key())) {
              problems.add(
                  ProblemCode.UNKNOWN_KEY,
                  entry.at(),
                  "A theme has no key '" + entry.key() + "' here",
                  "Known are " + String.join(", ", known) + ".");
            }
          }
        });
  }

  private Optional<Node> find(String key) {
    known.add(key);
    return keys.isPresent() ? keys.get().get(key) : Optional.empty();
  }

  private Optional<Node> required(String key) {
    Optional<Node> node = find(key);
    if (node.isEmpty() && keys.isPresent()) {
      problems.add(
          ProblemCode.MISSING_KEY,
          at,
          "The key '" + key + "' is not given",
          "The theme of the built-in template shows how: attache templates copy policy-brief.");
    }
    return node;
  }

  private List<Node> items(String key) {
    return required(key).orElse(Node.list(List.of())) instanceof Node.Sequence sequence
        ? sequence.items()
        : List.of();
  }

  private Length length(Node node) {
    try {
      return Length.parse(scalar(node));
    } catch (IllegalArgumentException e) {
      problems.add(
          ProblemCode.WRONG_VALUE,
          node.at(),
          "A length is expected, not '" + scalar(node) + "'",
          "Write it as 11pt, 20mm, 2.5cm or 1in.");
      return Length.pt(10);
    }
  }

  private Colour colour(Node node) {
    try {
      return Colour.parse(scalar(node));
    } catch (IllegalArgumentException e) {
      problems.add(
          ProblemCode.WRONG_VALUE,
          node.at(),
          "A colour is expected, not '" + scalar(node) + "'",
          "Write it as #1F4E79, in quotes.");
      return Colour.BLACK;
    }
  }

  private String scalar(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    problems.add(
        ProblemCode.WRONG_TYPE,
        node.at(),
        "Text is expected, not " + node.kindName(),
        "Write one value, without brackets or hyphens.");
    return "";
  }
}
