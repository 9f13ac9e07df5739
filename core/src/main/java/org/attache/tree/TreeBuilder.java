package org.attache.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Makes a tree of one file's tokens. */
final class TreeBuilder {

  /** Ends the reading of a file after a problem that leaves nothing to go on with. */
  private static final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stop() {
      super("reading stopped", null, false, false);
    }
  }

  private final JsonParser parser;
  private final boolean isYaml;
  private final SourceText source;
  private final Problems problems;
  private final Set<String> anchors = new HashSet<>();
  private boolean refused;
  private int depth;
  private int nodes;

  TreeBuilder(JsonParser parser, SourceText source, Problems problems) {
    this.parser = parser;
    this.isYaml = parser instanceof YAMLParser;
    this.source = source;
    this.problems = problems;
  }

  /** The tree, unless the file is empty or refused. */
  Optional<Node> build() {
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return Optional.empty();
      }
      Node root = node(first);
      if (parser.nextToken() != null) {
        refuse(
            ProblemCode.SYNTAX,
            place(),
            isYaml
                ? "A second document begins here"
                : "Something stands after the end of the value",
            "Keep one document a file.");
      }
      return refused ? Optional.empty() : Optional.of(root);
    } catch (Stop e) {
      return Optional.empty();
    } catch (JacksonException e) {
      refused = true;
      problems.add(SyntaxProblem.of(e, source, place()));
      return Optional.empty();
    }
  }

  /** Whether something was refused, so that there is no tree. */
  boolean isRefused() {
    return refused;
  }

  private Node node(JsonToken token) {
    Location at = place();
    if (++nodes > TreeReader.MAX_NODES) {
      refuse(
          ProblemCode.FILE_TOO_LARGE,
          at,
          "The file holds more than " + TreeReader.MAX_NODES + " values",
          "Split it, or give large tables as CSV.");
      throw new Stop();
    }
    refuseAnchorsAndTags(at);
    return switch (token) {
      case START_OBJECT -> mapping(at);
      case START_ARRAY -> sequence(at);
      case VALUE_NULL -> new Node.Null(at);
      default -> scalar(token, at);
    };
  }

  private Node mapping(Location at) {
    enter(at);
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Location> seen = new HashMap<>();
    for (JsonToken token = parser.nextToken();
        token == JsonToken.PROPERTY_NAME;
        token = parser.nextToken()) {
      Location keyAt = place();
      String key = checked(parser.currentName(), keyAt);
      refuseAnchorsAndTags(keyAt);
      Node value = node(parser.nextToken());
      if (isYaml && key.equals("<<")) {
        refuse(ProblemCode.ALIAS, keyAt, "The merge key '<<' is not read", "Write the keys out.");
      }
      Location before = seen.putIfAbsent(key, keyAt);
      if (before == null) {
        entries.add(new Node.Entry(key, keyAt, value));
      } else {
        problems.add(
            ProblemCode.DUPLICATE_KEY,
            keyAt,
            "The key '" + Quote.shorten(key) + "' stands twice",
            "It stands first in line " + before.line() + "; keep one of the two.");
      }
    }
    depth--;
    return new Node.Mapping(entries, at);
  }

  private Node sequence(Location at) {
    enter(at);
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(token));
    }
    depth--;
    return new Node.Sequence(items, at);
  }

  private Node scalar(JsonToken token, Location at) {
    if (isYaml && parser.getString().equals("~") && source.startsWith(at, '~')) {
      return new Node.Null(at);
    }
    Node.Kind kind =
        switch (token) {
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.Kind.NUMBER;
          case VALUE_TRUE, VALUE_FALSE -> Node.Kind.BOOLEAN;
          default -> Node.Kind.TEXT;
        };
    return new Node.Scalar(checked(parser.getString(), at), kind, source.firstCharacter(at));
  }

  private String checked(String text, Location at) {
    if (text.length() > TreeReader.MAX_SCALAR) {
      refuse(
          ProblemCode.FILE_TOO_LARGE,
          at,
          "A value has more than " + TreeReader.MAX_SCALAR + " characters",
          "Shorten it, or check its quotation marks.");
      throw new Stop();
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length();
      if (pair && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c) || !Utf8Reader.isAllowed(c)) {
        refuse(
            ProblemCode.SYNTAX,
            at,
            "An escape stands for " + Utf8Reader.codeOf(c) + ", which is not allowed in text",
            "Remove the escape.");
        return text;
      }
    }
    return text;
  }

  private void enter(Location at) {
    if (++depth > TreeReader.MAX_DEPTH) {
      refuse(
          ProblemCode.TOO_DEEP,
          at,
          "Values are nested more than " + TreeReader.MAX_DEPTH + " deep",
          SyntaxProblem.NOTHING_SO_DEEP);
      throw new Stop();
    }
  }

  /** An anchor is reported where it is set and not again where it is used. */
  private void refuseAnchorsAndTags(Location at) {
    if (!(parser instanceof YAMLParser yaml)) {
      return;
    }
    String anchor = yaml.getObjectId();
    if (anchor != null && anchors.add(anchor)) {
      refuse(
          ProblemCode.ALIAS,
          at,
          "The anchor '&" + Quote.shorten(anchor) + "' is not read",
          "Write the value out wherever it is needed.");
    }
    if (yaml.isCurrentAlias() && anchors.add(yaml.getString())) {
      refuse(
          ProblemCode.ALIAS,
          at,
          "The alias '*" + Quote.shorten(yaml.getString()) + "' is not read",
          "Write the value out, or put it in quotation marks if it is text.");
    }
    if (yaml.getTypeId() != null) {
      refuse(
          ProblemCode.SYNTAX,
          at,
          "The tag '" + Quote.shorten(tag(yaml.getTypeId())) + "' is not read",
          "Remove the tag, or put the value in quotation marks if it is text.");
    }
  }

  private static String tag(String id) {
    String standard = "tag:yaml.org,2002:";
    return id.startsWith(standard) ? "!!" + id.substring(standard.length()) : "!" + id;
  }

  private void refuse(ProblemCode code, Location at, String message, String hint) {
    refused = true;
    problems.add(code, at, message, hint);
  }

  private Location place() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return isYaml
        ? source.placeByCodePoint(at.getLineNr(), at.getColumnNr())
        : source.place(at.getLineNr(), at.getColumnNr());
  }
}
