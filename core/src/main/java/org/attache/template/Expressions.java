package org.attache.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.cache.tag.NoOpTagCache;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.problem.ProblemCode;
import org.attache.wording.Wording;

/**
 * Evaluates the expressions of one template's sections in one language.
 *
 * <p>Strict: an unknown name is a problem. What an expression prints is inert (see {@link Marks}).
 * Nothing of Java, of other files or of the clock can be reached. Safe for threads.
 */
final class Expressions {

  private static final int LONGEST_OUTPUT = 4 << 20;
  private static final String LOOP = "io.pebbletemplates.pebble.node.ForNode$LoopVariables";

  private final PebbleEngine engine;

  /**
   * An evaluator.
   *
   * @param texts what can be imported or evaluated
   * @param wording the language of filters
   */
  Expressions(SectionTexts texts, Wording wording) {
    this.engine =
        new PebbleEngine.Builder()
            .loader(texts)
            .extension(new Words(wording))
            .strictVariables(true)
            .autoEscaping(true)
            .addEscapingStrategy("inert", Marks::inert)
            .defaultEscapingStrategy("inert")
            .methodAccessValidator((object, method) -> isOfLoop(method))
            .defaultLocale(wording.locale())
            .maxRenderedSize(LONGEST_OUTPUT)
            .tagCache(new NoOpTagCache())
            .registerExtensionCustomizer(
                new DisallowExtensionCustomizerBuilder()
                    .disallowedTokenParserTags(
                        List.of("include", "embed", "extends", "cache", "parallel", "flush"))
                    .disallowedFunctionKeys(List.of("range", "i18n"))
                    .disallowedFilterKeys(List.of("date", "numberformat", "format", "raw"))
                    .build())
            .build();
  }

  /**
   * Parses a text.
   *
   * @throws Failure if it is not well-formed
   */
  PebbleTemplate compile(String name) {
    return guarded(name, () -> engine.getTemplate(name));
  }

  /** A text that was parsed and packed beforehand. */
  PebbleTemplate unpack(String name, PackedReader packed) {
    RootNode root = new PackedSyntax(name, packed, engine.getExtensionRegistry()).root();
    return new PebbleTemplateImpl(engine, root, name);
  }

  /** Parses a text and packs what that gives. */
  void pack(String name, PackedWriter out) {
    if (compile(name) instanceof PebbleTemplateImpl parsed
        && parsed.getRootNode() instanceof RootNode root) {
      new SyntaxWriter(out, engine.getExtensionRegistry()).write(root);
    } else {
      throw new IllegalArgumentException("cannot be packed: '" + name + "'");
    }
  }

  /** Parses a text that stands outside the template, for one use. */
  PebbleTemplate compileText(String text) {
    return guarded("", () -> engine.getLiteralTemplate(text));
  }

  /** Evaluates a parsed text. */
  static String evaluate(PebbleTemplate template, Map<String, Object> names) {
    return guarded(
        template.getName(),
        () -> {
          Printout out = new Printout();
          template.evaluate(out, names);
          return out.text();
        });
  }

  /** The counters of a loop are the only object whose methods expressions may call. */
  private static boolean isOfLoop(Method method) {
    return method.getDeclaringClass().getName().equals(LOOP);
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  private static <T> T guarded(String name, Work<T> work) {
    try {
      return work.run();
    } catch (PebbleException e) {
      throw Failure.of(e);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    } catch (StackOverflowError e) {
      throw new Failure(ProblemCode.TEMPLATE_SYNTAX, 0, "Expressions call each other endlessly", e);
    } catch (ClassCastException | NumberFormatException | IndexOutOfBoundsException e) {
      throw new Failure(
          ProblemCode.TEMPLATE_SYNTAX, 0, "An expression is given the wrong kind of value", e);
    }
  }

  /** Why a text could not be parsed or evaluated, and on which of its lines. */
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Pattern UNKNOWN =
        Pattern.compile("^(Filter|Function or Macro) \\[([^\\]]*)] does not exist");
    private static final Pattern NO_LIST =
        Pattern.compile("^Not an iterable object\\. Value = \\[(.*)]$", Pattern.DOTALL);

    private final ProblemCode code;
    private final int line;

    Failure(ProblemCode code, int line, String message, Throwable cause) {
      super(message, cause);
      this.code = code;
      this.line = line;
    }

    static Failure of(PebbleException e) {
      Throwable deepest = e;
      while (deepest.getCause() != null && deepest.getCause() != deepest) {
        deepest = deepest.getCause();
        if (deepest instanceof Failure failure) {
          return failure;
        }
      }
      Integer line = e.getLineNumber();
      return new Failure(code(e), line == null ? 0 : line, message(e), e);
    }

    /** The problem, for a text that begins at a place. */
    Problem at(Location start) {
      Location place =
          line == 0 ? start : new Location(start.file(), Math.max(start.line(), 1) + line - 1, 0);
      String hint =
          code == ProblemCode.TEMPLATE_NAME
              ? "templates/README.md lists the names, filters and functions there are."
              : "templates/README.md shows how expressions are written.";
      return Problem.of(code, place, getMessage(), hint);
    }

    private static ProblemCode code(PebbleException e) {
      String text = String.valueOf(e.getPebbleMessage());
      boolean isName = e instanceof AttributeNotFoundException || UNKNOWN.matcher(text).find();
      return isName ? ProblemCode.TEMPLATE_NAME : ProblemCode.TEMPLATE_SYNTAX;
    }

    private static String message(PebbleException e) {
      if (e instanceof AttributeNotFoundException missing) {
        boolean isRoot = e instanceof RootAttributeNotFoundException;
        return "There is no '" + missing.getAttributeName() + (isRoot ? "'" : "' here");
      }
      String text = String.valueOf(e.getPebbleMessage());
      Matcher unknown = UNKNOWN.matcher(text);
      if (unknown.find()) {
        String kind = unknown.group(1).equals("Filter") ? "filter" : "function";
        return "There is no " + kind + " '" + unknown.group(2) + "'";
      }
      Matcher single = NO_LIST.matcher(text);
      return single.find() ? "A loop needs a list, not '" + single.group(1) + "'" : text;
    }
  }
}
