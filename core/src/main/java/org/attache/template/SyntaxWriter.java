package org.attache.template;

import io.pebbletemplates.pebble.extension.ExtensionRegistry;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.FunctionOrMacroNameNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.ArrayExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralBooleanExpression;
import io.pebbletemplates.pebble.node.expression.LiteralLongExpression;
import io.pebbletemplates.pebble.node.expression.LiteralNullExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryNotExpression;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.utils.Pair;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Packs what Pebble's parser made of a text, for {@link PackedSyntax}. */
final class SyntaxWriter {

  private final PackedWriter out;
  private final Map<Class<?>, String> symbols = new HashMap<>();

  /**
   * A writer.
   *
   * @param registry of the engine whose parser it was
   */
  SyntaxWriter(PackedWriter out, ExtensionRegistry registry) {
    this.out = out;
    for (BinaryOperator operator : registry.getBinaryOperators().values()) {
      symbols.merge(operator.createInstance().getClass(), operator.getSymbol(), SyntaxWriter::one);
    }
  }

  /** The same of two symbols of an operator, whatever their order. */
  private static String one(String symbol, String other) {
    return symbol.compareTo(other) < 0 ? symbol : other;
  }

  /**
   * Packs a text.
   *
   * @throws IllegalArgumentException if there is something in it that no built-in template had yet
   */
  void write(RootNode root) {
    body(root.getBody());
  }

  private void body(BodyNode body) {
    out.number(body.getLineNumber());
    out.number(body.getChildren().size());
    body.getChildren().forEach(this::part);
  }

  private void bodyIfAny(@Nullable BodyNode body) {
    out.flag(body != null);
    if (body != null) {
      body(body);
    }
  }

  private void part(RenderableNode part) {
    if (part instanceof TextNode text) {
      head(PackedSyntax.TEXT, text.getLineNumber());
      out.text(new String(text.getData()));
    } else if (part instanceof PrintNode print) {
      head(PackedSyntax.PRINT, print.getLineNumber());
      expression(print.getExpression());
    } else if (part instanceof SetNode set) {
      head(PackedSyntax.SET, set.getLineNumber());
      out.text(set.getName());
      expression(set.getValue());
    } else if (part instanceof IfNode choice) {
      head(PackedSyntax.IF, choice.getLineNumber());
      out.number(choice.getConditionsWithBodies().size());
      for (Pair<Expression<?>, BodyNode> one : choice.getConditionsWithBodies()) {
        expression(one.getLeft());
        body(one.getRight());
      }
      bodyIfAny(choice.getElseBody());
    } else if (part instanceof ForNode loop) {
      head(PackedSyntax.FOR, loop.getLineNumber());
      out.text(loop.getIterationVariable());
      expression(loop.getIterable());
      body(loop.getBody());
      bodyIfAny(loop.getElseBody());
    } else {
      throw unknown(part);
    }
  }

  private void expression(Expression<?> expression) {
    int line = expression.getLineNumber();
    if (expression instanceof BinaryExpression<?> binary) {
      head(PackedSyntax.BINARY, line);
      out.text(symbol(binary));
      expression(binary.getLeftExpression());
      expression(binary.getRightExpression());
    } else if (expression instanceof UnaryNotExpression not) {
      head(PackedSyntax.NOT, line);
      expression(not.getChildExpression());
    } else if (expression instanceof TernaryExpression choice) {
      head(PackedSyntax.CHOICE, line);
      expression(choice.getExpression1());
      expression(choice.getExpression2());
      expression(choice.getExpression3());
    } else if (expression instanceof ContextVariableExpression variable) {
      named(PackedSyntax.VARIABLE, line, variable.getName());
    } else if (expression instanceof GetAttributeExpression attribute) {
      head(PackedSyntax.ATTRIBUTE, line);
      expression(attribute.getNode());
      expression(attribute.getAttributeNameExpression());
      arguments(attribute.getArgumentsNode());
    } else if (expression instanceof ArrayExpression array) {
      head(PackedSyntax.ARRAY, line);
      out.number(array.getValues().size());
      array.getValues().forEach(this::expression);
    } else {
      invocationOrLiteral(expression, line);
    }
  }

  private void invocationOrLiteral(Expression<?> expression, int line) {
    if (expression instanceof FilterInvocationExpression filter) {
      named(PackedSyntax.FILTER, line, filter.getFilterName());
      arguments(filter.getArgs());
    } else if (expression instanceof TestInvocationExpression test) {
      named(PackedSyntax.TEST, line, test.getTestName());
      arguments(test.getArgs());
    } else if (expression instanceof FunctionOrMacroInvocationExpression function) {
      named(PackedSyntax.FUNCTION, line, function.getFunctionName());
      arguments(function.getArguments());
    } else if (expression instanceof FunctionOrMacroNameNode name) {
      named(PackedSyntax.NAME, line, name.getName());
    } else if (expression instanceof LiteralStringExpression string) {
      named(PackedSyntax.STRING, line, string.getValue());
    } else if (expression instanceof LiteralLongExpression number) {
      head(PackedSyntax.NUMBER, line);
      out.number(Math.toIntExact(number.getValue()));
    } else if (expression instanceof LiteralBooleanExpression flag) {
      head(PackedSyntax.BOOLEAN, line);
      out.flag(flag.getValue());
    } else if (expression instanceof LiteralNullExpression) {
      head(PackedSyntax.NULL, line);
    } else {
      throw unknown(expression);
    }
  }

  private void named(int kind, int line, String name) {
    head(kind, line);
    out.text(name);
  }

  private void head(int kind, int line) {
    out.number(kind);
    out.number(line);
  }

  private String symbol(BinaryExpression<?> binary) {
    String symbol = symbols.get(binary.getClass());
    if (symbol == null) {
      throw unknown(binary);
    }
    return symbol;
  }

  private void arguments(@Nullable ArgumentsNode arguments) {
    out.flag(arguments != null);
    if (arguments == null) {
      return;
    }
    out.number(line(arguments));
    List<PositionalArgumentNode> positional = arguments.getPositionalArgs();
    out.flag(positional != null);
    if (positional != null) {
      out.number(positional.size());
      positional.forEach(one -> expression(one.getValueExpression()));
    }
    List<NamedArgumentNode> named = arguments.getNamedArgs();
    out.flag(named != null);
    if (named != null) {
      out.number(named.size());
      for (NamedArgumentNode one : named) {
        out.text(one.getName());
        expression(one.getValueExpression());
      }
    }
  }

  /** Pebble tells it to nobody. */
  private static int line(ArgumentsNode arguments) {
    try {
      Field line = ArgumentsNode.class.getDeclaredField("lineNumber");
      line.setAccessible(true);
      return line.getInt(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("arguments have no line: " + arguments, e);
    }
  }

  private static IllegalArgumentException unknown(Object node) {
    return new IllegalArgumentException("cannot be packed: " + node.getClass().getSimpleName());
  }
}
