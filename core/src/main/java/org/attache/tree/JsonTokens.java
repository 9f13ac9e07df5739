package org.attache.tree;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * The tokens of a JSON file of any length, one at a time; not for sharing between threads.
 *
 * <p>Values are nested at most {@value TreeReader#MAX_DEPTH} deep and none is longer than {@value
 * TreeReader#MAX_SCALAR} characters.
 */
public final class JsonTokens implements Closeable {

  /** A kind of token. */
  public enum Kind {
    OBJECT,
    END_OBJECT,
    ARRAY,
    END_ARRAY,
    NAME,
    /** A text, a number or a truth value: {@link JsonTokens#text} tells it. */
    VALUE,
    NULL,
    /** The end of the file. */
    END
  }

  /** Thrown where the file is not well-formed. */
  public static final class Malformed extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private Malformed(Problem problem) {
      super(problem.message());
      this.problem = problem;
    }

    /** What is wrong, and where. */
    public Problem problem() {
      return problem;
    }
  }

  private final String file;
  private final JsonParser parser;

  /** The tokens of a file's bytes, which {@link #close} closes; its name is for messages. */
  public JsonTokens(String file, InputStream in) {
    this.file = requireNonNull(file, "file must not be null");
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(TreeReader.MAX_DEPTH)
            .maxStringLength(TreeReader.MAX_SCALAR)
            .maxNameLength(TreeReader.MAX_SCALAR)
            .build();
    parser =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .build()
            .createParser(ObjectReadContext.empty(), in);
  }

  /**
   * The next token.
   *
   * @throws Malformed if the file is not well-formed here, or ends too soon
   */
  public Kind next() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return Kind.END;
      }
      return switch (token) {
        case START_OBJECT -> Kind.OBJECT;
        case END_OBJECT -> Kind.END_OBJECT;
        case START_ARRAY -> Kind.ARRAY;
        case END_ARRAY -> Kind.END_ARRAY;
        case PROPERTY_NAME -> Kind.NAME;
        case VALUE_NULL -> Kind.NULL;
        default -> Kind.VALUE;
      };
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  /** The name or value that was read last, as written. */
  public String text() throws IOException {
    try {
      String text = parser.getString();
      return text == null ? "" : text;
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  /** Goes to the end of the object or array that has just begun; elsewhere nowhere. */
  public void skip() throws IOException {
    try {
      parser.skipChildren();
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  /** Where the token stands. */
  public Location at() {
    return place(parser.currentTokenLocation());
  }

  private Location place(TokenStreamLocation at) {
    return new Location(file, Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
  }

  private Malformed malformed(JacksonException e) {
    TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    return new Malformed(
        Problem.of(
            ProblemCode.SYNTAX,
            place(at),
            "The file is not well-formed JSON from here on, or it is cut off",
            "Download it again."));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
