package org.attache.problem;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The page that explains problems of a code: what it means, a dossier that has it, how to put it
 * right, and when to accept it.
 *
 * @param code which problems
 * @param markdown the page
 */
public record Explanation(ProblemCode code, String markdown) {

  public Explanation {
    requireNonNull(code, "code must not be null");
    requireNonNull(markdown, "markdown must not be null");
  }

  /** The page of a code. */
  public static Explanation of(ProblemCode code) {
    String name = "explanations/" + code.id() + ".md";
    try (InputStream in = Explanation.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no page explains " + code.id());
      }
      return new Explanation(code, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page's text without its marks: no fences, no signs before headings, no backticks. */
  public String plain() {
    return markdown
        .replaceAll("(?m)^```.*\\R", "")
        .replaceAll("(?m)^#+ ", "")
        .replace("`", "")
        .strip();
  }
}
