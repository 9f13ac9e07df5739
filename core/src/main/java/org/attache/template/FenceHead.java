package org.attache.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.problem.Severity;
import org.attache.tree.Node;

/** The keys of a drawing block, each asked for by name; what is wrong is reported with its line. */
final class FenceHead {

  private final String kind;
  private final Node.Mapping keys;
  private final Location fence;
  private final Problems problems;
  private final Set<String> known = new TreeSet<>();

  /**
   * A head.
   *
   * @param kind the block's name
   * @param keys what stands in it
   * @param fence where its fence opens; places in {@code keys} count from there
   * @param problems where wrong keys are reported
   */
  FenceHead(String kind, Node.Mapping keys, Location fence, Problems problems) {
    this.kind = kind;
    this.keys = keys;
    this.fence = fence;
    this.problems = problems;
  }

  /** The block's name, such as {@code table}. */
  String kind() {
    return kind;
  }

  /** Text still with its marks; empty if not given. */
  String text(String key) {
    return find(key).map(node -> scalar(key, node)).orElse("");
  }

  /** Text that must be given. */
  String required(String key) {
    String text = text(key);
    if (text.isEmpty() && find(key).isEmpty()) {
      report(fence, "A " + kind + " block needs the key '" + key + "'");
    }
    return text;
  }

  /** A whole number, or another where it is not given. */
  int number(String key, int otherwise) {
    Optional<Node> node = find(key);
    if (node.isEmpty()) {
      return otherwise;
    }
    try {
      return new BigDecimal(scalar(key, node.get())).intValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      report(placeOf(node.get()), "'" + key + "' must be a whole number");
      return otherwise;
    }
  }

  /** A list; a single value is a list of one. */
  List<Node> list(String key) {
    Optional<Node> node = find(key);
    if (node.isEmpty() || node.get() instanceof Node.Null) {
      return List.of();
    }
    return node.get() instanceof Node.Sequence sequence ? sequence.items() : List.of(node.get());
  }

  /** Whether a key holds a list. */
  boolean isList(String key) {
    return find(key).filter(Node.Sequence.class::isInstance).isPresent();
  }

  /** A list of texts. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    list(key).forEach(node -> texts.add(scalar(key, node)));
    return texts;
  }

  /** Reports every key that nobody asked for. */
  void reportUnknown() {
    for (Node.Entry entry : keys.entries()) {
      if (!known.contains(entry.key())) {
        report(
            shifted(entry.at()),
            "A " + kind + " block has no key '" + Marks.words(entry.key()) + "'");
      }
    }
  }

  /** Reports something about the whole block. */
  void report(String message) {
    report(fence, message);
  }

  /** Reports something about the value of a key. */
  void report(String key, Severity severity, String message, String hint) {
    Location place = keys.get(key).map(this::placeOf).orElse(fence);
    problems.add(new Problem(ProblemCode.TEMPLATE_BLOCK, severity, place, message, hint, ""));
  }

  /** The text of a scalar; anything else is reported. */
  String scalar(String key, Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    if (!(node instanceof Node.Null)) {
      report(placeOf(node), "'" + key + "' must be text, not " + node.kindName());
    }
    return "";
  }

  private Optional<Node> find(String key) {
    known.add(key);
    return keys.get(key);
  }

  private void report(Location place, String message) {
    problems.add(
        ProblemCode.TEMPLATE_BLOCK,
        place,
        message,
        known.isEmpty() ? "" : "It knows the keys " + String.join(", ", known) + ".");
  }

  private Location placeOf(Node node) {
    return shifted(node.at());
  }

  private Location shifted(Location inside) {
    return new Location(fence.file(), fence.line() + inside.line(), inside.column());
  }
}
